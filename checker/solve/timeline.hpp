// One accumulating subject over time: its running total N(x) at the ends of every period and at the moments
// that claims speak of, and what each claim says of differences of N (6-semantics, "Time").
#pragma once

#include <vector>

#include "checker/solve/claim_reader.hpp"
#include "checker/solve/network.hpp"

namespace claimcheck {

/// What one claim says: its stretch of time and its interval in the solver's scale.
struct TimedAmount {
  FactId claim = 0;
  CellKey cell;
  Interval interval;
  /// "6th meeting: June 2014": the event's number k. The total is then at least `lo` = k at the end of the
  /// cell and at most `hi` = k - 1 where it begins.
  std::uint32_t ordinal = 0;
};

/// The conflicts among `amounts`, pairwise disjoint, each a set of indices; not yet irreducible.
DifferenceNetwork::Result solve_timeline(const std::vector<TimedAmount>& amounts, bool never_falls);

/// Whether the amounts can all be true; for small sets.
bool is_possible(const std::vector<TimedAmount>& amounts, bool never_falls);

/// False for periods side by side: whatever their amounts, they can all be.
bool can_conflict(std::vector<Extent> periods);

}  // namespace claimcheck
