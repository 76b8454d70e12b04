// Paragraphs from neighbouring lines alone, so that one can be found around a byte without reading the rest.
#include "checker/evidence/layout.hpp"

#include <algorithm>

#include "checker/evidence/document.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// Wrapped text has lines of 60 to 100 characters, of up to 130 where someone set their editor wide; a line
/// of more bytes than this was not wrapped. (Mail: RFC 5322 section 2.1.1 asks for 78.)
constexpr std::size_t longest_wrapped_line = 200;

/// Prose has no paragraph beyond this; what does is cut here, so that hostile text stays cheap.
constexpr std::size_t paragraph_reach = 16 * 1024;

bool is_table_row(std::string_view line) {
  return line.find('\t') != std::string_view::npos || line.starts_with('|') ||
         line.find(" | ") != std::string_view::npos;
}

}  // namespace

std::string_view trim_line(std::string_view line) {
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  while (const std::size_t size = utf8::blank_at(line, 0)) line.remove_prefix(size);
  while (!line.empty()) {
    std::size_t last = line.size() - 1;
    while (last > 0 && utf8::is_continuation(line[last])) --last;
    if (utf8::blank_at(line, last) == 0) break;
    line = line.substr(0, last);
  }
  return line;
}

bool parts_paragraphs(std::string_view before, std::string_view after) {
  before = trim_line(before);
  after = trim_line(after);
  if (before.empty() || after.empty()) return true;
  if (before.size() > longest_wrapped_line || after.size() > longest_wrapped_line) return true;
  return is_table_row(before) || is_table_row(after);
}

bool is_list_item(std::string_view line) {
  line = trim_line(line);
  if (line.empty()) return false;
  const utf8::Decoded first = utf8::decode(line, 0);
  static constexpr std::u32string_view bullets = U"•‣⁃∙◦▪●○■*-–—·";
  if (bullets.find(first.code) != std::u32string_view::npos) return utf8::blank_at(line, first.size) > 0;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  if (digits == 0 || digits > 3 || digits >= line.size()) return false;
  return (line[digits] == '.' || line[digits] == ')') && utf8::blank_at(line, digits + 1) > 0;
}

std::vector<std::uint32_t> paragraph_starts(std::string_view text) {
  std::vector<std::uint32_t> starts;
  std::string_view before;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (at > 0 && !trim_line(line).empty() && parts_paragraphs(before, line))
      starts.push_back(static_cast<std::uint32_t>(at));
    before = line;
    at = end + 1;
  }
  return starts;
}

Span paragraph_at(const SourceFile& file, std::uint32_t at) {
  const std::string_view text = file.text();
  at = std::min(at, static_cast<std::uint32_t>(text.size()));
  const std::size_t floor = at > paragraph_reach ? at - paragraph_reach : 0;
  const std::size_t ceiling = std::min(text.size(), at + paragraph_reach);
  const auto line_begin = [&](std::size_t p) {
    while (p > floor && text[p - 1] != '\n') --p;
    return p;
  };
  const auto line_end = [&](std::size_t p) { return std::min(text.find('\n', p), ceiling); };
  std::size_t begin = line_begin(at);
  std::size_t end = std::max(line_end(at), begin);
  for (std::string_view line = text.substr(begin, end - begin); begin > floor;) {
    const std::size_t previous = line_begin(begin - 1);
    const std::string_view above = text.substr(previous, begin - 1 - previous);
    if (parts_paragraphs(above, line)) break;
    begin = previous;
    line = above;
  }
  for (std::string_view line = text.substr(line_begin(end), end - line_begin(end)); end < ceiling;) {
    const std::size_t next = line_end(end + 1);
    const std::string_view below = text.substr(end + 1, next - std::min(next, end + 1));
    if (parts_paragraphs(line, below)) break;
    end = next;
    line = below;
  }
  while (end > begin && text[end - 1] == '\r') --end;
  while (begin < end && utf8::is_continuation(text[begin])) ++begin;
  while (end > begin && end < text.size() && utf8::is_continuation(text[end])) --end;
  return {file.id(), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace claimcheck
