// Labels: which claims speak of the same time. Two labels are one when they are written with the same meaning
// and the same canonical text; `in T`, `during T`, `on T` and a bare T are one preposition, `in`.
#include "checker/model/time.hpp"

#include <cstdio>
#include <utility>

namespace claimcheck {

namespace {

using ast::Preposition;
using ast::TimePoint;
using ast::TimeUnit;

template <class... Values>
std::string print(const char* format, Values... values) {
  char text[64];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

Preposition unify(Preposition preposition) {
  switch (preposition) {
    case Preposition::none:
    case Preposition::during:
    case Preposition::on:
      return Preposition::in;
    default:
      return preposition;
  }
}

/// The days a preposition makes of the days of its time: half-lines for since, until, before and after.
Extent with_preposition(Preposition preposition, const Extent& days) {
  switch (preposition) {
    case Preposition::since:
      return {days.begin, end_of_time};
    case Preposition::until:
      return {no_day, days.end};
    case Preposition::before:
      return {no_day, days.begin};
    case Preposition::after:
      return {days.end, end_of_time};
    default:
      return days;
  }
}

void set_days(TimeLabel& label, const ast::Time& time, std::optional<FiscalStart> fiscal) {
  auto days = extent_of(time.first, fiscal);
  if (time.last.present) {
    const auto last = extent_of(time.last, fiscal);
    if (days && last && days->begin < last->end)
      days->end = last->end;
    else
      days.reset();
  }
  label.resolved = days.has_value();
  if (days) label.extent = with_preposition(label.preposition, *days);
}

std::string canonical_text(const ast::Time& time) {
  std::string out = canonical(time.first);
  if (time.last.present) out += ".." + canonical(time.last);
  return out;
}

bool is_day_text(const TimeLabel& label) { return label.resolved && label.extent.is_day(); }

}  // namespace

std::string canonical(const ast::TimePoint& point) {
  if (!point.present) return {};
  switch (point.unit) {
    case TimeUnit::year:
      return print("%d", point.year);
    case TimeUnit::half:
      return print("%d-H%d", point.year, point.part);
    case TimeUnit::quarter:
      return print("%d-Q%d", point.year, point.part);
    case TimeUnit::third:
      return print("%s %d", point.part == 1 ? "early" : point.part == 2 ? "mid" : "late", point.year);
    case TimeUnit::month:
      return print("%04d-%02d", point.year, point.part);
    case TimeUnit::day:
      return print("%04d-%02d-%02d", point.year, point.part, point.day);
    case TimeUnit::decade:
      return print("%ds", point.year);
    case TimeUnit::fiscal_year:
      return print("FY%d", point.year);
    case TimeUnit::season:
      return print("%d\u2013%02d", point.year, (point.year + 1) % 100);
  }
  return {};
}

TimeLabel make_label(const ast::Time* period, const ast::Time* as_of, std::optional<FiscalStart> fiscal) {
  TimeLabel label;
  if (period == nullptr) std::swap(period, as_of);
  if (period == nullptr || !period->first.present) return label;
  label.preposition = unify(period->preposition);
  if (period->last.present && label.preposition == Preposition::in) label.preposition = Preposition::from_to;
  label.text = canonical_text(*period);
  set_days(label, *period, fiscal);
  if (as_of == nullptr || !as_of->first.present) return label;
  label.as_of_text = canonical_text(*as_of);
  if (const auto days = extent_of(as_of->first, fiscal)) {
    label.as_of = *days;
    const bool open_ended = label.resolved && label.preposition == Preposition::since;
    if (open_ended && days->end > label.extent.begin) label.extent.end = days->end;
  }
  return label;
}

TimeTable::TimeTable() { intern({}); }

TimeId TimeTable::intern(const TimeLabel& label) {
  const auto [at, is_new] = ids_.try_emplace(label, static_cast<TimeId>(labels_.size()));
  if (is_new) labels_.push_back(label);
  return at->second;
}

std::string show(const TimeLabel& label) {
  if (!label.has_time()) return {};
  const auto words = [&]() -> std::string {
    switch (label.preposition) {
      case Preposition::by:
        return "by " + label.text;
      case Preposition::as_of:
        return "as of " + label.text;
      case Preposition::since:
        return "since " + label.text;
      case Preposition::until:
        return "until " + label.text;
      case Preposition::before:
        return "before " + label.text;
      case Preposition::after:
        return "after " + label.text;
      case Preposition::from_to: {
        const std::size_t dots = label.text.find("..");
        if (dots == std::string::npos) return "from " + label.text;
        return "from " + label.text.substr(0, dots) + " to " + label.text.substr(dots + 2);
      }
      default:
        return (is_day_text(label) ? "on " : "in ") + label.text;
    }
  };
  return label.as_of_text.empty() ? words() : words() + ", as of " + label.as_of_text;
}

}  // namespace claimcheck
