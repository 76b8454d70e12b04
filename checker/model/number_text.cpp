// Numbers as text: digits of any length in, exact decimals out. Reading is linear in the digits and bounded,
// because a claim file may hold "1e999999999".
#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "checker/model/number.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_digits = 4000;
constexpr std::int32_t most_exponent = 4000;
constexpr std::string_view minus_sign = "\u2212";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Length of a grouping mark at `at`: a comma, a blank, an apostrophe.
std::size_t grouping_at(std::string_view text, std::size_t at) {
  if (text[at] == ',' || text[at] == '\'') return 1;
  return utf8::blank_at(text, at);
}

/// -1 or 1, and takes the sign off.
int take_sign(std::string_view& text) {
  if (text.starts_with(minus_sign)) return text.remove_prefix(minus_sign.size()), -1;
  if (text.starts_with('-')) return text.remove_prefix(1), -1;
  if (text.starts_with('+')) text.remove_prefix(1);
  return 1;
}

struct Digits {
  std::string all;         // without marks and point
  std::int32_t after = 0;  // how many of them stand after the point
};

/// Takes "1,234.5" off `text`; nullopt without digits or with too many.
std::optional<Digits> take_digits(std::string_view& text) {
  Digits out;
  bool point = false;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t mark = out.all.empty() || point ? 0 : grouping_at(text, at);
    if (is_digit(text[at])) {
      if (out.all.size() == most_digits) return std::nullopt;
      out.all += text[at++];
      out.after += point ? 1 : 0;
    } else if (text[at] == '.' && !point && at + 1 < text.size() && is_digit(text[at + 1])) {
      point = true;
      ++at;
    } else if (mark != 0 && at + mark < text.size() && is_digit(text[at + mark])) {
      at += mark;
    } else {
      break;
    }
  }
  if (out.all.empty()) return std::nullopt;
  text.remove_prefix(at);
  return out;
}

/// Takes "e9" off `text`; 0 when there is none, nullopt when it is malformed or out of bounds.
std::optional<std::int32_t> take_exponent(std::string_view& text) {
  if (text.empty() || (text[0] != 'e' && text[0] != 'E')) return 0;
  text.remove_prefix(1);
  const int sign = take_sign(text);
  if (text.empty() || !is_digit(text[0])) return std::nullopt;
  std::int32_t exponent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (error != std::errc() || exponent > most_exponent) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return sign * exponent;
}

/// The integer that up to 4,000 decimal digits spell, in blocks that fit a mantissa.
Number integer_of(std::string_view digits) {
  constexpr std::size_t block = 18;
  if (digits.size() <= block) {
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return Number(value);
  }
  const std::size_t half = digits.size() / 2;  // halving keeps the big multiplications few
  const std::string_view low = digits.substr(digits.size() - half);
  return integer_of(digits.substr(0, digits.size() - half)) *
             Number::decimal(1, static_cast<std::int32_t>(half)) +
         integer_of(low);
}

/// Takes an unsigned decimal off `text`.
std::optional<Number> take_decimal(std::string_view& text) {
  const auto digits = take_digits(text);
  if (!digits) return std::nullopt;
  const auto exponent = take_exponent(text);
  if (!exponent) return std::nullopt;
  return integer_of(digits->all) * Number::decimal(1, *exponent - digits->after);
}

}  // namespace

std::optional<Number> Number::parse(std::string_view text) {
  const int sign = take_sign(text);
  auto value = take_decimal(text);
  if (value && text.starts_with('/')) {
    text.remove_prefix(1);
    const auto divisor = take_decimal(text);
    if (!divisor || divisor->is_zero()) return std::nullopt;
    value = *value / *divisor;
  }
  if (!value || !text.empty()) return std::nullopt;
  return sign < 0 ? -*value : *value;
}

std::string Number::with_point(std::string digits, std::size_t places) {
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  if (digits.size() - sign <= places) digits.insert(sign, places + 1 + sign - digits.size(), '0');
  digits.insert(digits.size() - places, ".");
  return digits;
}

std::string Number::to_string() const {
  if (big()) return big_text();
  if (exponent_ >= 0)
    return std::to_string(mantissa_) + std::string(static_cast<std::size_t>(exponent_), '0');
  return with_point(std::to_string(mantissa_), static_cast<std::size_t>(-exponent_));
}

double Number::to_double() const {
  if (big()) return big_double();
  const std::string text = std::to_string(mantissa_) + "e" + std::to_string(exponent_);
  double out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error == std::errc::result_out_of_range && exponent_ > 0) return mantissa_ < 0 ? -HUGE_VAL : HUGE_VAL;
  return out;
}

}  // namespace claimcheck
