// Days, the stretches people name, and the labels claims are compared by.
#include "checker/model/time.hpp"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

using ast::Preposition;
using ast::TimePoint;
using ast::TimeUnit;

TimePoint point(TimeUnit unit, int year, int part = 0, int day = 0) {
  TimePoint out;
  out.unit = unit;
  out.year = year;
  out.part = static_cast<std::uint8_t>(part);
  out.day = static_cast<std::uint8_t>(day);
  out.present = true;
  return out;
}

TimePoint year(int of) { return point(TimeUnit::year, of); }

ast::Time time(Preposition preposition, TimePoint first, TimePoint last = {}) {
  ast::Time out;
  out.preposition = preposition;
  out.first = first;
  out.last = last;
  return out;
}

/// "2018-01-01/2019-01-01", with ".." for an end that is open.
std::string show_days(const Extent& days) {
  return (days.begin == no_day ? ".." : iso(days.begin)) + "/" +
         (days.end == end_of_time ? ".." : iso(days.end));
}

TEST(Day, CountsFromTheEpoch) {
  EXPECT_EQ(day_of(1970, 1, 1), 0);
  EXPECT_EQ(day_of(1969, 12, 31), -1);
  EXPECT_EQ(day_of(2000, 3, 1), 11017);
  EXPECT_EQ(iso(day_of(2018, 5, 25)), "2018-05-25");
  EXPECT_EQ(iso(day_of(33, 4, 3)), "0033-04-03");
}

TEST(Day, RoundTripsOverCenturies) {
  Day expected = day_of(-401, 1, 1);
  for (int y = -401; y <= 2401; ++y)
    for (int m = 1; m <= 12; ++m)
      for (int d = 1; is_valid_date(y, m, d); ++d) {
        ASSERT_EQ(day_of(y, m, d), expected);
        const CivilDate back = civil(expected++);
        ASSERT_TRUE(back.year == y && back.month == m && back.day == d) << y << "-" << m << "-" << d;
      }
}

TEST(Day, KnowsWhichDatesExist) {
  EXPECT_TRUE(is_valid_date(2000, 2, 29));
  EXPECT_FALSE(is_valid_date(1900, 2, 29));
  EXPECT_FALSE(is_valid_date(2018, 2, 29));
  EXPECT_FALSE(is_valid_date(2018, 13, 1));
  EXPECT_FALSE(is_valid_date(2018, 0, 1));
  EXPECT_FALSE(is_valid_date(2018, 4, 31));
  EXPECT_FALSE(is_valid_date(2018, 4, 0));
}

TEST(Extent, IsReadFromIsoDates) {
  struct Row {
    const char* text;
    const char* days;
  };
  const Row rows[] = {{"2018", "2018-01-01/2019-01-01"},
                      {"2014-02", "2014-02-01/2014-03-01"},
                      {"2018-12", "2018-12-01/2019-01-01"},
                      {"2018-05-25", "2018-05-25/2018-05-26"}};
  for (const Row& row : rows) {
    const auto days = parse_iso_extent(row.text);
    ASSERT_TRUE(days) << row.text;
    EXPECT_EQ(show_days(*days), row.days);
  }
  for (const char* text : {"", "18", "2018-", "2018-5", "2018-13", "2018-02-30", "2018/05", "2018-05-2x",
                           "20180525", "+018", " 2018"})
    EXPECT_FALSE(parse_iso_extent(text)) << text;
}

TEST(TimePoint, HasDaysAndACanonicalText) {
  struct Row {
    TimePoint point;
    const char* text;
    const char* days;
  };
  const Row rows[] = {
      {year(2018), "2018", "2018-01-01/2019-01-01"},
      {point(TimeUnit::half, 2018, 2), "2018-H2", "2018-07-01/2019-01-01"},
      {point(TimeUnit::quarter, 2018, 3), "2018-Q3", "2018-07-01/2018-10-01"},
      {point(TimeUnit::third, 2016, 1), "early 2016", "2016-01-01/2016-05-01"},
      {point(TimeUnit::third, 2016, 2), "mid 2016", "2016-05-01/2016-09-01"},
      {point(TimeUnit::third, 2016, 3), "late 2016", "2016-09-01/2017-01-01"},
      {point(TimeUnit::month, 2016, 2), "2016-02", "2016-02-01/2016-03-01"},
      {point(TimeUnit::month, 2016, 12), "2016-12", "2016-12-01/2017-01-01"},
      {point(TimeUnit::day, 2018, 5, 25), "2018-05-25", "2018-05-25/2018-05-26"},
      {point(TimeUnit::decade, 1990), "1990s", "1990-01-01/2000-01-01"},
      {point(TimeUnit::fiscal_year, 2017), "FY2017", "2017-04-01/2018-04-01"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(canonical(row.point), row.text);
    const auto days = extent_of(row.point, FiscalStart{4, 1});
    ASSERT_TRUE(days) << row.text;
    EXPECT_EQ(show_days(*days), row.days) << row.text;
  }
}

TEST(TimePoint, CutsAYearIntoPartsWithoutGaps) {
  struct Row {
    TimeUnit unit;
    int parts;
  };
  for (const int of : {1900, 2000, 2016, 2018})
    for (const Row& row : {Row{TimeUnit::half, 2}, Row{TimeUnit::third, 3}, Row{TimeUnit::quarter, 4},
                           Row{TimeUnit::month, 12}}) {
      Day next = extent_of(year(of), std::nullopt)->begin;
      for (int part = 1; part <= row.parts; ++part) {
        const auto days = extent_of(point(row.unit, of, part), std::nullopt);
        ASSERT_TRUE(days);
        EXPECT_EQ(days->begin, next);
        next = days->end;
      }
      EXPECT_EQ(next, extent_of(year(of), std::nullopt)->end);
    }
}

TEST(TimePoint, HasNoDaysWhereNobodySaidThem) {
  EXPECT_FALSE(extent_of(point(TimeUnit::fiscal_year, 2017), std::nullopt));
  EXPECT_FALSE(extent_of(point(TimeUnit::season, 2011), FiscalStart{4, 1}));
  EXPECT_FALSE(extent_of(point(TimeUnit::day, 2018, 2, 30), std::nullopt));
  EXPECT_FALSE(extent_of(point(TimeUnit::quarter, 2018, 5), std::nullopt));
  EXPECT_FALSE(extent_of(year(2'000'000'000), std::nullopt));
  EXPECT_FALSE(extent_of(TimePoint{}, std::nullopt));
  EXPECT_EQ(canonical(point(TimeUnit::season, 2011)), "2011–12");
  EXPECT_EQ(canonical(point(TimeUnit::season, 1999)), "1999–00");
}

TEST(TimePoint, StartsALeapDaysFiscalYearInMarch) {
  const auto days = extent_of(point(TimeUnit::fiscal_year, 2016), FiscalStart{2, 29});
  ASSERT_TRUE(days);
  EXPECT_EQ(show_days(*days), "2016-02-29/2017-03-01");
}

TEST(TimeLabel, CoversTheDaysItsPrepositionMeans) {
  struct Row {
    ast::Time time;
    const char* shown;
    const char* days;
  };
  const TimePoint day = point(TimeUnit::day, 2018, 5, 25);
  const Row rows[] = {
      {time(Preposition::none, year(2017)), "in 2017", "2017-01-01/2018-01-01"},
      {time(Preposition::in, year(2017)), "in 2017", "2017-01-01/2018-01-01"},
      {time(Preposition::during, year(2017)), "in 2017", "2017-01-01/2018-01-01"},
      {time(Preposition::on, day), "on 2018-05-25", "2018-05-25/2018-05-26"},
      {time(Preposition::none, day), "on 2018-05-25", "2018-05-25/2018-05-26"},
      {time(Preposition::by, year(2018)), "by 2018", "2018-01-01/2019-01-01"},
      {time(Preposition::as_of, year(2018)), "as of 2018", "2018-01-01/2019-01-01"},
      {time(Preposition::since, year(2007)), "since 2007", "2007-01-01/.."},
      {time(Preposition::until, year(2007)), "until 2007", "../2008-01-01"},
      {time(Preposition::before, year(2007)), "before 2007", "../2007-01-01"},
      {time(Preposition::after, year(2007)), "after 2007", "2008-01-01/.."},
      {time(Preposition::from_to, year(2014), year(2016)), "from 2014 to 2016", "2014-01-01/2017-01-01"},
      {time(Preposition::none, year(2014), point(TimeUnit::month, 2016, 3)), "from 2014 to 2016-03",
       "2014-01-01/2016-04-01"},
  };
  for (const Row& row : rows) {
    const TimeLabel label = make_label(&row.time, nullptr, std::nullopt);
    EXPECT_EQ(show(label), row.shown);
    EXPECT_EQ(show_days(label.extent), row.days) << row.shown;
    EXPECT_TRUE(label.resolved);
  }
}

TEST(TimeLabel, IsClosedByItsAsOfDate) {
  const ast::Time since = time(Preposition::since, year(2007));
  const ast::Time as_of = time(Preposition::as_of, point(TimeUnit::month, 2018, 5));
  const TimeLabel label = make_label(&since, &as_of, std::nullopt);
  EXPECT_EQ(show(label), "since 2007, as of 2018-05");
  EXPECT_EQ(show_days(label.extent), "2007-01-01/2018-06-01");
  EXPECT_EQ(show_days(label.as_of), "2018-05-01/2018-06-01");
  const ast::Time in = time(Preposition::in, year(2017));
  EXPECT_EQ(show_days(make_label(&in, &as_of, std::nullopt).extent), "2017-01-01/2018-01-01");
}

TEST(TimeLabel, TakesALoneAsOfDateAsTheLabel) {
  const ast::Time as_of = time(Preposition::as_of, year(2018));
  EXPECT_EQ(make_label(nullptr, &as_of, std::nullopt), make_label(&as_of, nullptr, std::nullopt));
  EXPECT_EQ(make_label(nullptr, &as_of, std::nullopt).as_of_text, "");
}

TEST(TimeLabel, ComparesOnlyWithItselfWhenItsDaysAreUnknown) {
  const ast::Time fiscal = time(Preposition::in, point(TimeUnit::fiscal_year, 2017));
  const TimeLabel unknown = make_label(&fiscal, nullptr, std::nullopt);
  EXPECT_FALSE(unknown.resolved);
  EXPECT_EQ(show(unknown), "in FY2017");
  EXPECT_EQ(show_days(unknown.extent), "../..");
  EXPECT_NE(unknown, make_label(&fiscal, nullptr, FiscalStart{4, 1}));
  const ast::Time backwards = time(Preposition::from_to, year(2018), year(2014));
  EXPECT_FALSE(make_label(&backwards, nullptr, std::nullopt).resolved);
}

TEST(TimeTable, InternsEqualLabelsOnceAndNoTimeFirst) {
  TimeTable table;
  const ast::Time bare = time(Preposition::none, year(2017));
  const ast::Time during = time(Preposition::during, year(2017));
  const ast::Time by = time(Preposition::by, year(2017));
  const TimeId id = table.intern(make_label(&bare, nullptr, std::nullopt));
  EXPECT_EQ(table.intern(make_label(&during, nullptr, std::nullopt)), id);
  EXPECT_NE(table.intern(make_label(&by, nullptr, std::nullopt)), id);
  EXPECT_EQ(table.intern(make_label(nullptr, nullptr, std::nullopt)), 0u);
  EXPECT_EQ(table[0].has_time(), false);
  EXPECT_EQ(show(table[0]), "");
  EXPECT_EQ(table.size(), 3u);
}

}  // namespace
}  // namespace claimcheck
