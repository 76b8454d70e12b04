// Ends decide everything: tables for touching ends, then every operation against sampled points.
#include "checker/model/interval.hpp"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace claimcheck {
namespace {

Interval make(int lo, int hi, bool lo_open = false, bool hi_open = false) {
  Interval out = Interval::closed(lo, hi);
  out.lo_open = lo_open;
  out.hi_open = hi_open;
  return out;
}

TEST(Interval, KnowsWhetherEndsTouch) {
  struct Row {
    Interval a, b;
    bool disjoint;
    int gap;
  };
  const Row rows[] = {
      {make(1, 2), make(2, 3), false, 0},
      {Interval::half_open(1, 2), make(2, 3), true, 0},
      {make(1, 2), make(2, 3, true), true, 0},
      {make(1, 2), make(5, 6), true, 3},
      {make(1, 9), make(3, 4), false, 0},
      {Interval::at_least(3), Interval::at_most(3), false, 0},
      {Interval::at_least(3, true), Interval::at_most(3), true, 0},
      {Interval::at_least(7), Interval::at_most(3), true, 4},
      {Interval::all(), make(1, 1), false, 0},
      {Interval::at_least(1), Interval::at_least(100), false, 0},
      {make(2, 1), make(1, 2), true, 0},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(disjoint(row.a, row.b), row.disjoint) << to_string(row.a) << to_string(row.b);
    EXPECT_EQ(disjoint(row.b, row.a), row.disjoint) << to_string(row.a) << to_string(row.b);
    EXPECT_EQ(gap(row.a, row.b), Number(row.gap)) << to_string(row.a) << to_string(row.b);
    EXPECT_EQ(gap(row.b, row.a), Number(row.gap)) << to_string(row.a) << to_string(row.b);
  }
}

TEST(Interval, IsEmptyWhenNoNumberFits) {
  EXPECT_TRUE(make(2, 1).empty());
  EXPECT_TRUE(make(2, 2, true).empty());
  EXPECT_TRUE(make(2, 2, false, true).empty());
  EXPECT_FALSE(make(2, 2).empty());
  EXPECT_FALSE(make(2, 3, true, true).empty());
  EXPECT_FALSE(Interval::all().empty());
  EXPECT_FALSE(Interval::at_least(5, true).empty());
}

TEST(Interval, WritesItsEnds) {
  EXPECT_EQ(to_string(Interval::half_open(Number::decimal(1825, 7), Number::decimal(1835, 7))),
            "[18250000000, 18350000000)");
  EXPECT_EQ(to_string(Interval::at_most(5)), "(-inf, 5]");
  EXPECT_EQ(to_string(Interval::at_least(Number::ratio(2, 3), true)), "(2/3, inf)");
  EXPECT_EQ(to_string(Interval::all()), "(-inf, inf)");
  EXPECT_EQ(to_string(Interval::point(7)), "[7, 7]");
}

TEST(Interval, SortsByBeginThenEnd) {
  const Interval ascending[] = {
      Interval::at_most(0), Interval::all(), Interval::half_open(1, 2), make(1, 2), Interval::at_least(1),
      make(1, 2, true),     make(2, 3)};
  for (std::size_t i = 0; i < std::size(ascending); ++i)
    for (std::size_t j = 0; j < std::size(ascending); ++j)
      EXPECT_EQ(begins_before(ascending[i], ascending[j]), i < j) << i << " " << j;
}

TEST(Interval, IgnoresWhatStandsBehindInfinity) {
  Interval a = Interval::at_least(3);
  a.hi = 17;
  a.hi_open = true;
  EXPECT_EQ(a, Interval::at_least(3));
  EXPECT_NE(a, Interval::at_least(3, true));
}

// ---- against points

/// Small ends, so that touching is common.
Interval random_interval(std::mt19937& random) {
  const auto end = [&] { return Number(static_cast<int>(random() % 7) - 3); };
  const auto flip = [&] { return random() % 2 == 0; };
  Interval out = Interval::closed(end(), end());
  out.lo_open = flip();
  out.hi_open = flip();
  out.lo_infinite = random() % 6 == 0;
  out.hi_infinite = random() % 6 == 0;
  return out;
}

/// Every end and a point between any two of them; enough to tell two intervals over them apart.
std::vector<Number> samples() {
  std::vector<Number> out;
  for (int twice = -40; twice <= 40; ++twice) out.push_back(Number::ratio(twice, 2));
  return out;
}

TEST(Interval, AgreesWithItsPoints) {
  std::mt19937 random(7);
  const std::vector<Number> points = samples();
  for (int round = 0; round < 500; ++round) {
    const Interval a = random_interval(random);
    const Interval b = random_interval(random);
    bool any = false;
    bool common = false;
    bool a_within_b = true;
    for (const Number& point : points) {
      const bool in_a = a.contains(point);
      const bool in_b = b.contains(point);
      any |= in_a;
      common |= in_a && in_b;
      a_within_b &= !in_a || in_b;
      ASSERT_EQ(intersect(a, b).contains(point), in_a && in_b);
      ASSERT_TRUE(!(in_a || in_b) || hull(a, b).contains(point));
      ASSERT_EQ((-a).contains(-point), in_a);
      ASSERT_EQ(scale(a, Number::ratio(-3, 2)).contains(point * Number::ratio(-3, 2)), in_a);
    }
    ASSERT_EQ(a.empty(), !any) << to_string(a);
    ASSERT_EQ(disjoint(a, b), !common) << to_string(a) << to_string(b);
    ASSERT_EQ(within(a, b), !any || a_within_b) << to_string(a) << to_string(b);
  }
}

TEST(Interval, AddsPointByPoint) {
  struct Row {
    Interval a, b, sum;
  };
  const Row rows[] = {
      {make(1, 2), make(10, 20), make(11, 22)},
      {Interval::half_open(1, 2), make(10, 20), Interval::half_open(11, 22)},
      {make(1, 2), make(10, 20, true, true), make(11, 22, true, true)},
      {Interval::at_least(1, true), make(10, 20), Interval::at_least(11, true)},
      {Interval::at_least(1), Interval::at_most(3), Interval::all()},
      {make(3, 4, true), -make(1, 2, true), make(1, 3, true, true)},
  };
  for (const Row& row : rows) EXPECT_EQ(to_string(row.a + row.b), to_string(row.sum));
  EXPECT_TRUE((make(2, 1) + make(0, 9)).empty());
  EXPECT_EQ(scale(Interval::all(), 0), Interval::point(0));
}

}  // namespace
}  // namespace claimcheck
