// Claims that are tied together by more than one unknown, whatever the arithmetic: how conflicts are made
// irreducible, taken out of play, and laid at one claim's door.
#pragma once

#include <vector>

#include "checker/solve/board.hpp"

namespace claimcheck {

/// A body of constraints, each guarded by a claim.
class Problem {
 public:
  virtual ~Problem() = default;
  /// Pairwise disjoint sets of claims that cannot all be true, not yet irreducible; none exactly when all
  /// can.
  virtual std::vector<std::vector<FactId>> find_conflicts(const std::vector<FactId>& claims) = 0;
  /// Whether a few claims can all be true.
  virtual bool is_possible(const std::vector<FactId>& claims) = 0;
  /// Code, severity, argument and clash of an irreducible set.
  virtual Conflict explain(const std::vector<FactId>& core) = 0;
};

/// Leaves out, in fingerprint order, every claim that the conflict does not need.
std::vector<FactId> reduce(const ClaimReader& reader, Problem& problem, std::vector<FactId> claims);

/// Reports every conflict among `claims`, the desk's own first, then each party's with them, then everybody's
/// (6-semantics, "Attribution"), until none is left.
void exhaust(Board& board, Problem& problem, const std::vector<FactId>& claims);

}  // namespace claimcheck
