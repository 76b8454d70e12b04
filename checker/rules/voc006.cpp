// VOC006 mixed-spelling: two spellings of one pair are two subjects.
#include <algorithm>
#include <unordered_map>
#include <utility>

#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC006",
                        .name = "mixed-spelling",
                        .severity = Severity::note,
                        .scope = Scope::file,
                        .title = "one pair written with a hyphen and with a dash",
                        .page = R"page(
`A–B` with an en dash is a pair; `A-B` with a hyphen is a pair only when both sides are known entities (or, without a
vocabulary, country codes), else one word. Here both spellings stand in one folder and are read as two subjects, so what
is said of one is never held against the other.

## Example

```
Abe–Putin meetings: 20 by 2018
Abe-Putin meetings: 25 by 2018
```

## How to fix it

Use the en dash, or declare both names in `vocabulary.toml`.
)page"};

/// The words of measure and ends, hyphens split, sorted: equal for the two spellings of one pair.
std::string pair_words(const SubjectKey& key) {
  std::vector<std::string> words;
  const auto add = [&](const std::string& text) {
    std::string word;
    for (const char c : text + ' ') {
      if (c != ' ' && c != '-') {
        word += c;
      } else if (!word.empty()) {
        words.push_back(std::exchange(word, {}));
      }
    }
  };
  add(key.measure.text);
  add(key.from.text);
  add(key.to.text);
  for (const Name& name : key.entities) add(name.text);
  std::sort(words.begin(), words.end());
  std::string result;
  for (const std::string& word : words) result += word + ' ';
  return result;
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  // Folding makes every dash a hyphen; a pair's two ends are sorted, so a word is looked up in both orders.
  std::unordered_map<std::string, FactId> pairs;
  std::unordered_map<std::string, FactId> words;
  std::vector<bool> seen(checking.facts.subjects.size());
  for (FactId id = 0; id < checking.facts.all.size(); ++id) {
    if (seen[checking.facts[id].subject]) continue;
    seen[checking.facts[id].subject] = true;
    const SubjectKey& key = checking.facts.subjects[checking.facts[id].subject];
    if (key.tie == Tie::pair)
      pairs.try_emplace(pair_words(key), id);
    else if (key.measure.text.find('-') != std::string::npos)
      words.try_emplace(pair_words(key), id);
  }
  std::vector<std::pair<FactId, FactId>> mixed;
  for (const auto& [text, id] : words)
    if (const auto pair = pairs.find(text); pair != pairs.end()) mixed.emplace_back(id, pair->second);
  std::sort(mixed.begin(), mixed.end());
  for (const auto& [word, pair] : mixed) {
    Finding finding =
        claim_finding(project, info, word, subject_place(project, word),
                      "this is read as one word, and elsewhere as a pair", "a hyphen: one word");
    finding.related.push_back({subject_place(project, pair), "a dash: a pair"});
    finding.claims.push_back(pair);
    finding.help.push_back({"write the pair with an en dash (–), or declare both names", {}});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule voc006{&info, check, nullptr};

}  // namespace claimcheck
