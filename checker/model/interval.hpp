// What a value means: an interval of exact numbers with open, closed or infinite ends, in two readings.
#pragma once

#include <string>

#include "checker/model/number.hpp"

namespace claimcheck {

struct Interval {
  Number lo;
  Number hi;
  bool lo_open = false;
  bool hi_open = false;
  bool lo_infinite = false;  // then `lo` is meaningless
  bool hi_infinite = false;

  static Interval point(Number value);
  static Interval closed(Number lo, Number hi);
  static Interval half_open(Number lo, Number hi);  // [lo, hi)
  static Interval at_least(Number lo, bool open = false);
  static Interval at_most(Number hi, bool open = false);
  static Interval all();

  bool empty() const;
  bool contains(const Number& value) const;
  friend bool operator==(const Interval&, const Interval&);
};

bool disjoint(const Interval& a, const Interval& b);
/// Whether `inner` lies within `outer`.
bool within(const Interval& inner, const Interval& outer);
Interval intersect(const Interval& a, const Interval& b);
/// The smallest interval containing both.
Interval hull(const Interval& a, const Interval& b);
Interval operator-(const Interval& a);
Interval operator+(const Interval& a, const Interval& b);
Interval scale(const Interval& a, const Number& factor);
/// The distance between disjoint intervals; zero when they touch or overlap.
Number gap(const Interval& a, const Interval& b);
/// Total order for sweeps: by lower end (infinite first, closed before open), then by upper end.
bool begins_before(const Interval& a, const Interval& b);
/// "[18250000000, 18350000000)", "(-inf, 5]"; the ends as exact numbers.
std::string to_string(const Interval& interval);

/// A value's two readings: what was written, strictly and leniently (6-semantics). strict lies within
/// lenient.
struct Reading {
  Interval strict;
  Interval lenient;
};

}  // namespace claimcheck
