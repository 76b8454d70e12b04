// Digits are taken off one by one in exact arithmetic; a double only guesses the first one's power.
#include "checker/solve/readable.hpp"

#include <cmath>

namespace claimcheck {

namespace {

constexpr int kept_digits = 6;
constexpr int most_digits = 30;    // past it two numbers are not worth telling apart by rounding
constexpr int exact_digits = 9;    // up to here a number is shown as it is
constexpr int exact_integer = 12;  // whole numbers are counts more often than not

/// The power of ten of the first significant digit of a positive number.
std::int32_t first_digit(const Number& size) {
  const double guess = size.to_double();
  auto power =
      std::isfinite(guess) && guess > 0 ? static_cast<std::int32_t>(std::floor(std::log10(guess))) : 0;
  while (Number::decimal(1, power) > size) --power;
  while (Number::decimal(1, power + 1) <= size) ++power;
  return power;
}

bool is_short(const Number& value) {
  if (value.is_zero()) return true;
  const auto last = value.last_digit();
  if (!last) return false;
  const std::int32_t first = first_digit(value.sign() < 0 ? -value : value);
  return first - *last < exact_digits || (*last >= 0 && first < exact_integer);
}

/// Not zero.
Number round_to(const Number& value, int digits, Rounding rounding) {
  const bool negative = value.sign() < 0;
  Number rest = negative ? -value : value;
  const std::int32_t first = first_digit(rest);
  Number out = 0;
  for (std::int32_t power = first; power > first - digits; --power) {
    const Number unit = Number::decimal(1, power);
    while (rest >= unit) {
      rest = rest - unit;
      out = out + unit;
    }
  }
  const bool away = (rounding == Rounding::up) != negative;
  if (!rest.is_zero() && away) out = out + Number::decimal(1, first - digits + 1);
  return negative ? -out : out;
}

}  // namespace

Number readable(const Number& value, Rounding rounding) {
  return is_short(value) ? value : round_to(value, kept_digits, rounding);
}

Number readable_beyond(const Number& value, const Number& past, Rounding rounding) {
  if (is_short(value)) return value;
  for (int digits = kept_digits; digits <= most_digits; ++digits) {
    Number rounded = round_to(value, digits, rounding);
    if (rounding == Rounding::down ? rounded > past : rounded < past) return rounded;
  }
  return value;
}

Interval readable(const Interval& interval) {
  Interval out = interval;
  if (!out.lo_infinite) out.lo = readable(interval.lo, Rounding::down);
  if (!out.hi_infinite) out.hi = readable(interval.hi, Rounding::up);
  return out;
}

}  // namespace claimcheck
