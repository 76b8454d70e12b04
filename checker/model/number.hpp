// Exact numbers. Nearly every figure people write fits an int64 mantissa and a decimal exponent; what does
// not (a unit factor of 1/3, thirty digits, a sum of thirds) promotes to an exact rational by itself. There
// is no rounding anywhere: equal is equal.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck {

/// An exact rational number; 16 bytes, no allocation while mantissa * 10^exponent fits an int64 mantissa.
class Number {
 public:
  Number() = default;
  Number(std::int64_t integer);  // NOLINT(google-explicit-constructor): an integer is a number
  /// mantissa * 10^exponent; the exponent lies within a billion of 0.
  static Number decimal(std::int64_t mantissa, std::int32_t exponent);
  /// numerator / denominator; the denominator must not be zero.
  static Number ratio(std::int64_t numerator, std::int64_t denominator);
  /// Digits with optional sign, grouping commas or blanks ignored, decimal point, exponent ("-18.3e9"), any
  /// length up to 4,000 digits and exponents within 4,000 of 0, or "p/q"; nullopt when the text is no number.
  static std::optional<Number> parse(std::string_view text);

  Number(const Number& other) : exponent_(other.exponent_) {
    if (big())
      copy_big(other);
    else
      mantissa_ = other.mantissa_;
  }
  Number(Number&& other) noexcept : exponent_(other.exponent_) {
    if (big())
      take_big(other);
    else
      mantissa_ = other.mantissa_;
  }
  Number& operator=(const Number& other) {
    if (this != &other) *this = Number(other);
    return *this;
  }
  Number& operator=(Number&& other) noexcept {
    if (this == &other) return *this;
    if (big()) free_big();
    exponent_ = other.exponent_;
    if (big())
      take_big(other);
    else
      mantissa_ = other.mantissa_;
    return *this;
  }
  ~Number() {
    if (big()) free_big();
  }

  Number operator-() const;
  friend Number operator+(const Number& a, const Number& b);
  friend Number operator-(const Number& a, const Number& b);
  friend Number operator*(const Number& a, const Number& b);
  /// The divisor must not be zero.
  friend Number operator/(const Number& a, const Number& b);
  friend std::strong_ordering operator<=>(const Number& a, const Number& b);
  friend bool operator==(const Number& a, const Number& b) {
    return (a <=> b) == std::strong_ordering::equal;
  }

  int sign() const;
  bool is_zero() const { return sign() == 0; }
  bool is_integer() const;
  /// Power of ten of the last non-zero digit of an integer or decimal (0 for zero): 5 for 18'300'000, -1
  /// for 18.3. nullopt for a number without a finite decimal expansion.
  std::optional<std::int32_t> last_digit() const;

  /// "18300000000", "0.035", "-4", or "2/3" where there is no finite decimal expansion. Never scientific.
  std::string to_string() const;
  /// Nearest double, for drawing only.
  double to_double() const;

 private:
  struct Big;     // the rational behind big_
  struct Access;  // builds either representation
  bool big() const { return exponent_ == big_tag; }
  void copy_big(const Number& other);
  void take_big(Number& other) noexcept;  // leaves `other` zero
  void free_big() noexcept;
  std::string big_text() const;
  double big_double() const;
  static std::string with_point(std::string digits, std::size_t places);  // "-183", 1 -> "-18.3"
  static constexpr std::int32_t big_tag = INT32_MIN;

  union {
    std::int64_t mantissa_ = 0;
    Big* big_;
  };
  std::int32_t exponent_ = 0;  // normalised: no trailing zero in the mantissa; big_tag when big_ is active
};

}  // namespace claimcheck
