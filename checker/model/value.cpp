// What a written value means: the table of 6-semantics ("Values"). A hedge moves the ends by the tolerance or
// by the rounding, whichever is wider; everything is computed on the size and mirrored for negative values.
#include "checker/model/value.hpp"

#include <algorithm>
#include <utility>

namespace claimcheck {

namespace {

/// A figure's size with the half unit of its last digit, read strictly and leniently.
struct Precise {
  Number size;  // not negative
  Number strict_half;
  Number lenient_half;
};

Number half_unit(std::int32_t place) { return Number::decimal(5, place - 1); }

/// Zeros at the end of an integer may be rounding.
std::int32_t lenient_place(const Figure& figure) {
  if (figure.point || figure.value.is_zero()) return figure.place;
  return std::max(figure.place, figure.value.last_digit().value_or(figure.place));
}

/// `exact`: a count or a rank, whose digits mean themselves; below 100 even when they end in zeros.
Precise precise(const Figure& figure, bool exact) {
  constexpr std::int64_t rounded_from = 100;
  Precise out{figure.value.sign() < 0 ? -figure.value : figure.value, 0, 0};
  if (figure.fraction) return out;
  const std::int32_t place = lenient_place(figure);
  if (exact && figure.bare_integer) {
    if (out.size >= Number(rounded_from) && place > 0) out.lenient_half = half_unit(place);
    return out;
  }
  out.strict_half = half_unit(figure.place);
  out.lenient_half = half_unit(place);
  return out;
}

Interval open_below(Number lo, Number hi) {
  Interval out = Interval::closed(std::move(lo), std::move(hi));
  out.lo_open = true;
  return out;
}

Reading mirrored(const Reading& reading) { return {-reading.strict, -reading.lenient}; }

Reading as_written(const Precise& v) {
  const Interval strict = v.strict_half.is_zero()
                              ? Interval::point(v.size)
                              : Interval::half_open(v.size - v.strict_half, v.size + v.strict_half);
  return {strict, Interval::closed(v.size - v.lenient_half, v.size + v.lenient_half)};
}

Reading about(const Precise& v, const Number& tolerance) {
  const Number strict = std::max(v.strict_half, tolerance * v.size);
  const Number lenient = std::max(v.lenient_half, tolerance * v.size);
  return {Interval::closed(v.size - strict, v.size + strict),
          Interval::closed(v.size - lenient, v.size + lenient)};
}

Reading nearly(const Precise& v, const Number& tolerance) {
  const Number strict = std::max(v.strict_half, tolerance * v.size);
  const Number lenient = std::max(v.lenient_half, tolerance * v.size);
  return {Interval::half_open(v.size - strict, v.size),
          Interval::closed(v.size - lenient, v.size + v.lenient_half)};
}

Reading just_over(const Precise& v, const Number& tolerance) {
  const Number strict = std::max(v.strict_half, tolerance * v.size);
  const Number lenient = std::max(v.lenient_half, tolerance * v.size);
  return {open_below(v.size, v.size + strict), Interval::closed(v.size - v.lenient_half, v.size + lenient)};
}

/// Half-lines are not mirrored: at least -5 is [-5, inf).
Reading half_line(const Number& value, const Precise& v, Hedge hedge) {
  const bool open = hedge == Hedge::more_than || hedge == Hedge::less_than;
  if (hedge == Hedge::at_least || hedge == Hedge::more_than)
    return {Interval::at_least(value, open), Interval::at_least(value - v.lenient_half)};
  return {Interval::at_most(value, open), Interval::at_most(value + v.lenient_half)};
}

Reading read_size(const Precise& v, Hedge hedge, bool fraction, const Tolerance& tolerance) {
  const bool zero = v.size.is_zero();  // nearly zero may lie on either side
  switch (hedge) {
    case Hedge::about:
      return about(v, tolerance.about);
    case Hedge::nearly:
      return zero ? about(v, tolerance.about) : nearly(v, tolerance.nearly);
    case Hedge::just_over:
      return just_over(v, tolerance.nearly);
    default:
      return fraction ? about(v, tolerance.about) : as_written(v);
  }
}

Reading read_figure(const Figure& figure, Hedge hedge, bool exact, const Tolerance& tolerance) {
  const Precise v = precise(figure, exact);
  const bool bounded =
      hedge == Hedge::none || hedge == Hedge::about || hedge == Hedge::nearly || hedge == Hedge::just_over;
  if (!bounded) return half_line(figure.value, v, hedge);
  Reading out = read_size(v, hedge, figure.fraction, tolerance);
  // With a tolerance of zero and exact digits nothing lies between the value and itself.
  if (out.strict.empty()) out.strict = Interval::point(v.size);
  return figure.value.sign() < 0 ? mirrored(out) : out;
}

Reading join(const Reading& a, const Reading& b) {
  return {hull(a.strict, b.strict), hull(a.lenient, b.lenient)};
}

/// [a, b], its ends leniently widened by their rounding; a hedge moves each end as it moves a value.
Reading read_range(const Figure& a, const Figure& b, Hedge hedge, bool exact, const Tolerance& tolerance) {
  if (hedge != Hedge::none)
    return join(read_figure(a, hedge, exact, tolerance), read_figure(b, hedge, exact, tolerance));
  const Number low = std::min(a.value, b.value);
  const Number high = std::max(a.value, b.value);
  const Figure& lower = a.value <= b.value ? a : b;
  const Figure& upper = a.value <= b.value ? b : a;
  return {Interval::closed(low, high), Interval::closed(low - precise(lower, exact).lenient_half,
                                                        high + precise(upper, exact).lenient_half)};
}

/// The figure `value` with the precision of the finer one of `v` and `d`.
Figure end_of(Number value, const Figure& v, const Figure& d) {
  Figure out = lenient_place(d) < lenient_place(v) ? d : v;
  out.place = lenient_place(out);
  out.point = true;  // the sum's own zeros say nothing
  out.value = std::move(value);
  return out;
}

/// A stated margin is how far the value may lie off: lenient only, so that it can never make an error.
Reading with_margin(Reading value, const Number& a, const Number& b) {
  value.lenient = hull(value.strict, Interval::closed(std::min(a, b), std::max(a, b)));
  return value;
}

}  // namespace

Reading read_value(const Written& written, bool exact_count, const Tolerance& tolerance) {
  const Figure& v = written.first;
  const Figure& d = written.second;
  const auto plain = [&] { return read_figure(v, written.hedge, exact_count, tolerance); };
  switch (written.form) {
    case ValueForm::quantity:
    case ValueForm::of_total:
    case ValueForm::share:
      return plain();
    case ValueForm::rank: {
      Figure place = v;
      place.bare_integer = true;
      const Number rank = v.value;
      if (written.hedge == Hedge::none) return {Interval::point(rank), Interval::point(rank)};
      return read_figure(place, written.hedge, true, tolerance);
    }
    case ValueForm::range:
      return read_range(v, d, written.hedge, exact_count, tolerance);
    case ValueForm::plus_minus:
      if (written.margin_before_unit) return with_margin(plain(), v.value - d.value, v.value + d.value);
      return read_range(end_of(v.value - d.value, v, d), end_of(v.value + d.value, v, d), written.hedge,
                        exact_count, tolerance);
    case ValueForm::margin:
      return with_margin(plain(), d.value, written.third.value);
    case ValueForm::relation:
    case ValueForm::date:
    case ValueForm::choice:
    case ValueForm::unknown:
      break;
  }
  return {Interval::all(), Interval::all()};
}

Reading to_base(const Reading& reading, const Unit& unit, bool difference) {
  const auto convert = [&](const Interval& interval) {
    if (difference || unit.offset.is_zero()) return scale(interval, unit.factor);
    return scale(interval, unit.factor) + Interval::point(unit.offset);
  };
  return {convert(reading.strict), convert(reading.lenient)};
}

}  // namespace claimcheck
