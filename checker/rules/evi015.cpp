// EVI015 attribution-not-found: who said it must be named where it is cited.
#include <algorithm>

#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI015",
                        .name = "attribution-not-found",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a party that the cited span does not name",
                        .page = R"page(
The claim is attributed with `[per X]`, and X stands neither in the cited span nor in the paragraph around it. Who said
it is a part of what is claimed.

The last name of a person is enough; any of the names of a declared entity counts.

## Example

```
@voa-2014
reasons for hope Abe: 2 [per "Ayako Doi"]  "Abe has two main reasons to be hopeful"
```

It was James Schoff who said so.

## How to fix it

Correct the party, or quote a passage that names it.
)page"};

/// The words by which the party may stand in prose: its name, its last word, a declared entity's names.
std::vector<std::string> spellings(const Project& project, const std::string& party) {
  std::vector<std::string> all{fold_name(party)};
  const auto blank = all.front().rfind(' ');
  if (blank != std::string::npos) all.push_back(all.front().substr(blank + 1));
  const NameMatch match = project.vocabulary.longest_name(party, true);
  if (match.size == party.size() && match.kind == NameKind::entity) {
    const Entity& entity = project.vocabulary.entities()[match.id];
    for (const auto* list : {&entity.names, &entity.prose})
      for (const std::string& name : *list) all.push_back(fold_name(name));
  }
  return all;
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.quote_only || !cited.document.english) return;
  const Facts& facts = cited.project.facts;
  const SourceFile& text = *cited.document.text;
  const std::string around = fold_name(
      text.text(join(paragraph_at(text, cited.span.begin), paragraph_at(text, cited.span.end - 1))));
  for (std::uint32_t i = 0; i < cited.fact.attribute_count; ++i) {
    const FactAttribute& attribute = facts.attributes[cited.fact.attributes + i];
    if (attribute.kind != ast::AttributeKind::per || attribute.argument.empty()) continue;
    const auto words = spellings(cited.project, attribute.argument);
    const bool named = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return around.find(word) != std::string::npos;
    });
    if (named || fold_name(cited.source.publisher) == words.front()) continue;
    Finding finding = cited_finding(
        cited, info, "`" + attribute.argument + "` is not named in or around the cited span", {});
    finding.primary = {place_of(cited.project.file(attribute.span.file), attribute.span), "not named there"};
    finding.evidence.push_back(source_label(cited, cited.span, "the cited span"));
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule evi015{&info, nullptr, check};

}  // namespace claimcheck
