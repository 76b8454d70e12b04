// Times: the parts of a date as they are read, and whether such a day exists.
#pragma once

#include "grammar/nodes/numbers.hpp"

namespace claimcheck::syntax {

struct Times : Numbers {
  using Numbers::Numbers;
  ast::TimePoint point;
  ast::Time time;

  void begin_point() { point = {}; }
  void take_year(const char* begin, const char* end);
  void take_month_number(const char* begin, const char* end);
  void take_day(const char* begin, const char* end);
  void take_month(std::int32_t month);
  void take_quarter(const char* begin, const char* end);
  void take_half(const char* begin, const char* end);
  void take_count(std::int32_t count) { point.part = static_cast<std::uint8_t>(count); }
  bool take_counted_quarter();
  bool take_counted_half();
  void take_last_day();
  void take_decade() { point.unit = ast::TimeUnit::decade; }
  void take_fiscal() { point.unit = ast::TimeUnit::fiscal_year; }
  bool take_season(const char* begin, const char* end);
  void take_third(std::int32_t third);
  bool end_point(const char* begin, const char* end);

  void begin_time() { time = {}; }
  void take_preposition(std::int32_t preposition);
  void take_first_point() { time.first = point; }
  bool take_last_point();
  bool take_short_year(const char* begin, const char* end);
  bool end_time(const char* begin, const char* end);
};

}  // namespace claimcheck::syntax
