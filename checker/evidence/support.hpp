// Does a figure of the source support the claim? 3-checks, "What supports what": same sort, same unit, and
// the source's interval within the claim's; a dropped hedge or a finer rounding is overprecise, a bound
// pushed further is unsupported, and so is what is disjoint.
#pragma once

#include <vector>

#include "checker/evidence/figures.hpp"
#include "checker/model/fact.hpp"

namespace claimcheck {

enum class Verdict : std::uint8_t {
  other_sort,  // nothing to compare: dates, another kind of figure
  supported,
  overprecise,   // the source hedges or rounds more
  unit_differs,  // the number is there, in another unit or currency
  pushed_bound,  // at least 25, from "at least 20"
  of_rival,      // the right number, said of another entity or measure
  disjoint,
};

/// A claim's value ready for comparison.
struct ClaimedValue {
  const Fact& fact;
  const Unit& unit;
  Reading reading;  // in the claim's own unit
  Sort sort = Sort::unknown;
  Extent days;  // dates
};

/// Kind a measure is declared as; undeclared bare integers without a unit read as counts (6-semantics,
/// Values).
bool reads_as_count(const Fact& fact, Kind kind, const Units& units);

ClaimedValue claimed_value(const Facts& facts, const Fact& fact, Kind kind, const Units& units,
                           const Tolerance& tolerance);

Verdict judge(const ClaimedValue& claim, const SourceFigure& figure, const Units& units);

/// The verdict that says most for the claim among the figures, and the figure that gave it.
struct Judged {
  Verdict verdict = Verdict::other_sort;
  const SourceFigure* figure = nullptr;
  Span rival;  // of_rival: the one it is said of
};
Judged judge_all(const ClaimedValue& claim, const std::vector<const SourceFigure*>& figures,
                 const Units& units);

}  // namespace claimcheck
