// The command `figures`: every figure and date read from a text, for programs (JSON lines) and for people.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/figures.hpp"
#include "cli/command.hpp"

namespace claimcheck {

struct FiguresOptions {
  bool jsonl = false;          // --output-format jsonl
  bool lines = false;          // each line a text of its own
  std::string published;       // ISO date, month or year; "" unknown
  std::string dollar = "USD";  // what a bare $ means
  Tolerance tolerance;
};

/// Reads `text` (named `name`) and writes its figures to `out`. Throws Failure for a malformed --published.
int run_figures(const FiguresOptions& options, std::string name, std::string text, std::ostream& out);

/// One object of the JSON-lines contract, with its line end, appended to `out`. `base` is the first byte of
/// the text that offsets count from; `cursor` remembers how many code points lie before a byte.
struct CodePointCursor {
  std::uint32_t byte = 0;
  std::uint32_t points = 0;
};
void write_figure(const SourceFile& text, const SourceFigure& figure, std::uint32_t line, std::uint32_t base,
                  CodePointCursor& cursor, std::string& out);

/// The text with every figure underlined and its reading beside it.
void write_figures_view(const SourceFile& text, const std::vector<SourceFigure>& figures, std::string& out);

/// "from" and "to" as the contract prints them, "lo" and "hi" as ISO days with XXXX for an unstated year; ""
/// for null.
struct TimeEnds {
  std::string from, to, lo, hi;
};
TimeEnds time_ends(const SourceFigure& figure);

/// "about", "at-least", "early" …; "" for none.
std::string_view hedge_text(const SourceFigure& figure);

}  // namespace claimcheck
