#include "grammar/nodes/times.hpp"

#include <array>
#include <tuple>

#include "grammar/lexis.hpp"

namespace claimcheck::syntax {

namespace {

std::int32_t number_of(const char* begin, const char* end) {
  std::int32_t value = 0;
  for (; begin != end; ++begin) value = value * 10 + (*begin - '0');
  return value;
}

std::uint8_t small(std::int32_t value) { return static_cast<std::uint8_t>(value); }

constexpr std::array<std::string_view, 13> month_names{
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

int days_in(std::int32_t year, int month) {
  constexpr std::array<int, 13> days{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month)];
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

/// Where a point begins within its year, for telling which of two is the earlier.
std::tuple<std::int32_t, int, int> order(const ast::TimePoint& point) {
  int month = 1;
  if (point.unit == ast::TimeUnit::month || point.unit == ast::TimeUnit::day) month = point.part;
  if (point.unit == ast::TimeUnit::half) month = 6 * point.part - 5;
  if (point.unit == ast::TimeUnit::quarter) month = 3 * point.part - 2;
  if (point.unit == ast::TimeUnit::third) month = 4 * point.part - 3;
  return {point.year, month, point.unit == ast::TimeUnit::day ? point.day : 1};
}

}  // namespace

void Times::take_year(const char* begin, const char* end) { point.year = number_of(begin, end); }

void Times::take_month_number(const char* begin, const char* end) {
  point.part = small(number_of(begin, end));
  point.unit = ast::TimeUnit::month;
}

void Times::take_month(std::int32_t month) {
  point.part = small(month);
  if (point.unit == ast::TimeUnit::year) point.unit = ast::TimeUnit::month;
}

void Times::take_day(const char* begin, const char* end) {
  point.day = small(number_of(begin, end));
  point.unit = ast::TimeUnit::day;
}

void Times::take_quarter(const char* begin, const char*) {
  point.part = small(begin[1] - '0');
  point.unit = ast::TimeUnit::quarter;
}

void Times::take_half(const char* begin, const char*) {
  point.part = small(begin[1] - '0');
  point.unit = ast::TimeUnit::half;
}

bool Times::take_counted_quarter() {
  point.unit = ast::TimeUnit::quarter;
  return point.part <= 4;
}

bool Times::take_counted_half() {
  point.unit = ast::TimeUnit::half;
  return point.part <= 2;
}

void Times::take_last_day() {
  point.unit = ast::TimeUnit::day;
  point.part = 12;
  point.day = 31;
}

bool Times::take_season(const char* begin, const char* end) {
  if (number_of(begin, end) != (point.year + 1) % 100) return false;
  point.unit = ast::TimeUnit::season;
  return true;
}

void Times::take_third(std::int32_t third) {
  point.part = small(third);
  point.unit = ast::TimeUnit::third;
}

bool Times::end_point(const char* begin, const char* end) {
  point.span = span(begin, end);
  point.present = true;
  if (point.unit != ast::TimeUnit::month && point.unit != ast::TimeUnit::day) return true;
  const bool by_day = point.unit == ast::TimeUnit::day;
  const bool bad_month = point.part < 1 || point.part > 12;
  const bool bad_day = by_day && !bad_month && (point.day < 1 || point.day > days_in(point.year, point.part));
  const bool iso = lexis::skip_digits(begin, end) == begin + 4;
  const std::size_t full_size = by_day ? 10 : 7;
  const bool unpadded = iso && *(begin + 4) == '-' && static_cast<std::size_t>(end - begin) != full_size;
  if (!bad_month && !bad_day && !unpadded) return true;
  if (prose) return false;
  if (bad_month) {
    report(ast::ErrorCode::bad_date, point.span, "there is no month " + std::to_string(point.part),
           "dates are written year, month, day: 2018-05-25");
  } else if (bad_day) {
    report(ast::ErrorCode::bad_date, point.span,
           std::string(month_names[point.part]) + " " + std::to_string(point.year) + " has " +
               std::to_string(days_in(point.year, point.part)) + " days");
  } else {
    std::string padded = std::to_string(point.year) + "-" + two_digits(point.part);
    if (by_day) padded += "-" + two_digits(point.day);
    report(ast::ErrorCode::bad_date, point.span, "months and days have two digits", {}, padded);
  }
  return true;
}

void Times::take_preposition(std::int32_t preposition) {
  time.preposition = static_cast<ast::Preposition>(preposition);
}

bool Times::take_last_point() {
  using ast::Preposition;
  const Preposition written = time.preposition;
  if (written != Preposition::none && written != Preposition::in && written != Preposition::during &&
      written != Preposition::from_to)
    return false;
  time.last = point;
  time.preposition = Preposition::from_to;
  return true;
}

bool Times::take_short_year(const char* begin, const char* end) {
  if (time.first.unit != ast::TimeUnit::year) return false;
  const std::int32_t year = time.first.year / 100 * 100 + number_of(begin, end);
  if (year <= time.first.year) return false;
  point = {};
  point.year = year;
  point.present = true;
  point.span = span(begin, end);
  return true;
}

bool Times::end_time(const char* begin, const char* end) {
  time.span = span(begin, end);
  if (!time.last.present) {
    if (time.preposition == ast::Preposition::from_to) {
      if (lexis::lower(*begin) == 'b') return false;  // between, and no second time
      time.preposition = ast::Preposition::since;
    }
    return true;
  }
  const bool bad_day = !mistakes.empty() && mistakes.back().span.begin >= time.first.span.begin;
  if (order(time.last) < order(time.first) && !bad_day) {
    if (prose) return false;
    const Span both = join(time.first.span, time.last.span);
    const std::string between(at(time.first.span.end), at(time.last.span.begin));
    report(ast::ErrorCode::inverted_range, both, "the period ends before it begins", {},
           std::string(view(time.last.span)) + between + std::string(view(time.first.span)));
  }
  return true;
}

}  // namespace claimcheck::syntax
