// Interval arithmetic with open, closed and infinite ends. An end is compared as a pair (number, side), so
// that [1, 2) ends before [2, 3] begins and [1, 2] does not.
#include "checker/model/interval.hpp"

#include <algorithm>
#include <utility>

namespace claimcheck {

namespace {

/// One end of an interval. `nudge` is where it lies infinitesimally: +1 just above the number, -1 just below.
struct End {
  const Number* number;
  int infinite;  // -1, 0, 1
  int nudge;
};

End lower(const Interval& a) { return {&a.lo, a.lo_infinite ? -1 : 0, a.lo_open ? 1 : 0}; }
End upper(const Interval& a) { return {&a.hi, a.hi_infinite ? 1 : 0, a.hi_open ? -1 : 0}; }

std::strong_ordering compare(const End& a, const End& b) {
  if (a.infinite != 0 || b.infinite != 0) return a.infinite <=> b.infinite;
  const auto order = *a.number <=> *b.number;
  return order != 0 ? order : a.nudge <=> b.nudge;
}

void take_lower(Interval& out, const Interval& from) {
  out.lo = from.lo;
  out.lo_open = from.lo_open;
  out.lo_infinite = from.lo_infinite;
}

void take_upper(Interval& out, const Interval& from) {
  out.hi = from.hi;
  out.hi_open = from.hi_open;
  out.hi_infinite = from.hi_infinite;
}

}  // namespace

Interval Interval::point(Number value) {
  Interval out;
  out.lo = value;
  out.hi = std::move(value);
  return out;
}

Interval Interval::closed(Number lo, Number hi) {
  Interval out;
  out.lo = std::move(lo);
  out.hi = std::move(hi);
  return out;
}

Interval Interval::half_open(Number lo, Number hi) {
  Interval out = closed(std::move(lo), std::move(hi));
  out.hi_open = true;
  return out;
}

Interval Interval::at_least(Number lo, bool open) {
  Interval out;
  out.lo = std::move(lo);
  out.lo_open = open;
  out.hi_infinite = true;
  return out;
}

Interval Interval::at_most(Number hi, bool open) {
  Interval out;
  out.hi = std::move(hi);
  out.hi_open = open;
  out.lo_infinite = true;
  return out;
}

Interval Interval::all() {
  Interval out;
  out.lo_infinite = out.hi_infinite = true;
  return out;
}

bool Interval::empty() const {
  if (lo_infinite || hi_infinite) return false;
  const auto order = lo <=> hi;
  return order > 0 || (order == 0 && (lo_open || hi_open));
}

bool Interval::contains(const Number& value) const {
  const End at{&value, 0, 0};
  return compare(lower(*this), at) <= 0 && compare(at, upper(*this)) <= 0;
}

bool operator==(const Interval& a, const Interval& b) {
  return compare(lower(a), lower(b)) == 0 && compare(upper(a), upper(b)) == 0;
}

bool disjoint(const Interval& a, const Interval& b) { return intersect(a, b).empty(); }

bool within(const Interval& inner, const Interval& outer) {
  if (inner.empty()) return true;
  return compare(lower(outer), lower(inner)) <= 0 && compare(upper(inner), upper(outer)) <= 0;
}

Interval intersect(const Interval& a, const Interval& b) {
  Interval out;
  take_lower(out, compare(lower(a), lower(b)) >= 0 ? a : b);
  take_upper(out, compare(upper(a), upper(b)) <= 0 ? a : b);
  return out;
}

Interval hull(const Interval& a, const Interval& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  Interval out;
  take_lower(out, compare(lower(a), lower(b)) <= 0 ? a : b);
  take_upper(out, compare(upper(a), upper(b)) >= 0 ? a : b);
  return out;
}

Interval operator-(const Interval& a) {
  Interval out;
  if (!a.hi_infinite) out.lo = -a.hi;
  if (!a.lo_infinite) out.hi = -a.lo;
  out.lo_open = a.hi_open;
  out.hi_open = a.lo_open;
  out.lo_infinite = a.hi_infinite;
  out.hi_infinite = a.lo_infinite;
  return out;
}

Interval operator+(const Interval& a, const Interval& b) {
  if (a.empty()) return a;
  if (b.empty()) return b;
  Interval out;
  out.lo_infinite = a.lo_infinite || b.lo_infinite;
  out.hi_infinite = a.hi_infinite || b.hi_infinite;
  if (!out.lo_infinite) out.lo = a.lo + b.lo;
  if (!out.hi_infinite) out.hi = a.hi + b.hi;
  out.lo_open = !out.lo_infinite && (a.lo_open || b.lo_open);
  out.hi_open = !out.hi_infinite && (a.hi_open || b.hi_open);
  return out;
}

Interval scale(const Interval& a, const Number& factor) {
  if (factor.is_zero() && !a.empty()) return Interval::point(0);
  Interval out = factor.sign() < 0 ? -a : a;
  const Number size = factor.sign() < 0 ? -factor : factor;
  if (!out.lo_infinite) out.lo = out.lo * size;
  if (!out.hi_infinite) out.hi = out.hi * size;
  return out;
}

Number gap(const Interval& a, const Interval& b) {
  if (a.empty() || b.empty()) return 0;
  const auto between = [](const Interval& below, const Interval& above) {
    return below.hi_infinite || above.lo_infinite ? Number(0) : above.lo - below.hi;
  };
  const Number distance = std::max(between(a, b), between(b, a));
  return distance.sign() > 0 ? distance : Number(0);
}

bool begins_before(const Interval& a, const Interval& b) {
  const auto order = compare(lower(a), lower(b));
  return order != 0 ? order < 0 : compare(upper(a), upper(b)) < 0;
}

std::string to_string(const Interval& interval) {
  std::string out = interval.lo_infinite ? "(-inf" : (interval.lo_open ? "(" : "[") + interval.lo.to_string();
  out += ", ";
  out += interval.hi_infinite ? "inf)" : interval.hi.to_string() + (interval.hi_open ? ")" : "]");
  return out;
}

}  // namespace claimcheck
