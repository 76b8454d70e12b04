// Reading figures and dates in prose: the same numerals, magnitudes, units and times as in claims, plus what
// prose does. Purely syntactic: what was written, where, and how it is hedged; the checker makes intervals of
// it.
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

/// One figure as it stands in a text. Spans are of the text's file.
struct ProseFigure {
  Span span;        // number, magnitude, currency or unit
  Span hedge_span;  // empty when none
  FigureKind kind = FigureKind::number;
  ast::Hedge hedge = ast::Hedge::none;
  ast::Amount first;   // the value, or the lower end
  ast::Amount second;  // the upper end of a range, else number.form none
  ast::Time time;      // dates and periods; unstated years have first.year == unstated_year
};
inline constexpr std::int32_t unstated_year = INT32_MIN;

/// Every figure of `range`, in order of their first byte; linear in the length of the text.
std::vector<ProseFigure> read_figures(const SourceFile& text, Span range);

}  // namespace claimcheck
