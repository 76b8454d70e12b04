// One accumulating subject over time: falling totals, periods that exceed the periods they lie in, parts that
// exceed their total, and larger sets (CON002, CON003, CON004, CON006).
#pragma once

#include "checker/solve/board.hpp"

namespace claimcheck {

/// Solves the timeline of every accumulating subject on one reading. With `assumed`, bare times on undeclared
/// measures are read as amounts too, and what that finds is a warning.
void check_over_time(Board& board, ReadingKind reading, bool assumed);

}  // namespace claimcheck
