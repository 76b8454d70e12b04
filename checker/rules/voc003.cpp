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
The vocabulary says which kind the measure is of and which unit it is in, and the claim's value is of another sort: a
percentage for a measure in money, dollars for a measure in km², words or a date for an amount.

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

/// What a value of another sort than the measure's kind is; empty when it fits. An ordinal in front makes a
/// count's value a date: the day of the sixth meeting.
std::string_view other_sort(const Fact& fact, const SubjectKey& subject, Kind kind) {
  if (fact.form == ValueForm::unknown || fact.form == ValueForm::relation || fact.form == ValueForm::share)
    return {};
  const bool amount = kind == Kind::count || kind == Kind::flow || kind == Kind::stock || kind == Kind::ratio;
  if (amount && fact.sort == Sort::choice) return "words";
  if (amount && fact.sort == Sort::date && subject.ordinal == 0) return "a date";
  if (amount && fact.sort == Sort::rank) return "a rank";
  if (kind == Kind::date && fact.sort != Sort::date) return fact.sort == Sort::choice ? "words" : "an amount";
  if (kind == Kind::rank && (fact.sort == Sort::money || fact.sort == Sort::percent)) return "an amount";
  return {};
}

std::string_view word_for(Kind kind) {
  switch (kind) {
    case Kind::count:
      return "a count";
    case Kind::flow:
      return "a flow";
    case Kind::stock:
      return "a stock";
    case Kind::ratio:
      return "a ratio";
    case Kind::date:
      return "a date";
    case Kind::rank:
      return "a rank";
    default:
      return "a choice";
  }
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  for (FactId id = 0; id < checking.facts.all.size(); ++id) {
    const Fact& fact = checking.facts[id];
    const SubjectKey& subject = checking.facts.subjects[fact.subject];
    if (subject.measure.id == no_name || fact.retracted) continue;
    const Measure& measure = project.vocabulary.measures()[subject.measure.id];
    const std::string_view other = other_sort(fact, subject, measure.kind);
    if (!other.empty()) {
      Finding finding = claim_finding(project, info, id, value_place(project, id),
                                      "`" + measure.key + "` is " + std::string(word_for(measure.kind)) +
                                          ", and this value is " + std::string(other),
                                      std::string(other));
      finding.help.push_back({"correct the value, or the kind of the measure in vocabulary.toml", {}});
      sink.add(std::move(finding));
      continue;
    }
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
