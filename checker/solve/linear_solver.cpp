// Propagation refutes most conflicts and, without cycles, proves the rest possible. With cycles a solution is
// tried by fixing one unknown after another; only what resists both is worth loading a solver for.
#include "checker/solve/linear_solver.hpp"

#include <algorithm>

#include "checker/solve/exact_solver.hpp"

namespace claimcheck {

namespace {

enum class Pick : std::uint8_t { low, middle };

/// A value between the ends, on an end where one is closed.
Number pick_value(const LinearEnd& low, const LinearEnd& high, Pick pick) {
  if (low.finite && high.finite && (pick == Pick::middle || low.open))
    return low.value == high.value ? low.value : (low.value + high.value) / Number(2);
  if (low.finite) return low.open ? low.value + Number(1) : low.value;
  if (high.finite) return high.open ? high.value - Number(1) : high.value;
  return 0;
}

bool solves(Propagation trial, VariableId variables, Pick pick) {
  for (VariableId variable = 0; variable < variables; ++variable) {
    const Number value = pick_value(trial.lower(variable), trial.upper(variable), pick);
    if (!trial.fix(variable, value)) return false;
  }
  return trial.ends_solve(false);
}

}  // namespace

LinearOutcome LinearSolver::solve(const std::vector<char>& active, const std::vector<char>& without) {
  LinearOutcome out;
  const auto blame = [&](const std::vector<std::uint32_t>& rows) {
    out.verdict = Feasibility::impossible;
    for (const std::uint32_t row : rows)
      for (const ClaimIndex claim : system_.rows()[row].guards) out.claims.push_back(claim);
    std::sort(out.claims.begin(), out.claims.end());
    out.claims.erase(std::unique(out.claims.begin(), out.claims.end()), out.claims.end());
  };
  propagation_.start(active, without);
  if (!propagation_.run()) {
    blame(propagation_.rows_behind(propagation_.conflict()));
    return out;
  }
  if (propagation_.is_fixpoint() && propagation_.is_acyclic()) return out;
  if (find_solution()) return out;
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < system_.rows().size(); ++row)
    if (propagation_.in_force(row)) rows.push_back(row);
  out.verdict = decide_exactly(system_, rows);
  if (out.verdict == Feasibility::impossible) blame(rows);
  return out;
}

bool LinearSolver::find_solution() {
  return propagation_.ends_solve(false) || propagation_.ends_solve(true) ||
         solves(propagation_, system_.variables(), Pick::low) ||
         solves(propagation_, system_.variables(), Pick::middle);
}

}  // namespace claimcheck
