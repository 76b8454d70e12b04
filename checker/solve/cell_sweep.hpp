// One cell's claims, solved in the order of 6-semantics, "Attribution": what later editions have revised is
// set aside, then the desk's own claims, then each party's, then everybody's.
#pragma once

#include <string>
#include <vector>

#include "checker/solve/board.hpp"
#include "checker/solve/sweep.hpp"

namespace claimcheck {

/// How the clashes of a cell are reported before attribution is looked at.
struct CellVerdict {
  std::string_view code = "CON001";
  Severity severity = Severity::error;
  std::string settle;
};

/// Reports every clash among `bounds`, which speak of one cell.
void settle_cell(Board& board, std::vector<Bound> bounds, const CellVerdict& verdict, ReadingKind reading);

/// Whether every source of `earlier` has a newer edition among those of `later`.
bool is_revised(const ClaimReader& reader, FactId earlier, FactId later);

}  // namespace claimcheck
