// Columns come from the place, cells from the line as shown; a line too long for the terminal becomes a
// window around its marks. Marks on one line share it when they fit into one window.
#include "reports/snippet.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "reports/marked.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t narrowest_label = 36;  // cells; below that a label goes under its caret instead

bool shares_line(const Place& a, const Place& b) {
  return !spans_lines(a) && !spans_lines(b) && a.start.line == b.start.line &&
         a.cut_columns == b.cut_columns && first_line(a) == first_line(b);
}

}  // namespace

std::size_t SnippetWriter::room() const {
  const std::size_t frame = gutter_ + 3;
  if (width_ == 0) return 0;
  return width_ > frame + 20 ? width_ - frame : 20;
}

void SnippetWriter::margin(std::string_view rest) {
  out_ += std::string(gutter_ + 1, ' ') + paint_(Ink::gutter, "|");
  if (!rest.empty()) out_.append(" ").append(rest);
  out_ += '\n';
}

void SnippetWriter::source_line(std::uint32_t number, std::string_view text) {
  out_ += paint_(Ink::gutter, fmt::format("{:>{}} |", number, gutter_));
  if (!text.empty()) out_.append(" ").append(text);
  out_ += '\n';
}

void SnippetWriter::write(const Excerpt& excerpt, const Place& at, bool first) {
  out_ += std::string(gutter_, ' ') + paint_(Ink::gutter, first ? "-->" : ":::") + ' ';
  const std::string where = at.path.empty() ? std::string() : paint_.location(at);
  out_ += where;
  if (!excerpt.by.empty()) out_ += (where.empty() ? "" : "  ") + paint_(Ink::bold, excerpt.by);
  out_ += '\n';
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < excerpt.marks.size();) {
    const Mark& mark = excerpt.marks[i];
    if (mark.place->whole_file || mark.place->lines.empty()) {
      if (!mark.message.empty()) margin(paint_(mark.ink, printable(mark.message)));
      ++i;
      continue;
    }
    if (last == 0) margin();
    if (last != 0 && mark.place->start.line > last + 1) out_ += paint_(Ink::gutter, "...") + '\n';
    last = std::max(last, mark.place->end.line);
    if (spans_lines(*mark.place)) {
      write_lines(mark);
      ++i;
    } else {
      i += write_line(excerpt.marks, i);
    }
  }
}

/// One line and the marks on it from index `from` on; returns how many marks that were.
std::size_t SnippetWriter::write_line(const std::vector<Mark>& marks, std::size_t from) {
  const Place& place = *marks[from].place;
  const ShownLine line = shown(first_line(place));
  const std::size_t begin = index_of(place, place.start.column);
  std::size_t end = end_index(place, line);
  std::size_t count = 1;
  bool cut_end = place.cut_end;
  while (from + count < marks.size() && shares_line(place, *marks[from + count].place)) {
    const std::size_t wider = std::max(end, end_index(*marks[from + count].place, line));
    if (room() != 0 && line.cells() + 2 > room() && line.cell[wider] - line.cell[begin] + 2 > room()) break;
    end = wider;
    cut_end = cut_end || marks[from + count].place->cut_end;
    ++count;
  }
  const Window window = window_on(line, begin, end, room(), place.cut_columns > 0, cut_end);
  source_line(place.start.line, window.text);
  for (std::size_t i = from; i < from + count; ++i) {
    const Place& each = *marks[i].place;
    underline(marks[i], window.cell_of(line, index_of(each, each.start.column)),
              window.cell_of(line, end_index(each, line)));
  }
  return count;
}

/// A range of several lines: a bar beside them, the caret under its last character.
void SnippetWriter::write_lines(const Mark& mark) {
  const Place& place = *mark.place;
  const std::size_t room_beside = room() == 0 ? 0 : room() - 2;
  const std::string bar = paint_(mark.ink, "|");
  const ShownLine head = shown(first_line(place));
  const std::size_t begin = index_of(place, place.start.column);
  source_line(place.start.line,
              paint_(mark.ink, "/") + ' ' +
                  window_on(head, begin, begin, room_beside, place.cut_columns > 0, place.cut_end).text);
  for (std::size_t i = 1; i + 1 < place.lines.size(); ++i)
    source_line(place.start.line + static_cast<std::uint32_t>(i),
                bar + ' ' + window_on(shown(place.lines[i]), 0, 0, room_beside, false, false).text);
  if (place.end.line > place.start.line + 2) out_ += paint_(Ink::gutter, "...") + ' ' + bar + '\n';
  const ShownLine tail = shown(place.lines.back());
  const std::size_t end = std::min<std::size_t>(place.end.column - 1, tail.columns());
  const Window window = window_on(tail, end > 0 ? end - 1 : 0, end, room_beside, false, false);
  source_line(place.end.line, bar + ' ' + window.text);
  const std::size_t caret = window.cell_of(tail, end > 0 ? end - 1 : 0) + 2;
  label(mark, paint_(mark.ink, "|" + std::string(caret - 1, '_') + mark.stroke), caret, caret + 1);
}

void SnippetWriter::underline(const Mark& mark, std::size_t begin, std::size_t end) {
  const std::size_t size = end > begin ? end - begin : 1;
  label(mark, std::string(begin, ' ') + paint_(mark.ink, std::string(size, mark.stroke)), begin,
        begin + size);
}

/// `row` is the underline, ending at cell `end`; the label stands after it where there is room for its words,
/// else under its beginning.
void SnippetWriter::label(const Mark& mark, std::string row, std::size_t begin, std::size_t end) {
  const std::string text = printable(mark.message);
  if (text.empty()) return margin(row);
  const std::size_t cells = display_width(text);
  const bool beside = room() == 0 || end + 1 + std::min(cells, narrowest_label) <= room();
  std::size_t indent = end + 1;
  if (!beside) {
    margin(row);
    const std::size_t wanted = std::min(cells, std::max(narrowest_label, room() / 2));
    indent = std::min(begin, room() > wanted ? room() - wanted : 0);
    row.clear();
  }
  for (const std::string& line : wrap(text, room() == 0 ? 0 : room() - indent)) {
    const bool after_caret = !row.empty();
    margin((after_caret ? row + ' ' : std::string(indent, ' ')) + paint_(mark.ink, line));
    row.clear();
  }
}

void SnippetWriter::remark(std::string_view title, Ink ink, std::string_view text) {
  const std::string frame = std::string(gutter_ + 1, ' ');
  const std::size_t indent = frame.size() + 2 + display_width(title) + 2;
  const std::size_t wide = width_ == 0 ? 0 : std::max<std::size_t>(width_, indent + 20) - indent;
  bool first = true;
  for (const std::string& line : wrap(printable(text), wide)) {
    if (first)
      out_ += frame + paint_(Ink::gutter, "=") + ' ' + paint_(ink, title) + ": " + line + '\n';
    else
      out_ += std::string(indent, ' ') + line + '\n';
    first = false;
  }
}

}  // namespace claimcheck
