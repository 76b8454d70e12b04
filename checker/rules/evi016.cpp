// EVI016 choice-not-found: a choice must be named where it is cited.
#include <algorithm>
#include <cctype>

#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI016",
                        .name = "choice-not-found",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a choice that the cited span does not name",
                        .page = R"page(
The claim's value is a word rather than a figure, and the word stands neither in the cited span nor in the sentence
around it. For a declared entity any of its names counts; `yes` and `no` are not looked for.

## Example

```
@voa-2014
Kurils controlled by: China  "captured them in 1945"
```

## How to fix it

Correct the choice, or quote the words that name it.
)page"};

bool names(std::string_view text, const std::string& word) {
  const std::string folded = fold_name(text);
  for (std::size_t at = 0; (at = folded.find(word, at)) != std::string::npos; at += word.size()) {
    const auto letter = [&](std::size_t i) {
      return i < folded.size() && (std::isalnum(static_cast<unsigned char>(folded[i])) || folded[i] < 0);
    };
    if ((at == 0 || !letter(at - 1)) && !letter(at + word.size())) return true;
  }
  return false;
}

std::vector<std::string> spellings(const Project& project, const RichValue& value) {
  if (!value.choice_is_entity) return {value.choice};
  std::vector<std::string> all;
  const Entity& entity = project.vocabulary.entities()[project.vocabulary.entity(value.choice)];
  for (const auto* list : {&entity.names, &entity.prose})
    for (const std::string& name : *list) all.push_back(fold_name(name));
  return all;
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.quote_only || cited.fact.sort != Sort::choice ||
      !cited.document.english)
    return;
  const RichValue& value = cited.project.facts.rich[cited.fact.rich];
  if (value.choice == "yes" || value.choice == "no") return;
  const SourceFile& text = *cited.document.text;
  const Span around = join(sentence_at(text, cited.span.begin), sentence_at(text, cited.span.end - 1));
  const auto words = spellings(cited.project, value);
  if (std::any_of(words.begin(), words.end(),
                  [&](const std::string& word) { return names(text.text(around), word); }))
    return;
  Finding finding = cited_finding(
      cited, info, "`" + value.choice_text + "` is not named in or around the cited span", "not named there");
  finding.evidence.push_back(source_label(cited, cited.span, "the cited span"));
  finding.help.push_back({"quote the words that name it, or correct the choice", {}});
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi016{&info, nullptr, check};

}  // namespace claimcheck
