// The comparison is on intervals in a common unit; only the number itself is compared across units, to say
// that the right number stands there with the wrong unit.
#include "checker/evidence/support.hpp"

#include <array>

#include "checker/model/currency_table.hpp"

namespace claimcheck {

namespace {

bool is_upward(Hedge hedge) { return hedge == Hedge::at_least || hedge == Hedge::more_than; }
bool is_downward(Hedge hedge) {
  return hedge == Hedge::at_most || hedge == Hedge::less_than || hedge == Hedge::up_to;
}
bool is_half_line(Hedge hedge) { return is_upward(hedge) || is_downward(hedge); }
bool is_strict_half_line(Hedge hedge) { return hedge == Hedge::more_than || hedge == Hedge::less_than; }

/// Plain numbers and things counted: "20", "20 times", "12 islands". A figure's noun that is no unit has no
/// id.
bool countable(Sort sort, UnitId id, const Unit& unit) {
  return sort == Sort::number || (sort == Sort::quantity && (id == no_unit || unit.counted || !unit.known));
}

bool countable(const ClaimedValue& claim) { return countable(claim.sort, claim.fact.unit, claim.unit); }

/// Whether the two are figures of one sort, so that disagreeing means something.
bool same_sort(const ClaimedValue& claim, const SourceFigure& figure, const Unit& figure_unit) {
  if (countable(claim) && countable(figure.sort, figure.unit, figure_unit)) return true;
  return claim.sort == figure.sort;
}

bool same_dimension(const ClaimedValue& claim, const SourceFigure& figure, const Unit& figure_unit) {
  if (countable(claim) && countable(figure.sort, figure.unit, figure_unit)) return true;
  if (claim.sort == Sort::money && figure.sort == Sort::money)
    if (may_be_one_money(claim.unit.name, figure_unit.name)) return true;
  return claim.unit.dimension == figure_unit.dimension;
}

Verdict compare(const ClaimedValue& claim, const Reading& ours, const SourceFigure& figure,
                const Reading& theirs) {
  if (disjoint(ours.lenient, theirs.lenient)) return Verdict::disjoint;
  const Hedge claimed = claim.fact.hedge;
  if (is_upward(claimed) != is_upward(figure.hedge) || is_downward(claimed) != is_downward(figure.hedge)) {
    if (is_half_line(claimed) && is_half_line(figure.hedge)) return Verdict::pushed_bound;
  }
  const bool fits = within(theirs.strict, ours.strict) ||
                    (!is_strict_half_line(claimed) && within(theirs.strict, ours.lenient) &&
                     !disjoint(ours.strict, theirs.lenient));
  const ValueForm form = claim.fact.form;
  const bool has_bounds =
      form == ValueForm::range || form == ValueForm::plus_minus || form == ValueForm::margin;
  const bool hedge_dropped = figure.hedge != Hedge::none && claimed == Hedge::none && !has_bounds;
  if (fits) return hedge_dropped ? Verdict::overprecise : Verdict::supported;
  if (disjoint(ours.strict, theirs.strict)) return Verdict::disjoint;
  if (is_half_line(claimed) && (is_half_line(figure.hedge) || figure.hedge == Hedge::none))
    return Verdict::pushed_bound;
  return Verdict::overprecise;
}

/// "Saturday" in a text that came out on some day of a month cannot mean a Sunday.
bool other_weekday(const ClaimedValue& claim, const SourceFigure& figure) {
  constexpr int week = 7;
  return figure.time.relation == TimeRelation::weekday && claim.days.is_day() &&
         ((claim.days.begin + 3) % week + week) % week + 1 != figure.time.count;
}

/// Four digits that are no year anybody writes of, where a date is claimed: "in 2945".
bool unlikely_year(const SourceFigure& figure) {
  return figure.sort == Sort::number && figure.span.size() == 4 && figure.hedge == Hedge::none &&
         figure.unit_word.empty() && figure.written.form == ValueForm::quantity;
}

Verdict judge_date(const ClaimedValue& claim, const SourceFigure& figure) {
  if (unlikely_year(figure)) return Verdict::disjoint;
  if (figure.sort != Sort::date) return Verdict::other_sort;
  if (claim.days.contains(figure.days)) return Verdict::supported;
  if (!figure.resolved)
    return !claim.days.intersects(figure.days) || other_weekday(claim, figure) ? Verdict::disjoint
                                                                               : Verdict::other_sort;
  return claim.days.intersects(figure.days) ? Verdict::overprecise : Verdict::disjoint;
}

}  // namespace

bool reads_as_count(const Fact& fact, Kind kind, const Units& units) {
  if (kind == Kind::count || fact.sort == Sort::rank) return true;
  return kind == Kind::undeclared && fact.bare_integer && (fact.unit == no_unit || units[fact.unit].counted);
}

ClaimedValue claimed_value(const Facts& facts, const Fact& fact, Kind kind, const Units& units,
                           const Tolerance& tolerance) {
  ClaimedValue claim{fact, units[fact.unit], {}, fact.sort, {}};
  if (fact.sort == Sort::date) {
    claim.days = facts.rich[fact.rich].date;
    return claim;
  }
  claim.reading = read_value(written(facts, fact), reads_as_count(fact, kind, units), tolerance);
  return claim;
}

Verdict judge(const ClaimedValue& claim, const SourceFigure& figure, const Units& units) {
  if (claim.sort == Sort::date) return judge_date(claim, figure);
  if (figure.sort == Sort::date) return Verdict::other_sort;
  const Unit& theirs = units[figure.unit];
  if (same_dimension(claim, figure, theirs) && same_sort(claim, figure, theirs)) {
    if (figure.negated) return Verdict::other_sort;
    const bool counts = countable(claim);
    return compare(claim, counts ? claim.reading : to_base(claim.reading, claim.unit), figure,
                   counts ? figure.reading : to_base(figure.reading, theirs));
  }
  const bool same_number = !disjoint(claim.reading.strict, figure.reading.strict);
  const bool both_plain = claim.sort == Sort::rank || figure.sort == Sort::rank;
  return same_number && !both_plain ? Verdict::unit_differs : Verdict::other_sort;
}

Judged judge_all(const ClaimedValue& claim, const std::vector<const SourceFigure*>& figures,
                 const Units& units) {
  // From best to worst for the claim.
  static constexpr std::array order{Verdict::supported,    Verdict::overprecise, Verdict::pushed_bound,
                                    Verdict::unit_differs, Verdict::disjoint,    Verdict::other_sort};
  const auto rank = [](Verdict verdict) {
    for (std::size_t i = 0; i < order.size(); ++i)
      if (order[i] == verdict) return i;
    return order.size();
  };
  Judged best;
  for (const SourceFigure* figure : figures) {
    const Verdict verdict = judge(claim, *figure, units);
    if (best.figure == nullptr || rank(verdict) < rank(best.verdict)) best = {verdict, figure, {}};
  }
  return best;
}

}  // namespace claimcheck
