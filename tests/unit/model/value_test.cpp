// Every row of the table of 6-semantics ("Values"), then what must hold of any value at all.
#include "checker/model/value.hpp"

#include <gtest/gtest.h>

#include <random>

namespace claimcheck {
namespace {

/// A figure as the grammar would read it: digits, then a power of ten for a magnitude.
Figure figure(std::string_view digits, int power = 0) {
  ast::Amount amount;
  const bool negative = digits.starts_with('-');
  if (negative) digits.remove_prefix(1);
  const Number value = *Number::parse(digits);
  const std::size_t point = digits.find('.');
  ast::Numeral& number = amount.number;
  number.form = ast::NumeralForm::digits;
  number.span = {0, 0, static_cast<std::uint32_t>(digits.size())};
  number.place = point == std::string_view::npos ? 0 : -static_cast<int>(digits.size() - point - 1);
  number.exponent = number.place;
  number.mantissa = std::stoll((value * Number::decimal(1, -number.place)).to_string());
  amount.magnitude.power = static_cast<std::int8_t>(power);
  amount.sign = negative ? -1 : 0;
  return make_figure(amount, digits);
}

Written quantity(const Figure& first, Hedge hedge = Hedge::none) {
  Written out;
  out.form = ValueForm::quantity;
  out.hedge = hedge;
  out.first = first;
  return out;
}

Written pair(ValueForm form, const Figure& first, const Figure& second, Hedge hedge = Hedge::none) {
  Written out = quantity(first, hedge);
  out.form = form;
  out.second = second;
  return out;
}

std::string read(const Written& written, bool count = false) {
  const Reading reading = read_value(written, count, Tolerance{});
  return to_string(reading.strict) + " " + to_string(reading.lenient);
}

struct Row {
  Written written;
  bool count;
  const char* reading;
};

void expect_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(read(row.written, row.count), row.reading);
}

TEST(ReadValue, TakesHalfAUnitOfTheLastDigit) {
  expect_rows({
      {quantity(figure("18.3", 9)), false, "[18250000000, 18350000000) [18250000000, 18350000000]"},
      {quantity(figure("880", 9)), false, "[879500000000, 880500000000) [875000000000, 885000000000]"},
      {quantity(figure("0.880", 12)), false, "[879500000000, 880500000000) [879500000000, 880500000000]"},
      {quantity(figure("3")), false, "[2.5, 3.5) [2.5, 3.5]"},
      {quantity(figure("3.0")), false, "[2.95, 3.05) [2.95, 3.05]"},
      {quantity(figure("20")), false, "[19.5, 20.5) [15, 25]"},
      {quantity(figure("-0.4")), false, "(-0.45, -0.35] [-0.45, -0.35]"},
      {quantity(figure("-880", 9)), false, "(-880500000000, -879500000000] [-885000000000, -875000000000]"},
  });
}

TEST(ReadValue, TakesCountsForThemselves) {
  expect_rows({
      {quantity(figure("20")), true, "[20, 20] [20, 20]"},
      {quantity(figure("99")), true, "[99, 99] [99, 99]"},
      {quantity(figure("100")), true, "[100, 100] [50, 150]"},
      {quantity(figure("110")), true, "[110, 110] [105, 115]"},
      {quantity(figure("101")), true, "[101, 101] [101, 101]"},
      {quantity(figure("100000")), true, "[100000, 100000] [50000, 150000]"},
      {quantity(figure("-20")), true, "[-20, -20] [-20, -20]"},
      {quantity(figure("20"), Hedge::at_least), true, "[20, inf) [20, inf)"},
      {quantity(figure("20"), Hedge::less_than), true, "(-inf, 20) (-inf, 20]"},
      {quantity(figure("1500"), Hedge::at_least), true, "[1500, inf) [1450, inf)"},
      {quantity(figure("1.2", 6)), true, "[1150000, 1250000) [1150000, 1250000]"},
      {quantity(figure("2", 6)), true, "[1500000, 2500000) [1500000, 2500000]"},
  });
}

TEST(ReadValue, TakesZeroForItselfOnlyWhenCounted) {
  expect_rows({
      {quantity(figure("0")), true, "[0, 0] [0, 0]"},
      {quantity(figure("0")), false, "[-0.5, 0.5) [-0.5, 0.5]"},
      {quantity(figure("0.0")), false, "[-0.05, 0.05) [-0.05, 0.05]"},
      {quantity(figure("0.0"), Hedge::about), false, "[-0.05, 0.05] [-0.05, 0.05]"},
      {quantity(figure("0"), Hedge::nearly), false, "[-0.5, 0.5] [-0.5, 0.5]"},
      {quantity(figure("0"), Hedge::just_over), true, "[0, 0] [0, 0]"},
  });
}

TEST(ReadValue, WidensByHedges) {
  expect_rows({
      {quantity(figure("3"), Hedge::about), false, "[2.5, 3.5] [2.5, 3.5]"},
      {quantity(figure("30"), Hedge::about), false, "[27, 33] [25, 35]"},
      {quantity(figure("-30"), Hedge::about), false, "[-33, -27] [-35, -25]"},
      {quantity(figure("20"), Hedge::about), true, "[18, 22] [18, 22]"},
      {quantity(figure("15"), Hedge::nearly), false, "[13.5, 15) [13.5, 15.5]"},
      {quantity(figure("3"), Hedge::nearly), false, "[2.5, 3) [2.5, 3.5]"},
      {quantity(figure("-15"), Hedge::nearly), false, "(-15, -13.5] [-15.5, -13.5]"},
      {quantity(figure("20"), Hedge::nearly), true, "[18, 20) [18, 20]"},
      {quantity(figure("15"), Hedge::just_over), false, "(15, 16.5] [14.5, 16.5]"},
      {quantity(figure("-15"), Hedge::just_over), false, "[-16.5, -15) [-16.5, -14.5]"},
      {quantity(figure("20"), Hedge::at_least), false, "[20, inf) [15, inf)"},
      {quantity(figure("2.5"), Hedge::at_least), false, "[2.5, inf) [2.45, inf)"},
      {quantity(figure("2.5"), Hedge::more_than), false, "(2.5, inf) [2.45, inf)"},
      {quantity(figure("2.5"), Hedge::at_most), false, "(-inf, 2.5] (-inf, 2.55]"},
      {quantity(figure("2.5"), Hedge::up_to), false, "(-inf, 2.5] (-inf, 2.55]"},
      {quantity(figure("2.5"), Hedge::less_than), false, "(-inf, 2.5) (-inf, 2.55]"},
      {quantity(figure("-5"), Hedge::at_least), false, "[-5, inf) [-5.5, inf)"},
  });
}

TEST(ReadValue, ReadsFractionWordsAsHedged) {
  Figure half = figure("0.5");
  half.fraction = true;
  Figure third;
  third.value = Number::ratio(1, 3);
  third.fraction = true;
  expect_rows({
      {quantity(half), false, "[0.45, 0.55] [0.45, 0.55]"},
      {quantity(half), true, "[0.45, 0.55] [0.45, 0.55]"},
      {quantity(third), false, "[0.3, 11/30] [0.3, 11/30]"},
      {quantity(half, Hedge::nearly), false, "[0.45, 0.5) [0.45, 0.5]"},
      {quantity(half, Hedge::at_least), false, "[0.5, inf) [0.5, inf)"},
      {quantity(half, Hedge::more_than), false, "(0.5, inf) [0.5, inf)"},
  });
}

TEST(ReadValue, TakesRangesFromEndToEnd) {
  expect_rows({
      {pair(ValueForm::range, figure("2"), figure("3")), false, "[2, 3] [1.5, 3.5]"},
      {pair(ValueForm::range, figure("2.5"), figure("3")), false, "[2.5, 3] [2.45, 3.5]"},
      {pair(ValueForm::range, figure("20"), figure("25")), true, "[20, 25] [20, 25]"},
      {pair(ValueForm::range, figure("200"), figure("300")), true, "[200, 300] [150, 350]"},
      {pair(ValueForm::range, figure("-0.4"), figure("-0.2")), false, "[-0.4, -0.2] [-0.45, -0.15]"},
      {pair(ValueForm::range, figure("-0.2"), figure("-0.4")), false, "[-0.4, -0.2] [-0.45, -0.15]"},
      {pair(ValueForm::range, figure("20"), figure("30"), Hedge::about), true, "[18, 33] [18, 33]"},
      {pair(ValueForm::range, figure("2"), figure("3"), Hedge::more_than), false, "(2, inf) [1.5, inf)"},
      {pair(ValueForm::range, figure("2"), figure("3"), Hedge::at_most), false, "(-inf, 3] (-inf, 3.5]"},
      {pair(ValueForm::plus_minus, figure("18.3"), figure("0.1")), false, "[18.2, 18.4] [18.15, 18.45]"},
      {pair(ValueForm::plus_minus, figure("1000"), figure("50")), false, "[950, 1050] [945, 1055]"},
      {pair(ValueForm::plus_minus, figure("20"), figure("5")), true, "[15, 25] [15, 25]"},
  });
}

TEST(ReadValue, CountsAMarginOnlyLeniently) {
  Written poll = pair(ValueForm::plus_minus, figure("41"), figure("3"));
  poll.margin_before_unit = true;
  Written estimate = pair(ValueForm::margin, figure("2.4"), figure("1.9"));
  estimate.third = figure("3.0");
  Written narrow = pair(ValueForm::margin, figure("2"), figure("1.9"));
  narrow.third = figure("2.1");
  expect_rows({
      {poll, false, "[40.5, 41.5) [38, 44]"},
      {estimate, false, "[2.35, 2.45) [1.9, 3]"},
      {narrow, false, "[1.5, 2.5) [1.5, 2.5)"},
  });
}

TEST(ReadValue, ReadsPartsRanksAndWords) {
  Written rank = quantity(figure("3"));
  rank.form = ValueForm::rank;
  Written rank_hedged = rank;
  rank_hedged.hedge = Hedge::at_most;
  Written tenth = quantity(figure("100"));
  tenth.form = ValueForm::rank;
  Written choice;
  choice.form = ValueForm::choice;
  Written share = quantity(figure("3"), Hedge::about);
  share.form = ValueForm::share;
  expect_rows({
      {pair(ValueForm::of_total, figure("411"), figure("650")), true, "[411, 411] [411, 411]"},
      {pair(ValueForm::of_total, figure("2"), figure("4"), Hedge::at_least), true, "[2, inf) [2, inf)"},
      {rank, false, "[3, 3] [3, 3]"},
      {tenth, false, "[100, 100] [100, 100]"},
      {rank_hedged, false, "(-inf, 3] (-inf, 3]"},
      {share, false, "[2.5, 3.5] [2.5, 3.5]"},
      {choice, false, "(-inf, inf) (-inf, inf)"},
      {Written{}, false, "(-inf, inf) (-inf, inf)"},
  });
}

TEST(ReadValue, TakesToleranceFromTheProject) {
  const Tolerance narrow{.about = Number::ratio(1, 100), .nearly = 0};
  const Reading about = read_value(quantity(figure("300"), Hedge::about), true, narrow);
  EXPECT_EQ(to_string(about.strict), "[297, 303]");
  const Reading nearly = read_value(quantity(figure("20"), Hedge::nearly), true, narrow);
  EXPECT_EQ(to_string(nearly.strict), "[20, 20]");
}

// ---- what holds of any value

constexpr Hedge hedges[] = {Hedge::none,      Hedge::about,     Hedge::nearly,
                            Hedge::just_over, Hedge::at_least,  Hedge::more_than,
                            Hedge::at_most,   Hedge::less_than, Hedge::up_to};

Figure random_figure(std::mt19937& random) {
  std::string digits = std::to_string(random() % 2 == 0 ? random() % 120 : random() % 100000 * 10);
  if (random() % 3 == 0) digits += "." + std::to_string(random() % 100);
  Figure out = figure((random() % 3 == 0 ? "-" : "") + digits, static_cast<int>(random() % 3) * 3);
  out.fraction = random() % 8 == 0;
  return out;
}

Written random_written(std::mt19937& random) {
  constexpr ValueForm forms[] = {ValueForm::quantity, ValueForm::range,    ValueForm::plus_minus,
                                 ValueForm::margin,   ValueForm::of_total, ValueForm::rank,
                                 ValueForm::share};
  Written out = quantity(random_figure(random), hedges[random() % std::size(hedges)]);
  out.form = forms[random() % std::size(forms)];
  out.second = random_figure(random);
  out.third = random_figure(random);
  out.margin_before_unit = random() % 2 == 0;
  if (out.form == ValueForm::plus_minus && out.second.value.sign() < 0) out.second.value = -out.second.value;
  return out;
}

TEST(ReadValue, KeepsStrictWithinLenientAndNeverEmpty) {
  std::mt19937 random(11);
  for (int round = 0; round < 6000; ++round) {
    const Written written = random_written(random);
    const Reading reading = read_value(written, random() % 2 == 0, Tolerance{});
    ASSERT_FALSE(reading.strict.empty()) << read(written);
    ASSERT_TRUE(within(reading.strict, reading.lenient)) << read(written);
  }
}

TEST(ReadValue, ScalesWithTheMagnitude) {
  std::mt19937 random(12);
  for (int round = 0; round < 2000; ++round) {
    const std::string digits =
        std::to_string(random() % 1000 + 1) + (round % 2 == 0 ? "." + std::to_string(random() % 10) : "");
    const Hedge hedge = hedges[random() % std::size(hedges)];
    const Reading plain = read_value(quantity(figure(digits), hedge), false, Tolerance{});
    const Reading billions = read_value(quantity(figure(digits, 9), hedge), false, Tolerance{});
    ASSERT_EQ(billions.strict, scale(plain.strict, Number::decimal(1, 9))) << digits;
    ASSERT_EQ(billions.lenient, scale(plain.lenient, Number::decimal(1, 9))) << digits;
  }
}

TEST(ReadValue, MirrorsNegativeValues) {
  std::mt19937 random(13);
  for (int round = 0; round < 1000; ++round) {
    Figure positive = figure(std::to_string(random() % 5000 + 1), static_cast<int>(random() % 2) * 6);
    Figure negative = positive;
    negative.value = -negative.value;
    for (const Hedge hedge : {Hedge::none, Hedge::about, Hedge::nearly, Hedge::just_over}) {
      const Reading there = read_value(quantity(positive, hedge), round % 2 == 0, Tolerance{});
      const Reading here = read_value(quantity(negative, hedge), round % 2 == 0, Tolerance{});
      ASSERT_EQ(here.strict, -there.strict);
      ASSERT_EQ(here.lenient, -there.lenient);
    }
  }
}

TEST(ToBase, ConvertsExactly) {
  Units units;
  const auto base = [&](const Written& written, const char* unit, bool difference = false) {
    return to_string(
        to_base(read_value(written, false, Tolerance{}), units[units.unit(unit)], difference).strict);
  };
  EXPECT_EQ(base(quantity(figure("145937")), "sq mi"), "[377973799864.049664, 377976389852.16)");
  EXPECT_EQ(base(quantity(figure("50"), Hedge::at_least), "°F"), "[283.15, inf)");
  EXPECT_EQ(base(quantity(figure("1.1")), "°C"), "[274.2, 274.3)");
  EXPECT_EQ(base(quantity(figure("1.1")), "°C", true), "[1.05, 1.15)");
  EXPECT_EQ(base(quantity(figure("1.8")), "°F", true), "[35/36, 37/36)");
}

}  // namespace
}  // namespace claimcheck
