// Widths follow utf8proc (Unicode 15). What a terminal would obey, hide or show at no width, and no mark that
// belongs on the letter before it, is written out, so that no text can forge a report or slip out of its
// line.
#include "reports/text.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "grammar/text/utf8.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t tab_cells = 4;
constexpr std::string_view ellipsis = "…";

/// Vowels and finals of decomposed Hangul: drawn into the syllable before them (UAX #11, conjoining jamo).
bool is_joining_jamo(char32_t code) {
  return (code > 0x1160 && code <= 0x11FF) || (code >= 0xD7B0 && code <= 0xD7FB);
}

std::size_t cells_of(char32_t code) {
  if (code >= 0x20 && code < 0x7F) return 1;
  if (is_joining_jamo(code)) return 0;
  const int width = utf8proc_charwidth(static_cast<utf8proc_int32_t>(code));
  return width < 0 ? 0 : static_cast<std::size_t>(width);
}

void append_named(std::string& out, char32_t code) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  out += "<U+";
  for (int shift = code > 0xFFFFF ? 20 : code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
    out += digits[(code >> shift) & 0xF];
  out += '>';
}

void append_visible(std::string& out, char32_t code) {
  if (code < 0x20) return utf8::append(out, 0x2400 + code);  // Control Pictures: ␛
  if (code == 0x7F) return utf8::append(out, 0x2421);
  append_named(out, code);
}

/// Leaves out the word that each end of the window cuts through, unless it is long or part of what is shown.
void trim_to_words(const ShownLine& line, std::size_t begin, std::size_t end, Window& window) {
  constexpr std::size_t longest = 12;
  const auto blank = [&](std::size_t column) { return line.text[line.byte[column]] == ' '; };
  const std::size_t cut = window.from;
  for (std::size_t at = cut - 1; cut > 0 && at < begin && at < cut + longest; ++at)
    if (blank(at)) {
      window.from = at + 1;
      break;
    }
  if (window.to == line.columns()) return;
  for (std::size_t at = window.to; at > end && at + longest > window.to; --at)
    if (blank(at)) {
      window.to = at;
      break;
    }
}

}  // namespace

bool is_invisible(char32_t code) {
  if (code >= 0x20 && code < 0x7F) return false;
  const bool filler = code == 0x34F || code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0 ||
                      code == 0x2800 || code == 0x17B4 || code == 0x17B5 ||
                      (code >= 0x180B && code <= 0x180F);
  if (filler || (code >= 0xE0000 && code <= 0xE0FFF)) return true;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return false;
    default:
      return cells_of(code) == 0 && !is_joining_jamo(code);
  }
}

std::size_t plain_run(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] >= 0x20 && text[end] < 0x7F) ++end;
  return end - at;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t plain = plain_run(text, at)) {
      out.append(text, at, plain);
      at += plain;
      continue;
    }
    const auto [code, size] = utf8::decode(text, at);
    if (is_invisible(code))
      append_visible(out, code);
    else
      utf8::append(out, code);
    at += size;
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t plain = plain_run(text, at)) {
      cells += plain;
      at += plain;
      continue;
    }
    const auto [code, size] = utf8::decode(text, at);
    cells += cells_of(code);
    at += size;
  }
  return cells;
}

std::string valid_utf8(std::string_view text) {
  if (!utf8::first_invalid(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, size] = utf8::decode(text, at);
    utf8::append(out, code);
    at += size;
  }
  return out;
}

ShownLine shown(std::string_view line) {
  ShownLine out;
  std::size_t cells = 0;
  for (std::size_t at = 0; at < line.size();) {
    // A stray continuation byte is no column of its own in Position.
    if (!utf8::is_continuation(line[at]) || out.byte.empty()) {
      out.byte.push_back(out.text.size());
      out.cell.push_back(cells);
    }
    const std::size_t size = utf8::decode(line, at).size;
    const std::string part =
        line[at] == '\t' ? std::string(tab_cells, ' ') : printable(line.substr(at, size));
    out.text += part;
    cells += display_width(part);
    at += size;
  }
  out.byte.push_back(out.text.size());
  out.cell.push_back(cells);
  return out;
}

std::size_t Window::cell_of(const ShownLine& line, std::size_t column) const {
  return line.cell[std::clamp(column, from, to)] - line.cell[from] + lead;
}

Window window_on(const ShownLine& line, std::size_t begin, std::size_t end, std::size_t width, bool cut_front,
                 bool cut_back) {
  begin = std::min(begin, line.columns());
  end = std::clamp(end, begin, line.columns());
  Window out{.text = {}, .from = 0, .to = line.columns(), .lead = 0};
  const std::size_t frame = (cut_front ? 1u : 0u) + (cut_back ? 1u : 0u);
  if (width != 0 && line.cells() + frame > width) {
    const std::size_t room = width > 10 ? width - 2 : 8;  // both ellipses
    const std::size_t range = line.cell[end] - line.cell[begin];
    const std::size_t before = range < room ? (room - range) / 2 : 0;
    std::size_t first = line.cell[begin] > before ? line.cell[begin] - before : 0;
    first = std::min(first, line.cells() > room ? line.cells() - room : 0);
    const auto cell_at = [&](std::size_t cell) {
      return static_cast<std::size_t>(std::lower_bound(line.cell.begin(), line.cell.end(), cell) -
                                      line.cell.begin());
    };
    // A combining character never begins a window: its letter would be the frame's.
    out.from = std::min(cell_at(first), begin);
    while (out.from < begin && line.cell[out.from] == line.cell[out.from + 1]) ++out.from;
    out.to = out.from;
    while (out.to < line.columns() && line.cell[out.to + 1] - line.cell[out.from] <= room) ++out.to;
    trim_to_words(line, begin, end, out);
  }
  const bool front = cut_front || out.from > 0;
  out.lead = front ? 1 : 0;
  if (front) out.text += ellipsis;
  out.text += line.text.substr(line.byte[out.from], line.byte[out.to] - line.byte[out.from]);
  if (cut_back || out.to < line.columns()) out.text += ellipsis;
  return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t blank = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, blank - at);
    const std::size_t cells = display_width(word);
    if (width != 0 && used != 0 && used + 1 + cells > width) {
      lines.emplace_back();
      used = 0;
    } else if (at != 0) {
      lines.back() += ' ';
      ++used;
    }
    lines.back() += word;
    used += cells;
    at = blank + 1;
  }
  return lines;
}

std::string counted(std::uint64_t n, std::string_view one, std::string_view many) {
  std::string out = std::to_string(n) + ' ';
  if (n == 1) return out.append(one);
  if (many.empty()) return out.append(one).append("s");
  return out.append(many);
}

}  // namespace claimcheck
