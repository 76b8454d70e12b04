// The points of one subject's timeline: the ends of every period and the moments that claims speak of, in
// time order, and which of them come before which.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "checker/solve/cell.hpp"

namespace claimcheck {

/// A point of the timeline: an instant (the start of a day), or a moment of a stretch.
struct TimePoint {
  Day from = 0;  // the instant, or the start of the stretch
  bool moment = false;
  Day until = 0;      // a moment's stretch ends here
  Day published = 0;  // end of its group's publication; end_of_time for the rest
  Day published_from = 0;
  Day since = no_day;  // tells apart the moments that close different `since`
  friend auto operator<=>(const TimePoint&, const TimePoint&) = default;
};

class TimePoints {
 public:
  using Index = std::uint32_t;

  /// What a cell is in terms of the running total: N(to) - N(from), or N(to) alone.
  struct Ends {
    std::optional<Index> from;
    Index to;
  };

  void add(const CellKey& cell);
  void add_instant(Day day);
  /// Sorts; call once, between adding and asking.
  void finish();

  Index size() const { return static_cast<Index>(points_.size()); }
  /// nullopt for a cell that is no difference of totals, or ends anywhere.
  std::optional<Ends> ends(const CellKey& cell) const;
  Index instant(Day day) const;

  struct Order {
    Index earlier;
    Index later;
  };
  /// Enough pairs to imply every known order of two points.
  std::vector<Order> order() const;

 private:
  Index index(const TimePoint& point) const;
  void order_groups(std::vector<Order>& order, const std::vector<Index>& earlier, Index point) const;

  std::vector<TimePoint> points_;
};

/// Whether the cell takes part in a timeline at all.
bool is_timed(const CellKey& cell);

}  // namespace claimcheck
