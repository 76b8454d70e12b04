// A moment lies between the ends of its stretch, no later than its sources' publication, and after the
// moments of earlier publication groups of its label.
#include "checker/solve/time_points.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace claimcheck {

namespace {

TimePoint make_instant(Day day) { return {.from = day}; }

TimePoint make_moment(const Extent& stretch, const Extent& group, Day since) {
  return {.from = stretch.begin,
          .moment = true,
          .until = stretch.end,
          .published = group.end,
          .published_from = group.begin,
          .since = since};
}

/// Where an amount or total ends; nullopt where that is anywhere.
std::optional<TimePoint> end_point(const CellKey& cell) {
  switch (cell.role) {
    case CellRole::amount:
      return make_instant(cell.end);
    case CellRole::total:
      if (!is_moment(cell)) return make_instant(cell.end);
      return make_moment({cell.begin, cell.end}, cell.group, no_day);
    case CellRole::since:
      if (cell.closes == rest_group) return std::nullopt;
      if (cell.closes.is_day()) return make_instant(cell.closes.end);
      return make_moment({cell.closes.begin + 1, cell.closes.end}, cell.group, cell.begin);
    default:
      return std::nullopt;
  }
}

}  // namespace

void TimePoints::add(const CellKey& cell) {
  const auto end = end_point(cell);
  if (!end) return;
  points_.push_back(*end);
  if (end->moment) {
    add_instant(end->from);
    add_instant(end->until);
    if (end->published < end->until) add_instant(end->published);
  }
  if (cell.role != CellRole::total) add_instant(cell.begin);
}

void TimePoints::add_instant(Day day) { points_.push_back(make_instant(day)); }

void TimePoints::finish() {
  std::sort(points_.begin(), points_.end());
  points_.erase(std::unique(points_.begin(), points_.end()), points_.end());
}

TimePoints::Index TimePoints::index(const TimePoint& point) const {
  return static_cast<Index>(std::lower_bound(points_.begin(), points_.end(), point) - points_.begin());
}

TimePoints::Index TimePoints::instant(Day day) const { return index(make_instant(day)); }

std::optional<TimePoints::Ends> TimePoints::ends(const CellKey& cell) const {
  const auto end = end_point(cell);
  if (!end) return std::nullopt;
  Ends out{std::nullopt, index(*end)};
  if (cell.role != CellRole::total) out.from = instant(cell.begin);
  return out;
}

std::vector<TimePoints::Order> TimePoints::order() const {
  std::vector<Order> out;
  std::optional<Index> last_instant;
  std::map<std::tuple<Day, Day, Day>, std::vector<Index>> groups_of_label;
  for (Index i = 0; i < points_.size(); ++i) {
    const TimePoint& point = points_[i];
    if (!point.moment) {
      if (last_instant) out.push_back({*last_instant, i});
      last_instant = i;
      continue;
    }
    out.push_back({instant(point.from), i});
    out.push_back({i, instant(std::min(point.until, point.published))});
    auto& earlier = groups_of_label[{point.from, point.until, point.since}];
    order_groups(out, earlier, i);
    earlier.push_back(i);
  }
  return out;
}

/// A label's moments follow its publication groups where their days do not overlap. Groups come by the end of
/// their publication; one that lies before a linked one needs no link of its own.
void TimePoints::order_groups(std::vector<Order>& order, const std::vector<Index>& earlier,
                              Index point) const {
  std::optional<Index> linked;
  for (auto group = earlier.rbegin(); group != earlier.rend(); ++group) {
    const Day published = points_[*group].published;
    if (linked && published <= points_[*linked].published_from) return;
    if (published > points_[point].published_from) continue;
    order.push_back({*group, point});
    linked = *group;
  }
}

bool is_timed(const CellKey& cell) {
  return cell.label == 0 && !cell.whole &&
         (cell.role == CellRole::total || cell.role == CellRole::since ||
          (cell.role == CellRole::amount && cell.closes == rest_group));
}

}  // namespace claimcheck
