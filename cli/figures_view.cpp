// The text for people: laid out in lines that fit a terminal, every figure underlined, its reading on a line
// of its own below.
#include <algorithm>

#include "checker/model/unit.hpp"
#include "cli/figures.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t widest_line = 100;  // code points of text a row shows

/// A row of the text: bytes [begin, end).
struct Row {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Cuts a line into rows at blanks, never inside a figure.
std::vector<Row> rows_of(std::string_view text, std::uint32_t begin, std::uint32_t end,
                         const std::vector<SourceFigure>& figures, std::size_t from) {
  std::vector<Row> rows;
  std::uint32_t row = begin;
  std::uint32_t blank = begin;
  std::size_t width = 0;
  for (std::uint32_t at = begin; at < end; ++at) {
    while (from < figures.size() && figures[from].span.end <= at) ++from;
    const bool inside = from < figures.size() && figures[from].span.begin < at;
    if (text[at] == ' ' && !inside) blank = at;
    width += !utf8::is_continuation(text[at]);
    if (width <= widest_line || blank <= row) continue;
    rows.push_back({row, blank});
    row = blank + 1;
    width = utf8::count(text.substr(row, at + 1 - row));
  }
  rows.push_back({row, end});
  return rows;
}

std::string interval_text(const Interval& interval) {
  if (interval.lo_infinite && interval.hi_infinite) return "any";
  if (interval.hi_infinite) return (interval.lo_open ? "> " : ">= ") + interval.lo.to_string();
  if (interval.lo_infinite) return (interval.hi_open ? "< " : "<= ") + interval.hi.to_string();
  if (interval.lo == interval.hi) return interval.lo.to_string();
  return to_string(interval);
}

std::string days_text(const SourceFigure& figure) {
  const TimeEnds ends = time_ends(figure);
  if (ends.lo.empty() && ends.hi.empty()) return "unresolved";
  if (ends.lo.empty()) return "before " + ends.hi;
  if (ends.hi.empty()) return "from " + ends.lo;
  if (figure.resolved && figure.days.is_day()) return ends.lo;
  return "[" + ends.lo + ", " + ends.hi + ")";
}

std::string reading_text(const SourceFigure& figure) {
  std::string out;
  if (const std::string_view hedge = hedge_text(figure); !hedge.empty()) out += std::string(hedge) + " ";
  if (figure.sort == Sort::date) return out + days_text(figure);
  if (figure.kind == FigureKind::ordinal) return out + "rank " + figure.written.first.value.to_string();
  if (figure.written.form != ValueForm::range && !figure.vague) out += figure.written.first.value.to_string();
  if (figure.written.form == ValueForm::range)
    out += figure.written.first.value.to_string() + ".." + figure.written.second.value.to_string();
  if (figure.vague) out += "several";
  if (!figure.unit_name.empty()) out += (figure.unit_name == "%" ? "" : " ") + figure.unit_name;
  const Interval& strict = figure.reading.strict;
  if (strict.lo_infinite || strict.hi_infinite || strict.lo != strict.hi) out += "  " + interval_text(strict);
  return out;
}

void write_row(std::string_view text, const Row& row, const std::string& number,
               const std::vector<SourceFigure>& figures, std::size_t& next, std::string& out) {
  out += number + " | ";
  out += text.substr(row.begin, row.end - row.begin);
  out += '\n';
  const std::string margin = std::string(number.size(), ' ') + " | ";
  for (; next < figures.size() && figures[next].span.begin < row.end; ++next) {
    const SourceFigure& figure = figures[next];
    if (figure.span.begin < row.begin) continue;
    const std::uint32_t end = std::min(figure.span.end, row.end);
    out += margin + std::string(utf8::count(text.substr(row.begin, figure.span.begin - row.begin)), ' ');
    out += std::string(utf8::count(text.substr(figure.span.begin, end - figure.span.begin)), '^');
    out += " " + reading_text(figure) + "\n";
  }
}

}  // namespace

void write_figures_view(const SourceFile& text, const std::vector<SourceFigure>& figures, std::string& out) {
  const std::uint32_t lines = text.line_count();
  const std::size_t width = std::to_string(lines).size();
  std::size_t next = 0;
  for (std::uint32_t line = 1; line <= lines; ++line) {
    const std::uint32_t begin = text.line_start(line);
    const auto end = begin + static_cast<std::uint32_t>(text.line(line).size());
    std::string number = std::to_string(line);
    number.insert(0, width - number.size(), ' ');
    for (const Row& row : rows_of(text.text(), begin, end, figures, next)) {
      write_row(text.text(), row, number, figures, next, out);
      number.assign(width, ' ');
    }
  }
}

}  // namespace claimcheck
