// Columns of the file become columns of the part of a line that was kept.
#include "reports/marked.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

MarkedLine marked_line(std::uint32_t number, const ShownLine& line, std::size_t begin, std::size_t end) {
  begin = std::min(begin, line.columns());
  end = std::clamp(end, begin, line.columns());
  const auto part = [&](std::size_t from, std::size_t to) {
    return line.text.substr(line.byte[from], line.byte[to] - line.byte[from]);
  };
  return {number, part(0, begin), part(begin, end), part(end, line.columns())};
}

/// Columns of blanks that a line begins with.
std::size_t indent_of(const ShownLine& line) {
  std::size_t column = 0;
  while (column < line.columns() && line.text[line.byte[column]] == ' ') ++column;
  return column;
}

}  // namespace

std::string_view first_line(const Place& place) {
  std::string_view line = place.lines.front();
  if (place.start.line == 1 && place.cut_columns == 0 && line.starts_with(byte_order_mark))
    line.remove_prefix(byte_order_mark.size());
  return line;
}

std::size_t index_of(const Place& place, std::uint32_t column) {
  const std::uint32_t before = place.cut_columns + 1;
  return column > before ? column - before : 0;
}

std::size_t end_index(const Place& place, const ShownLine& line) {
  if (place.end.line != place.start.line) return line.columns();
  return std::min(index_of(place, place.end.column), line.columns());
}

bool spans_lines(const Place& place) {
  if (place.lines.size() < 2) return false;
  return place.end.line > place.start.line + 1 || place.end.column > 1;
}

std::vector<MarkedLine> marked_lines(const Place& place) {
  std::vector<MarkedLine> lines;
  if (place.whole_file || place.lines.empty()) return lines;
  const ShownLine first = shown(first_line(place));
  lines.push_back(
      marked_line(place.start.line, first, index_of(place, place.start.column), end_index(place, first)));
  if (place.cut_columns > 0) lines[0].before.insert(0, "…");
  if (place.cut_end) lines[0].after += "…";
  if (!spans_lines(place)) return lines;
  if (place.lines.size() == 3) {
    const ShownLine second = shown(place.lines[1]);
    lines.push_back(marked_line(place.start.line + 1, second, indent_of(second), second.columns()));
  }
  if (place.end.line > place.start.line + 2) lines.push_back({0, "…", "", ""});
  const ShownLine last = shown(place.lines.back());
  lines.push_back(marked_line(place.end.line, last, indent_of(last), place.end.column - 1));
  return lines;
}

}  // namespace claimcheck
