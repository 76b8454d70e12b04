// Values as people read them, always exactly.
#include <gtest/gtest.h>

#include <random>

#include "checker/model/value.hpp"

namespace claimcheck {
namespace {

class Show : public testing::Test {
 protected:
  const Unit& money(const char* text) { return units_[units_.currency(text)->unit]; }
  const Unit& unit(const char* text) { return units_[units_.unit(text)]; }
  const Unit& rate(const char* above, const Number& count, const char* below) {
    return units_[units_.rate(units_.unit(above), count, below)];
  }
  const Unit& price(const char* above, const char* below) {
    return units_[units_.rate(units_.currency(above)->unit, 1, below)];
  }
  Units units_;
};

Number number(const char* text) { return *Number::parse(text); }

TEST_F(Show, WritesNumbersAsPeopleDo) {
  struct Row {
    const char* value;
    const Unit& unit;
    const char* shown;
  };
  const Unit& plain = units_[no_unit];
  const Row rows[] = {
      {"20", plain, "20"},
      {"18300000000", plain, "18.3 billion"},
      {"18300000000", money("$"), "$18.3 billion"},
      {"800000000", money("€"), "€800 million"},
      {"-4788000000", money("$"), "-$4.788 billion"},
      {"2900", money("$"), "$2,900"},
      {"1000000", money("Swiss francs"), "CHF 1 million"},
      {"5", money("pesos"), "5 pesos"},
      {"1", money("pesos"), "1 peso"},
      {"5", money("kr"), "5 kr"},
      {"3", unit("%"), "3%"},
      {"-0.4", unit("%"), "-0.4%"},
      {"3", unit("pp"), "3 pp"},
      {"1", unit("pp"), "1 pp"},
      {"25", unit("bps"), "25 basis points"},
      {"12", unit("islands"), "12 islands"},
      {"1", unit("islands"), "1 island"},
      {"0", unit("islands"), "0 islands"},
      {"1.5", unit("countries"), "1.5 countries"},
      {"377975", unit("km²"), "377,975 km²"},
      {"145937", unit("sq mi"), "145,937 square miles"},
      {"1", unit("sq mi"), "1 square mile"},
      {"1.1", unit("°C"), "1.1 °C"},
      {"121372632", unit("people"), "121,372,632 people"},
      {"1234500000", plain, "1,234.5 million"},
      {"1234567890123", plain, "1,234,567,890,123"},
      {"1500000000000", plain, "1.5 trillion"},
      {"2000000000000000", plain, "2,000 trillion"},
      {"999999", plain, "999,999"},
      {"0.035", plain, "0.035"},
      {"2/3", plain, "2/3"},
      {"20000000/3", plain, "20,000,000/3"},
      {"57", price("$", "bbl"), "$57/barrel"},
      {"1.46", price("$", "share"), "$1.46/share"},
      {"2", price("pesos", "litre"), "2 pesos/L"},
      {"60", unit("km/h"), "60 km/h"},
      {"2", unit("barrels per day"), "2 barrels/day"},
      {"12.3", rate("", 100000, ""), "12.3 per 100,000"},
      {"12.3", rate("", 100000, "people"), "12.3 per 100,000 people"},
      {"3", rate("hospital beds", 1000, "people"), "3 hospital beds per 1,000 people"},
      {"3", rate("%", 1, "year"), "3%/year"},
      {"6", unit("years"), "6 years"},
  };
  for (const Row& row : rows) EXPECT_EQ(show(number(row.value), row.unit), row.shown);
}

TEST_F(Show, WritesIntervals) {
  const Number lo = number("18250000000");
  const Number hi = number("18350000000");
  EXPECT_EQ(show(Interval::half_open(lo, hi), money("$")), "[$18.25 billion, $18.35 billion)");
  EXPECT_EQ(show(Interval::closed(number("2.5"), number("3.5")), unit("%")), "[2.5%, 3.5%]");
  EXPECT_EQ(show(Interval::closed(18, 22), unit("islands")), "[18, 22] islands");
  EXPECT_EQ(show(Interval::point(20), unit("islands")), "20 islands");
  EXPECT_EQ(show(Interval::at_least(number("5e9"), true), money("€")), "(€5 billion, ∞)");
  EXPECT_EQ(show(Interval::at_most(number("-0.5")), unit("°C")), "(-∞, -0.5] °C");
  EXPECT_EQ(show(Interval::all(), units_[no_unit]), "(-∞, ∞)");
  EXPECT_EQ(show(Interval::closed(57, 58), price("$", "bbl")), "[$57, $58]/barrel");
}

TEST_F(Show, NeverRounds) {
  std::mt19937_64 random(3);
  for (int round = 0; round < 2000; ++round) {
    const Number value = Number::decimal(static_cast<std::int64_t>(random() >> (random() % 60 + 2)),
                                         static_cast<std::int32_t>(random() % 24) - 9);
    std::string shown = show(value, units_[no_unit]);
    Number magnitude = 1;
    for (const auto& [word, power] :
         {std::pair{" million", 6}, std::pair{" billion", 9}, std::pair{" trillion", 12}})
      if (const std::size_t at = shown.find(word); at != std::string::npos) {
        shown.erase(at);
        magnitude = Number::decimal(1, power);
      }
    ASSERT_EQ(*Number::parse(shown) * magnitude, value) << shown;
  }
}

}  // namespace
}  // namespace claimcheck
