// Arithmetic over subjects as sums of products: what an identity, a share or a relation says, ready to be
// tied to unknowns. `GDP {c} {y} = GDP {c} {y-1} * (1 + growth {c} {y})` becomes a - b - b*g = 0.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "checker/model/number.hpp"
#include "grammar/ast.hpp"

namespace claimcheck {

using LeafId = std::uint32_t;

/// factor * the product of the leaves (sorted; none for a constant).
struct Monomial {
  Number factor;
  std::vector<LeafId> leaves;
};

using Polynomial = std::vector<Monomial>;  // distinct products, sorted

/// A quotient of polynomials; what an expression with divisions comes to.
struct Quotient {
  Polynomial above;
  Polynomial below;
};

Quotient constant(const Number& value);
Quotient leaf(LeafId id);
Quotient negate(Quotient a);
/// nullopt where the result has too many products to be worth it, or divides by zero.
std::optional<Quotient> combine(ast::Operator op, const Quotient& a, const Quotient& b);

/// `sum` = 0, <= 0 or < 0.
struct Equation {
  Polynomial sum;
  ast::Relation relation = ast::Relation::equal;  // equal, at_most or less_than
  std::vector<LeafId> divisors;                   // leaves that were multiplied away and must not be negative
};

/// `left` relation `right`, multiplied out; `about` gives two equations, with `tolerance` as a fraction.
std::optional<std::vector<Equation>> equate(const Quotient& left, ast::Relation relation,
                                            const Quotient& right, const Number& tolerance);

}  // namespace claimcheck
