// Points are days and moments in time order. A moment lies between the ends of its stretch, no later than its
// sources' publication, and after the moments of earlier publication groups of its label.
#include "checker/solve/timeline.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace claimcheck {

namespace {

/// A point of the timeline: an instant (the start of a day), or a moment of a stretch.
struct Point {
  Day from = 0;  // the instant, or the start of the stretch
  bool moment = false;
  Day until = 0;      // a moment's stretch ends here
  Day published = 0;  // end of its group's publication; end_of_time for the rest
  Day published_from = 0;
  Day since = no_day;  // tells apart the moments that close different `since`
  friend auto operator<=>(const Point&, const Point&) = default;
};

Point instant(Day day) { return {.from = day}; }

Point moment(const Extent& stretch, const Extent& group, Day since) {
  return {.from = stretch.begin,
          .moment = true,
          .until = stretch.end,
          .published = group.end,
          .published_from = group.begin,
          .since = since};
}

/// Where an amount or total ends; nullopt where that is anywhere.
std::optional<Point> end_point(const CellKey& cell) {
  switch (cell.role) {
    case CellRole::amount:
      return instant(cell.end);
    case CellRole::total:
      if (!is_moment(cell)) return instant(cell.end);
      return moment({cell.begin, cell.end}, cell.group, no_day);
    case CellRole::since:
      if (cell.closes == rest_group) return std::nullopt;
      if (cell.closes.is_day()) return instant(cell.closes.end);
      return moment({cell.closes.begin + 1, cell.closes.end}, cell.group, cell.begin);
    default:
      return std::nullopt;
  }
}

class TimelineBuilder {
 public:
  TimelineBuilder(const std::vector<TimedAmount>& amounts, bool never_falls)
      : amounts_(amounts), never_falls_(never_falls) {}

  DifferenceNetwork build() {
    collect_points();
    DifferenceNetwork network(static_cast<std::uint32_t>(points_.size()),
                              static_cast<std::uint32_t>(amounts_.size()));
    if (never_falls_) add_order(network);
    for (std::uint32_t i = 0; i < amounts_.size(); ++i) add_amount(network, i);
    return network;
  }

 private:
  static constexpr std::uint32_t no_claim = DifferenceNetwork::no_claim;

  void collect_points() {
    for (const TimedAmount& amount : amounts_) {
      const CellKey& cell = amount.cell;
      if (amount.ordinal > 0) {
        if (cell.begin != no_day) points_.push_back(instant(cell.begin));
        if (cell.end != end_of_time) points_.push_back(instant(cell.end));
        continue;
      }
      const auto end = end_point(cell);
      if (!end) continue;
      points_.push_back(*end);
      if (end->moment) {
        points_.push_back(instant(end->from));
        points_.push_back(instant(end->until));
        if (end->published < end->until) points_.push_back(instant(end->published));
      }
      if (cell.role != CellRole::total) points_.push_back(instant(cell.begin));
    }
    std::sort(points_.begin(), points_.end());
    points_.erase(std::unique(points_.begin(), points_.end()), points_.end());
  }

  std::uint32_t index(const Point& point) const {
    return static_cast<std::uint32_t>(std::lower_bound(points_.begin(), points_.end(), point) -
                                      points_.begin());
  }

  /// N never falls, and is never below zero.
  void add_order(DifferenceNetwork& network) const {
    std::uint32_t last_instant = no_claim;
    std::map<std::tuple<Day, Day, Day>, std::vector<std::uint32_t>> groups_of_label;
    for (std::uint32_t i = 0; i < points_.size(); ++i) {
      const Point& point = points_[i];
      network.limit_below(i, 0, false, no_claim);
      if (!point.moment) {
        if (last_instant != no_claim) network.limit(i, last_instant, {}, no_claim);
        last_instant = i;
        continue;
      }
      network.limit(i, index(instant(point.from)), {}, no_claim);
      network.limit(index(instant(std::min(point.until, point.published))), i, {}, no_claim);
      auto& earlier = groups_of_label[{point.from, point.until, point.since}];
      order_groups(network, earlier, i);
      earlier.push_back(i);
    }
  }

  /// A label's moments follow its publication groups where their days do not overlap. Groups come by the end
  /// of their publication; one that lies before a linked one needs no link of its own.
  void order_groups(DifferenceNetwork& network, const std::vector<std::uint32_t>& earlier,
                    std::uint32_t i) const {
    std::uint32_t linked = no_claim;
    for (auto group = earlier.rbegin(); group != earlier.rend(); ++group) {
      const Day published = points_[*group].published;
      if (linked != no_claim && published <= points_[linked].published_from) return;
      if (published > points_[i].published_from) continue;
      network.limit(i, *group, {}, no_claim);
      linked = *group;
    }
  }

  void add_amount(DifferenceNetwork& network, std::uint32_t i) const {
    const TimedAmount& amount = amounts_[i];
    const CellKey& cell = amount.cell;
    if (amount.ordinal > 0) {
      const Interval& number = amount.interval;
      if (cell.begin != no_day && !number.hi_infinite)
        network.limit_above(index(instant(cell.begin)), {number.hi, 0}, i);
      if (cell.end != end_of_time && !number.lo_infinite)
        network.limit_below(index(instant(cell.end)), number.lo, false, i);
      return;
    }
    const auto end = end_point(cell);
    if (!end) return;
    const std::uint32_t to = index(*end);
    const Interval& value = amount.interval;
    if (cell.role == CellRole::total) {
      if (!value.hi_infinite) network.limit_above(to, {value.hi, value.hi_open ? 1 : 0}, i);
      if (!value.lo_infinite) network.limit_below(to, value.lo, value.lo_open, i);
      return;
    }
    const std::uint32_t from = index(instant(cell.begin));
    if (!value.hi_infinite) network.limit(from, to, {value.hi, value.hi_open ? 1 : 0}, i);
    if (!value.lo_infinite) network.limit(to, from, {-value.lo, value.lo_open ? 1 : 0}, i);
  }

  const std::vector<TimedAmount>& amounts_;
  bool never_falls_;
  std::vector<Point> points_;
};

}  // namespace

DifferenceNetwork::Result solve_timeline(const std::vector<TimedAmount>& amounts, bool never_falls) {
  return TimelineBuilder(amounts, never_falls).build().solve();
}

bool is_possible(const std::vector<TimedAmount>& amounts, bool never_falls) {
  return solve_timeline(amounts, never_falls).conflicts.empty();
}

bool is_timed(const CellKey& cell) {
  return cell.label == 0 && !cell.whole &&
         (cell.role == CellRole::total || cell.role == CellRole::since ||
          (cell.role == CellRole::amount && cell.closes == rest_group));
}

}  // namespace claimcheck
