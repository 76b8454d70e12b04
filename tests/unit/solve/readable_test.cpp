// Derived numbers are shown exactly while short, and otherwise on the side where the sentence stays true.
#include <gtest/gtest.h>

#include "checker/solve/readable.hpp"

namespace {

using namespace claimcheck;

Number number(const char* text) { return *Number::parse(text); }

TEST(Readable, RoundsOnlyWhatIsLong) {
  const struct {
    const char* value;
    const char* down;
    const char* up;
  } rows[] = {
      {"0", "0", "0"},
      {"148900000", "148900000", "148900000"},
      {"5029612500000", "5029612500000", "5029612500000"},
      {"102334404123", "102334404123", "102334404123"},
      {"1234567890123", "1234560000000", "1234570000000"},
      {"3650000000000/7", "521428000000", "521429000000"},
      {"-3650000000000/7", "-521429000000", "-521428000000"},
      {"2/3", "0.666666", "0.666667"},
      {"1/300", "0.00333333", "0.00333334"},
      {"999999.9999999999", "999999", "1000000"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(readable(number(row.value), Rounding::down).to_string(), row.down) << row.value;
    EXPECT_EQ(readable(number(row.value), Rounding::up).to_string(), row.up) << row.value;
  }
}

TEST(Readable, StaysBeyondWhatItClashesWith) {
  EXPECT_EQ(readable_beyond(number("2/3"), number("0.66666666"), Rounding::down).to_string(), "0.666666666");
  EXPECT_EQ(readable_beyond(number("2/3"), number("0.6666667"), Rounding::up).to_string(), "0.66666667");
  EXPECT_EQ(readable_beyond(number("2/3"), number("2/3"), Rounding::up).to_string(), "2/3");
}

TEST(Readable, WidensIntervals) {
  const Interval found = readable(Interval::closed(number("2/3"), number("2/3")));
  EXPECT_EQ(to_string(found), "[0.666666, 0.666667]");
  EXPECT_EQ(to_string(readable(Interval::at_least(number("1/3"), true))), "(0.333333, inf)");
}

}  // namespace
