// Plausibility: what the vocabulary says a measure can be at all.
#pragma once

#include "checker/solve/board.hpp"

namespace claimcheck {

/// Notes claims outside their measure's `min` and `max`, and amounts below zero of what cannot be negative
/// (CON009). The latter are taken out of play: they would contradict everything else on their subject.
void check_bounds(Board& board);

}  // namespace claimcheck
