// Every operation against the same one on rationals; representation limits; text both ways.
#include "checker/model/number.hpp"

#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <limits>
#include <random>

namespace claimcheck {
namespace {

using Rational = boost::multiprecision::cpp_rational;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

TEST(Number, ReadsAndWritesExactly) {
  struct Row {
    const char* text;
    const char* written;
  };
  const Row rows[] = {
      {"0", "0"},
      {"-0", "0"},
      {"0.000", "0"},
      {"20", "20"},
      {"+7", "7"},
      {"-4", "-4"},
      {"\u22124.5", "-4.5"},
      {"18.30", "18.3"},
      {"0.035", "0.035"},
      {".5", "0.5"},
      {"1,234,567.25", "1234567.25"},
      {"1\u00A0234\u202F567", "1234567"},
      {"12,34,567", "1234567"},
      {"3.2e9", "3200000000"},
      {"-18.3E-3", "-0.0183"},
      {"1e-20", "0.00000000000000000001"},
      {"9223372036854775807", "9223372036854775807"},
      {"9223372036854775808", "9223372036854775808"},
      {"-9223372036854775808", "-9223372036854775808"},
      {"3.14159265358979323846264338327950288", "3.14159265358979323846264338327950288"},
      {"-0.00000000000000000000000000000000001234567890123456789",
       "-0.00000000000000000000000000000000001234567890123456789"},
      {"2/3", "2/3"},
      {"-6/4", "-1.5"},
      {"1/7", "1/7"},
      {"100000000000000000000000000000000000000000", "100000000000000000000000000000000000000000"},
  };
  for (const Row& row : rows) {
    const auto number = Number::parse(row.text);
    ASSERT_TRUE(number) << row.text;
    EXPECT_EQ(number->to_string(), row.written) << row.text;
    EXPECT_EQ(Number::parse(number->to_string()), number) << row.text;
  }
}

TEST(Number, RefusesWhatIsNoNumber) {
  const std::string long_digits(4001, '7');
  const std::string rows[] = {"",     "-",     "abc",         "1.",

                              "1..2", "1e",    "1e5000",      "1e-5000",
                              "1,,2", "1,",    "1/0",         "1/",
                              "1 ",   "--1",   "1e999999999", "1e99999999999999999999",
                              "0x10", "1.2.3", long_digits,   "1e+-3"};
  for (const std::string& row : rows) EXPECT_FALSE(Number::parse(row)) << row;
}

TEST(Number, ReadsFourThousandDigits) {
  const std::string digits = "1" + std::string(3998, '0') + "1";
  EXPECT_EQ(Number::parse(digits)->to_string(), digits);
  EXPECT_EQ(Number::parse("1e4000"), Number::decimal(1, 4000));
}

TEST(Number, HasOneRepresentationForEqualValues) {
  EXPECT_EQ(Number::decimal(1830, 7), Number::decimal(183, 8));
  EXPECT_EQ(Number::ratio(2, 4), Number::decimal(5, -1));
  EXPECT_EQ(Number(1) / Number(3) * Number(3), Number(1));
  const Number beyond = Number(largest) + Number(1);
  EXPECT_EQ(beyond.to_string(), "9223372036854775808");
  EXPECT_EQ(beyond - Number(1), Number(largest));
  EXPECT_EQ(Number(smallest) + Number(1), -Number(largest));
  EXPECT_EQ((-Number(smallest)).to_string(), "9223372036854775808");
  EXPECT_EQ(Number(0) * Number::decimal(7, 3999), Number(0));
}

TEST(Number, ComparesAcrossHugeExponents) {
  const Number ascending[] = {Number::decimal(-1, 900'000'000),
                              Number::decimal(-3, 0),
                              Number::decimal(-2, -900'000'000),
                              Number(0),
                              Number::decimal(1, -4000),
                              Number::decimal(11, -1),
                              Number::ratio(4, 3),
                              Number::decimal(12, 17),
                              Number(largest),
                              Number(largest) + Number(1),
                              Number::decimal(1, 19),
                              Number::decimal(1, 900'000'000)};
  for (std::size_t i = 0; i < std::size(ascending); ++i)
    for (std::size_t j = 0; j < std::size(ascending); ++j) {
      // Rationals of a billion digits are not made for this: only those that stay decimal are compared.
      const bool huge = i == 0 || j == 0 || i == 2 || j == 2 || i == 11 || j == 11;
      const bool rational = i == 6 || j == 6 || i == 9 || j == 9;
      if (huge && rational) continue;
      EXPECT_EQ(ascending[i] <=> ascending[j], i <=> j) << i << " " << j;
    }
}

TEST(Number, KnowsItsLastDigit) {
  struct Row {
    const char* text;
    std::optional<std::int32_t> place;
  };
  const Row rows[] = {{"0", 0},
                      {"18300000", 5},
                      {"18.3", -1},
                      {"1/8", -3},
                      {"1/3", {}},
                      {"100000000000000000000000000000000000000000000001000", 3},
                      {"123456789012345678901234567890.125", -3}};
  for (const Row& row : rows) EXPECT_EQ(Number::parse(row.text)->last_digit(), row.place) << row.text;
}

TEST(Number, TellsIntegers) {
  EXPECT_TRUE(Number(0).is_integer());
  EXPECT_TRUE(Number::parse("123456789012345678901234567891")->is_integer());
  EXPECT_FALSE(Number::parse("0.5")->is_integer());
  EXPECT_FALSE(Number::ratio(1, 3).is_integer());
}

TEST(Number, ApproximatesForDrawing) {
  EXPECT_DOUBLE_EQ(Number::parse("-18.3")->to_double(), -18.3);
  EXPECT_DOUBLE_EQ(Number::ratio(2, 3).to_double(), 2.0 / 3.0);
  EXPECT_EQ(Number::decimal(1, 4000).to_double(), std::numeric_limits<double>::infinity());
  EXPECT_EQ(Number::decimal(1, -4000).to_double(), 0.0);
  EXPECT_DOUBLE_EQ((Number::parse("1e3999").value() / Number::parse("3e3998").value()).to_double(),
                   10.0 / 3.0);
}

TEST(Number, MovesAndCopiesBothRepresentations) {
  Number third = Number::ratio(1, 3);
  Number copy = third;
  Number moved = std::move(third);
  EXPECT_EQ(copy, moved);
  EXPECT_EQ(third, Number(0));  // NOLINT(bugprone-use-after-move): a moved-from number is zero
  copy = copy;                  // NOLINT: on purpose
  EXPECT_EQ(copy, moved);
  copy = Number(5);
  moved = copy;
  EXPECT_EQ(moved.to_string(), "5");
}

// ---- against rationals

struct Pair {
  Number number;
  Rational rational;
};

Pair random_pair(std::mt19937_64& random) {
  const auto mantissa = static_cast<std::int64_t>(random()) >> (random() % 64);
  const auto exponent = static_cast<std::int32_t>(random() % 41) - 20;
  const Rational power = boost::multiprecision::pow(boost::multiprecision::cpp_int(10),
                                                    static_cast<unsigned>(std::abs(exponent)));
  Pair out{Number::decimal(mantissa, exponent), Rational(mantissa)};
  out.rational = exponent < 0 ? Rational(out.rational / power) : Rational(out.rational * power);
  if (random() % 4 == 0) {
    const auto divisor = static_cast<std::int64_t>(random() % 60 + 1);
    out.number = out.number / Number(divisor);
    out.rational /= divisor;
  }
  return out;
}

void expect_same(const Number& number, const Rational& rational) {
  const auto reread = Number::parse(rational.sign() < 0 ? "-" + Rational(-rational).str() : rational.str());
  ASSERT_EQ(number, reread) << number.to_string() << " " << rational;
  ASSERT_EQ(number.sign(), rational.sign());
}

TEST(Number, AgreesWithRationals) {
  std::mt19937_64 random(20260101);
  for (int round = 0; round < 1500; ++round) {
    const Pair a = random_pair(random);
    const Pair b = random_pair(random);
    expect_same(a.number + b.number, a.rational + b.rational);
    expect_same(a.number - b.number, a.rational - b.rational);
    expect_same(a.number * b.number, a.rational * b.rational);
    expect_same(-a.number, -a.rational);
    if (!b.number.is_zero()) expect_same(a.number / b.number, a.rational / b.rational);
    ASSERT_EQ(a.number <=> b.number, a.rational.compare(b.rational) <=> 0);
    ASSERT_EQ(a.number.is_integer(), denominator(a.rational) == 1);
  }
}

}  // namespace
}  // namespace claimcheck
