// Each row bounds each of its unknowns by the least that the others can sum to. Along cycles bounds may creep
// towards a limit for ever, so each end moves a bounded number of times.
#include "checker/solve/propagation.hpp"

#include <algorithm>
#include <numeric>

namespace claimcheck {

namespace {

// Ends that are still moving after this often creep along a cycle.
constexpr std::uint32_t most_moves = 24;

std::uint32_t root(std::vector<std::uint32_t>& parents, std::uint32_t at) {
  while (parents[at] != at) at = parents[at] = parents[parents[at]];
  return at;
}

}  // namespace

void LinearSystem::bound(VariableId variable, const Interval& interval, std::vector<ClaimIndex> guards,
                         std::uint32_t origin) {
  const std::uint32_t edge = add_edge();
  if (!interval.hi_infinite) add_row({{{variable, 1}}, interval.hi, interval.hi_open, guards, edge, origin});
  if (!interval.lo_infinite)
    add_row({{{variable, -1}}, -interval.lo, interval.lo_open, std::move(guards), edge, origin});
}

Propagation::Propagation(const LinearSystem& system)
    : system_(system),
      rows_of_(system.variables()),
      in_force_(system.rows().size()),
      queued_(system.rows().size()) {
  for (std::uint32_t row = 0; row < system.rows().size(); ++row)
    for (const LinearTerm& term : system.rows()[row].terms) rows_of_[term.variable].push_back(row);
}

void Propagation::start(const std::vector<char>& active, const std::vector<char>& without) {
  lower_.assign(system_.variables(), {});
  upper_.assign(system_.variables(), {});
  moves_.assign(system_.variables(), 0);
  steps_.clear();
  conflict_.clear();
  queue_.clear();
  fixpoint_ = keep_steps_ = true;
  for (std::uint32_t row = 0; row < in_force_.size(); ++row) {
    const LinearRow& given = system_.rows()[row];
    const bool on = std::all_of(given.guards.begin(), given.guards.end(),
                                [&](ClaimIndex claim) { return active[claim] != 0; });
    const bool out = !without.empty() && given.origin != no_origin && without[given.origin] != 0;
    in_force_[row] = queued_[row] = on && !out;
    if (in_force_[row] != 0) queue_.push_back(row);
  }
}

bool Propagation::run() {
  while (!queue_.empty()) {
    const std::uint32_t row = queue_.front();
    queue_.pop_front();
    queued_[row] = 0;
    if (!tighten(row)) return false;
  }
  return true;
}

bool Propagation::fix(VariableId variable, const Number& value) {
  keep_steps_ = false;
  lower_[variable] = upper_[variable] = {value, true, false, no_row};
  queue_rows_of(variable);
  return run();
}

void Propagation::queue_rows_of(VariableId variable) {
  for (const std::uint32_t row : rows_of_[variable])
    if (in_force_[row] != 0 && queued_[row] == 0) {
      queued_[row] = 1;
      queue_.push_back(row);
    }
}

bool Propagation::tighten(std::uint32_t row) {
  const LinearRow& given = system_.rows()[row];
  Number least = 0;  // of all terms with a finite least
  std::size_t infinite = 0;
  std::size_t opens = given.open ? 1 : 0;
  const LinearTerm* unbounded = nullptr;
  for (const LinearTerm& term : given.terms) {
    const LinearEnd& end = term.factor.sign() > 0 ? lower_[term.variable] : upper_[term.variable];
    if (!end.finite) {
      ++infinite;
      unbounded = &term;
    } else {
      least = least + term.factor * end.value;
      opens += end.open ? 1 : 0;
    }
  }
  if (infinite > 1) return true;
  const Number room = given.most - least;
  if (given.terms.empty() && (room.sign() < 0 || (room.sign() == 0 && given.open))) {
    steps_.push_back({row, 0, false, 0, false, {}});
    conflict_ = {static_cast<std::uint32_t>(steps_.size() - 1)};
    return false;
  }
  for (const LinearTerm& term : given.terms) {
    if (infinite == 1 && &term != unbounded) continue;
    const LinearEnd& own = term.factor.sign() > 0 ? lower_[term.variable] : upper_[term.variable];
    const bool open = opens > (infinite == 0 && own.open ? 1u : 0u);
    Number value = infinite == 1 ? room / term.factor : room / term.factor + own.value;
    if (!set_end(row, term.variable, term.factor.sign() > 0, std::move(value), open)) return false;
  }
  return true;
}

bool Propagation::set_end(std::uint32_t row, VariableId variable, bool upper, Number value, bool open) {
  LinearEnd& end = upper ? upper_[variable] : lower_[variable];
  if (end.finite) {
    const auto order = upper ? value <=> end.value : end.value <=> value;
    if (order > 0 || (order == 0 && (!open || end.open))) return true;
    if (++moves_[variable] > most_moves) {
      fixpoint_ = false;
      return true;
    }
  }
  std::uint32_t index = no_row;
  if (keep_steps_) {
    LinearStep step{row, variable, upper, value, open, {}};
    for (const LinearTerm& term : system_.rows()[row].terms) {
      if (term.variable == variable) continue;
      const LinearEnd& used = term.factor.sign() > 0 ? lower_[term.variable] : upper_[term.variable];
      if (used.step != no_row) step.premises.push_back(used.step);
    }
    index = static_cast<std::uint32_t>(steps_.size());
    steps_.push_back(std::move(step));
  }
  end = {std::move(value), true, open, index};
  const LinearEnd& low = lower_[variable];
  const LinearEnd& high = upper_[variable];
  if (low.finite && high.finite) {
    const auto order = low.value <=> high.value;
    if (order > 0 || (order == 0 && (low.open || high.open))) {
      conflict_ = {low.step, high.step};
      return false;
    }
  }
  queue_rows_of(variable);
  return true;
}

std::vector<std::uint32_t> Propagation::steps_behind(const std::vector<std::uint32_t>& steps) const {
  std::vector<char> seen(steps_.size());
  std::vector<std::uint32_t> open = steps;
  std::vector<std::uint32_t> found;
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    if (at == no_row || seen[at] != 0) continue;
    seen[at] = 1;
    found.push_back(at);
    open.insert(open.end(), steps_[at].premises.begin(), steps_[at].premises.end());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::uint32_t> Propagation::rows_behind(const std::vector<std::uint32_t>& steps) const {
  std::vector<std::uint32_t> rows;
  for (const std::uint32_t at : steps_behind(steps))
    if (std::find(rows.begin(), rows.end(), steps_[at].row) == rows.end()) rows.push_back(steps_[at].row);
  return rows;
}

bool Propagation::is_acyclic() const {
  std::vector<std::uint32_t> parents(system_.variables() + system_.edges());
  std::iota(parents.begin(), parents.end(), 0u);
  std::vector<std::uint32_t> joined(system_.variables(), no_row);  // the last edge of each unknown
  for (std::uint32_t row = 0; row < in_force_.size(); ++row) {
    const LinearRow& given = system_.rows()[row];
    if (in_force_[row] == 0 || given.terms.size() < 2) continue;
    const std::uint32_t edge = system_.variables() + given.edge;
    for (const LinearTerm& term : given.terms) {
      if (joined[term.variable] == given.edge) continue;  // the other side of the same constraint
      joined[term.variable] = given.edge;
      const std::uint32_t a = root(parents, edge);
      const std::uint32_t b = root(parents, term.variable);
      if (a == b) return false;
      parents[a] = b;
    }
  }
  return true;
}

bool Propagation::ends_solve(bool upper) const {
  for (std::uint32_t row = 0; row < in_force_.size(); ++row) {
    if (in_force_[row] == 0) continue;
    const LinearRow& given = system_.rows()[row];
    Number sum = 0;
    for (const LinearTerm& term : given.terms) {
      const LinearEnd& end = upper ? upper_[term.variable] : lower_[term.variable];
      if (!end.finite || end.open) return false;
      sum = sum + term.factor * end.value;
    }
    const auto order = sum <=> given.most;
    if (order > 0 || (order == 0 && given.open)) return false;
  }
  return true;
}

Interval Propagation::interval(VariableId variable) const {
  const LinearEnd& low = lower_[variable];
  const LinearEnd& high = upper_[variable];
  Interval out;
  out.lo_infinite = !low.finite;
  out.hi_infinite = !high.finite;
  out.lo = low.value;
  out.hi = high.value;
  out.lo_open = low.finite && low.open;
  out.hi_open = high.finite && high.open;
  return out;
}

}  // namespace claimcheck
