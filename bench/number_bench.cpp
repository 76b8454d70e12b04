// What a claim costs before any rule: reading its value as two intervals, comparing it, finding its names.
// The exact rationals of Boost do the same work for comparison.
#include <benchmark/benchmark.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <string>

#include "checker/model/value.hpp"
#include "checker/model/vocabulary.hpp"

namespace claimcheck {
namespace {

using Rational = boost::multiprecision::cpp_rational;

Written billions(std::int64_t tenths, Hedge hedge) {
  Written out;
  out.form = ValueForm::quantity;
  out.hedge = hedge;
  out.first.value = Number::decimal(tenths, 8);
  out.first.place = 8;
  return out;
}

void read_plain(benchmark::State& state) {
  std::int64_t tenths = 183;
  for (auto _ : state) {
    tenths = tenths % 9999 + 1;
    benchmark::DoNotOptimize(read_value(billions(tenths, Hedge::none), false, Tolerance{}));
  }
}
BENCHMARK(read_plain);

void read_about(benchmark::State& state) {
  const Tolerance tolerance;
  std::int64_t tenths = 183;
  for (auto _ : state) {
    tenths = tenths % 9999 + 1;
    benchmark::DoNotOptimize(read_value(billions(tenths, Hedge::about), false, tolerance));
  }
}
BENCHMARK(read_about);

/// Both ends of two intervals, then whether they are disjoint: as in 5-feasibility, section 4.
void overlap_of_numbers(benchmark::State& state) {
  const Number half = Number::decimal(5, 7);
  std::int64_t tenths = 183;
  for (auto _ : state) {
    tenths = tenths % 9999 + 1;
    const Number a = Number::decimal(tenths, 8);
    const Number b = Number::decimal(tenths + 1, 8);
    benchmark::DoNotOptimize(
        disjoint(Interval::half_open(a - half, a + half), Interval::half_open(b - half, b + half)));
  }
}
BENCHMARK(overlap_of_numbers);

void overlap_of_rationals(benchmark::State& state) {
  const Rational half = 50'000'000;
  const Rational scale = 100'000'000;
  std::int64_t tenths = 183;
  for (auto _ : state) {
    tenths = tenths % 9999 + 1;
    const Rational a = scale * tenths;
    const Rational b = scale * (tenths + 1);
    const Rational a_hi = a + half;
    const Rational a_lo = a - half;
    const Rational b_lo = b - half;
    const Rational b_hi = b + half;
    benchmark::DoNotOptimize(a_hi <= b_lo || b_hi <= a_lo);
  }
}
BENCHMARK(overlap_of_rationals);

Vocabulary vocabulary_of(int entities) {
  Vocabulary out;
  for (int i = 0; i < entities; ++i) {
    Entity entity;
    entity.key = "E" + std::to_string(i);
    entity.names = {"Republic of Land " + std::to_string(i), "Land" + std::to_string(i)};
    out.add(std::move(entity));
  }
  return out;
}

/// Thousands of names that begin alike must not be scanned.
void longest_name(benchmark::State& state) {
  const Vocabulary vocabulary = vocabulary_of(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(vocabulary.longest_name("Republic of Land 7 trade 2017"));
}
BENCHMARK(longest_name)->Arg(10)->Arg(1000)->Arg(100000);

void no_name(benchmark::State& state) {
  const Vocabulary vocabulary = vocabulary_of(1000);
  for (auto _ : state) benchmark::DoNotOptimize(vocabulary.longest_name("investment CN"));
}
BENCHMARK(no_name);

void nearest_name(benchmark::State& state) {
  const Vocabulary vocabulary = vocabulary_of(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(vocabulary.nearest("Repubblic of Land 7"));
}
BENCHMARK(nearest_name)->Arg(1000)->Arg(10000);

}  // namespace
}  // namespace claimcheck

BENCHMARK_MAIN();
