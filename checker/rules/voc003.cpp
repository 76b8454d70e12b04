// VOC003 unit-mismatch: a value must be in the measure's unit.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC003",
                        .name = "unit-mismatch",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a value of another sort than its measure",
                        .page = R"page(
The vocabulary says which unit the measure is in, and the claim's value is of another sort: a percentage for a measure in
money, dollars for a measure in km².

## Example

```toml
[measure.trade]
kind = "flow"
unit = "money"
```

```
trade JP-RU 2017: 3%
```

## How to fix it

Correct the value or the measure: perhaps it is a share, `3% of trade RU 2017`, or another measure such as
`trade growth`.
)page"};

/// Whether a value fits what the vocabulary says of the measure's unit: a sort ("money", "percent") or a
/// unit.
bool fits(const Project& project, const Fact& fact, const Measure& measure) {
  const std::string& wanted = measure.unit;
  const Sort sort = fact.sort;
  const bool plain = fact.unit == no_unit;
  if (wanted.empty()) return true;
  if (fact.form == ValueForm::share || fact.form == ValueForm::relation || fact.form == ValueForm::unknown)
    return true;
  if (wanted == "money" || wanted == "currency") return sort == Sort::money;
  if (wanted == "percent" || wanted == "%") return sort == Sort::percent;
  if (wanted == "count" || wanted == "number") return plain || project.units[fact.unit].counted;
  const Unit& unit = project.units[fact.unit];
  if (const auto money = project.units.currency(wanted))
    return unit.dimension == project.units[money->unit].dimension;
  if (const auto known = project.units.known_unit(wanted))
    return unit.dimension == project.units[*known].dimension;
  return plain || unit.name == singular(wanted);
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  for (FactId id = 0; id < checking.facts.all.size(); ++id) {
    const Fact& fact = checking.facts[id];
    const Name& name = checking.facts.subjects[fact.subject].measure;
    if (name.id == no_name || fact.retracted) continue;
    const Measure& measure = project.vocabulary.measures()[name.id];
    if (fact.sort == Sort::choice || fact.sort == Sort::date || fact.sort == Sort::rank) continue;
    if (fits(project, fact, measure)) continue;
    Finding finding =
        claim_finding(project, info, id, value_place(project, id),
                      "`" + measure.key + "` is measured in " + measure.unit + ", and this value is not",
                      "not in " + measure.unit);
    if (fact.sort == Sort::percent)
      finding.help.push_back({"a share names its whole", claim_text(project, id) + " of …"});
    else
      finding.help.push_back({"write the unit, or correct the measure in vocabulary.toml", {}});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule voc003{&info, check, nullptr};

}  // namespace claimcheck
