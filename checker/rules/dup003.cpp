// DUP003 redundant-claim: what is implied need not be said.
#include <algorithm>

#include "checker/evidence/support.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/groups.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "DUP003",
                        .name = "redundant-claim",
                        .severity = Severity::note,
                        .scope = Scope::subject,
                        .title = "a claim implied by a more precise one",
                        .page = R"page(
Another claim on the same subject and time says the same more precisely, with the same support. The weaker one adds
nothing, and may outlive a correction of the other.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.3B
trade JP-RU 2017: more than $18B
```

## How to fix it

Remove the weaker claim, or cite the source that makes it worth keeping.
)page"};

std::vector<SourceId> sources_of(const Facts& facts, const Fact& fact) {
  std::vector<SourceId> sources;
  if (fact.evidence_count == 0) sources.push_back(fact.heading);
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    sources.push_back(facts.evidence[fact.evidence + i].source);
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  return sources;
}

bool comparable(const Fact& fact) {
  return !fact.retracted && !fact.uncertain && fact.attribute_count == 0 && fact.form != ValueForm::share &&
         fact.form != ValueForm::relation && fact.sort != Sort::choice && fact.sort != Sort::date &&
         fact.sort != Sort::unknown;
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  const Facts& facts = checking.facts;
  for (const auto& [subject, group] : same_time_groups(facts)) {
    const Kind kind = kind_of(project, subject);
    std::vector<std::pair<FactId, Interval>> read;
    for (const FactId id : group) {
      const Fact& fact = facts[id];
      if (!comparable(fact)) continue;
      const Reading reading = read_value(written(facts, fact), reads_as_count(fact, kind, project.units),
                                         project.config.tolerance);
      read.emplace_back(id, to_base(reading, project.units[fact.unit]).strict);
    }
    if (read.size() > 64)
      continue;  // a subject that crowded is swept by the CON rules; this one is only a courtesy
    for (const auto& [weak, wide] : read) {
      const auto stronger = std::find_if(read.begin(), read.end(), [&](const auto& other) {
        const Fact& a = facts[weak];
        const Fact& b = facts[other.first];
        return other.first != weak && project.units[a.unit].dimension == project.units[b.unit].dimension &&
               within(other.second, wide) && !(other.second == wide) &&
               sources_of(facts, a) == sources_of(facts, b);
      });
      if (stronger == read.end()) continue;
      Finding finding =
          claim_finding(project, info, weak, claim_place(project, weak),
                        "a more precise claim from the same source says this already", "implied");
      finding.related.push_back({claim_place(project, stronger->first), "the more precise claim"});
      finding.claims.push_back(stronger->first);
      sink.add(std::move(finding));
    }
  }
}

}  // namespace

const Rule dup003{&info, check, nullptr};

}  // namespace claimcheck
