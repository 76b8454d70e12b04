// Numbers of the syntax tree as exact figures.
#include <gtest/gtest.h>

#include "checker/model/value.hpp"

namespace claimcheck {
namespace {

struct Row {
  const char* text;  // the digits as written
  std::int64_t mantissa;
  std::int32_t exponent;
  std::int32_t place;
  std::uint32_t denominator;
  ast::NumeralForm form;
  int power;
  bool dozen;
  int sign;
  const char* figure;  // value, place, and b(are), f(raction), p(oint)
};

constexpr auto digits = ast::NumeralForm::digits;
constexpr auto words = ast::NumeralForm::words;
constexpr auto fraction = ast::NumeralForm::fraction;

std::string describe(const Figure& figure) {
  return figure.value.to_string() + " " + std::to_string(figure.place) + " " +
         (figure.bare_integer ? "b" : "") + (figure.fraction ? "f" : "") + (figure.point ? "p" : "");
}

TEST(MakeFigure, AppliesSignAndMagnitude) {
  const Row rows[] = {
      {"20", 20, 0, 0, 1, digits, 0, false, 0, "20 0 b"},
      {"1,234", 1234, 0, 0, 1, digits, 0, false, 0, "1234 0 b"},
      {"18.3", 183, -1, -1, 1, digits, 9, false, 0, "18300000000 8 p"},
      {"880", 880, 0, 0, 1, digits, 9, false, 0, "880000000000 9 "},
      {"18.0", 180, -1, -1, 1, digits, 0, false, 0, "18 -1 p"},
      {"3.2e9", 32, 8, 8, 1, digits, 0, false, 0, "3200000000 8 p"},
      {"3e9", 3, 9, 9, 1, digits, 0, false, 0, "3000000000 9 "},
      {"0.4", 4, -1, -1, 1, digits, 0, false, -1, "-0.4 -1 p"},
      {"1.1", 11, -1, -1, 1, digits, 0, false, 1, "1.1 -1 p"},
      {"twenty-one", 21, 0, 0, 1, words, 0, false, 0, "21 0 b"},
      {"two", 2, 0, 0, 1, words, 6, false, 0, "2000000 6 "},
      {"two", 2, 0, 0, 1, words, 0, true, 0, "24 0 b"},
      {"half", 1, 0, 0, 2, fraction, 0, false, 0, "0.5 0 f"},
      {"two-thirds", 2, 0, 0, 3, fraction, 0, false, 0, "2/3 0 f"},
      {"half", 1, 0, 0, 2, fraction, 6, false, 0, "500000 6 f"},
      {"1e999999999", 1, 999999999, 0, 1, digits, 0, false, 0, ""},
  };
  for (const Row& row : rows) {
    ast::Amount amount;
    const std::string text = "before " + std::string(row.text) + " after";
    const auto end = static_cast<std::uint32_t>(text.size() - 6);
    amount.number.span = {0, 7, end};
    amount.number.mantissa = row.mantissa;
    amount.number.exponent = row.exponent;
    amount.number.place = row.place;
    amount.number.denominator = row.denominator;
    amount.number.form = row.form;
    amount.magnitude.power = static_cast<std::int8_t>(row.power);
    amount.magnitude.dozen = row.dozen;
    amount.sign = static_cast<std::int8_t>(row.sign);
    const Figure figure = make_figure(amount, text);
    if (*row.figure == '\0')
      EXPECT_EQ(figure.value, Number::decimal(1, 4000)) << row.text;  // bounded
    else
      EXPECT_EQ(describe(figure), row.figure) << row.text;
  }
}

TEST(MakeFigure, ReadsLongDigitsFromTheText) {
  for (const auto& [text, expected] : std::initializer_list<std::pair<std::string, std::string>>{
           {"12345678901234567890123", "12345678901234567890123 0 b"},
           {"0.12345678901234567890123", "0.12345678901234567890123 -23 p"},
           {"1,234,567,890,123,456,789,012.50", "1234567890123456789012.5 -2 p"},
           {"1.2345678901234567890123e+25", "12345678901234567890123000 3 p"}}) {
    ast::Amount amount;
    amount.number.form = digits;
    amount.number.long_digits = true;
    amount.number.span = {0, 0, static_cast<std::uint32_t>(text.size())};
    EXPECT_EQ(describe(make_figure(amount, text)), expected);
  }
}

}  // namespace
}  // namespace claimcheck
