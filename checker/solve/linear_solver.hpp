// Whether the constraints in force can all hold, cheapest means first.
#pragma once

#include <vector>

#include "checker/solve/propagation.hpp"

namespace claimcheck {

struct LinearOutcome {
  Feasibility verdict = Feasibility::possible;
  std::vector<ClaimIndex> claims;  // impossible: claims that cannot all hold, not yet irreducible; sorted
};

class LinearSolver {
 public:
  explicit LinearSolver(const LinearSystem& system) : system_(system), propagation_(system) {}

  /// `active` by ClaimIndex; rows of an origin in `without` are left out.
  LinearOutcome solve(const std::vector<char>& active, const std::vector<char>& without = {});

 private:
  bool find_solution();

  const LinearSystem& system_;
  Propagation propagation_;
};

}  // namespace claimcheck
