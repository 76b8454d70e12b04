// The exact solver of last resort: Z3's linear arithmetic over rationals, loaded when first needed.
#pragma once

#include <vector>

#include "checker/solve/linear.hpp"

namespace claimcheck {

/// Whether the given rows of the system can all hold. `undecided` when the library is not there or its limit
/// of steps (never of time) was reached. The verdict depends on the rows only; the solver starts afresh each
/// time.
Feasibility decide_exactly(const LinearSystem& system, const std::vector<std::uint32_t>& rows);

}  // namespace claimcheck
