// A tiny reader of full dates, and the judgement which line of a head is the dateline: one with a cue
// ("published", "posted"), else the first that is a date with hardly a word beside it.
#include "checker/evidence/dateline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checker/evidence/layout.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<int, 12> month_days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// Reads a date from one place of a line, moving on only over what fits.
class DateReader {
 public:
  DateReader(std::string_view line, std::size_t at) : line_(line), at_(at) {}

  std::optional<HeadDate> read() {
    const std::size_t begin = at_;
    if (auto iso = year_first(); iso) return HeadDate{*iso, begin, at_};
    at_ = begin;
    if (auto iso = month_first(); iso) return HeadDate{*iso, begin, at_};
    at_ = begin;
    if (auto iso = day_first(); iso) return HeadDate{*iso, begin, at_};
    return std::nullopt;
  }

 private:
  std::optional<std::string> year_first() {
    const int year = number(4, 4);
    if (year < 0 || at_ >= line_.size() || (line_[at_] != '-' && line_[at_] != '/')) return std::nullopt;
    const char mark = line_[at_++];
    const int month = number(1, 2);
    if (month < 0 || at_ >= line_.size() || line_[at_++] != mark) return std::nullopt;
    return iso(year, month, number(1, 2));
  }

  std::optional<std::string> month_first() {
    const int month = month_name();
    if (month < 0 || blanks() == 0) return std::nullopt;
    const int day = number(1, 2);
    ordinal_ending();
    const bool comma = at_ < line_.size() && line_[at_] == ',';
    at_ += comma;
    if (blanks() == 0 && !comma) return std::nullopt;
    return iso(number(4, 4), month, day);
  }

  std::optional<std::string> day_first() {
    const int day = number(1, 2);
    ordinal_ending();
    if (day < 0 || blanks() == 0) return std::nullopt;
    if (lower(line_.substr(at_, 3)) == "of ") at_ += 3;
    const int month = month_name();
    if (month < 0) return std::nullopt;
    if (at_ < line_.size() && line_[at_] == ',') ++at_;
    if (blanks() == 0) return std::nullopt;
    return iso(number(4, 4), month, day);
  }

  std::optional<std::string> iso(int year, int month, int day) const {
    if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return std::nullopt;
    if (day > month_days[static_cast<std::size_t>(month) - 1]) return std::nullopt;
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
  }

  int number(std::size_t least, std::size_t most) {
    std::size_t size = 0;
    int value = 0;
    while (at_ + size < line_.size() && size <= most && is_digit(line_[at_ + size]))
      value = value * 10 + (line_[at_ + size++] - '0');
    if (size < least || size > most) return -1;
    at_ += size;
    return value;
  }

  /// "May", "Sept.", "December"; at least three letters of a month's name.
  int month_name() {
    std::size_t end = at_;
    while (end < line_.size() && is_letter(line_[end])) ++end;
    const std::string word = lower(line_.substr(at_, end - at_));
    if (word.size() < 3) return -1;
    for (std::size_t i = 0; i < months.size(); ++i) {
      if (!months[i].starts_with(word)) continue;
      at_ = end + (end < line_.size() && line_[end] == '.');
      return static_cast<int>(i) + 1;
    }
    return -1;
  }

  void ordinal_ending() {
    const std::string ending = lower(line_.substr(std::min(at_, line_.size()), 2));
    if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") at_ += 2;
  }

  std::size_t blanks() {
    const std::size_t begin = at_;
    while (const std::size_t size = utf8::blank_at(line_, at_)) at_ += size;
    return at_ - begin;
  }

  std::string_view line_;
  std::size_t at_;
};

constexpr std::array<std::string_view, 6> cues = {
    "published", "posted", "date:", "publication date", "issued", "released"};
/// Dates beside these are of something else.
constexpr std::array<std::string_view, 9> other_dates = {
    "joined", "updated", "modified", "copyright", "accessed", "retrieved", "born", "member since", "last"};

template <std::size_t N>
bool mentions(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Words beside the date that a dateline may have: a name, a weekday, a time, a reading time, a place; and
/// where it says what it is.
constexpr std::size_t most_words_beside = 7;
constexpr std::size_t most_words_beside_cue = 12;

std::size_t words_beside(std::string_view line, const HeadDate& date) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool letter = (i < date.begin || i >= date.end) && is_letter(line[i]);
    words += letter && !inside;
    inside = letter;
  }
  return words;
}

constexpr std::size_t head_bytes = 4096;
constexpr std::size_t head_lines = 30;

template <typename Visit>
void each_head_line(std::string_view text, Visit visit) {
  text = text.substr(0, head_bytes);
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size() && seen < head_lines;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim_line(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) continue;
    ++seen;
    if (!visit(line)) return;
  }
}

}  // namespace

std::optional<HeadDate> first_date(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    // A word may run into the date ("READMay 25, 2018"), a number may not.
    if (!is_digit(line[at]) && !(line[at] >= 'A' && line[at] <= 'Z')) continue;
    if (at > 0 && is_digit(line[at]) &&
        (is_digit(line[at - 1]) || line[at - 1] == '-' || line[at - 1] == '/'))
      continue;
    if (auto date = DateReader(line, at).read()) return date;
  }
  return std::nullopt;
}

std::string published_in_head(std::string_view text) {
  std::string cued;
  std::string bare;
  std::string before;
  each_head_line(text, [&](std::string_view line) {
    const std::string words = lower(line);
    const auto date = first_date(line);
    const bool other = mentions(words, other_dates) || mentions(before, other_dates);
    const bool cue = mentions(words, cues) || (mentions(before, cues) && before.size() < 30);
    const std::size_t beside = date ? words_beside(line, *date) : 0;
    if (date && cue && cued.empty() && beside <= most_words_beside_cue) cued = date->iso;
    if (date && !other && bare.empty() && beside <= most_words_beside) bare = date->iso;
    before = words.size() < 40 ? words : "";
    return cued.empty();
  });
  return cued.empty() ? bare : cued;
}

std::string title_in_head(std::string_view text) {
  constexpr std::size_t longest_headline = 200;
  std::string title;
  each_head_line(text, [&](std::string_view line) {
    const auto blanks = std::ranges::count(line, ' ');
    if (line.size() <= longest_headline && blanks >= 2 && !first_date(line) && !is_list_item(line))
      title = line;
    return title.empty() && line.size() <= longest_headline;
  });
  return title;
}

}  // namespace claimcheck
