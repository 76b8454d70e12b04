// VOC007 mixed-sorts: what cannot be compared is said.
#include <algorithm>

#include "checker/rules/declared.hpp"
#include "checker/rules/groups.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC007",
                        .name = "mixed-sorts",
                        .severity = Severity::note,
                        .scope = Scope::subject,
                        .title = "values of different sorts on one undeclared subject",
                        .page = R"page(
Two claims on one subject and time give values of different sorts, such as a percentage and an amount of money, and the
vocabulary does not say what the measure is in. They cannot be compared, and one of them may be about something else.

## Example

```
trade JP-RU 2017: $18.3B
trade JP-RU 2017: 3%
```

## How to fix it

Name the measures apart (`trade share`), or declare the measure with its unit.
)page"};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  for (const auto& [subject, group] : same_time_groups(checking.facts)) {
    if (checking.facts.subjects[subject].measure.id != no_name) continue;
    const auto comparable = [&](FactId id) {
      const Fact& fact = checking.facts[id];
      return fact.sort != Sort::unknown && fact.form != ValueForm::share &&
             fact.form != ValueForm::relation && !fact.retracted;
    };
    const auto first = std::find_if(group.begin(), group.end(), comparable);
    if (first == group.end()) continue;
    const auto other = std::find_if(first, group.end(), [&](FactId id) {
      return comparable(id) && checking.facts[id].sort != checking.facts[*first].sort;
    });
    if (other == group.end()) continue;
    Finding finding =
        claim_finding(project, info, *other, value_place(project, *other),
                      "values of different sorts on one subject are not compared", "one sort here");
    finding.related.push_back({value_place(project, *first), "another here"});
    finding.claims.push_back(*first);
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule voc007{&info, check, nullptr};

}  // namespace claimcheck
