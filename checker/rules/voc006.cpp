// VOC006 mixed-spelling: two spellings of one pair are two subjects.
#include <algorithm>
#include <optional>
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

Use the en dash (`claimcheck fix` writes it), or declare both names in `vocabulary.toml`.
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

/// The hyphen between the pair's ends, in the subject as written; nullopt unless there is exactly one.
std::optional<std::uint32_t> hyphen_of(const Project& project, const Fact& fact, const SubjectKey& pair) {
  const std::string_view subject = project.text({fact.span.file, fact.span.begin, fact.subject_end});
  std::optional<std::uint32_t> found;
  for (std::size_t at = subject.find('-'); at != std::string_view::npos; at = subject.find('-', at + 1)) {
    const std::string left = fold_name(subject.substr(0, at));
    const std::string right = fold_name(subject.substr(at + 1));
    const auto between = [&](const Name& a, const Name& b) {
      return !a.text.empty() && !b.text.empty() && left.ends_with(a.text) && right.starts_with(b.text);
    };
    if (!between(pair.from, pair.to) && !between(pair.to, pair.from)) continue;
    if (found) return std::nullopt;
    found = fact.span.begin + static_cast<std::uint32_t>(at);
  }
  return found;
}

/// The en dash in every claim that is written with the hyphen: one name for one pair.
std::optional<Fix> dash_fix(const Project& project, FactId word, FactId pair) {
  const Facts& facts = project.facts;
  Fix fix{true, "write the pair with an en dash", {}};
  for (const Fact& fact : facts.all) {
    if (fact.subject != facts[word].subject) continue;
    const auto hyphen = hyphen_of(project, fact, facts.subjects[facts[pair].subject]);
    if (!hyphen) return std::nullopt;
    const SourceFile& file = project.file(fact.span.file);
    fix.edits.push_back({file.path(), file.position(*hyphen), file.position(*hyphen + 1), "\u2013"});
  }
  return fix;
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
    finding.fix = dash_fix(project, word, pair);
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule voc006{&info, check, nullptr};

}  // namespace claimcheck
