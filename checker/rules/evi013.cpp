// EVI013 single-source: how many independent sources say so.
#include <map>
#include <set>

#include "checker/rules/declared.hpp"
#include "checker/rules/groups.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI013",
                        .name = "single-source",
                        .severity = Severity::note,
                        .scope = Scope::claim,
                        .title = "a claim with one independent source",
                        .page = R"page(
Only one independent source supports the claim. Reprints, and sources that rely on one another, count once. Off by
default: turn it on with `select = ["ALL"]`, `ignore = []` where two sources are the rule of the desk.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.3B  "totaled $18.3 billion in 2017"
```

## How to fix it

Find a second source that does not rest on the first, and cite it in an indented line: `@voa-2014 "…"`. The same claim
made again under another source heading counts as well.
)page"};

void check(const Checking& checking, Sink& sink) {
  const Facts& facts = checking.facts;
  const Witnesses witnesses(checking.project.registry);
  std::map<std::string, std::set<SourceId>> by_assertion;
  std::vector<std::string> keys(facts.all.size());
  for (FactId id = 0; id < facts.all.size(); ++id) {
    const Fact& fact = facts[id];
    if (fact.retracted || fact.sort == Sort::unknown) continue;
    keys[id] = std::to_string(fact.subject) + '/' + std::to_string(fact.time) + '/' +
               assertion(checking.project, fact, kind_of(checking.project, fact.subject));
    auto& sources = by_assertion[keys[id]];
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const SourceId source = facts.evidence[fact.evidence + i].source;
      if (source != no_source) sources.insert(witnesses.of(source));
    }
    if (fact.evidence_count == 0 && fact.heading != no_source) sources.insert(witnesses.of(fact.heading));
  }
  for (FactId id = 0; id < facts.all.size(); ++id)
    if (!keys[id].empty() && by_assertion[keys[id]].size() == 1)
      sink.add(claim_finding(checking.project, info, id, claim_place(checking.project, id),
                             "only one independent source supports this claim"));
}

}  // namespace

const Rule evi013{&info, check, nullptr};

}  // namespace claimcheck
