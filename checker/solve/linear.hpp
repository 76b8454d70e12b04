// Linear constraints over unknowns, each holding only while its claims do: can they all hold? Exact
// throughout: bounds are propagated in rational numbers, which decides everything without cycles; where
// cycles are left a solution is looked for, and what still resists goes to an exact solver for its verdict.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "checker/model/interval.hpp"
#include "checker/model/number.hpp"

namespace claimcheck {

using VariableId = std::uint32_t;
using ClaimIndex = std::uint32_t;  // local to one system
inline constexpr std::uint32_t no_row = 0xffffffff;

struct LinearTerm {
  VariableId variable;
  Number factor;
};

/// sum of terms <= most, or < most; in force while every guard is active. No unknown stands twice in a row.
/// Rows of one `edge`, added one after the other, are the two sides of one constraint.
struct LinearRow {
  std::vector<LinearTerm> terms;
  Number most;
  bool open = false;
  std::vector<ClaimIndex> guards;
  std::uint32_t edge = 0;
  std::uint32_t origin = 0;  // what it comes from; no_origin for a claim's own bound
};
inline constexpr std::uint32_t no_origin = 0xffffffff;

class LinearSystem {
 public:
  VariableId add_variable() { return variables_++; }
  std::uint32_t add_edge() { return edges_++; }
  void add_row(LinearRow row) { rows_.push_back(std::move(row)); }
  /// value in `interval`, while `claim` is active.
  void bound(VariableId variable, const Interval& interval, std::vector<ClaimIndex> guards,
             std::uint32_t origin = no_origin);

  const std::vector<LinearRow>& rows() const { return rows_; }
  std::uint32_t variables() const { return variables_; }
  std::uint32_t edges() const { return edges_; }

 private:
  std::vector<LinearRow> rows_;
  std::uint32_t variables_ = 0;
  std::uint32_t edges_ = 0;
};

/// One end of what is known of an unknown, and the step it was derived in.
struct LinearEnd {
  Number value;
  bool finite = false;
  bool open = false;
  std::uint32_t step = no_row;
};

/// One derivation: `row` with the ends of its other unknowns gives a new end.
struct LinearStep {
  std::uint32_t row;
  VariableId variable;
  bool upper;
  Number value;
  bool open;
  std::vector<std::uint32_t> premises;  // earlier steps
};

enum class Feasibility : std::uint8_t { possible, impossible, undecided };

}  // namespace claimcheck
