// A cell is one unknown of the world: a subject's value, level, amount or total at one time. Claims with one
// cell speak of the same quantity at the same moment (6-semantics, "What contradiction means", "Time"), so
// that their intervals must meet.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "checker/model/fact.hpp"
#include "checker/solve/source_index.hpp"

namespace claimcheck {

/// How the values of a subject behave over time.
enum class Nature : std::uint8_t {
  accumulating,  // counts and flows: periods add up, totals run
  level,         // stocks: something at each moment
  value,         // ratios, ranks, dates: one value a label
  choice,        // words, at each moment
  unknown        // undeclared, and the claim's syntax does not say
};

enum class CellRole : std::uint8_t {
  untimed,
  amount,      // within [begin, end)
  total,       // the running total at the end of a day, or at one moment of [begin, end)
  since,       // the amount from `begin` to a moment of [closes_begin, closes_end)
  level,       // at one moment of [begin, end)
  throughout,  // at every moment of [begin, end)
  value,       // of [begin, end) as a whole
  plain,       // undeclared, bare time: an amount, a level or a value
  other        // compares only with its own label
};

/// Days of publication that tell moments of one label apart; the rest (later or undated) is one group, last.
inline constexpr Extent rest_group{end_of_time, end_of_time};

struct CellKey {
  SubjectId subject = 0;
  std::uint32_t dimension = 0;
  CellRole role = CellRole::untimed;
  bool whole = false;  // the M of "N of M"
  Day begin = no_day;
  Day end = end_of_time;
  Extent closes = rest_group;  // since: where the end lies; else an as-of that is no part of the period
  TimeId label = 0;  // only where the days of the label are unknown, or nothing else tells labels apart
  Extent group = rest_group;  // last, so that the groups of one label sort side by side
  friend auto operator<=>(const CellKey&, const CellKey&) = default;
};

/// The cell of the same label, whatever its publication group.
inline CellKey without_group(CellKey cell) {
  cell.group = rest_group;
  return cell;
}

/// Whether the cell stands for a moment within a longer stretch, so that publication groups order it.
bool is_moment(const CellKey& cell);

/// The part of make_cell that does not depend on publication: `group_within` is the stretch in which days of
/// publication tell moments apart, empty where they never do; `closes_at_publication`: the end is where the
/// sources were published.
struct CellShape {
  CellKey key;
  Extent group_within{0, 0};
  bool closes_at_publication = false;
};
CellShape shape_of(SubjectId subject, Nature nature, TimeId time, const TimeLabel& label);
CellKey place(const CellShape& shape, const Extent& publication);

/// A claim's cell. `publication` is called only where it matters.
template <class Publication>
CellKey make_cell(SubjectId subject, Nature nature, TimeId time, const TimeLabel& label,
                  Publication publication) {
  const CellShape shape = shape_of(subject, nature, time, label);
  const bool matters = shape.closes_at_publication || shape.group_within.begin < shape.group_within.end;
  return matters ? place(shape, publication()) : shape.key;
}

}  // namespace claimcheck
