// Days and the stretches of time people name. Day numbers follow H. Hinnant, "chrono-Compatible Low-Level
// Date Algorithms": years begin in March, so that the leap day comes last and months follow one formula.
#include <array>
#include <charconv>
#include <cstdio>

#include "checker/model/time.hpp"

namespace claimcheck {

namespace {

// Years further out than this are no dates of ours, and their days would not fit.
constexpr int first_year = -999'999;
constexpr int last_year = 999'999;

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// First day of the month `months` after January of `year`.
Day month_start(int year, int months) { return day_of(year + months / 12, months % 12 + 1, 1); }

/// The stretch of `length` months that begins `first` months after January.
Extent months(int year, int first, int length) {
  return {month_start(year, first), month_start(year, first + length)};
}

/// First day of a fiscal year; one that starts on 29 February starts on 1 March in other years.
Day fiscal_start(int year, const FiscalStart& start) {
  if (!is_valid_date(year, start.month, start.day)) return month_start(year, start.month);
  return day_of(year, start.month, start.day);
}

bool reads_all(std::string_view digits, int& value) {
  for (const char c : digits)
    if (c < '0' || c > '9') return false;
  return std::from_chars(digits.data(), digits.data() + digits.size(), value).ec == std::errc();
}

}  // namespace

Day day_of(int year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

CivilDate civil(Day day) {
  const std::int64_t shifted = std::int64_t{day} + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int64_t day_of_era = shifted - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  CivilDate out;
  out.day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  out.month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  out.year = static_cast<int>(year_of_era + era * 400 + (out.month <= 2 ? 1 : 0));
  return out;
}

bool is_valid_date(int year, int month, int day) {
  return year >= first_year && year <= last_year && month >= 1 && month <= 12 && day >= 1 &&
         day <= days_in(year, month);
}

std::string iso(Day day) {
  const CivilDate date = civil(day);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

std::optional<Extent> parse_iso_extent(std::string_view text) {
  int year = 0;
  int month = 0;
  int day = 0;
  const bool has_month = text.size() >= 7;
  const bool has_day = text.size() == 10;
  if ((text.size() != 4 && text.size() != 7 && !has_day) || !reads_all(text.substr(0, 4), year))
    return std::nullopt;
  if (!has_month) return months(year, 0, 12);
  if (text[4] != '-' || !reads_all(text.substr(5, 2), month) || !is_valid_date(year, month, 1))
    return std::nullopt;
  if (!has_day) return months(year, month - 1, 1);
  if (text[7] != '-' || !reads_all(text.substr(8, 2), day) || !is_valid_date(year, month, day))
    return std::nullopt;
  const Day begin = day_of(year, month, day);
  return Extent{begin, begin + 1};
}

std::optional<Extent> extent_of(const ast::TimePoint& point, std::optional<FiscalStart> fiscal) {
  using ast::TimeUnit;
  const int part = point.part;
  const auto nth = [&](int of) -> std::optional<Extent> {
    if (part < 1 || part > of) return std::nullopt;
    return months(point.year, (part - 1) * (12 / of), 12 / of);
  };
  if (!point.present || point.year < first_year || point.year > last_year) return std::nullopt;
  switch (point.unit) {
    case TimeUnit::year:
      return months(point.year, 0, 12);
    case TimeUnit::half:
      return nth(2);
    case TimeUnit::quarter:
      return nth(4);
    case TimeUnit::third:
      return nth(3);
    case TimeUnit::month:
      return nth(12);
    case TimeUnit::day: {
      if (!is_valid_date(point.year, part, point.day)) return std::nullopt;
      const Day begin = day_of(point.year, part, point.day);
      return Extent{begin, begin + 1};
    }
    case TimeUnit::decade:
      return months(point.year, 0, 120);
    case TimeUnit::fiscal_year:
      if (!fiscal) return std::nullopt;
      return Extent{fiscal_start(point.year, *fiscal), fiscal_start(point.year + 1, *fiscal)};
    case TimeUnit::season:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace claimcheck
