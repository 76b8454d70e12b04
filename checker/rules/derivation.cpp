// Interval arithmetic on both readings. Ends of products are taken as closed, which can only hide a
// difference of a single point, never invent one; a product with a half-line is not decided.
#include "checker/rules/derivation.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace claimcheck {

namespace {

bool is_bounded(const Interval& a) { return !a.lo_infinite && !a.hi_infinite; }

std::optional<Interval> product(const Interval& a, const Interval& b) {
  if (a.lo == a.hi && is_bounded(a)) return scale(b, a.lo);
  if (b.lo == b.hi && is_bounded(b)) return scale(a, b.lo);
  if (!is_bounded(a) || !is_bounded(b)) return std::nullopt;
  const std::array<Number, 4> ends{a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi};
  return Interval::closed(*std::min_element(ends.begin(), ends.end()),
                          *std::max_element(ends.begin(), ends.end()));
}

std::optional<Interval> quotient(const Interval& a, const Interval& b) {
  if (!is_bounded(b) || b.contains(Number(0)) || b.lo.is_zero() || b.hi.is_zero()) return std::nullopt;
  return product(a, Interval::closed(Number(1) / b.hi, Number(1) / b.lo));
}

std::optional<Interval> combine(ast::Operator op, const Interval& a, const Interval& b) {
  switch (op) {
    case ast::Operator::add:
      return a + b;
    case ast::Operator::subtract:
      return a + -b;
    case ast::Operator::multiply:
      return product(a, b);
    case ast::Operator::divide:
      return quotient(a, b);
    default:
      return std::nullopt;
  }
}

/// What several claims on one thing say together: what all of them allow, or, where they conflict (which is
/// another finding), what any of them does.
Interval together(const std::vector<Interval>& all) {
  Interval common = all.front();
  Interval any = all.front();
  for (const Interval& one : all) {
    common = intersect(common, one);
    any = hull(any, one);
  }
  return common.empty() ? any : common;
}

}  // namespace

Derivations::Derivations(const ClaimReader& reader) : reader_(reader) {
  const Facts& facts = reader.facts();
  for (FactId id = 0; id < facts.all.size(); ++id)
    if (reader.is_compared(facts[id]) && reader.is_bound(facts[id]))
      claims_[{facts[id].subject, facts[id].time}].push_back(id);
}

/// Those with the same time as written, else those whose time has the same days.
const std::vector<FactId>* Derivations::claims_on(const FactTerm& term) const {
  const auto exact = claims_.find({term.subject, term.time});
  if (exact != claims_.end()) return &exact->second;
  const TimeTable& times = reader_.facts().times;
  const TimeLabel& wanted = times[term.time];
  if (!wanted.resolved || !wanted.has_time()) return nullptr;
  for (auto at = claims_.lower_bound({term.subject, 0});
       at != claims_.end() && at->first.first == term.subject; ++at) {
    const TimeLabel& label = times[at->first.second];
    if (label.resolved && label.extent == wanted.extent) return &at->second;
  }
  return nullptr;
}

std::optional<Reading> Derivations::operand(FactId claim, const FactTerm& term, Derived& derived) const {
  Operand found{.span = term.span, .claims = {}, .reading = {}};
  if (const auto* claims = claims_on(term))
    std::copy_if(claims->begin(), claims->end(), std::back_inserter(found.claims),
                 [&](FactId id) { return id != claim; });
  if (found.claims.empty()) {
    derived.unknown.push_back(term.span);
    return std::nullopt;
  }
  std::vector<Interval> strict;
  std::vector<Interval> lenient;
  for (const FactId id : found.claims) {
    const Reading reading = reader_.reading(reader_.fact(id));
    strict.push_back(reading.strict);
    lenient.push_back(reading.lenient);
  }
  found.reading = {together(strict), together(lenient)};
  derived.operands.push_back(found);
  return found.reading;
}

std::optional<Reading> Derivations::value(FactId claim, std::uint32_t root, Derived& derived) const {
  const FactTerm& term = reader_.facts().terms[root];
  if (term.op == ast::Operator::number)
    return Reading{Interval::point(term.number), Interval::point(term.number)};
  if (term.op == ast::Operator::subject) return operand(claim, term, derived);
  // Both sides are always worked out, so that every unknown subject is told at once.
  const auto left = term.left == no_index ? std::nullopt : value(claim, term.left, derived);
  if (term.op == ast::Operator::negate)
    return left ? std::optional(Reading{-left->strict, -left->lenient}) : std::nullopt;
  const auto right = term.right == no_index ? std::nullopt : value(claim, term.right, derived);
  if (!left || !right) return std::nullopt;
  const auto strict = combine(term.op, left->strict, right->strict);
  const auto lenient = combine(term.op, left->lenient, right->lenient);
  if (!strict || !lenient) return std::nullopt;
  return Reading{*strict, *lenient};
}

Derived Derivations::evaluate(FactId claim, std::uint32_t root) const {
  Derived derived;
  derived.reading = value(claim, root, derived);
  return derived;
}

}  // namespace claimcheck
