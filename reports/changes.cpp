// The renderer has no file, but the finding quotes the lines it speaks of: the edits are applied to those.
#include "reports/changes.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t surely_whole = 390;  // bytes; a line kept at this length was not cut by place_of

using Lines = std::map<std::pair<std::string, std::uint32_t>, std::string>;

void keep_lines(Lines& lines, const Place& place) {
  if (place.whole_file || place.lines.empty()) return;
  if (place.cut_columns == 0 && !place.cut_end) lines[{place.path, place.start.line}] = place.lines.front();
  if (place.lines.size() == 3 && place.lines[1].size() < surely_whole)
    lines[{place.path, place.start.line + 1}] = place.lines[1];
  if (place.lines.size() > 1 && place.lines.back().size() < surely_whole)
    lines[{place.path, place.end.line}] = place.lines.back();
}

Lines lines_of(const Finding& finding) {
  Lines lines;
  keep_lines(lines, finding.primary.place);
  for (const Label& label : finding.related) keep_lines(lines, label.place);
  return lines;
}

/// The last line that an edit touches: deleting a line end alone touches no line after it.
std::uint32_t last_line(const Edit& edit) {
  return edit.end.line > edit.start.line && edit.end.column == 1 ? edit.end.line - 1 : edit.end.line;
}

/// The byte of column `column` (from 1) in `line`, its line end counted as one; the byte order mark is no
/// column.
std::size_t byte_of(std::string_view line, std::uint32_t column) {
  std::size_t at = line.starts_with(utf8::byte_order_mark) ? utf8::byte_order_mark.size() : 0;
  for (std::uint32_t i = 1; i < column && at <= line.size(); ++i) {
    ++at;
    while (at < line.size() && utf8::is_continuation(line[at])) ++at;
  }
  return at;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Edits [first, last) touch lines that touch each other; they are applied from the back.
Change apply(const std::vector<Edit>& edits, std::size_t first, std::size_t last, const Lines& lines) {
  const Edit& head = edits[first];
  Change change{head.path, head.start.line, head.start.column, true, {}, {}};
  std::uint32_t end = head.start.line;
  for (std::size_t i = first; i < last; ++i) end = std::max(end, last_line(edits[i]));
  std::string text;
  std::vector<std::size_t> starts;
  for (std::uint32_t line = head.start.line; line <= end && change.known; ++line) {
    const auto found = lines.find({head.path, line});
    change.known = found != lines.end();
    if (!change.known) break;
    change.before.push_back(found->second);
    starts.push_back(text.size());
    text += found->second + '\n';
  }
  if (!change.known) {
    change.before.clear();
    for (std::size_t i = first; i < last; ++i) change.after.push_back(edits[i].text);
    return change;
  }
  const auto offset = [&](const Position& at) {
    if (at.line > end) return text.size();
    const std::size_t index = at.line - head.start.line;
    return std::min(starts[index] + byte_of(change.before[index], at.column), text.size());
  };
  for (std::size_t i = last; i-- > first;) {
    const std::size_t from = offset(edits[i].start);
    const std::size_t to = std::max(from, offset(edits[i].end));
    text.replace(from, to - from, edits[i].text);
  }
  change.after = split(text);
  return change;
}

}  // namespace

std::vector<Change> changes_of(const Finding& finding) {
  std::vector<Change> changes;
  if (!finding.fix) return changes;
  const Lines lines = lines_of(finding);
  std::vector<Edit> edits = finding.fix->edits;
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    return std::tie(a.path, a.start.byte) < std::tie(b.path, b.start.byte);
  });
  for (std::size_t first = 0; first < edits.size();) {
    std::size_t last = first + 1;
    std::uint32_t end = last_line(edits[first]);
    while (last < edits.size() && edits[last].path == edits[first].path && edits[last].start.line <= end)
      end = std::max(end, last_line(edits[last++]));
    changes.push_back(apply(edits, first, last, lines));
    first = last;
  }
  return changes;
}

}  // namespace claimcheck
