// What the X3 grammar reads at a hit: one numeral, or one named stretch of time.
#pragma once

#include <cstdint>

#include "grammar/prose.hpp"
#include "grammar/prose/lens.hpp"

namespace claimcheck::prose {

struct NumeralHit {
  std::uint32_t end = 0;   // 0: none
  ProseNumber number;      // without magnitude
  std::int64_t above = 0;  // "two million" of "two million three hundred thousand": added once the last
                           // magnitude is known
};

/// Digits with grouping and point, number words, fractions ("two-thirds", "half a", "two and a half"),
/// ordinals.
NumeralHit numeral_at(const Lens& lens, std::uint32_t at);

struct PointHit {
  std::uint32_t end = 0;  // 0: none
  ProsePoint point;
  ProsePoint last;             // of a pair in one piece: "10-12 June 2016", "2014-15", "Jan-Feb 2017"
  bool relative_year = false;  // "of last year": `year_offset` from the year of publication
  std::int8_t year_offset = 0;
  bool bare_year = false;   // four digits and nothing else: perhaps a number
  bool bare_month = false;  // a month's name and nothing else: perhaps a word
};

/// A date, month, year, quarter, half, fiscal year, decade, century or season that begins at `at`.
PointHit point_at(const Lens& lens, std::uint32_t at);

}  // namespace claimcheck::prose
