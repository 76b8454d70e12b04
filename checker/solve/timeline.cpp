// The network's points are the timeline's; each claim limits one difference of two of them, or one alone.
#include "checker/solve/timeline.hpp"

#include <algorithm>

#include "checker/solve/time_points.hpp"

namespace claimcheck {

namespace {

constexpr std::uint32_t no_claim = DifferenceNetwork::no_claim;

TimePoints collect_points(const std::vector<TimedAmount>& amounts) {
  TimePoints points;
  for (const TimedAmount& amount : amounts) {
    if (amount.ordinal == 0) {
      points.add(amount.cell);
      continue;
    }
    if (amount.cell.begin != no_day) points.add_instant(amount.cell.begin);
    if (amount.cell.end != end_of_time) points.add_instant(amount.cell.end);
  }
  points.finish();
  return points;
}

/// The k-th event is past at the end of its days, and not before they begin.
void add_event(DifferenceNetwork& network, const TimePoints& points, const TimedAmount& amount,
               std::uint32_t claim) {
  const Interval& number = amount.interval;
  if (amount.cell.begin != no_day && !number.hi_infinite)
    network.limit_above(points.instant(amount.cell.begin), {number.hi, 0}, claim);
  if (amount.cell.end != end_of_time && !number.lo_infinite)
    network.limit_below(points.instant(amount.cell.end), number.lo, false, claim);
}

void add_amount(DifferenceNetwork& network, const TimePoints& points, const TimedAmount& amount,
                std::uint32_t claim) {
  const auto ends = points.ends(amount.cell);
  if (!ends) return;
  const Interval& value = amount.interval;
  if (!ends->from) {
    if (!value.hi_infinite) network.limit_above(ends->to, {value.hi, value.hi_open ? 1 : 0}, claim);
    if (!value.lo_infinite) network.limit_below(ends->to, value.lo, value.lo_open, claim);
    return;
  }
  if (!value.hi_infinite) network.limit(*ends->from, ends->to, {value.hi, value.hi_open ? 1 : 0}, claim);
  if (!value.lo_infinite) network.limit(ends->to, *ends->from, {-value.lo, value.lo_open ? 1 : 0}, claim);
}

}  // namespace

DifferenceNetwork::Result solve_timeline(const std::vector<TimedAmount>& amounts, bool never_falls) {
  const TimePoints points = collect_points(amounts);
  DifferenceNetwork network(points.size(), static_cast<std::uint32_t>(amounts.size()));
  if (never_falls) {
    for (TimePoints::Index i = 0; i < points.size(); ++i) network.limit_below(i, 0, false, no_claim);
    for (const auto& [earlier, later] : points.order()) network.limit(later, earlier, {}, no_claim);
  }
  for (std::uint32_t i = 0; i < amounts.size(); ++i)
    if (amounts[i].ordinal > 0)
      add_event(network, points, amounts[i], i);
    else
      add_amount(network, points, amounts[i], i);
  return network.solve();
}

bool is_possible(const std::vector<TimedAmount>& amounts, bool never_falls) {
  return solve_timeline(amounts, never_falls).conflicts.empty();
}

bool can_conflict(std::vector<Extent> periods) {
  std::sort(periods.begin(), periods.end());
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
  for (std::size_t i = 1; i < periods.size(); ++i)
    if (periods[i].begin < periods[i - 1].end) return true;
  return false;
}

}  // namespace claimcheck
