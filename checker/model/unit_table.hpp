// The everyday units and their exact factors, as rows of a table that cites its sources.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace claimcheck {

/// Which SI prefixes a unit takes.
enum class Prefixes : std::uint8_t {
  none,
  large,
  all
};  // large: kilo and up, so that no "pt" is a picotonne

/// One unit. Spellings are separated by '|'; `symbols` are case-sensitive, `words` folded and singular.
struct UnitRow {
  std::string_view name;       // canonical: the symbol, or the word where people write words
  std::string_view symbols;    // the name included when it is a symbol
  std::string_view words;      // the name included when it is a word
  std::string_view dimension;  // "L", "L2", "M L2 T-2"; base units m, kg, s, A, K, mol, cd, byte, month
  std::string_view factor;     // exact, to the base unit: a decimal or "p/q"
  Prefixes prefixes = Prefixes::none;
  std::string_view offset = "0";  // base = value * factor + offset
};

std::span<const UnitRow> unit_rows();

struct PrefixRow {
  std::string_view symbol;
  std::string_view word;
  std::int32_t power;
  bool large;
};

/// SI prefixes (SI brochure, 9th edition, table 7) in use for figures people write.
std::span<const PrefixRow> prefix_rows();

}  // namespace claimcheck
