// Which days a time of prose means: a named stretch by the calendar, a missing year by the tense of its
// clause and the day of publication, and what is relative from that day on.
#include <algorithm>

#include "checker/evidence/figures.hpp"

namespace claimcheck {

namespace {

using ast::TimeUnit;

constexpr int months_a_year = 12;

Day first_of_month(int year, int month) {
  const int months = year * months_a_year + month - 1;
  return day_of(months / months_a_year, months % months_a_year + 1, 1);
}

/// The same day of the month `months` later, or that month's last day.
Day shift_months(Day day, int months) {
  const CivilDate date = civil(day);
  const int total = date.year * months_a_year + date.month - 1 + months;
  const int year = total / months_a_year;
  const int month = total % months_a_year + 1;
  int in_month = date.day;
  while (in_month > 28 && !is_valid_date(year, month, in_month)) --in_month;
  return day_of(year, month, in_month);
}

int months_of(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::month:
      return 1;
    case TimeUnit::quarter:
      return 3;
    case TimeUnit::half:
      return 6;
    case TimeUnit::year:
      return months_a_year;
    case TimeUnit::decade:
      return 10 * months_a_year;
    default:
      return 0;
  }
}

/// `count` units on from `day`; negative: back.
Day shift(Day day, const ProseTime& time, int count) {
  if (time.unit == TimeUnit::day) return day + count * (time.weeks ? 7 : 1);
  return shift_months(day, count * months_of(time.unit));
}

/// The calendar unit that contains `day`: its month, quarter, year …; weeks begin on Monday.
Extent unit_around(Day day, const ProseTime& time) {
  if (time.unit == TimeUnit::day) {
    if (!time.weeks) return {day, day + 1};
    const Day monday = day - ((day + 3) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
    return {monday, monday + 7};
  }
  const int length = months_of(time.unit);
  const CivilDate date = civil(day);
  const int month = date.year * months_a_year + date.month - 1;
  const int from = month - month % length;
  return {first_of_month(from / months_a_year, from % months_a_year + 1),
          first_of_month((from + length) / months_a_year, (from + length) % months_a_year + 1)};
}

Extent third_of_decade(const Extent& whole, int third) {
  constexpr int months = 40;  // a third of ten years
  return {shift_months(whole.begin, months * (third - 1)), shift_months(whole.begin, months * third)};
}

/// Early, mid or late of a year, a decade, a month.
Extent third_of(const Extent& whole, const ProsePoint& point) {
  if (point.third == 0) return whole;
  if (point.unit == TimeUnit::decade) return third_of_decade(whole, point.third);
  if (point.unit == TimeUnit::month) {
    const Day tenth = whole.begin + 10;
    if (point.third == 1) return {whole.begin, tenth};
    return point.third == 2 ? Extent{tenth, tenth + 10} : Extent{tenth + 10, whole.end};
  }
  constexpr int months = 4;
  return {shift_months(whole.begin, months * (point.third - 1)),
          shift_months(whole.begin, months * point.third)};
}

/// Weekday of a day, Monday 1 … Sunday 7.
int weekday(Day day) { return ((day + 3) % 7 + 7) % 7 + 1; }

std::optional<Extent> weekday_days(const ProseTime& time, Day published) {
  const int back = (weekday(published) - time.count + 7) % 7;  // days since the latest such day
  const Day latest = published - back;
  if (time.direction < 0)
    return Extent{back == 0 ? latest - 7 : latest, (back == 0 ? latest - 7 : latest) + 1};
  const bool ahead = time.direction > 0 || time.tense == Tense::future || time.tense == Tense::present;
  const Day day = ahead ? latest + 7 : latest;
  return Extent{day, day + 1};
}

std::optional<Extent> relative_days(const ProseTime& time, Day published) {
  switch (time.relation) {
    case TimeRelation::day:
      return Extent{published + time.count, published + time.count + 1};
    case TimeRelation::weekday:
      return weekday_days(time, published);
    case TimeRelation::extent: {
      Extent days = unit_around(published, time);
      if (time.direction != 0) days = unit_around(time.direction < 0 ? days.begin - 1 : days.end, time);
      ProsePoint point{.unit = time.unit, .third = time.first.third};
      return third_of(days, point);
    }
    case TimeRelation::stretch:
      if (time.direction < 0) return Extent{shift(published, time, -time.count), published + 1};
      return Extent{published, shift(published, time, time.count) + 1};
    case TimeRelation::ago: {
      ProseTime unit = time;
      if (time.unit == TimeUnit::decade) unit.unit = TimeUnit::year;
      if (time.unit == TimeUnit::day && time.weeks) return unit_around(published - 7 * time.count, unit);
      return unit_around(shift(published, time, -time.count), unit);
    }
    default:
      return std::nullopt;
  }
}

/// The year that a day, month or quarter without one is of.
void fill_year(ProsePoint& point, const ProseTime& time, Day published) {
  const auto in_year = [&](int year) {
    ProsePoint dated = point;
    dated.year = year;
    return point_days(dated);
  };
  const int year = civil(published).year;
  const auto here = in_year(year);
  if (!here) return;
  point.year = year;
  const bool past = time.tense == Tense::past;
  const bool ahead = time.tense == Tense::future || time.tense == Tense::present;
  if (past && here->begin > published) point.year = year - 1;
  if (ahead && here->end <= published) point.year = year + 1;
  if (past || ahead) return;
  // Nothing tells: the nearest one.
  const Day half_a_year = 183;
  if (here->begin > published + half_a_year) point.year = year - 1;
  if (here->end < published - half_a_year) point.year = year + 1;
}

/// `count` units at the beginning or the end of the days of a point, or up to its end.
Extent part_of(const ProseTime& time, const Extent& whole) {
  if (time.relation == TimeRelation::opening && time.direction > 0)
    return {whole.begin, shift(whole.begin, time, time.count)};
  return {shift(whole.end, time, -time.count), whole.end};
}

}  // namespace

std::optional<Extent> point_days(const ProsePoint& point) {
  if (point.year == unstated_year || point.year < 1 || point.year > 9999 || point.either) return std::nullopt;
  const int part = point.part;
  switch (point.unit) {
    case TimeUnit::day: {
      if (!is_valid_date(point.year, part, point.day)) return std::nullopt;
      const Day day = day_of(point.year, part, point.day);
      return Extent{day, day + 1};
    }
    case TimeUnit::month:
      return third_of({first_of_month(point.year, part), first_of_month(point.year, part + 1)}, point);
    case TimeUnit::quarter:
      return Extent{first_of_month(point.year, 3 * part - 2), first_of_month(point.year, 3 * part + 1)};
    case TimeUnit::half:
      return Extent{first_of_month(point.year, 6 * part - 5), first_of_month(point.year, 6 * part + 1)};
    case TimeUnit::decade:
      return third_of({day_of(point.year, 1, 1), day_of(point.year + (point.century ? 100 : 10), 1, 1)},
                      point);
    case TimeUnit::year:
      return third_of({day_of(point.year, 1, 1), day_of(point.year + 1, 1, 1)}, point);
    default:
      return std::nullopt;
  }
}

namespace {

/// Read on the day `today`, where that is known.
TimeReading resolve_on(const ProseTime& written, std::optional<Day> published) {
  TimeReading out{.time = written};
  ProseTime& time = out.time;
  const bool known = published.has_value();
  const Day today = published.value_or(0);
  std::optional<Extent> first;
  if (!time.first.present) {
    if (known) first = relative_days(time, today);
  } else {
    if (time.relative_year && !known) return out;
    ProsePoint& anchor = time.last.present ? time.last : time.first;
    if (time.relative_year) anchor.year = civil(today).year + time.year_offset;
    if (anchor.year == unstated_year && known) fill_year(anchor, time, today);
    if (time.last.present && time.first.year == unstated_year) time.first.year = time.last.year;
    const bool season = time.last.present && time.first.unit == TimeUnit::fiscal_year;
    if (season) time.first.unit = time.last.unit = TimeUnit::year;  // FY2014-15: both years in full
    first = point_days(time.first);
    if (first && time.relation != TimeRelation::absolute) first = part_of(time, *first);
  }
  if (!first) return out;
  out.days = *first;
  if (time.last.present) {
    const auto last = point_days(time.last);
    if (!last) return {.time = time};
    out.days.end = last->end;
  } else if (time.preposition == ast::Preposition::since) {
    out.days.end = end_of_time;
  } else if (time.preposition == ast::Preposition::until) {
    out.days.begin = no_day;
  }
  out.resolved = true;
  return out;
}

}  // namespace

TimeReading resolve_time(const ProseTime& written, const Extent* published) {
  if (published == nullptr || published->begin == no_day || published->end == end_of_time)
    return resolve_on(written, std::nullopt);
  TimeReading last = resolve_on(written, published->end - 1);
  if (published->is_day()) return last;
  // Published on some day of a month or a year: "last Friday" is one day for each.
  const TimeReading first = resolve_on(written, published->begin);
  if (!first.resolved || !last.resolved || first.days == last.days) return last;
  const Extent either{std::min(first.days.begin, last.days.begin), std::max(first.days.end, last.days.end)};
  if (!first.days.intersects(last.days)) return {.time = written, .days = either};
  last.days = either;
  return last;
}

}  // namespace claimcheck
