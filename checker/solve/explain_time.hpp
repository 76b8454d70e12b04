// Why amounts and totals of one subject cannot all be true: which claims say "at least", which "at most", and
// which rule the clash belongs to.
#pragma once

#include <vector>

#include "checker/solve/conflict.hpp"
#include "checker/solve/timeline.hpp"

namespace claimcheck {

/// `core` is irreducible.
Conflict explain_timeline(const ClaimReader& reader, const std::vector<TimedAmount>& core, bool never_falls,
                          ReadingKind reading);

}  // namespace claimcheck
