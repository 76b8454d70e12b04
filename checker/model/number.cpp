// Arithmetic without rounding. The fast path works on int64 mantissas in 128 bits; whatever does not fit is
// computed as a rational and comes back as mantissa and exponent when it can, so that every value has one
// representation and equality is a comparison of fields.
#include "checker/model/number.hpp"

#include <algorithm>
#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace claimcheck {

using Rational = boost::multiprecision::cpp_rational;
using BigInteger = boost::multiprecision::cpp_int;

struct Number::Big {
  Rational value;
};

namespace {

__extension__ using Wide = __int128;
__extension__ using WideBits = unsigned __int128;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
// Exponents further out are a mistake of ours: no text within the limits of `parse` comes near them.
constexpr std::int32_t exponent_limit = 1'000'000'000;

constexpr std::array<std::int64_t, 19> powers = [] {
  std::array<std::int64_t, 19> out{1};
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] * 10;
  return out;
}();
constexpr std::int32_t last_power = 18;

/// Takes trailing zeros off `mantissa` (not zero) and counts them in `exponent`.
template <class Integer>
void strip_zeros(Integer& mantissa, std::int32_t& exponent) {
  while (mantissa % 100'000'000 == 0) mantissa /= 100'000'000, exponent += 8;
  while (mantissa % 10 == 0) mantissa /= 10, exponent += 1;
}

bool fits(Wide value) { return value <= largest && value >= -static_cast<Wide>(largest); }

BigInteger power_of_ten(std::uint32_t power) { return boost::multiprecision::pow(BigInteger(10), power); }

/// Digits after the point that `denominator` (in lowest terms) needs: 3 for 8; nullopt unless it is 2^a *
/// 5^b, when max(a, b) digits do.
std::optional<std::uint32_t> decimal_places(const BigInteger& denominator) {
  const auto twos = static_cast<std::uint32_t>(lsb(denominator));
  BigInteger rest = denominator >> twos;
  std::uint32_t fives = 0;
  BigInteger quotient;
  BigInteger remainder;
  while (rest > 1) {
    divide_qr(rest, BigInteger(5), quotient, remainder);
    if (!remainder.is_zero()) return std::nullopt;
    rest.swap(quotient);
    ++fives;
  }
  return std::max(twos, fives);
}

/// How often ten divides `value`, which is not zero.
std::uint32_t trailing_zeros(const BigInteger& value) {
  const BigInteger positive = abs(value);
  const auto most = static_cast<std::uint32_t>(lsb(positive));  // every ten brings a two
  std::uint32_t zeros = 0;
  BigInteger rest = positive;
  BigInteger quotient;
  BigInteger remainder;
  while (zeros < most) {
    divide_qr(rest, BigInteger(10), quotient, remainder);
    if (!remainder.is_zero()) break;
    rest.swap(quotient);
    ++zeros;
  }
  return zeros;
}

BigInteger widen(Wide value) {
  const bool negative = value < 0;
  const auto bits = negative ? -static_cast<WideBits>(value) : static_cast<WideBits>(value);
  BigInteger out = static_cast<std::uint64_t>(bits >> 64);
  out <<= 64;
  out += static_cast<std::uint64_t>(bits);
  return negative ? BigInteger(-out) : out;
}

Rational scaled(BigInteger mantissa, std::int32_t exponent) {
  if (exponent >= 0) return Rational(mantissa * power_of_ten(static_cast<std::uint32_t>(exponent)));
  return Rational(std::move(mantissa), power_of_ten(static_cast<std::uint32_t>(-exponent)));
}

struct Decimal {
  std::int64_t mantissa;
  std::int32_t exponent;
};

/// The mantissa and exponent of `value`, when it has them.
std::optional<Decimal> as_decimal(const Rational& value) {
  if (value.is_zero()) return Decimal{0, 0};
  const BigInteger denominator = boost::multiprecision::denominator(value);
  BigInteger mantissa = boost::multiprecision::numerator(value);
  std::int32_t exponent = 0;
  if (denominator == 1) {
    // Each zero taken off needs a factor two and shortens the mantissa by less than four bits.
    const BigInteger positive = abs(mantissa);
    if (msb(positive) > 63 + 4 * lsb(positive)) return std::nullopt;
    const std::uint32_t zeros = trailing_zeros(mantissa);
    mantissa /= power_of_ten(zeros);
    exponent = static_cast<std::int32_t>(zeros);
  } else {
    if (msb(abs(mantissa)) > 63) return std::nullopt;
    const auto places = decimal_places(denominator);
    if (!places) return std::nullopt;
    mantissa = mantissa * power_of_ten(*places) / denominator;
    exponent = -static_cast<std::int32_t>(*places);
  }
  if (abs(mantissa) > largest) return std::nullopt;
  return Decimal{static_cast<std::int64_t>(mantissa), exponent};
}

}  // namespace

/// The bridge between the two representations; a struct so that Number can befriend it in one line.
struct Number::Access {
  static Rational rational(const Number& number) {
    return number.big() ? number.big_->value : scaled(BigInteger(number.mantissa_), number.exponent_);
  }

  static Number make(Rational value) {
    Number out;
    if (const auto decimal = as_decimal(value)) {
      out.mantissa_ = decimal->mantissa;
      out.exponent_ = decimal->exponent;
      return out;
    }
    out.big_ = new Big{std::move(value)};
    out.exponent_ = big_tag;
    return out;
  }

  static Number make(Wide mantissa, std::int32_t exponent) {
    Number out;
    if (mantissa == 0) return out;
    if (fits(mantissa)) {  // 64-bit division is several times faster
      out.mantissa_ = static_cast<std::int64_t>(mantissa);
      strip_zeros(out.mantissa_, exponent);
      out.exponent_ = exponent;
      return out;
    }
    strip_zeros(mantissa, exponent);
    if (!fits(mantissa)) return make(scaled(widen(mantissa), exponent));
    out.mantissa_ = static_cast<std::int64_t>(mantissa);
    out.exponent_ = exponent;
    return out;
  }
};

Number::Number(std::int64_t integer) : Number(Access::make(static_cast<Wide>(integer), 0)) {}

Number Number::decimal(std::int64_t mantissa, std::int32_t exponent) {
  assert(exponent > -exponent_limit && exponent < exponent_limit);
  return Access::make(static_cast<Wide>(mantissa), exponent);
}

Number Number::ratio(std::int64_t numerator, std::int64_t denominator) {
  return Number(numerator) / Number(denominator);
}

void Number::copy_big(const Number& other) { big_ = new Big(*other.big_); }

void Number::take_big(Number& other) noexcept {
  big_ = other.big_;
  other.mantissa_ = 0;
  other.exponent_ = 0;
}

void Number::free_big() noexcept { delete big_; }

Number Number::operator-() const {
  if (big()) return Access::make(Rational(-big_->value));
  Number out = *this;
  out.mantissa_ = -out.mantissa_;  // the smallest int64 is never a mantissa
  return out;
}

Number operator+(const Number& a, const Number& b) {
  if (!a.big() && !b.big()) {
    if (a.mantissa_ == 0) return b;
    if (b.mantissa_ == 0) return a;
    const Number& upper = a.exponent_ >= b.exponent_ ? a : b;
    const Number& lower = a.exponent_ >= b.exponent_ ? b : a;
    const std::int32_t shift = upper.exponent_ - lower.exponent_;
    if (shift <= last_power)
      return Number::Access::make(
          static_cast<Wide>(upper.mantissa_) * powers[static_cast<std::size_t>(shift)] + lower.mantissa_,
          lower.exponent_);
  }
  return Number::Access::make(Rational(Number::Access::rational(a) + Number::Access::rational(b)));
}

Number operator-(const Number& a, const Number& b) { return a + -b; }

Number operator*(const Number& a, const Number& b) {
  if (!a.big() && !b.big())
    return Number::Access::make(static_cast<Wide>(a.mantissa_) * b.mantissa_, a.exponent_ + b.exponent_);
  return Number::Access::make(Rational(Number::Access::rational(a) * Number::Access::rational(b)));
}

Number operator/(const Number& a, const Number& b) {
  assert(!b.is_zero());
  if (a.is_zero()) return {};
  if (!a.big() && !b.big() && a.mantissa_ % b.mantissa_ == 0)
    return Number::Access::make(static_cast<Wide>(a.mantissa_ / b.mantissa_), a.exponent_ - b.exponent_);
  return Number::Access::make(Rational(Number::Access::rational(a) / Number::Access::rational(b)));
}

std::strong_ordering operator<=>(const Number& a, const Number& b) {
  const int sign_a = a.sign();
  const int sign_b = b.sign();
  if (sign_a != sign_b || sign_a == 0) return sign_a <=> sign_b;
  if (a.big() || b.big()) {
    const int order = Number::Access::rational(a).compare(Number::Access::rational(b));
    return order <=> 0;
  }
  if (a.exponent_ == b.exponent_) return a.mantissa_ <=> b.mantissa_;
  const bool swapped = a.exponent_ < b.exponent_;
  const Number& upper = swapped ? b : a;
  const Number& lower = swapped ? a : b;
  const std::int32_t shift = upper.exponent_ - lower.exponent_;
  // From 10^19 on the larger exponent wins, because every mantissa is below 10^19.
  const Wide difference =
      shift > last_power
          ? Wide{sign_a}
          : static_cast<Wide>(upper.mantissa_) * powers[static_cast<std::size_t>(shift)] - lower.mantissa_;
  const int order = difference > 0 ? 1 : difference < 0 ? -1 : 0;
  return (swapped ? -order : order) <=> 0;
}

int Number::sign() const {
  if (big()) return big_->value.sign();
  return mantissa_ > 0 ? 1 : mantissa_ < 0 ? -1 : 0;
}

bool Number::is_integer() const {
  if (!big()) return exponent_ >= 0;
  return denominator(big_->value) == 1;
}

std::optional<std::int32_t> Number::last_digit() const {
  if (!big()) return exponent_;
  const BigInteger below = denominator(big_->value);
  if (below == 1) return static_cast<std::int32_t>(trailing_zeros(numerator(big_->value)));
  const auto places = decimal_places(below);
  if (!places) return std::nullopt;
  return -static_cast<std::int32_t>(*places);
}

std::string Number::big_text() const {
  const BigInteger below = denominator(big_->value);
  if (below == 1) return numerator(big_->value).str();
  const auto places = decimal_places(below);
  if (!places) return big_->value.str();
  const BigInteger digits = numerator(big_->value) * power_of_ten(*places) / below;
  return with_point(digits.str(), *places);
}

double Number::big_double() const {
  BigInteger above = abs(numerator(big_->value));
  BigInteger below = denominator(big_->value);
  // Both must fit a double; 900 bits of each are more than enough to draw with.
  const std::size_t bits = std::max(msb(above), msb(below));
  if (bits > 900) {
    above >>= bits - 900;
    below >>= bits - 900;
  }
  const double size = below.is_zero() ? HUGE_VAL : above.convert_to<double>() / below.convert_to<double>();
  return big_->value.sign() < 0 ? -size : size;
}

}  // namespace claimcheck
