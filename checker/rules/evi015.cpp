// EVI015 attribution-not-found: who said it must be named where it is cited.
#include <algorithm>
#include <cctype>

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

/// Whether `word` stands in `text` and no letter or digit goes on at either end.
bool stands_in(std::string_view text, std::string_view word) {
  const auto letter = [&](std::size_t i) {
    return i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] < 0);
  };
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    if ((at == 0 || !letter(at - 1)) && !letter(at + word.size())) return true;
  return false;
}

/// The names by which the party may stand in prose, folded: its own without an article, a declared entity's.
std::vector<std::string> spellings(const Project& project, const std::string& party) {
  std::vector<std::string> all{fold_name(party)};
  if (all.front().starts_with("the ")) all.front().erase(0, 4);
  const NameMatch match = project.vocabulary.longest_name(party, true);
  if (match.size == party.size() && match.kind == NameKind::entity) {
    const Entity& entity = project.vocabulary.entities()[match.id];
    for (const auto* list : {&entity.names, &entity.prose})
      for (const std::string& name : *list) all.push_back(fold_name(name));
  }
  return all;
}

/// A person's last name, or what an institution is called for short, stands as it is written in the party.
std::string_view last_word(std::string_view party) {
  const auto blank = party.rfind(' ');
  return blank == std::string_view::npos ? std::string_view() : party.substr(blank + 1);
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.quote_only || !cited.document.english) return;
  const Facts& facts = cited.project.facts;
  const SourceFile& text = *cited.document.text;
  const std::string_view written =
      text.text(join(paragraph_at(text, cited.span.begin), paragraph_at(text, cited.span.end - 1)));
  const std::string around = fold_name(written);
  for (std::uint32_t i = 0; i < cited.fact.attribute_count; ++i) {
    const FactAttribute& attribute = facts.attributes[cited.fact.attributes + i];
    if (attribute.kind != ast::AttributeKind::per || attribute.argument.empty()) continue;
    const auto words = spellings(cited.project, attribute.argument);
    const std::string_view last = last_word(attribute.argument);
    const bool named = (!last.empty() && stands_in(written, last)) ||
                       std::any_of(words.begin(), words.end(),
                                   [&](const std::string& word) { return stands_in(around, word); });
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
