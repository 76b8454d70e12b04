// Claims of one cell against each other: the clashes of CON001, CON007, CON008, and what turns them into
// something else: plans (CON010), other people's word (CON011), editions (CON013).
#pragma once

#include "checker/solve/board.hpp"

namespace claimcheck {

/// Sweeps every cell of every subject on one reading.
void sweep_cells(Board& board, ReadingKind reading);

/// What holds throughout a stretch of time against what holds at moments of it (levels and choices).
void check_throughout(Board& board, ReadingKind reading);

/// Pairs of one subject under different bases (CON014), one note for each two subjects.
void compare_bases(Board& board);

/// The subject's text without the qualifiers that are bases; its own text when none is.
std::string without_bases(const ClaimReader& reader, SubjectId subject);

}  // namespace claimcheck
