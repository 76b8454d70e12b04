#include "grammar/nodes/amounts.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "grammar/lexis.hpp"
#include "grammar/words/amounts.hpp"

namespace claimcheck::syntax {

namespace {

using ast::Amount;

struct Scaled {
  __extension__ using Wide = __int128;
  Wide mantissa = 0;
  std::int32_t exponent = 0;
};

Scaled scaled(const Amount& a, std::uint32_t other_denominator) {
  Scaled result;
  result.mantissa = a.number.mantissa;
  result.mantissa *= other_denominator;
  if (a.magnitude.dozen) result.mantissa *= 12;
  if (a.sign < 0) result.mantissa = -result.mantissa;
  result.exponent = a.number.exponent + a.magnitude.power;
  return result;
}

int sign_of(Scaled::Wide value) { return value < 0 ? -1 : value > 0 ? 1 : 0; }

int digits_of(Scaled::Wide value) {
  int count = 0;
  for (; value != 0; value /= 10) ++count;
  return count;
}

void copy_magnitude(const Amount& from, Amount& to) {
  if (to.magnitude.span.empty()) to.magnitude = from.magnitude;
}

void copy_unit(const Amount& from, Amount& to) {
  if (to.currency.empty() && to.unit.empty()) to.currency = from.currency, to.unit = from.unit;
  if (to.per.form == ast::NumeralForm::none && to.per_unit.empty())
    to.per = from.per, to.per_unit = from.per_unit;
}

}  // namespace

int compare(const Amount& a, const Amount& b) {
  if (a.number.long_digits || b.number.long_digits) return 0;
  Scaled x = scaled(a, b.number.denominator);
  Scaled y = scaled(b, a.number.denominator);
  if (sign_of(x.mantissa) != sign_of(y.mantissa)) return sign_of(x.mantissa) < sign_of(y.mantissa) ? -1 : 1;
  const int sign = sign_of(x.mantissa);
  if (sign == 0) return 0;
  const int size_x = digits_of(x.mantissa) + x.exponent;
  const int size_y = digits_of(y.mantissa) + y.exponent;
  if (size_x != size_y) return size_x < size_y ? -sign : sign;
  // Equal size: the exponents differ by less than the digits of a mantissa, so that aligning them fits.
  while (x.exponent > y.exponent && digits_of(x.mantissa) < 37) x.mantissa *= 10, --x.exponent;
  while (y.exponent > x.exponent && digits_of(y.mantissa) < 37) y.mantissa *= 10, --y.exponent;
  if (x.mantissa == y.mantissa) return 0;
  return x.mantissa < y.mantissa ? -1 : 1;
}

void Amounts::add_magnitude(std::int32_t magnitude) {
  if (magnitude == words::dozen) {
    amount.magnitude.dozen = true;
  } else {
    amount.magnitude.power = static_cast<std::int8_t>(amount.magnitude.power + magnitude);
  }
}

void Amounts::add_letter_magnitude(char letter) {
  const char small = lexis::lower(letter);
  amount.magnitude.power = small == 'k' ? 3 : small == 'm' ? 6 : small == 'b' ? 9 : 12;
}

void Amounts::take_percent(const char* begin, const char* end) {
  take_unit(begin, end);
  is_percent = true;
}

void Amounts::share_parts(bool ordered) {
  Amount& first = amounts[0];
  Amount& last = amounts[amount_count - 1];
  const Amount alone = first;
  copy_magnitude(last, first);
  if (ordered && compare(first, last) > 0 && compare(alone, last) <= 0) first.magnitude = alone.magnitude;
  copy_unit(last, first);
  for (std::uint32_t i = 1; i < amount_count; ++i) {
    copy_magnitude(last, amounts[i]);
    copy_magnitude(alone, amounts[i]);
    copy_unit(last, amounts[i]);
    copy_unit(first, amounts[i]);
  }
}

namespace {

/// The digits with their own magnitude, or everything where the signs differ.
Span swappable(const Amount& amount, bool whole) {
  if (whole) return amount.span;
  const bool own = !amount.magnitude.span.empty() && amount.span.contains(amount.magnitude.span);
  return own ? join(amount.number.span, amount.magnitude.span) : amount.number.span;
}

bool has_letters(std::string_view text) { return std::any_of(text.begin(), text.end(), lexis::is_letter); }

}  // namespace

void Amounts::check_order(const Amount& low, const Amount& high) {
  if (compare(low, high) <= 0) return;
  const Span first = swappable(low, low.sign != high.sign);
  const Span second = swappable(high, low.sign != high.sign);
  const Span both = join(low.span, high.span);
  const std::string between(view({file, first.end, second.begin}));
  std::string swapped(view({file, both.begin, first.begin}));
  swapped += std::string(view(second)) + between + std::string(view(first));
  swapped += view({file, second.end, both.end});
  const bool plain = low.unit.empty() && low.currency.empty() && low.magnitude.span.empty();
  const bool scored = plain && between.find("..") == std::string::npos && !has_letters(between);
  report(
      ast::ErrorCode::inverted_range, both, "the range ends below where it begins",
      scored ? "if this is a score, put it in backticks: `" + std::string(view(both)) + "`" : std::string(),
      std::move(swapped));
}

}  // namespace claimcheck::syntax
