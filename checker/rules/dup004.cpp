// DUP004 same-span: two names for one thing hide contradictions.
#include <unordered_map>

#include "checker/evidence/fold.hpp"
#include "checker/evidence/quote.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/groups.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "DUP004",
                        .name = "same-span",
                        .severity = Severity::note,
                        .scope = Scope::folder,
                        .title = "one span under two subjects",
                        .page = R"page(
Two claims on different subjects give the same value, for the same time, and rest on the same words of the same source.
Probably it is one subject under two names, and what is said of one is never held against the other.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.3B  "totaled $18.3 billion in 2017"
commerce JP-RU 2017: $18.3B  "totaled $18.3 billion in 2017"
```

## How to fix it

Use one name, or declare the other as an alias: `names = ["commerce"]` under the measure in `vocabulary.toml`.
)page"};

std::string key_of(const Project& project, FactId id) {
  const Facts& facts = project.facts;
  const Fact& fact = facts[id];
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
    const FactEvidence& item = facts.evidence[fact.evidence + i];
    if (item.quote.empty() || item.source == no_source) continue;
    return std::to_string(item.source) + '\x1f' + fold(unescape(project.text(item.quote))).text + '\x1f' +
           std::to_string(fact.time) + '\x1f' + assertion(project, fact, kind_of(project, fact.subject));
  }
  return {};
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  std::unordered_map<std::string, FactId> first;
  for (FactId id = 0; id < checking.facts.all.size(); ++id) {
    const Fact& fact = checking.facts[id];
    if (fact.retracted || fact.form == ValueForm::share) continue;
    std::string key = key_of(project, id);
    if (key.empty()) continue;
    const auto [at, is_new] = first.try_emplace(std::move(key), id);
    if (is_new || checking.facts[at->second].subject == fact.subject) continue;
    Finding finding =
        claim_finding(project, info, id, subject_place(project, id),
                      "another subject has the same value from the same words", "one subject or two?");
    finding.related.push_back({subject_place(project, at->second), "the other subject"});
    finding.claims.push_back(at->second);
    finding.help.push_back({"if they are one, use one name or declare an alias in vocabulary.toml", {}});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule dup004{&info, check, nullptr};

}  // namespace claimcheck
