// A running head is a line that stands first or last on many pages, its page number aside. Whether a hyphen
// at a line's end belongs to its word is asked of the rest of the text.
#include "checker/evidence/pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "checker/evidence/layout.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_lower(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0xC3; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The line as it is, and with its first or its last whole number counted from the page it stands on: what is
/// the same on many pages is a running head, and a row of a table is not.
std::array<std::string, 3> running_keys(std::string_view line, std::size_t page) {
  line = trim_line(line);
  const std::string plain(line);
  const auto counted = [&](std::size_t at) {
    if (at == std::string_view::npos) return plain;
    std::size_t begin = at;
    while (begin > 0 && is_digit(line[begin - 1])) --begin;
    std::size_t end = at;
    while (end < line.size() && is_digit(line[end])) ++end;
    constexpr std::size_t longest_page_number = 5;
    if (end - begin > longest_page_number) return plain;
    const long offset = std::stol(std::string(line.substr(begin, end - begin))) - static_cast<long>(page);
    return fmt::format("{}#{}{}", line.substr(0, begin), offset, line.substr(end));
  };
  return {plain, counted(line.find_first_of("0123456789")), counted(line.find_last_of("0123456789"))};
}

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;  // after its line end
};

/// The first or the last line with anything on it; empty when there is none.
Line outer_line(std::string_view page, bool first) {
  std::size_t begin = 0;
  Line found;
  while (begin < page.size()) {
    const std::size_t end = std::min(page.find('\n', begin), page.size() - 1) + 1;
    if (!trim_line(page.substr(begin, end - begin)).empty()) {
      found = {begin, end};
      if (first) return found;
    }
    begin = end;
  }
  return found;
}

/// Fewer pages have no running head that could be told from a heading.
constexpr std::size_t least_pages = 3;

/// Takes running lines away, outermost first; two rounds, for a title above a number. Left and right pages
/// may have heads of their own, so that two pages in five are enough.
void drop_running_lines(std::vector<std::string>& pages, bool first) {
  for (int round = 0; round < 2 && pages.size() >= least_pages; ++round) {
    std::map<std::string, std::size_t> seen;
    std::vector<Line> lines;
    std::vector<std::array<std::string, 3>> keys;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      lines.push_back(outer_line(pages[i], first));
      keys.push_back(
          running_keys(std::string_view(pages[i]).substr(lines[i].begin, lines[i].end - lines[i].begin), i));
      for (const std::string& key : std::set<std::string>(keys[i].begin(), keys[i].end())) ++seen[key];
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const bool running = std::ranges::any_of(keys[i], [&](const std::string& key) {
        return seen[key] >= 2 && seen[key] * 5 >= pages.size() * 2;
      });
      if (running) pages[i].erase(lines[i].begin, lines[i].end - lines[i].begin);
    }
  }
}

std::string_view trim_text(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \n\r\t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \n\r\t") + 1 - begin);
}

/// Whether a sentence goes on from one page to the next.
bool goes_on(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty() || !is_lower(after.front())) return false;
  return is_letter(before.back()) || is_digit(before.back()) || before.back() == ',';
}

/// Whether the last word of a page goes on after a hyphen on the next.
bool ends_in_cut(std::string_view before, std::string_view after) {
  return before.size() >= 2 && before.back() == '-' && is_letter(before[before.size() - 2]) &&
         !after.empty() && is_lower(after.front());
}

/// Hyphenated and plain words that stand in the middle of lines.
std::set<std::string, std::less<>> words_inside_lines(std::string_view text) {
  std::set<std::string, std::less<>> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_letter(text[end]) || text[end] == '-')) ++end;
    if (end > at && text[end - 1] != '-') words.emplace(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

struct Cut {
  std::size_t word_begin = 0;  // the part before the hyphen
  std::size_t rest_begin = 0;  // the part on the next line
  std::size_t rest_end = 0;    // with the marks after it, up to a blank
};

/// The word cut by a hyphen at `hyphen`, when it ends a line and letters or digits stand on either side.
bool read_cut(std::string_view text, std::size_t hyphen, std::size_t hyphen_end, Cut& cut) {
  if (hyphen == 0 || !(is_letter(text[hyphen - 1]) || is_digit(text[hyphen - 1]))) return false;
  std::size_t at = hyphen_end;
  while (at < text.size() && (text[at] == ' ' || text[at] == '\r')) ++at;
  if (at >= text.size() || text[at] != '\n') return false;
  ++at;
  while (at < text.size() && text[at] == ' ') ++at;
  cut.rest_begin = at;
  while (at < text.size() && text[at] != ' ' && text[at] != '\n') ++at;
  cut.rest_end = at;
  cut.word_begin = hyphen;
  while (cut.word_begin > 0 && is_letter(text[cut.word_begin - 1])) --cut.word_begin;
  return cut.rest_end > cut.rest_begin && (is_letter(text[cut.rest_begin]) || is_digit(text[cut.rest_begin]));
}

}  // namespace

std::string join_hyphens(std::string_view text) {
  const auto words = words_inside_lines(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const bool soft = text.substr(at).starts_with("\u00AD");
    const bool hyphen = text[at] == '-' || text.substr(at).starts_with("\u2010");
    const std::size_t size = soft ? 2 : hyphen ? (text[at] == '-' ? 1 : 3) : 1;
    Cut cut;
    if (!(soft || hyphen) || !read_cut(text, at, at + size, cut)) {
      out.append(text.substr(at, size));
      at += size;
      continue;
    }
    const std::string head(text.substr(cut.word_begin, at - cut.word_begin));
    std::size_t letters_end = cut.rest_begin;
    while (letters_end < cut.rest_end && is_letter(text[letters_end])) ++letters_end;
    const std::string tail(text.substr(cut.rest_begin, letters_end - cut.rest_begin));
    const bool own = !is_lower(text[cut.rest_begin]) || head.empty() || words.contains(head + "-" + tail);
    if (!soft && own && !words.contains(head + tail)) out.push_back('-');
    out.append(text.substr(cut.rest_begin, cut.rest_end - cut.rest_begin));
    at = cut.rest_end;
    // The line break that cut the word now follows it.
    if (at < text.size() && text[at] == ' ') ++at;
    if (at < text.size() && text[at] != '\n') out.push_back('\n');
  }
  return out;
}

PagedText join_pages(std::vector<std::string> pages) {
  drop_running_lines(pages, true);
  drop_running_lines(pages, false);
  PagedText result;
  for (const std::string& page : pages) {
    std::string_view body = trim_text(page);
    if (ends_in_cut(result.text, body)) {
      const std::size_t word = std::min(body.find_first_of(" \n"), body.size());
      result.text.pop_back();
      result.text += body.substr(0, word);
      body = trim_text(body.substr(word));
    }
    const bool continued = goes_on(result.text, body);
    if (!result.text.empty() && !body.empty()) result.text += continued ? "\n" : "\n\n";
    result.pages.push_back(static_cast<std::uint32_t>(result.text.size()));
    result.text += join_hyphens(body);
  }
  if (!result.text.empty()) result.text.push_back('\n');
  return result;
}

}  // namespace claimcheck
