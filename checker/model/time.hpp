// Days, extents and time labels. A day is a half-open interval; every named period is [first day, day after
// last).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"

namespace claimcheck {

/// Days since 1970-01-01 in the proleptic Gregorian calendar. An instant is the start of its day.
using Day = std::int32_t;
inline constexpr Day no_day = INT32_MIN;       // unknown or unbounded before
inline constexpr Day end_of_time = INT32_MAX;  // unbounded after

Day day_of(int year, int month, int day);
struct CivilDate {
  int year;
  int month;
  int day;
};
CivilDate civil(Day day);
bool is_valid_date(int year, int month, int day);
/// "2018-05-25"
std::string iso(Day day);
/// Parses "2018", "2018-05" or "2018-05-25"; nullopt otherwise.
struct Extent;
std::optional<Extent> parse_iso_extent(std::string_view text);

/// Days [begin, end).
struct Extent {
  Day begin = no_day;
  Day end = end_of_time;
  bool contains(const Extent& other) const { return begin <= other.begin && other.end <= end; }
  bool intersects(const Extent& other) const { return begin < other.end && other.begin < end; }
  bool is_day() const { return begin != no_day && end == begin + 1; }
  friend auto operator<=>(const Extent&, const Extent&) = default;
};

/// A fiscal year's first day; {1, 1} is the calendar year. nullopt: fiscal labels compare only with
/// themselves.
struct FiscalStart {
  int month = 1;
  int day = 1;
};

/// The extent of one named stretch of time; nullopt where its days are unknown (a fiscal year nobody defined,
/// a season). FY2017 begins on the fiscal start in 2017 and ends before the one in 2018.
std::optional<Extent> extent_of(const ast::TimePoint& point, std::optional<FiscalStart> fiscal);

/// The time of a claim: what was written (the label) and the days it covers. Interned: equal labels, equal
/// id.
struct TimeLabel {
  /// none: no time at all. Bare, `during` and `on` are all `in`.
  ast::Preposition preposition = ast::Preposition::none;
  std::string text;  // canonical label without the preposition: "2017", "2018-05-25", "2014..2016"; "" = none
  /// Of the label; unbounded ends for since/until/before/after and for no time. An as-of date closes `since`.
  Extent extent;
  bool resolved = true;    // false: the days are unknown, the label compares only with itself
  std::string as_of_text;  // a second time, `as of`; "" when absent
  Extent as_of;            // its days, when present
  bool has_time() const { return !text.empty(); }
  friend auto operator<=>(const TimeLabel&, const TimeLabel&) = default;
};
using TimeId = std::uint32_t;  // 0: no time

/// Canonical text of a time point ("2018-05", "2018-Q3", "mid 2016", "FY2017", "1990s").
std::string canonical(const ast::TimePoint& point);

/// The label of a claim's times (the subject's and those after the value), either of which may be null;
/// `fiscal` as in extent_of. An as-of date alone is the label itself; a range that runs backwards is
/// unresolved.
TimeLabel make_label(const ast::Time* period, const ast::Time* as_of, std::optional<FiscalStart> fiscal);

class TimeTable {
 public:
  TimeTable();
  TimeId intern(const TimeLabel& label);
  const TimeLabel& operator[](TimeId id) const { return labels_[id]; }
  std::size_t size() const { return labels_.size(); }

 private:
  std::vector<TimeLabel> labels_;
  std::map<TimeLabel, TimeId> ids_;
};

/// "in 2017", "by 2018-05-25", "since 2007, as of 2018-05": for messages and canonical claims. "" for no
/// time.
std::string show(const TimeLabel& label);

}  // namespace claimcheck
