// The certificate of an irreducible contradiction between linear rows: how often to take each row so that all
// unknowns cancel and what is left is false (Farkas' lemma).
#pragma once

#include <vector>

#include "checker/solve/linear.hpp"

namespace claimcheck {

/// Positive multipliers, one a row, the first 1; empty when the rows are not an irreducible contradiction.
std::vector<Number> find_multipliers(const LinearSystem& system, const std::vector<std::uint32_t>& rows);

}  // namespace claimcheck
