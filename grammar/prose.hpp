// Reading figures and dates in prose. A scan over the bytes finds what may begin a figure (a digit, a number
// word, a month …), the grammar is anchored there, and what stands around it gives unit, hedge, range, role
// and sign. Purely syntactic: the checker makes intervals and days of it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

enum class FigureKind : std::uint8_t {
  number,
  percent,
  money,
  quantity,
  ordinal,
  range,
  date,
  period,
  duration
};

inline constexpr std::int32_t unstated_year = INT32_MIN;

/// A number as written: mantissa * 10^(exponent + power) / denominator, unless `long_digits`, when its digits
/// (more than 18) stand in [begin, end). Unsigned; the figure has the sign.
struct ProseNumber {
  std::int64_t mantissa = 0;
  std::uint32_t begin = 0;  // digits or words without magnitude
  std::uint32_t end = 0;
  std::uint32_t denominator = 1;
  std::int16_t exponent = 0;  // power of ten of the last written digit: -1 for 18.3
  std::int16_t power = 0;     // of the magnitude: 9 for billion
  ast::NumeralForm form = ast::NumeralForm::none;
  bool long_digits = false;
  bool magnitude = false;  // thousand, million …: never an exact count
  bool dozen = false;      // the mantissa has been multiplied by twelve
  std::int8_t sign = 0;    // as written: -1, 0, +1
};

/// One named stretch of time; `present` is false where there is none.
struct ProsePoint {
  std::int32_t year = unstated_year;  // the first year of a decade, season or century
  ast::TimeUnit unit = ast::TimeUnit::year;
  std::uint8_t part = 0;  // 1..12 month, 1..4 quarter, 1..2 half
  std::uint8_t day = 0;
  bool present = false;
  bool century = false;    // with unit decade: the hundred years from `year`
  bool either = false;     // 06/10/2016: day and month may be the other way round
  std::uint8_t third = 0;  // early 1, mid 2, late 3 of it
};

enum class TimeRelation : std::uint8_t {
  absolute,  // first, or first to last
  day,       // `count` days from the publication: today, yesterday
  weekday,   // weekday `count` (1 Monday), of the week `direction` or by tense when 0
  extent,    // this, last, next `unit`
  stretch,   // the past (-1) or next (+1) `count` units
  ago,       // `count` units ago
  spell,     // the `count` units up to and with `first`
  opening,   // the first (+1) or last (-1) `count` units of `first`
};

enum class Tense : std::uint8_t { unknown, past, present, future };

struct ProseTime {
  ProsePoint first;
  ProsePoint last;
  std::int32_t count = 0;
  TimeRelation relation = TimeRelation::absolute;
  ast::TimeUnit unit = ast::TimeUnit::year;  // of extent, stretch, ago, spell, opening; `week` when weeks
  bool weeks = false;
  std::int8_t direction = 0;
  Tense tense = Tense::unknown;
  ast::Preposition preposition = ast::Preposition::none;  // since, until or none; in, by … where they stand
  std::int8_t year_offset = 0;  // "the second half of last year": first's year from that of the publication
  bool relative_year = false;
};

/// What a figure is in a change: "rose by B from A to C".
enum class FigureRole : std::uint8_t { value, change_from, change_to, change_by };

/// One figure as it stands in a text. Spans are of the text's file.
struct ProseFigure {
  Span span;        // number, magnitude, currency or unit, and a `per` part
  Span hedge_span;  // empty when none
  FigureKind kind = FigureKind::number;
  ast::Hedge hedge = ast::Hedge::none;
  FigureRole role = FigureRole::value;
  bool vague = false;                // "hundreds of", "tens of thousands": at least `first`
  bool multiple = false;             // sixfold, twice as many, 20 times its face value
  bool falls = false;                // a verb gave the sign: "fell by more than half" is below -0.5
  bool coin = false;                 // cents: hundredths of `currency`
  std::int16_t currency = 0;         // prose::currency_text; 0 when none
  std::int16_t unit = 0;             // prose::unit_text of a known unit; 0 when none
  std::int16_t per_unit = 0;         // of a known unit after "per"
  std::uint32_t currency_begin = 0;  // "US$", "euros", as written, or where it is shared from
  std::uint32_t currency_end = 0;
  std::uint32_t noun_begin = 0;  // the head of a counted noun: "meetings"
  std::uint32_t noun_end = 0;
  std::uint32_t per_begin = 0;  // after "per", "a" or "/": "1,000 live births", "day"
  std::uint32_t per_end = 0;
  ProseNumber first;   // the value, or the lower end
  ProseNumber second;  // the upper end of a range, else form none
  ProseTime time;      // dates and periods
};

/// Every figure of `range`, in order of their first byte; linear in the length of the text.
std::vector<ProseFigure> read_figures(const SourceFile& text, Span range);

}  // namespace claimcheck
