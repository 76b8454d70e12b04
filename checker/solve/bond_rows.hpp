// The rows of one bond over given cells: linear terms as they stand, products by the interval of a factor
// that has claims (6-semantics, "Products in identities").
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "checker/solve/component.hpp"

namespace claimcheck {

struct ClaimBound {
  ClaimIndex claim;
  Interval interval;
};

struct BondRows {
  const ClaimReader& reader;
  const SubjectNames& names;
  ReadingKind reading;
  const std::vector<CellKey>& cells;
  std::function<std::vector<ClaimBound>(const CellKey&)> claims_of;
  std::function<bool(const CellKey&)> is_free;  // neither a claim nor another bond speaks of it
  std::function<VariableId(const CellKey&)> variable;
  Component& component;
  std::uint32_t origin;
  ClaimIndex guard;  // of a statement's claim; no_index for the vocabulary's

  void add(const Bond& bond);

 private:
  /// What one choice of claims makes of the products: an interval of factors on each base.
  struct Choice {
    std::vector<ClaimIndex> guards;
    std::vector<Interval> factors;  // by product
    std::vector<int> signs;         // of each product's base
  };
  struct Product {
    Number factor;
    LeafId base;
    std::vector<LeafId> others;
  };

  void add_share(const Bond& bond);
  void add_equation(const Equation& equation);
  bool split(const Equation& equation, std::vector<Product>& products) const;
  std::vector<Choice> choices(const Equation& equation, const std::vector<Product>& products);
  void add_rows(const Equation& equation, const std::vector<Product>& products, const Choice& choice);
  bool is_never_negative(LeafId leaf) const;
  std::vector<ClaimIndex> guards(const Choice& choice) const;
  void leave_undecided(const std::string& why);
};

/// Dimensions for the cells of a bond, so that what is added is of one dimension: one way for each dimension
/// that two of its cells (or its only one with claims) are spoken of in; the others are unknown in it.
struct DimensionChoice {
  std::vector<std::vector<std::uint32_t>> ways;  // by cell
  bool fits = true;                              // false when no dimension is common to all
};

/// `known` holds the dimensions in which claims speak of each cell.
DimensionChoice choose_dimensions(const ClaimReader& reader, const Bond& bond,
                                  const std::vector<std::set<std::uint32_t>>& known);

}  // namespace claimcheck
