// From a number of the syntax tree to an exact figure: sign and magnitude applied, and which of its digits
// was the last one written, because that is how precise the writer was.
#include <algorithm>
#include <charconv>
#include <string_view>

#include "checker/model/value.hpp"

namespace claimcheck {

namespace {

using ast::NumeralForm;

// The grammar reports larger exponents; this only keeps a caller that ignores errors from huge powers.
constexpr std::int32_t most_exponent = 4000;

std::int32_t bounded(std::int32_t exponent) { return std::clamp(exponent, -most_exponent, most_exponent); }

/// Power of ten of the last digit in "18.305e9".
std::int32_t last_place(std::string_view digits) {
  const std::size_t mark = digits.find_first_of("eE");
  std::int32_t place = 0;
  if (const std::size_t point = digits.find('.'); point != std::string_view::npos)
    place = -static_cast<std::int32_t>(std::min(mark, digits.size()) - point - 1);
  if (mark == std::string_view::npos) return place;
  std::string_view power = digits.substr(mark + 1);
  if (power.starts_with('+')) power.remove_prefix(1);
  std::int32_t exponent = 0;
  std::from_chars(power.data(), power.data() + power.size(), exponent);
  return place + bounded(exponent);
}

Number exact_value(const ast::Numeral& number, std::string_view digits) {
  if (number.long_digits) return Number::parse(digits).value_or(Number(0));
  const Number decimal = Number::decimal(number.mantissa, bounded(number.exponent));
  return number.denominator > 1 ? decimal / Number(number.denominator) : decimal;
}

}  // namespace

Figure make_figure(const ast::Amount& amount, std::string_view text) {
  const ast::Numeral& number = amount.number;
  const std::string_view digits =
      text.substr(std::min<std::size_t>(number.span.begin, text.size()), number.span.size());
  const ast::Magnitude& magnitude = amount.magnitude;
  Figure out;
  out.value = exact_value(number, digits) * Number::decimal(magnitude.dozen ? 12 : 1, magnitude.power);
  if (amount.sign < 0) out.value = -out.value;
  out.place = (number.long_digits ? last_place(digits) : number.place) + magnitude.power;
  out.fraction = number.form == NumeralForm::fraction;
  const bool is_digits = number.form == NumeralForm::digits;
  out.point = is_digits && digits.find('.') != std::string_view::npos;
  const bool scientific = is_digits && digits.find_first_of("eE") != std::string_view::npos;
  out.bare_integer =
      !out.fraction && !out.point && !scientific && magnitude.power == 0 && out.value.is_integer();
  return out;
}

}  // namespace claimcheck
