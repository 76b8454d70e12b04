// Of an irreducible contradiction any row can be dropped, so that the multipliers are the one solution, up to
// scale, of "every unknown cancels": Gaussian elimination finds it.
#include "checker/solve/farkas.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace claimcheck {

namespace {

using Matrix = std::vector<std::vector<Number>>;

/// Brings the matrix to reduced row echelon form; returns the pivot column of each row.
std::vector<std::size_t> reduce(Matrix& matrix, std::size_t columns) {
  std::vector<std::size_t> pivots;
  for (std::size_t column = 0; column < columns && pivots.size() < matrix.size(); ++column) {
    const std::size_t top = pivots.size();
    std::size_t found = top;
    while (found < matrix.size() && matrix[found][column].is_zero()) ++found;
    if (found == matrix.size()) continue;
    std::swap(matrix[top], matrix[found]);
    const Number pivot = matrix[top][column];
    for (Number& entry : matrix[top]) entry = entry / pivot;
    for (std::size_t row = 0; row < matrix.size(); ++row) {
      if (row == top || matrix[row][column].is_zero()) continue;
      const Number factor = matrix[row][column];
      for (std::size_t i = 0; i < columns; ++i) matrix[row][i] = matrix[row][i] - factor * matrix[top][i];
    }
    pivots.push_back(column);
  }
  return pivots;
}

}  // namespace

std::vector<Number> find_multipliers(const LinearSystem& system, const std::vector<std::uint32_t>& rows) {
  std::map<VariableId, std::size_t> unknowns;
  for (const std::uint32_t row : rows)
    for (const LinearTerm& term : system.rows()[row].terms)
      unknowns.try_emplace(term.variable, unknowns.size());
  Matrix matrix(unknowns.size(), std::vector<Number>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (const LinearTerm& term : system.rows()[rows[i]].terms)
      matrix[unknowns[term.variable]][i] = term.factor;
  const std::vector<std::size_t> pivots = reduce(matrix, rows.size());
  if (pivots.size() + 1 != rows.size()) return {};
  std::size_t free = 0;
  while (free < pivots.size() && pivots[free] == free) ++free;
  std::vector<Number> out(rows.size());
  out[free] = 1;
  for (std::size_t i = 0; i < pivots.size(); ++i) out[pivots[i]] = -matrix[i][free];
  const Number first = out.front();
  Number sum = 0;
  bool open = false;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (first.is_zero()) return {};
    out[i] = out[i] / first;
    if (out[i].sign() <= 0) return {};
    sum = sum + out[i] * system.rows()[rows[i]].most;
    open = open || system.rows()[rows[i]].open;
  }
  if (sum.sign() > 0 || (sum.is_zero() && !open)) return {};
  return out;
}

}  // namespace claimcheck
