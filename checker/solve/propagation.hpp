// Bounds propagation over the rows of a linear system that are in force, with the reason for every bound.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "checker/solve/linear.hpp"

namespace claimcheck {

/// Rows by unknown, and the rows in force.
class Propagation {
 public:
  explicit Propagation(const LinearSystem& system);

  /// Starts over with the rows whose guards are all in `active` (by ClaimIndex) and whose origin is not in
  /// `without` (by origin; may be empty).
  void start(const std::vector<char>& active, const std::vector<char>& without = {});
  /// Runs to a fixpoint. False when an unknown has no value left; `conflict()` then says why.
  bool run();
  /// Fixes an unknown and runs on; for looking for a solution. Steps are not kept.
  bool fix(VariableId variable, const Number& value);

  /// The last steps of the two ends that left nothing; the first may be no_row for a row that fails alone.
  std::vector<std::uint32_t> conflict() const { return conflict_; }
  /// The rows behind steps, each once, in order of derivation.
  std::vector<std::uint32_t> rows_behind(const std::vector<std::uint32_t>& steps) const;
  std::vector<std::uint32_t> steps_behind(const std::vector<std::uint32_t>& steps) const;

  /// False when bounds were still moving at the limit.
  bool is_fixpoint() const { return fixpoint_; }
  /// Whether the constraints in force form no cycle: then a fixpoint means that a solution exists.
  bool is_acyclic() const;
  /// Whether the lower (or upper) ends of all unknowns satisfy every row by themselves.
  bool ends_solve(bool upper) const;

  bool in_force(std::uint32_t row) const { return in_force_[row] != 0; }
  const LinearEnd& lower(VariableId variable) const { return lower_[variable]; }
  const LinearEnd& upper(VariableId variable) const { return upper_[variable]; }
  const LinearStep& step(std::uint32_t index) const { return steps_[index]; }
  Interval interval(VariableId variable) const;

 private:
  bool tighten(std::uint32_t row);
  bool set_end(std::uint32_t row, VariableId variable, bool upper, Number value, bool open);
  void queue_rows_of(VariableId variable);

  const LinearSystem& system_;
  std::vector<std::vector<std::uint32_t>> rows_of_;
  std::vector<char> in_force_;
  std::vector<LinearEnd> lower_;
  std::vector<LinearEnd> upper_;
  std::vector<std::uint32_t> moves_;
  std::vector<LinearStep> steps_;
  std::deque<std::uint32_t> queue_;
  std::vector<char> queued_;
  std::vector<std::uint32_t> conflict_;
  bool fixpoint_ = true;
  bool keep_steps_ = true;
};

}  // namespace claimcheck
