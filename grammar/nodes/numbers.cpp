// Digits become an exact mantissa and exponent; more than 18 of them stay as written. Grouping that is not in
// threes is a mistake with the likely meaning as its replacement: 18,3 is 18.3 elsewhere.
#include "grammar/nodes/numbers.hpp"

#include <utility>

#include "grammar/lexis.hpp"
#include "grammar/words/amounts.hpp"

namespace claimcheck::syntax {

namespace {

constexpr std::size_t exact_digits = 18;     // fit an int64 whatever they are
constexpr std::size_t most_digits = 4000;    // what checker/model/number reads
constexpr std::int32_t most_exponent = 400;  // far beyond any quantity, near enough to stay cheap

std::int64_t power_of_ten(std::int32_t exponent) {
  std::int64_t result = 1;
  for (; exponent > 0; --exponent) result *= 10;
  return result;
}

/// The digits of `text` in groups of three.
std::string regroup(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (lexis::is_digit(c)) digits += c;
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

std::size_t count(std::string_view text, char c) {
  std::size_t n = 0;
  for (const char each : text) n += each == c;
  return n;
}

/// Whether the commas or blanks of an integer part stand before groups of three.
bool groups_in_threes(std::string_view integer) {
  std::size_t run = 0;
  bool first = true;
  for (std::size_t i = 0; i <= integer.size(); ++i) {
    if (i < integer.size() && lexis::is_digit(integer[i])) {
      ++run;
      continue;
    }
    if (i < integer.size() && run == 0 && !first) continue;  // further bytes of a blank
    const bool whole = i == integer.size() && first;
    if (!whole && (first ? run == 0 || run > 3 : run != 3)) return false;
    first = false;
    run = 0;
  }
  return integer.empty() || integer[0] != '0' || integer.find(',') == std::string_view::npos;
}

/// 1,23,45,678: crores, lakhs and thousands, as India groups them.
bool groups_in_lakhs(std::string_view integer) {
  const std::size_t first = integer.find(',');
  if (first == std::string_view::npos || first == 0 || first > 2 || integer[0] == '0') return false;
  std::size_t commas = 0;
  for (std::size_t i = 0; i < integer.size(); ++i) {
    const std::size_t from_end = integer.size() - i;
    const bool comma = from_end >= 4 && (from_end - 4) % 3 == 0;
    if (comma ? integer[i] != ',' : !lexis::is_digit(integer[i])) return false;
    commas += comma;
  }
  return commas > 1;
}

/// 25.5.2018
bool is_dotted_date(std::string_view text) {
  const std::size_t first = text.find('.');
  const std::size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
  return second != std::string_view::npos && first <= 2 && second - first <= 3 && second - first > 1 &&
         text.size() - second == 5 && text.find('.', second + 1) == std::string_view::npos;
}

}  // namespace

bool Numbers::add_unit_word(std::int32_t value) {
  words.group += value;
  return value >= 1 && value <= 9;
}

bool Numbers::close_group(std::int32_t magnitude) {
  if (magnitude >= words.power || magnitude == words::dozen) return false;
  words.whole += words.group * power_of_ten(magnitude);
  words.power = magnitude;
  return true;
}

void Numbers::add_half() {
  words.parts = 1;
  words.denominator = 2;
}

bool Numbers::name_one_part(std::int32_t denominator) {
  words.denominator = denominator;
  return words.parts == 1;
}

bool Numbers::take_digits(const char* begin, const char* end) {
  numeral = {};
  numeral.span = span(begin, end);
  numeral.form = ast::NumeralForm::digits;
  const std::string_view digits(begin, static_cast<std::size_t>(end - begin));
  if (digits.size() <= exact_digits) {
    std::int64_t mantissa = 0;
    std::int32_t decimals = -1;
    for (const char c : digits) {
      if (lexis::is_digit(c)) {
        mantissa = mantissa * 10 + (c - '0');
        if (decimals >= 0) ++decimals;
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return read_digits(digits);
      }
    }
    numeral.mantissa = mantissa;
    numeral.exponent = numeral.place = decimals > 0 ? -decimals : 0;
    return true;
  }
  return read_digits(digits);
}

bool Numbers::refuse(std::string message, std::string help, const std::string& replacement) {
  if (prose) return false;
  if (replacement.empty()) {
    report(ast::ErrorCode::bad_number, numeral.span, std::move(message), std::move(help));
  } else {
    report(ast::ErrorCode::bad_number, numeral.span, std::move(message), std::move(help), replacement);
  }
  return true;
}

bool Numbers::refuse_date(std::string_view date) {
  if (prose) return false;
  const std::size_t first = date.find('.');
  const std::size_t second = date.find('.', first + 1);
  const auto two = [](std::string_view part) { return (part.size() < 2 ? "0" : "") + std::string(part); };
  report(ast::ErrorCode::bad_date, numeral.span, "dates are written year, month, day", {},
         std::string(date.substr(second + 1)) + "-" + two(date.substr(first + 1, second - first - 1)) + "-" +
             two(date.substr(0, first)));
  return true;
}

bool Numbers::read_digits(std::string_view digits) {
  if (digits.find(':') != std::string_view::npos) return read_clock(digits);
  if (digits.find('/') != std::string_view::npos) return read_ratio(digits);
  std::size_t mantissa_size = std::min(digits.find_first_of("eE"), digits.size());
  const std::string_view exponent_text = digits.substr(mantissa_size);
  const std::string_view written = digits.substr(0, mantissa_size);
  const std::size_t point = std::min(written.find('.'), written.size());
  const std::string_view integer = written.substr(0, point);
  if (is_dotted_date(written)) return refuse_date(written);
  if (count(written, '.') > 1)
    return refuse("digits are grouped by commas, and a number has one point", {}, regroup(written));
  if (!groups_in_threes(integer) && !groups_in_lakhs(integer)) {
    const std::size_t comma = integer.find(',');
    if (count(integer, ',') == 1 && point == written.size() &&
        (integer.size() - comma - 1 != 3 || integer[0] == '0'))
      return refuse("decimals follow a point, not a comma", "commas group digits in threes: 1,234",
                    std::string(integer).replace(comma, 1, ".") + std::string(exponent_text));
    return refuse("commas group digits in threes", {}, regroup(integer) + std::string(digits.substr(point)));
  }
  std::int32_t exponent = 0;
  bool negative = false;
  for (const char c : exponent_text) {
    if (c == '-' || static_cast<unsigned char>(c) >= 0x80) negative = true;
    if (lexis::is_digit(c)) exponent = std::min(exponent * 10 + (c - '0'), most_exponent + 1);
  }
  std::size_t significant = 0;
  std::int32_t decimals = 0;
  bool after_point = false;
  for (const char c : written) {
    if (c == '.') after_point = true;
    if (!lexis::is_digit(c)) continue;
    if (significant != 0 || c != '0') ++significant;
    if (after_point) ++decimals;
    if (significant <= exact_digits) numeral.mantissa = numeral.mantissa * 10 + (c - '0');
  }
  if (exponent > most_exponent || written.size() > most_digits)
    return refuse("the number is too large to be meant", "at most 4,000 digits and an exponent of 400");
  numeral.place = numeral.exponent = (negative ? -exponent : exponent) - decimals;
  numeral.long_digits = significant > exact_digits;
  if (numeral.long_digits) numeral.mantissa = 0, numeral.exponent = numeral.place = 0;
  return true;
}

bool Numbers::read_clock(std::string_view digits) {
  numeral.form = ast::NumeralForm::clock;
  if (digits.find(':') > 6) return refuse("the hours have too many digits", {});
  std::int64_t seconds = 0;
  std::int64_t part = 0;
  std::size_t parts = 0;
  for (std::size_t i = 0; i <= digits.size(); ++i) {
    const char c = i < digits.size() ? digits[i] : ':';
    if (lexis::is_digit(c)) {
      part = part * 10 + (c - '0');
    } else {
      if (parts > 0 && part > 59) return refuse("minutes and seconds go up to 59", {});
      seconds = seconds * 60 + part;
      part = 0;
      ++parts;
      if (c == '.') {
        for (const char decimal : digits.substr(i + 1, 6)) {
          seconds = seconds * 10 + (decimal - '0');
          --numeral.exponent;
        }
        break;
      }
    }
  }
  numeral.mantissa = seconds;
  numeral.place = numeral.exponent;
  return true;
}

bool Numbers::read_ratio(std::string_view digits) {
  numeral.form = ast::NumeralForm::fraction;
  const std::size_t slash = digits.find('/');
  if (slash > 9 || digits.size() - slash - 1 > 9) return refuse("the fraction has too many digits", {});
  std::uint32_t denominator = 0;
  for (const char c : digits.substr(slash + 1))
    denominator = denominator * 10 + static_cast<std::uint32_t>(c - '0');
  if (denominator == 0) return refuse("a fraction cannot have 0 below", {});
  for (const char c : digits.substr(0, slash)) numeral.mantissa = numeral.mantissa * 10 + (c - '0');
  numeral.denominator = denominator;
  return true;
}

bool Numbers::take_ordinal_ending(const char*, const char* end) {
  if (numeral.exponent != 0 || numeral.form != ast::NumeralForm::digits) return false;
  numeral.form = ast::NumeralForm::ordinal;
  numeral.span.end = offset(end);
  return true;
}

void Numbers::take_word_number(const char* begin, const char* end) {
  numeral = {};
  numeral.span = span(begin, end);
  numeral.form = ast::NumeralForm::words;
  numeral.mantissa = words.whole + words.group;
}

void Numbers::take_word_fraction(const char* begin, const char* end) {
  take_word_number(begin, end);
  numeral.form = ast::NumeralForm::fraction;
  numeral.mantissa = numeral.mantissa * words.denominator + words.parts;
  numeral.denominator = static_cast<std::uint32_t>(words.denominator);
}

void Numbers::take_word_ordinal(const char* begin, const char* end) {
  take_word_number(begin, end);
  numeral.form = ast::NumeralForm::ordinal;
}

void Numbers::take_power_numeral(const char* begin, const char* end) {
  words = {};
  take_word_number(begin, end);
  numeral.mantissa = power == words::dozen ? 12 : power_of_ten(power);
}

void Numbers::raise_numeral(std::int32_t magnitude) {
  if (magnitude == words::dozen) {
    numeral.denominator == 1 ? numeral.mantissa *= 12 : 0;
  } else {
    numeral.exponent += magnitude;
  }
}

}  // namespace claimcheck::syntax
