// Feasibility by the simplex method with Bland's rule: an unknown t is added to every strict row and made as
// large as possible, so that the strict rows hold exactly when t can be positive.
#include "tests/unit/solve/brute_force.hpp"

#include <cstdlib>
#include <numeric>

namespace claimcheck::testing_solve {

Fraction::Wide Fraction::times(Wide a, Wide b) {
  Wide out = 0;
  if (__builtin_mul_overflow(a, b, &out)) std::abort();
  return out;
}

Fraction Fraction::reduced(Wide above, Wide below) {
  if (below < 0) above = -above, below = -below;
  Wide a = above < 0 ? -above : above;
  Wide b = below;
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  Fraction out;
  out.above_ = above / a;
  out.below_ = below / a;
  return out;
}

Fraction Fraction::of(std::int64_t above, std::int64_t below) { return reduced(above, below); }
Fraction operator+(const Fraction& a, const Fraction& b) {
  return Fraction::reduced(Fraction::times(a.above_, b.below_) + Fraction::times(b.above_, a.below_),
                           Fraction::times(a.below_, b.below_));
}
Fraction operator-(const Fraction& a, const Fraction& b) {
  return Fraction::reduced(Fraction::times(a.above_, b.below_) - Fraction::times(b.above_, a.below_),
                           Fraction::times(a.below_, b.below_));
}
Fraction operator*(const Fraction& a, const Fraction& b) {
  return Fraction::reduced(Fraction::times(a.above_, b.above_), Fraction::times(a.below_, b.below_));
}
Fraction operator/(const Fraction& a, const Fraction& b) {
  if (b.sign() == 0) std::abort();
  return Fraction::reduced(Fraction::times(a.above_, b.below_), Fraction::times(a.below_, b.above_));
}

namespace {

/// Rows say: basic unknown = constant - sum of factor * other unknowns, all unknowns non-negative.
class Tableau {
 public:
  Tableau(std::size_t columns, std::vector<std::vector<Fraction>> rows, std::vector<Fraction> constants)
      : rows_(std::move(rows)), constants_(std::move(constants)), columns_(columns) {
    for (std::size_t i = 0; i < columns_; ++i) outside_.push_back(i);
    for (std::size_t i = 0; i < rows_.size(); ++i) basis_.push_back(columns_ + i);
  }

  /// The most that a sum of unknowns can be; stops as soon as it is positive when `enough`.
  Fraction maximise(std::vector<Fraction> goal, bool enough) {
    goal_ = std::move(goal);
    value_ = 0;
    return climb(enough);
  }

  /// With an unknown in `column` that every row may borrow from: brings the tableau to a start.
  bool start(std::size_t column) {
    std::size_t worst = 0;
    for (std::size_t i = 1; i < rows_.size(); ++i)
      if (constants_[i] < constants_[worst]) worst = i;
    goal_.assign(columns_, 0);
    goal_[column] = -1;
    value_ = 0;
    if (!rows_.empty() && constants_[worst].sign() < 0) pivot(worst, column);
    return climb(false).sign() == 0;
  }

 private:
  Fraction climb(bool enough) {
    while (!(enough && value_.sign() > 0)) {
      std::size_t enter = columns_;
      for (std::size_t j = 0; j < columns_; ++j)
        if (goal_[j].sign() > 0 && (enter == columns_ || outside_[j] < outside_[enter])) enter = j;
      if (enter == columns_) break;
      std::size_t leave = rows_.size();
      Fraction least;
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i][enter].sign() <= 0) continue;
        const Fraction room = constants_[i] / rows_[i][enter];
        if (leave == rows_.size() || room < least || (room == least && basis_[i] < basis_[leave])) {
          leave = i;
          least = room;
        }
      }
      if (leave == rows_.size()) return 1;  // unbounded
      pivot(leave, enter);
    }
    return value_;
  }

  void pivot(std::size_t row, std::size_t column) {
    const Fraction by = rows_[row][column];
    for (Fraction& entry : rows_[row]) entry = entry / by;
    rows_[row][column] = Fraction(1) / by;
    constants_[row] = constants_[row] / by;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (i == row || rows_[i][column].sign() == 0) continue;
      const Fraction factor = rows_[i][column];
      for (std::size_t j = 0; j < columns_; ++j)
        if (j != column) rows_[i][j] = rows_[i][j] - factor * rows_[row][j];
      rows_[i][column] = Fraction(0) - factor * rows_[row][column];
      constants_[i] = constants_[i] - factor * constants_[row];
    }
    const Fraction factor = goal_[column];
    for (std::size_t j = 0; j < columns_; ++j)
      if (j != column) goal_[j] = goal_[j] - factor * rows_[row][j];
    goal_[column] = Fraction(0) - factor * rows_[row][column];
    value_ = value_ + factor * constants_[row];
    std::swap(basis_[row], outside_[column]);
  }

 public:
  /// The unknown `wanted` in terms of what is outside the basis, and its value there.
  std::vector<Fraction> goal_of(std::size_t wanted, Fraction& constant) const {
    std::vector<Fraction> goal(columns_, 0);
    for (std::size_t j = 0; j < columns_; ++j)
      if (outside_[j] == wanted) goal[j] = 1;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (basis_[i] != wanted) continue;
      constant = constants_[i];
      for (std::size_t j = 0; j < columns_; ++j) goal[j] = Fraction(0) - rows_[i][j];
    }
    return goal;
  }

  /// Takes an unknown that is zero out of the tableau.
  void drop(std::size_t unknown) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (basis_[i] != unknown) continue;
      std::size_t j = 0;
      while (j < columns_ && rows_[i][j].sign() == 0) ++j;
      if (j < columns_) pivot(i, j);
      break;
    }
    for (std::size_t j = 0; j < columns_; ++j)
      if (outside_[j] == unknown)
        for (auto& row : rows_) row[j] = 0;
  }

 private:
  std::vector<std::vector<Fraction>> rows_;
  std::vector<Fraction> constants_;
  std::size_t columns_;
  std::vector<std::size_t> outside_;
  std::vector<std::size_t> basis_;
  std::vector<Fraction> goal_;
  Fraction value_;
};

}  // namespace

void BruteSystem::between(const std::vector<BruteTerm>& terms, const BruteRange& range,
                          std::uint32_t guards) {
  if (range.has_high) rows.push_back({terms, range.high, range.high_open, guards});
  if (!range.has_low) return;
  std::vector<BruteTerm> negated = terms;
  for (BruteTerm& term : negated) term.factor = Fraction(0) - term.factor;
  rows.push_back({std::move(negated), Fraction(0) - range.low, range.low_open, guards});
}

void BruteSystem::order(std::uint32_t earlier, std::uint32_t later) {
  rows.push_back({{{earlier, 1}, {later, -1}}, 0, false, 0});
}

bool BruteSystem::possible(std::uint32_t claims) const {
  // Columns: each unknown, its negative part where it has one, t, and what every row may borrow.
  std::vector<std::size_t> below(unknowns, 0);
  std::size_t t = unknowns;
  for (std::uint32_t unknown = 0; unknown < unknowns; ++unknown)
    if (negative[unknown]) below[unknown] = t++;
  const std::size_t borrowed = t + 1;
  std::vector<std::vector<Fraction>> table;
  std::vector<Fraction> constants;
  for (const BruteRow& row : rows) {
    if ((row.guards & claims) != row.guards) continue;
    std::vector<Fraction> line(borrowed + 1, 0);
    for (const BruteTerm& term : row.terms) {
      line[term.unknown] = line[term.unknown] + term.factor;
      if (negative[term.unknown]) line[below[term.unknown]] = line[below[term.unknown]] - term.factor;
    }
    if (row.open) line[t] = 1;
    line[borrowed] = -1;
    table.push_back(std::move(line));
    constants.push_back(row.most);
  }
  std::vector<Fraction> cap(borrowed + 1, 0);
  cap[t] = 1;
  table.push_back(std::move(cap));
  constants.push_back(1);
  Tableau tableau(borrowed + 1, std::move(table), std::move(constants));
  if (!tableau.start(borrowed)) return false;
  Fraction constant;
  tableau.drop(borrowed);
  const auto goal = tableau.goal_of(t, constant);
  if (constant.sign() > 0) return true;
  return tableau.maximise(goal, true).sign() > 0;
}

}  // namespace claimcheck::testing_solve
