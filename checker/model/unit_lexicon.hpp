// Reading unit words: symbols and words of the table, SI prefixes, squares and cubes, quotients and products.
// Pure: what a text means, before anything is interned.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "checker/model/dimension.hpp"
#include "checker/model/spelling.hpp"
#include "checker/model/unit.hpp"
#include "checker/model/unit_names.hpp"
#include "checker/model/unit_table.hpp"

namespace claimcheck {

/// A unit with its dimension still taken apart.
struct UnitTerm {
  Unit unit;  // its `dimension` and `sort` follow from `powers`
  Powers powers;
};

/// Sets dimension and sort of `term.unit` from its powers.
void settle(UnitTerm& term);

/// numerator / (count * denominator); without a numerator "per …".
UnitTerm quotient(const UnitTerm& numerator, const Number& count, const UnitTerm* denominator);

class UnitLexicon {
 public:
  UnitLexicon();
  /// A unit of the table, composed or prefixed, or one that udunits2 can name; nullopt for other words.
  std::optional<UnitTerm> find(std::string_view text) const;
  /// A counted thing.
  static UnitTerm counted(std::string_view text);
  /// Every word people may have meant.
  const Spellings& spellings() const { return spellings_; }

 private:
  using Index = std::unordered_map<std::string_view, const UnitRow*>;

  std::optional<UnitTerm> find_simple(std::string_view text) const;
  std::optional<UnitTerm> find_symbol(std::string_view text) const;
  std::optional<UnitTerm> find_word(std::string_view text) const;
  std::optional<UnitTerm> find_power(std::string_view text) const;
  std::optional<UnitTerm> find_quotient(std::string_view text) const;
  std::optional<UnitTerm> find_product(std::string_view text) const;

  Index symbols_;
  Index words_;
  Spellings spellings_;
  UnitNames names_;
};

}  // namespace claimcheck
