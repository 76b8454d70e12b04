// Values by their intervals in one scale; times by the cells of the solver, so that both mean here what they
// mean to the rules.
#include "checker/news/compare.hpp"

#include "checker/evidence/support.hpp"

namespace claimcheck {

namespace {

SubjectId whole_of(const Facts& facts, const Fact& fact) {
  return facts.terms[facts.rich[fact.rich].expression].subject;
}

bool is_number(const Fact& fact) {
  return fact.sort != Sort::unknown && fact.sort != Sort::choice && fact.form != ValueForm::relation &&
         fact.form != ValueForm::unknown;
}

bool one_scale(const ClaimReader& reader, const Fact& a, const Fact& b) {
  const bool shares = a.form == ValueForm::share;
  if (shares != (b.form == ValueForm::share)) return false;
  if (shares) return whole_of(reader.facts(), a) == whole_of(reader.facts(), b);
  return reader.dimension(a) == reader.dimension(b);
}

/// The number as it was written, whatever its unit.
bool same_digits(const ClaimReader& reader, const Fact& a, const Fact& b) {
  if (a.sort == Sort::date || b.sort == Sort::date) return false;
  const Tolerance& tolerance = reader.project().config.tolerance;
  const Reading ours = read_value(written(reader.facts(), a), false, tolerance);
  const Reading theirs = read_value(written(reader.facts(), b), false, tolerance);
  return !disjoint(ours.strict, theirs.strict);
}

Likeness likeness_of(const ClaimReader& reader, const Fact& statement, const Fact& claim) {
  if (!is_number(statement) || !is_number(claim)) return Likeness::none;
  if (!one_scale(reader, statement, claim)) {
    const bool whole_numbers = statement.form != ValueForm::share && claim.form != ValueForm::share &&
                               statement.sort != Sort::rank && claim.sort != Sort::rank &&
                               statement.sort != Sort::percent && claim.sort != Sort::percent;
    return whole_numbers && same_digits(reader, statement, claim) ? Likeness::other_unit : Likeness::none;
  }
  const Reading ours = reading_of(reader, statement);
  const Reading theirs = reading_of(reader, claim);
  if (disjoint(ours.lenient, theirs.lenient)) return Likeness::apart;
  const bool number_stands = statement.number == claim.number && statement.form == claim.form &&
                             statement.sort != Sort::date && claim.form != ValueForm::range;
  if (number_stands && statement.hedge != claim.hedge) return Likeness::hedged;
  if (disjoint(ours.strict, theirs.strict)) return Likeness::strained;
  return Likeness::same;
}

bool bounded(Day day) { return day != no_day && day != end_of_time; }

/// The days on which the value of a time label holds: a total's and a period's are told by their end.
Extent days_of(const TimeLabel& label) {
  Extent days = label.extent;
  if (!label.as_of_text.empty()) days = label.as_of;
  return days;
}

Moment moment_of(const ClaimReader& reader, const Fact& statement, const Fact& claim) {
  const TimeLabel& ours = reader.facts().times[statement.time];
  const TimeLabel& theirs = reader.facts().times[claim.time];
  const bool dates = statement.sort == Sort::date && claim.sort == Sort::date;
  if (dates || without_group(reader.cell(statement)) == without_group(reader.cell(claim)))
    return ours.has_time() || dates || !theirs.has_time() ? Moment::same : Moment::untold;
  if (!ours.has_time() || !theirs.has_time() || !ours.resolved || !theirs.resolved) return Moment::untold;
  const Extent a = days_of(ours);
  const Extent b = days_of(theirs);
  const bool amounts = reader.nature(statement) == Nature::accumulating &&
                       reader.cell(statement).role != reader.cell(claim).role;
  if (a == b && !amounts) return Moment::same;
  if (!amounts && reader.nature(statement) != Nature::accumulating && (a.contains(b) || b.contains(a)))
    return Moment::within;
  if (reader.cell(statement).role == CellRole::total && reader.cell(claim).role == CellRole::total &&
      (a.contains(b) || b.contains(a)))
    return Moment::within;
  if (amounts && bounded(a.end) && a.end == b.end) return Moment::within;
  return a.end > b.end ? Moment::later : Moment::earlier;
}

}  // namespace

Reading reading_of(const ClaimReader& reader, const Fact& fact) {
  return fact.form == ValueForm::share ? reader.share(fact) : reader.reading(fact);
}

Comparison compare(const ClaimReader& reader, const Fact& statement, const Fact& claim) {
  return {likeness_of(reader, statement, claim), moment_of(reader, statement, claim)};
}

Comparison compare_values(const ClaimReader& reader, const Fact& statement, Fact claim) {
  claim.subject = statement.subject;
  return compare(reader, statement, claim);
}

}  // namespace claimcheck
