#include "grammar/nodes/date_slips.hpp"

#include <string_view>

#include "grammar/lexis.hpp"
#include "grammar/nodes/words_at.hpp"
#include "grammar/words/times.hpp"

namespace claimcheck::syntax {

namespace {

constexpr const char* order = "dates are written year, month, day";

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

bool is_year(const char* at, const char* end) {
  return lexis::skip_digits(at, end) == at + 4 && (*at == '1' || *at == '2');
}

const char* letters_end(const char* at, const char* end) {
  while (at != end && lexis::is_letter(*at)) ++at;
  return at;
}

/// 2018/05   2018/5/25   2018.05.25
DateSlip read_slashed_year(const char* at, const char* end) {
  if (!is_year(at, end)) return {};
  const char* mark = at + 4;
  if (mark == end || (*mark != '/' && *mark != '.')) return {};
  const char* month = lexis::skip_digits(mark + 1, end);
  if (month == mark + 1 || month - mark > 3) return {};
  std::string written = std::string(at, mark) + "-" + two_digits(std::stoi(std::string(mark + 1, month)));
  if (month != end && *month == *mark) {
    const char* day = lexis::skip_digits(month + 1, end);
    if (day == month + 1 || day - month > 3) return {};
    written += "-" + two_digits(std::stoi(std::string(month + 1, day)));
    return {day, "months and days follow a hyphen", {}, written};
  }
  return {month, "months and days follow a hyphen", {}, written};
}

/// Q5 2018   2018-H3
DateSlip read_part(const char* at, const char* end) {
  const char* part = at;
  if (is_year(at, end)) {
    part = at + 4;
    if (part == end || *part != '-') return {};
    ++part;
  }
  if (end - part < 2 || !lexis::is_digit(part[1]) || lexis::skip_digits(part + 1, end) != part + 2) return {};
  const char letter = lexis::lower(*part);
  if (letter != 'q' && letter != 'h') return {};
  if (part == at && !is_year(lexis::skip_blanks(part + 2, end), end)) return {};
  return {part + 2,
          std::string("there is no ") + (letter == 'q' ? "quarter " : "half ") + part[1],
          letter == 'q' ? "quarters are Q1 to Q4" : "halves are H1 and H2",
          {}};
}

/// Febuary 2018   25 Setember 2018
DateSlip read_misspelled_month(const char* at, const char* end) {
  const char* word = lexis::skip_blanks(lexis::skip_digits(at, end), end);
  const char* word_end = letters_end(word, end);
  if (word_end - word < 4) return {};
  const char* next = lexis::skip_blanks(word_end, end);
  if (next == end || !lexis::is_digit(*next)) return {};
  const std::string typed(word, word_end);
  std::string near(nearest(typed, words::months.phrases()));
  if (near.size() < 3 || edits(typed, near) > 2) return {};
  near[0] = static_cast<char>(near[0] - 'a' + 'A');
  return {word_end, "unknown month '" + typed + "'", "did you mean '" + near + "'?",
          std::string(at, word) + near};
}

}  // namespace

DateSlip read_foreign_date(const char* at, const char* end) {
  const char* a = lexis::skip_digits(at, end);
  if (a == at || a - at > 2 || a == end || (*a != '/' && *a != '.')) return {};
  const char* b = lexis::skip_digits(a + 1, end);
  if (b == a + 1 || b - a > 3 || b == end || *b != *a) return {};
  const char* c = lexis::skip_digits(b + 1, end);
  if (c - b != 5) return {};
  const int first = std::stoi(std::string(at, a));
  const int second = std::stoi(std::string(a + 1, b));
  const bool day_first = first > 12 || *a == '.';
  if (*a == '/' && (first > 12) == (second > 12))
    return {c, "this date may be read in two ways", std::string(order) + ": 2018-05-25", {}};
  return {c,
          order,
          {},
          std::string(b + 1, c) + "-" + two_digits(day_first ? second : first) + "-" +
              two_digits(day_first ? first : second)};
}

DateSlip read_time_slip(const char* at, const char* end) {
  for (const auto read : {read_foreign_date, read_slashed_year, read_part, read_misspelled_month})
    if (DateSlip slip = read(at, end); slip.end != nullptr) return slip;
  return {};
}

bool begins_time(const char* at, const char* end) {
  if (is_year(at, end)) return true;
  const char* digits = lexis::skip_digits(at, end);
  if (digits != at && digits - at <= 2) at = lexis::skip_blanks(digits, end);
  const char* month = words::months.find(at, end).end;
  if (month == nullptr) month = words::year_thirds.find(at, end).end;
  if (month == nullptr) return false;
  const char* next = lexis::skip_blanks(month, end);
  return next != end && lexis::is_digit(*next);
}

}  // namespace claimcheck::syntax
