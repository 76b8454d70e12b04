// A claim's value after reading: sort, unit, hedge and exact number, from which both intervals follow.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/model/interval.hpp"
#include "checker/model/time.hpp"
#include "checker/model/unit.hpp"
#include "grammar/ast.hpp"

namespace claimcheck {

using ast::Hedge;
using ast::ValueForm;

/// kind of a measure (2-language, "Kinds"); `undeclared` when the vocabulary does not say.
enum class Kind : std::uint8_t { undeclared, count, flow, stock, ratio, date, rank, choice };

/// One written number: exact value in the unit's own scale, magnitude applied, and the place of its last
/// digit.
struct Figure {
  Number value;
  std::int32_t place = 0;  // power of ten of the last written digit after the magnitude: 8 for 18.3 billion
  bool bare_integer =
      false;  // digits or words without magnitude, decimal point or fraction: may be an exact count
  bool fraction = false;  // half, two-thirds
  bool point = false;     // a decimal point was written: zeros at the end are digits, never rounding
};

/// How a value was written, apart from its unit.
struct Written {
  ValueForm form = ValueForm::unknown;
  Hedge hedge = Hedge::none;
  Figure first;
  Figure second;  // range: upper end; plus_minus: half width; of_total: the whole; margin: lower end
  Figure third;   // margin: upper end
  bool margin_before_unit = false;
};

/// Tolerances of the project (claimcheck.toml [tolerance]), as fractions: 1/10.
struct Tolerance {
  Number about = Number::ratio(1, 10);
  Number nearly = Number::ratio(1, 10);
};

/// Both intervals of a number as written (6-semantics, "Values"), in the value's own unit. `exact_count`: the
/// measure is a count (or is read as one), so that a bare integer below 100 is exactly itself.
Reading read_value(const Written& written, bool exact_count, const Tolerance& tolerance);

/// Converts a reading to the base unit of its dimension; a `difference` (of temperatures) has no zero point.
Reading to_base(const Reading& reading, const Unit& unit, bool difference = false);

/// Makes a Figure of a numeral and magnitude of the grammar; `text` is the file's text (for long digits).
Figure make_figure(const ast::Amount& amount, std::string_view text);

/// "18.3 billion", "3%", "$18.3 billion": for messages; digits grouped, at most one magnitude word.
std::string show(const Number& value, const Unit& unit);
/// "[18.25B, 18.35B)" with the unit's sign: short, exact where short is exact, else the exact digits.
std::string show(const Interval& interval, const Unit& unit);

}  // namespace claimcheck
