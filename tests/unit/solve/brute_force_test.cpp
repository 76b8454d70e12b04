// The judge itself, judged by hand.
#include <gtest/gtest.h>

#include "tests/unit/solve/brute_force.hpp"

namespace {

using namespace claimcheck::testing_solve;

BruteRange range(int low, int high, bool low_open = false, bool high_open = false) {
  return {low, high, low_open, high_open, true, true};
}

TEST(BruteForce, DecidesBySubset) {
  BruteSystem system;
  const auto x = system.add(true);
  system.between({{x, 1}}, range(1, 3), 1);
  system.between({{x, 1}}, range(3, 5), 2);
  system.between({{x, 1}}, range(4, 5), 4);
  EXPECT_TRUE(system.possible(3));
  EXPECT_FALSE(system.possible(5));
  EXPECT_TRUE(system.possible(6));
  EXPECT_FALSE(system.possible(7));
}

TEST(BruteForce, KnowsOpenEnds) {
  BruteSystem system;
  const auto x = system.add(true);
  const auto y = system.add(true);
  system.between({{x, 1}}, range(1, 3, false, true), 1);
  system.between({{y, 1}}, range(-2, 3), 2);
  system.order(y, x);
  system.between({{y, 1}}, range(3, 9), 4);
  EXPECT_TRUE(system.possible(3));
  EXPECT_FALSE(system.possible(5));
  EXPECT_TRUE(system.possible(6));
}

TEST(BruteForce, SumsNegativeAndFractions) {
  BruteSystem system;
  const auto a = system.add(true);
  const auto b = system.add(true);
  const auto c = system.add(true);
  system.between({{a, 1}, {b, -1}, {c, -1}}, range(0, 0), 0);
  system.between({{b, 1}}, range(-7, -5), 1);
  system.between({{c, Fraction::of(1, 3)}}, range(2, 2), 2);
  system.between({{a, 1}}, range(2, 9), 4);
  EXPECT_TRUE(system.possible(3));
  EXPECT_FALSE(system.possible(7));
  EXPECT_TRUE(system.possible(5));
  EXPECT_TRUE(system.possible(6));
}

}  // namespace
