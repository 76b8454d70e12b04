// Products are kept sorted and merged, so that equal expressions are equal; sizes are limited, because nobody
// writes an identity of sixty products on purpose.
#include "checker/solve/polynomial.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

constexpr std::size_t most_products = 256;
constexpr std::size_t most_factors = 4;

void merge(Polynomial& sum) {
  std::sort(sum.begin(), sum.end(), [](const Monomial& a, const Monomial& b) { return a.leaves < b.leaves; });
  Polynomial merged;
  for (Monomial& term : sum) {
    if (!merged.empty() && merged.back().leaves == term.leaves)
      merged.back().factor = merged.back().factor + term.factor;
    else
      merged.push_back(std::move(term));
  }
  std::erase_if(merged, [](const Monomial& term) { return term.factor.is_zero(); });
  sum = std::move(merged);
}

Polynomial add(Polynomial a, const Polynomial& b) {
  a.insert(a.end(), b.begin(), b.end());
  merge(a);
  return a;
}

Polynomial scaled(Polynomial a, const Number& factor) {
  for (Monomial& term : a) term.factor = term.factor * factor;
  merge(a);
  return a;
}

Polynomial multiply(const Polynomial& a, const Polynomial& b) {
  Polynomial product;
  for (const Monomial& x : a)
    for (const Monomial& y : b) {
      Monomial term{x.factor * y.factor, x.leaves};
      term.leaves.insert(term.leaves.end(), y.leaves.begin(), y.leaves.end());
      std::sort(term.leaves.begin(), term.leaves.end());
      product.push_back(std::move(term));
    }
  merge(product);
  return product;
}

bool is_small(const Polynomial& sum) {
  return sum.size() <= most_products && std::all_of(sum.begin(), sum.end(), [](const Monomial& term) {
           return term.leaves.size() <= most_factors;
         });
}

bool is_number(const Polynomial& sum) { return sum.size() == 1 && sum[0].leaves.empty(); }

Quotient simplified(Quotient value) {
  if (is_number(value.below)) {
    value.above = scaled(std::move(value.above), Number(1) / value.below[0].factor);
    value.below = {{1, {}}};
  }
  return value;
}

/// Whether every product of the divisor has a positive factor: not negative where no leaf is.
bool has_known_sign(const Polynomial& divisor) {
  return std::all_of(divisor.begin(), divisor.end(),
                     [](const Monomial& term) { return term.factor.sign() > 0; });
}

void add_leaves(std::vector<LeafId>& leaves, const Polynomial& of) {
  for (const Monomial& term : of) leaves.insert(leaves.end(), term.leaves.begin(), term.leaves.end());
  std::sort(leaves.begin(), leaves.end());
  leaves.erase(std::unique(leaves.begin(), leaves.end()), leaves.end());
}

}  // namespace

Quotient constant(const Number& value) {
  return {value.is_zero() ? Polynomial{} : Polynomial{{value, {}}}, {{1, {}}}};
}

Quotient leaf(LeafId id) { return {{{1, {id}}}, {{1, {}}}}; }

Quotient negate(Quotient a) {
  a.above = scaled(std::move(a.above), -1);
  return a;
}

std::optional<Quotient> combine(ast::Operator op, const Quotient& a, const Quotient& b) {
  Quotient out;
  switch (op) {
    case ast::Operator::add:
    case ast::Operator::subtract: {
      const Polynomial other = op == ast::Operator::add ? b.above : scaled(b.above, -1);
      out = {add(multiply(a.above, b.below), multiply(other, a.below)), multiply(a.below, b.below)};
      break;
    }
    case ast::Operator::multiply:
      out = {multiply(a.above, b.above), multiply(a.below, b.below)};
      break;
    case ast::Operator::divide:
      if (b.above.empty()) return std::nullopt;
      out = {multiply(a.above, b.below), multiply(a.below, b.above)};
      break;
    default:
      return std::nullopt;
  }
  if (!is_small(out.above) || !is_small(out.below)) return std::nullopt;
  return simplified(std::move(out));
}

namespace {

/// a <= b, a < b or a = b.
std::optional<Equation> compare(const Quotient& a, ast::Relation relation, const Quotient& b) {
  Equation out;
  out.relation = relation;
  out.sum = add(multiply(a.above, b.below), scaled(multiply(b.above, a.below), -1));
  if (!is_small(out.sum)) return std::nullopt;
  if (relation == ast::Relation::equal) return out;
  if (!has_known_sign(a.below) || !has_known_sign(b.below)) return std::nullopt;
  add_leaves(out.divisors, a.below);
  add_leaves(out.divisors, b.below);
  return out;
}

}  // namespace

std::optional<std::vector<Equation>> equate(const Quotient& left, ast::Relation relation,
                                            const Quotient& right, const Number& tolerance) {
  using ast::Relation;
  std::vector<std::optional<Equation>> found;
  switch (relation) {
    case Relation::equal:
    case Relation::at_most:
    case Relation::less_than:
      found.push_back(compare(left, relation, right));
      break;
    case Relation::at_least:
      found.push_back(compare(right, Relation::at_most, left));
      break;
    case Relation::more_than:
      found.push_back(compare(right, Relation::less_than, left));
      break;
    case Relation::about: {
      const auto more = combine(ast::Operator::multiply, right, constant(Number(1) + tolerance));
      const auto less = combine(ast::Operator::multiply, right, constant(Number(1) - tolerance));
      if (!more || !less) return std::nullopt;
      found.push_back(compare(left, Relation::at_most, *more));
      found.push_back(compare(*less, Relation::at_most, left));
      break;
    }
  }
  std::vector<Equation> out;
  for (auto& equation : found) {
    if (!equation) return std::nullopt;
    out.push_back(std::move(*equation));
  }
  return out;
}

}  // namespace claimcheck
