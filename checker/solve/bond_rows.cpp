// y = f x with f in [l, h] and x >= 0 is l x <= y <= h x. Each claim on f gives a pair of rows of its own,
// guarded by it; where the sign of x is known from a claim only, that claim guards them too.
#include "checker/solve/bond_rows.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

// Choices of claims for the factors of one equation; past it the claims of a factor are taken together.
constexpr std::size_t most_choices = 32;

/// One end of an interval, which may be infinite.
struct End {
  Number value;
  int infinite = 0;  // its sign
};

End times(const End& a, const End& b) {
  const int sign =
      (a.infinite != 0 ? a.infinite : a.value.sign()) * (b.infinite != 0 ? b.infinite : b.value.sign());
  if (sign == 0) return {};
  if (a.infinite != 0 || b.infinite != 0) return {0, sign};
  return {a.value * b.value, 0};
}

bool is_less(const End& a, const End& b) {
  if (a.infinite != 0 || b.infinite != 0) return a.infinite < b.infinite;
  return a.value < b.value;
}

/// All products, ends closed.
Interval multiply(const Interval& a, const Interval& b) {
  const auto low = [](const Interval& of) { return of.lo_infinite ? End{0, -1} : End{of.lo, 0}; };
  const auto high = [](const Interval& of) { return of.hi_infinite ? End{0, 1} : End{of.hi, 0}; };
  const End ends[] = {times(low(a), low(b)), times(low(a), high(b)), times(high(a), low(b)),
                      times(high(a), high(b))};
  const End least = *std::min_element(std::begin(ends), std::end(ends), is_less);
  const End most = *std::max_element(std::begin(ends), std::end(ends), is_less);
  Interval out = Interval::closed(least.value, most.value);
  out.lo_infinite = least.infinite != 0;
  out.hi_infinite = most.infinite != 0;
  return out;
}

/// +1 or -1 where the interval says so, else 0.
int sign_of(const Interval& interval) {
  if (!interval.lo_infinite && interval.lo.sign() >= 0) return 1;
  if (!interval.hi_infinite && interval.hi.sign() <= 0) return -1;
  return 0;
}

/// Adds up the terms on one unknown.
void add_term(std::vector<LinearTerm>& terms, VariableId variable, const Number& factor) {
  for (LinearTerm& term : terms)
    if (term.variable == variable) {
      term.factor = term.factor + factor;
      return;
    }
  terms.push_back({variable, factor});
}

}  // namespace

void BondRows::leave_undecided(const std::string& why) {
  component.undecided.push_back(names.text(cells.front().subject) + ": " + why);
}

void BondRows::add(const Bond& bond) {
  if (bond.kind == BondKind::share) return add_share(bond);
  for (const Equation& equation : bond.equations) add_equation(equation);
}

void BondRows::add_share(const Bond& bond) {
  const Measure* measure = reader.measure(names.key(cells[1].subject));
  if (measure != nullptr && measure->is_signed)
    return leave_undecided("it is claimed as a share of what may be negative");
  const Interval share = of(reader.share(reader.fact(bond.claim)), reading);
  const VariableId part = variable(cells[0]);
  const VariableId whole = variable(cells[1]);
  if (part == whole) return;
  const std::uint32_t edge = component.system.add_edge();
  if (!share.hi_infinite)
    component.system.add_row({{{part, 1}, {whole, -share.hi}}, 0, false, {guard}, edge, origin});
  if (!share.lo_infinite)
    component.system.add_row({{{whole, share.lo}, {part, -1}}, 0, false, {guard}, edge, origin});
  component.system.bound(whole, Interval::at_least(0), {guard}, origin);
}

bool BondRows::is_never_negative(LeafId leaf) const {
  const SubjectKey& key = names.key(cells[leaf].subject);
  const Measure* measure = reader.measure(key);
  return measure != nullptr && (measure->kind == Kind::count || measure->kind == Kind::flow) &&
         !measure->is_signed;
}

/// Picks the unknown of each product; false where a factor has no claims, so that nothing can be said.
bool BondRows::split(const Equation& equation, std::vector<Product>& products) const {
  for (const Monomial& term : equation.sum) {
    if (term.leaves.size() < 2) continue;
    const auto rank = [&](LeafId leaf) {
      const Measure* measure = reader.measure(names.key(cells[leaf].subject));
      const bool is_ratio = measure != nullptr && measure->kind == Kind::ratio;
      return (claims_of(cells[leaf]).empty() ? 0 : 4) + (is_ratio ? 2 : 0) +
             (reader.is_dimensionless(cells[leaf].dimension) ? 1 : 0);
    };
    Product product{term.factor, term.leaves.front(), term.leaves};
    for (const LeafId leaf : term.leaves)
      if (rank(leaf) < rank(product.base)) product.base = leaf;
    product.others.erase(std::find(product.others.begin(), product.others.end(), product.base));
    for (const LeafId leaf : product.others)
      if (claims_of(cells[leaf]).empty()) return false;
    products.push_back(std::move(product));
  }
  return true;
}

std::vector<BondRows::Choice> BondRows::choices(const Equation& equation,
                                                const std::vector<Product>& products) {
  std::vector<LeafId> factors;
  std::vector<LeafId> unsigned_bases;
  for (const Product& product : products) {
    factors.insert(factors.end(), product.others.begin(), product.others.end());
    if (!is_never_negative(product.base)) unsigned_bases.push_back(product.base);
  }
  for (const LeafId leaf : equation.divisors)
    if (!is_never_negative(leaf)) unsigned_bases.push_back(leaf);
  std::map<LeafId, std::vector<ClaimBound>> options;
  for (const LeafId leaf : factors) options[leaf] = claims_of(cells[leaf]);
  for (const LeafId leaf : unsigned_bases) {
    std::vector<ClaimBound> given = claims_of(cells[leaf]);
    std::erase_if(given, [](const ClaimBound& bound) { return sign_of(bound.interval) == 0; });
    if (given.empty()) {
      leave_undecided("the sign of " + names.text(cells[leaf].subject) + " is not known");
      return {};
    }
    if (!options.contains(leaf)) options[leaf] = std::move(given);
  }
  std::vector<std::map<LeafId, ClaimBound>> picked{{}};
  std::vector<ClaimIndex> together;
  for (const auto& [leaf, bounds] : options) {
    std::vector<ClaimBound> use = bounds;
    if (picked.size() * use.size() > most_choices) {
      ClaimBound all = use.front();
      for (const ClaimBound& bound : use) {
        all.interval = intersect(all.interval, bound.interval);
        together.push_back(bound.claim);
      }
      use = {all};
    }
    std::vector<std::map<LeafId, ClaimBound>> next;
    for (const auto& known : picked)
      for (const ClaimBound& bound : use) {
        next.push_back(known);
        next.back().emplace(leaf, bound);
      }
    picked = std::move(next);
  }
  std::vector<Choice> out;
  for (const auto& pick : picked) {
    Choice choice{.guards = together};
    for (const auto& [leaf, bound] : pick) choice.guards.push_back(bound.claim);
    bool usable = true;
    for (const LeafId leaf : equation.divisors)
      usable = usable && (is_never_negative(leaf) || sign_of(pick.at(leaf).interval) > 0);
    for (const Product& product : products) {
      Interval factor = Interval::point(product.factor);
      for (const LeafId leaf : product.others) factor = multiply(factor, pick.at(leaf).interval);
      choice.factors.push_back(factor);
      choice.signs.push_back(is_never_negative(product.base) ? 1 : sign_of(pick.at(product.base).interval));
      usable = usable && choice.signs.back() != 0;
    }
    if (usable) out.push_back(std::move(choice));
  }
  return out;
}

void BondRows::add_equation(const Equation& equation) {
  std::vector<Product> products;
  if (!split(equation, products)) return;
  // A factor that may be anything makes the equation true.
  for (const Product& product : products)
    if (is_free(cells[product.base]) && !is_never_negative(product.base)) return;
  if (products.empty() && equation.divisors.empty()) return add_rows(equation, products, {});
  for (const Choice& choice : choices(equation, products)) add_rows(equation, products, choice);
  for (const Product& product : products)
    for (const LeafId leaf : product.others) component.factors.push_back(cells[leaf]);
}

std::vector<ClaimIndex> BondRows::guards(const Choice& choice) const {
  std::vector<ClaimIndex> out = choice.guards;
  if (guard != no_index) out.push_back(guard);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void BondRows::add_rows(const Equation& equation, const std::vector<Product>& products,
                        const Choice& choice) {
  std::vector<LinearTerm> least;
  std::vector<LinearTerm> most;
  Number constant = 0;
  bool has_least = true;
  bool has_most = equation.relation == ast::Relation::equal;
  for (const Monomial& term : equation.sum) {
    if (term.leaves.empty()) constant = term.factor;
    if (term.leaves.size() != 1) continue;
    const VariableId unknown = variable(cells[term.leaves.front()]);
    add_term(least, unknown, term.factor);
    add_term(most, unknown, term.factor);
  }
  for (std::size_t i = 0; i < products.size(); ++i) {
    const VariableId unknown = variable(cells[products[i].base]);
    Interval factor = choice.factors[i];
    if (choice.signs[i] < 0)
      std::swap(factor.lo, factor.hi), std::swap(factor.lo_infinite, factor.hi_infinite);
    has_least = has_least && !factor.lo_infinite;
    has_most = has_most && !factor.hi_infinite;
    add_term(least, unknown, factor.lo);
    add_term(most, unknown, factor.hi);
  }
  const std::uint32_t edge = component.system.add_edge();
  const auto add = [&](std::vector<LinearTerm> terms, const Number& bound) {
    std::erase_if(terms, [](const LinearTerm& term) { return term.factor.is_zero(); });
    const bool open = equation.relation == ast::Relation::less_than;
    component.system.add_row({std::move(terms), bound, open, guards(choice), edge, origin});
  };
  if (has_least) add(least, -constant);
  for (LinearTerm& term : most) term.factor = -term.factor;
  if (has_most) add(std::move(most), constant);
}

}  // namespace claimcheck
