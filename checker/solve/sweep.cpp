// In one dimension intervals that meet pairwise share a point (Helly), so an interval outside the largest
// agreeing set is disjoint from a member of it: pairs explain every clash.
#include "checker/solve/sweep.hpp"

#include <algorithm>
#include <queue>

namespace claimcheck {

namespace {

bool ends_first(const Interval& a, const Interval& b) {
  if (a.hi_infinite || b.hi_infinite) return !a.hi_infinite && b.hi_infinite;
  const auto order = a.hi <=> b.hi;
  return order != 0 ? order < 0 : a.hi_open && !b.hi_open;
}

/// All of `a` lies below all of `b`.
bool lies_below(const Interval& a, const Interval& b) {
  if (a.hi_infinite || b.lo_infinite) return false;
  const auto order = a.hi <=> b.lo;
  return order < 0 || (order == 0 && (a.hi_open || b.lo_open));
}

/// Index of the interval whose lower end lies in the most intervals; the lowest such end.
std::size_t busiest(const std::vector<Bound>& sorted) {
  const auto later = [&](std::size_t a, std::size_t b) {
    return ends_first(sorted[b].interval, sorted[a].interval);
  };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> open(later);
  std::size_t best = 0;
  std::size_t most = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    while (!open.empty() && lies_below(sorted[open.top()].interval, sorted[i].interval)) open.pop();
    open.push(i);
    if (open.size() > most) {
      most = open.size();
      best = i;
    }
  }
  return best;
}

std::uint32_t count_disjoint(const std::vector<Bound>& bounds, const Interval& from) {
  return static_cast<std::uint32_t>(std::count_if(
      bounds.begin(), bounds.end(), [&](const Bound& bound) { return disjoint(bound.interval, from); }));
}

bool is_narrower(const Interval& a, const Interval& b) {
  const bool a_open = a.lo_infinite || a.hi_infinite;
  const bool b_open = b.lo_infinite || b.hi_infinite;
  if (a_open || b_open) return !a_open && b_open;
  return a.hi - a.lo < b.hi - b.lo;
}

// Clashes are counted for this many outliers of a cell: past that it is no longer news, and would be
// quadratic.
constexpr std::size_t most_counted = 256;

}  // namespace

bool agree(const std::vector<Bound>& bounds) {
  if (bounds.empty()) return true;
  Interval common = bounds.front().interval;
  for (const Bound& bound : bounds) {
    common = intersect(common, bound.interval);
    if (common.empty()) return false;
  }
  return true;
}

Sweep sweep(std::vector<Bound> bounds, const std::function<bool(FactId, FactId)>& before,
            const Pairing& may_pair) {
  Sweep out;
  if (agree(bounds)) return out;
  std::sort(bounds.begin(), bounds.end(),
            [](const Bound& a, const Bound& b) { return begins_before(a.interval, b.interval); });
  const std::size_t at = busiest(bounds);
  const Interval top = bounds[at].interval;
  std::vector<Bound> agreeing;
  std::vector<Bound> outliers;
  for (std::size_t i = 0; i < bounds.size(); ++i)
    (i <= at && !lies_below(bounds[i].interval, top) ? agreeing : outliers).push_back(bounds[i]);
  const auto first = [&](const Bound& a, const Bound& b) { return before(a.claim, b.claim); };
  std::sort(agreeing.begin(), agreeing.end(), [&](const Bound& a, const Bound& b) {
    if (is_narrower(a.interval, b.interval)) return true;
    return !is_narrower(b.interval, a.interval) && first(a, b);
  });
  std::sort(outliers.begin(), outliers.end(), first);
  for (const Bound& bound : agreeing) out.agreeing.push_back(bound.claim);

  for (std::size_t i = 0; i < outliers.size(); ++i) {
    const Interval& interval = outliers[i].interval;
    const auto other = std::find_if(agreeing.begin(), agreeing.end(), [&](const Bound& bound) {
      return disjoint(bound.interval, interval) && may_pair(bound.claim, outliers[i].claim);
    });
    if (other == agreeing.end()) continue;
    Clash clash{outliers[i].claim, other->claim, 0};
    if (i < most_counted) {
      const auto next = outliers.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      const auto last = outliers.size() - i > most_counted ? next + most_counted : outliers.end();
      clash.more = count_disjoint(agreeing, interval) - 1 + count_disjoint({next, last}, interval);
    }
    out.clashes.push_back(clash);
  }
  return out;
}

}  // namespace claimcheck
