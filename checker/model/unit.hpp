// Units of measure and currencies. Names and dimensions come from udunits2 and an overlay of everyday names;
// factors are exact rationals from a table that cites its sources; currencies are ISO 4217. A unit nobody
// knows
// ("islands") is a unit of its own that compares with itself.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/number.hpp"

namespace claimcheck {

/// Interned unit; 0 is the plain number.
using UnitId = std::uint32_t;
inline constexpr UnitId no_unit = 0;

/// What can be compared with what.
enum class Sort : std::uint8_t { number, percent, money, quantity, duration, date, rank, choice, unknown };

struct Unit {
  std::string name;  // canonical: "USD", "%", "km²", "USD/barrel" … English singular for words ("island")
  Sort sort = Sort::number;
  std::string
      dimension;         // units of one dimension convert: "L2", "money:USD", "count:island", "percent", "pp"
  Number factor = 1;     // to the base unit of the dimension
  Number offset = 0;     // affine units (°C): base = value * factor + offset
  bool counted = false;  // a thing counted (islands, meetings): integers are exact
  bool known = false;    // found in the table, udunits2 or ISO 4217; false: a word that only equals itself
  bool word = false;     // the name is English and has a plural: 12 islands, but 12 km²
};

/// How one amount's currency and unit words read.
struct UnitReading {
  UnitId unit = no_unit;
  Number scale = 1;  // cents: 1/100 of the currency
};

/// The table of units; grows as words are met. Safe to use from several threads; ids are the same in every
/// run only if units are met in the same order.
class Units {
 public:
  /// `dollar` is what a bare $ means: an ISO 4217 code.
  explicit Units(std::string_view dollar = "USD");
  ~Units();
  Units(Units&&) noexcept;
  Units& operator=(Units&&) noexcept;

  const Unit& operator[](UnitId id) const;
  /// A currency sign, code or name ("$", "HK$", "US$", "eur", "euros", "roubles"); nullopt when it is none.
  std::optional<UnitReading> currency(std::string_view text) const;
  /// The unit for words after a number ("km²", "sq mi", "%", "per cent", "pp", "bbl", "islands"); never
  /// fails: unknown words are interned as a counted thing in the singular.
  UnitId unit(std::string_view text);
  /// The same, but nullopt for words that neither the table nor udunits2 knows.
  std::optional<UnitId> known_unit(std::string_view text) const;
  /// "USD/barrel", "per 100000", "per head": a rate of `numerator` per `count` `denominator`, which may be
  /// empty.
  UnitId rate(UnitId numerator, const Number& count, std::string_view denominator);
  /// The same, but nullopt when the denominator's words are not known.
  std::optional<UnitId> known_rate(UnitId numerator, const Number& count, std::string_view denominator) const;
  /// Nearest known unit or currency name, for did-you-mean; empty when none is near.
  std::string nearest(std::string_view text) const;
  std::size_t size() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The singular of an English noun as prose writes it ("islands" -> "island", "countries" -> "country",
/// "people").
std::string singular(std::string_view word);

}  // namespace claimcheck
