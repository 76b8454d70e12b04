// EVI010 subject-not-mentioned: a figure says something of somebody.
#include <algorithm>

#include "checker/evidence/cited.hpp"
#include "checker/evidence/context.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI010",
                        .name = "subject-not-mentioned",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a span that does not speak of the claim's subject",
                        .page = R"page(
None of the claim's entities stands in or around the cited span, or another entity stands where one of them is missing:
a claim on China cited to a sentence on Japan.

Names are those of the vocabulary, with `prose` names counted in sources only. The sentence outranks the paragraph, the
paragraph the headline, the title and `about` in the registry.

## Example

```
@stratfor-2018
trade CN-RU 2017: $18.3B  "Japanese trade with Russia totaled $18.3 billion"
```

## How to fix it

Correct the subject, or quote the passage that speaks of it. A name that the source uses and the vocabulary does not
know goes under the entity's `names` or `prose`.
)page"};

bool contains(const std::vector<Mention>& found, EntityId id) {
  return std::any_of(found.begin(), found.end(),
                     [&](const Mention& mention) { return mention.entity == id; });
}

/// Whether the document as a whole is about the entity: its headline, its title or `about`.
bool document_names(const Cited& cited, EntityId id) {
  const SourceFile& text = *cited.document.text;
  if (contains(mentions(text, headline_of(text), cited.project.vocabulary), id)) return true;
  const SourceFile title(no_file, "title", cited.source.title);
  const auto size = static_cast<std::uint32_t>(cited.source.title.size());
  if (contains(mentions(title, {no_file, 0, size}, cited.project.vocabulary), id)) return true;
  const Entity& entity = cited.project.vocabulary.entities()[id];
  return std::any_of(cited.source.about.begin(), cited.source.about.end(), [&](const std::string& about) {
    return about == entity.key ||
           std::find(entity.names.begin(), entity.names.end(), about) != entity.names.end();
  });
}

/// Another entity in the sentence that stands where one of the claim's is missing; partners ("with China")
/// are none unless the subject is itself a pair or an arrow.
const Mention* rival(const std::vector<Mention>& sentence, const std::vector<EntityId>& wanted, bool tied) {
  const auto found = std::find_if(sentence.begin(), sentence.end(), [&](const Mention& mention) {
    const bool ours = std::find(wanted.begin(), wanted.end(), mention.entity) != wanted.end();
    return !ours && (tied || !mention.after_preposition);
  });
  return found == sentence.end() ? nullptr : &*found;
}

void report(const Cited& cited, Sink& sink, const std::string& message, const Span& shown,
            std::string label) {
  Finding finding = cited_finding(cited, info, message, {});
  const Fact& fact = cited.fact;
  finding.primary = {
      place_of(cited.project.file(fact.span.file), {fact.span.file, fact.span.begin, fact.subject_end}),
      "the subject"};
  finding.evidence.push_back(source_label(cited, shown, std::move(label)));
  finding.help.push_back({"correct the subject, or quote the passage that speaks of it", {}});
  sink.add(std::move(finding));
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.quote_only || !cited.document.english) return;
  const SubjectKey& key = cited.project.facts.subjects[cited.fact.subject];
  const std::vector<EntityId> wanted = entities_of(key);
  if (wanted.empty()) return;
  const Vocabulary& vocabulary = cited.project.vocabulary;
  const SourceFile& text = *cited.document.text;
  const auto sentence = mentions(text, sentences_of(text, cited.span), vocabulary);
  std::vector<EntityId> missing;
  for (const EntityId id : wanted)
    if (!contains(sentence, id)) missing.push_back(id);
  if (missing.empty()) return;
  const auto name = [&](EntityId id) {
    const Entity& entity = vocabulary.entities()[id];
    const auto other = std::find_if(entity.names.begin(), entity.names.end(),
                                    [&](const std::string& one) { return one != entity.key; });
    return other == entity.names.end() ? entity.key : *other;
  };
  if (const Mention* other = rival(sentence, wanted, key.tie != Tie::none))
    return report(cited, sink,
                  "the cited sentence speaks of " + name(other->entity) + ", not of " + name(missing.front()),
                  other->span, "another subject");
  const bool tied = key.tie != Tie::none;
  if (!tied && missing.size() < wanted.size()) return;
  const auto paragraph = mentions(text, paragraphs_of(text, cited.span), vocabulary);
  std::erase_if(missing, [&](EntityId id) { return contains(paragraph, id) || document_names(cited, id); });
  if (missing.empty() || (!tied && missing.size() < wanted.size())) return;
  const Mention* other = tied ? rival(paragraph, wanted, tied) : nullptr;
  if (other != nullptr)
    return report(
        cited, sink,
        "the cited paragraph speaks of " + name(other->entity) + ", not of " + name(missing.front()),
        other->span, "another subject");
  if (missing.size() < wanted.size()) return;
  report(cited, sink, name(missing.front()) + " is not named in or around the cited span", cited.span,
         "the cited span");
}

}  // namespace

const Rule evi010{&info, nullptr, check};

}  // namespace claimcheck
