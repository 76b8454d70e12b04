// Subjects tied together by identities, parts, shares and relations (CON003–CON006, CON012).
#pragma once

#include "checker/solve/board.hpp"
#include "checker/solve/bond.hpp"

namespace claimcheck {

/// Two shares of one part in one whole against each other (CON005): they need no value of either.
void compare_shares(Board& board, const Bonds& bonds, ReadingKind reading);

/// Solves every component on one reading. With `assumed`, only those with bonds that need an undeclared
/// measure to add up, and with those bonds.
void check_components(Board& board, const Bonds& bonds, const SubjectNames& names, ReadingKind reading,
                      bool assumed);

}  // namespace claimcheck
