// Thousands of random small folders, each judged by the checker and by brute force: is there a conflict, is
// every reported set one, and does it need each of its claims? CLAIMCHECK_ORACLE_RUNS multiplies the folders.
#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <map>
#include <random>

#include "tests/unit/solve/brute_force.hpp"
#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::BruteRange;
using testing_solve::BruteSystem;
using testing_solve::BruteTerm;
using testing_solve::Fraction;
using testing_solve::solve;
using testing_solve::Solved;

using Random = std::mt19937;

int pick(Random& random, int low, int high) {  // std distributions differ between libraries
  return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

struct Value {
  std::string text;
  BruteRange strict;
  BruteRange lenient;
  const BruteRange& of(ReadingKind reading) const {
    return reading == ReadingKind::strict ? strict : lenient;
  }
};

BruteRange closed(const Fraction& low, const Fraction& high) { return {low, high, false, false, true, true}; }
BruteRange at_least(const Fraction& low, bool open = false) { return {low, 0, open, false, true, false}; }
BruteRange at_most(const Fraction& high, bool open = false) { return {0, high, false, open, false, true}; }

Fraction leniency(int number) {
  int unit = 1;
  for (; number != 0 && number % 10 == 0; number /= 10) unit *= 10;
  return Fraction::of(unit, 2);
}

/// A number in a unit: half a unit of its last digit to either side.
Value measured(Random& random, int number, const std::string& before, const std::string& behind) {
  const Fraction half = Fraction::of(1, 2);
  const Fraction wide = leniency(number);
  const Fraction v = number;
  const std::string text = before + std::to_string(number) + behind;
  switch (pick(random, 0, 9)) {
    case 0:
      return {"at least " + text, at_least(v), at_least(v - wide)};
    case 1:
      return {"at most " + text, at_most(v), at_most(v + wide)};
    case 2:
      return {"more than " + text, at_least(v, true), at_least(v - wide)};
    case 3:
      return {"less than " + text, at_most(v, true), at_most(v + wide)};
    case 4: {
      const int more = number + pick(random, 1, 9);
      return {before + std::to_string(number) + ".." + std::to_string(more) + behind, closed(v, more),
              closed(v - wide, Fraction(more) + leniency(more))};
    }
    default:
      return {text, {v - half, v + half, false, true, true, true}, closed(v - wide, v + wide)};
  }
}

/// A count: exact below a hundred, leniently rounded from there.
Value counted(Random& random, int number) {
  const Fraction v = number;
  const Fraction wide =
      number < 100 ? Fraction(0) : leniency(number) - (number % 10 == 0 ? Fraction(0) : leniency(number));
  const std::string text = std::to_string(number);
  switch (pick(random, 0, 5)) {
    case 0:
      return {"at least " + text, at_least(v), at_least(v - wide)};
    case 1:
      return {"at most " + text, at_most(v), at_most(v + wide)};
    default:
      return {text, closed(v, v), closed(v - wide, v + wide)};
  }
}

struct Written {
  std::string line;
  std::string heading;                                                // "@may\n", for claims with a source
  std::function<void(BruteSystem&, ReadingKind, std::uint32_t)> add;  // with the claim's bit
};

struct Folder {
  std::string vocabulary;
  std::string sources;
  std::vector<Written> claims;
  std::function<BruteSystem()> world;  // what holds whatever is claimed
};

BruteSystem system_of(const Folder& folder, ReadingKind reading) {
  BruteSystem system = folder.world();
  for (std::size_t i = 0; i < folder.claims.size(); ++i) folder.claims[i].add(system, reading, 1u << i);
  return system;
}

std::string text_of(const Folder& folder) {
  std::string text;
  for (const Written& claim : folder.claims) text += claim.heading + claim.line + '\n';
  return text;
}

std::uint32_t bits(const Folder& folder, const Solved& solved, const Conflict& conflict) {
  std::uint32_t out = 0;
  for (const FactId id : conflict.claims) {
    EXPECT_LT(id, folder.claims.size()) << text_of(folder);
    out |= 1u << id;
  }
  EXPECT_EQ(solved.project->facts.all.size(), folder.claims.size()) << text_of(folder);
  return out;
}

/// Compares the checker with brute force.
void judge(const Folder& folder) {
  const Solved solved = solve(text_of(folder), folder.vocabulary, folder.sources);
  const std::uint32_t all = (1u << folder.claims.size()) - 1;
  const BruteSystem lenient = system_of(folder, ReadingKind::lenient);
  const BruteSystem strict = system_of(folder, ReadingKind::strict);
  bool errors = false;
  bool any = false;
  std::uint32_t named = 0;
  const std::string shown = text_of(folder) + "\n" + testing_solve::summary(solved);
  for (const Conflict& conflict : solved.found.conflicts) {
    const BruteSystem& system = conflict.reading == ReadingKind::lenient ? lenient : strict;
    const std::uint32_t set = bits(folder, solved, conflict);
    named |= set;
    any = true;
    errors = errors || conflict.severity == Severity::error;
    EXPECT_EQ(conflict.severity == Severity::error, conflict.reading == ReadingKind::lenient) << shown;
    EXPECT_FALSE(system.possible(set)) << "can all be true\n" << shown;
    for (std::uint32_t bit = 1; bit <= all; bit <<= 1) {
      if ((set & bit) == 0) continue;
      EXPECT_TRUE(system.possible(set & ~bit)) << "not irreducible\n" << shown;
    }
    const bool tension = conflict.reading == ReadingKind::strict;
    EXPECT_TRUE(!tension || lenient.possible(set)) << "an error said as a warning\n" << shown;
  }
  EXPECT_EQ(errors, !lenient.possible(all)) << "leniently\n" << shown;
  EXPECT_EQ(any, !strict.possible(all)) << "strictly\n" << shown;
  EXPECT_TRUE(strict.possible(all & ~named)) << "left unsaid\n" << shown;
}

void judge_many(const std::function<Folder(Random&)>& make, int runs, unsigned seed) {
  const char* more = std::getenv("CLAIMCHECK_ORACLE_RUNS");
  const int times = more == nullptr ? 1 : std::atoi(more);
  Random random(seed + (more == nullptr ? 0u : static_cast<unsigned>(times)));
  for (int i = 0; i < runs * times; ++i) {
    judge(make(random));
    if (testing::Test::HasFailure()) return;
  }
}

// ---- one subject, one time

Folder one_cell(Random& random) {
  Folder out;
  out.vocabulary = "[measure.exports]\nkind = \"flow\"\nunit = \"money\"\n";
  out.world = [] {
    BruteSystem system;
    system.add();
    return system;
  };
  const int claims = pick(random, 2, 6);
  const int around = pick(random, 0, 1) * 80;
  for (int i = 0; i < claims; ++i) {
    const Value value = measured(random, around + pick(random, 18, 24), "$", "B");
    out.claims.push_back({"exports JP 2016: " + value.text, "",
                          [value](BruteSystem& system, ReadingKind reading, std::uint32_t bit) {
                            system.between({{0, 1}}, value.of(reading), bit);
                          }});
  }
  return out;
}

TEST(Oracle, AgreesOnOneCell) { judge_many(one_cell, 250, 11); }

// ---- one subject over time

constexpr int years = 3;
constexpr int quarters = 4 * years;
/// Unknowns: the total at the end of each quarter from the start (0..12), at the end of the two days of
/// publication in the second year (13, 14), then the moments of each year's three groups.
constexpr std::uint32_t may_end = quarters + 1;
constexpr std::uint32_t october_end = quarters + 2;
constexpr std::uint32_t moments = quarters + 3;

std::uint32_t moment(int year, int group) { return moments + static_cast<std::uint32_t>(3 * year + group); }

BruteSystem over_time() {
  BruteSystem system;
  for (std::uint32_t i = 0; i < moments + 3 * years; ++i) system.add();
  for (std::uint32_t i = 0; i < quarters; ++i) system.order(i, i + 1);
  system.order(5, may_end), system.order(may_end, 6);          // 2015-05-10
  system.order(7, october_end), system.order(october_end, 8);  // 2015-10-10
  for (int year = 0; year < years; ++year)
    for (int group = 0; group < 3; ++group) {
      const std::uint32_t at = moment(year, group);
      system.order(static_cast<std::uint32_t>(4 * year), at);
      system.order(at, static_cast<std::uint32_t>(4 * year + 4));
      if (group > 0) system.order(moment(year, group - 1), at);
      if (year == 1 && group == 0) system.order(at, may_end);
      if (year == 1 && group == 1) system.order(at, october_end);
    }
  return system;
}

Written timed_claim(Random& random) {
  Written out;
  const int year = pick(random, 0, years - 1);
  const std::string name = std::to_string(2014 + year);
  const Value value =
      counted(random, pick(random, 0, 3) == 0 ? 10 * pick(random, 9, 14) : pick(random, 0, 12));
  std::uint32_t from = static_cast<std::uint32_t>(4 * year);
  std::uint32_t to = from + 4;
  bool total = false;
  std::string time;
  switch (pick(random, 0, 5)) {
    case 0:
    case 1: {
      total = true;
      int group = 2;
      const int source = pick(random, 0, 2);
      if (source < 2) out.heading = source == 0 ? "@may\n" : "@october\n";
      if (year == 1 && source < 2) group = source;
      if (source == 2) out.heading = "@undated\n";
      to = moment(year, group);
      time = "by " + name;
      break;
    }
    case 2:
      total = true;
      time = "by " + name + "-12-31";
      break;
    case 3: {
      const int quarter = pick(random, 0, 3);
      from += static_cast<std::uint32_t>(quarter);
      to = from + 1;
      time = "in " + name + "-Q" + std::to_string(quarter + 1);
      break;
    }
    case 4: {
      const int last = pick(random, year, years - 1);
      to = static_cast<std::uint32_t>(4 * last + 4);
      time = "from " + name + " to " + std::to_string(2014 + last);
      break;
    }
    default:
      time = "in " + name;
  }
  out.line = "meetings: " + value.text + ' ' + time;
  if (out.heading.empty()) out.heading = "@undated\n";
  out.add = [value, from, to, total](BruteSystem& system, ReadingKind reading, std::uint32_t bit) {
    std::vector<BruteTerm> terms{{to, 1}};
    if (!total) terms.push_back({from, -1});
    system.between(terms, value.of(reading), bit);
  };
  return out;
}

Folder timeline(Random& random) {
  Folder out;
  out.vocabulary = "[measure.meetings]\nkind = \"count\"\n";
  out.sources =
      "[may]\ntitle = \"a\"\npublished = 2015-05-10\n[october]\ntitle = \"b\"\npublished = 2015-10-10\n"
      "[undated]\ntitle = \"c\"\n";
  out.world = over_time;
  const int claims = pick(random, 2, 6);
  for (int i = 0; i < claims; ++i) out.claims.push_back(timed_claim(random));
  return out;
}

TEST(Oracle, AgreesOverTime) { judge_many(timeline, 200, 12); }

// ---- identities, parts, shares and relations

constexpr const char* bound_together = R"toml(
[entity.whole]
disjoint-parts = true
[entity.north]
part-of = ["whole"]
[entity.south]
part-of = ["whole"]
[measure.output]
kind = "flow"
unit = "money"
[measure.rise]
kind = "ratio"
unit = "percent"
[measure.sales]
kind = "flow"
unit = "money"
[measure.price]
kind = "ratio"
unit = "money"
[measure.volume]
kind = "flow"
[measure.all]
kind = "stock"
adds-up = false
[measure.left]
kind = "stock"
adds-up = false
[measure.right]
kind = "stock"
adds-up = false
[[identity]]
name = "growth"
is = "output {c} {y} = output {c} {y-1} * (1 + rise {c} {y})"
[[identity]]
name = "sides"
is = "all {c} {y} = left {c} {y} + right {c} {y}"
[[identity]]
name = "price times volume"
is = "sales {c} {y} = price {c} {y} * volume {c} {y}"
)toml";

constexpr const char* places[] = {"whole", "north", "south"};

/// Unknowns by measure, place and year (2015..2017).
struct Unknowns {
  static std::uint32_t at(int measure, int place, int year) {
    return static_cast<std::uint32_t>(9 * measure + 3 * place + year);
  }
};
enum Quantity : int { output, sales, volume, all_sides, left_side, right_side, rise, price, share };

BruteSystem bodies() {
  BruteSystem system;
  for (int measure = output; measure <= share; ++measure)
    for (int i = 0; i < 9; ++i) system.add(measure >= all_sides);
  for (int year = 0; year < 3; ++year) {
    for (const int measure : {output, sales, volume}) {
      const auto whole = Unknowns::at(measure, 0, year);
      const BruteTerm north{Unknowns::at(measure, 1, year), 1};
      const BruteTerm south{Unknowns::at(measure, 2, year), 1};
      system.between({north, south, {whole, -1}}, at_most(0), 0);
    }
    for (int place = 0; place < 3; ++place)
      system.between({{Unknowns::at(all_sides, place, year), 1},
                      {Unknowns::at(left_side, place, year), -1},
                      {Unknowns::at(right_side, place, year), -1}},
                     closed(0, 0), 0);
  }
  return system;
}

std::string label(const char* measure, int place, int year) {
  return std::string(measure) + ' ' + places[place] + ' ' + std::to_string(2015 + year);
}

Written plain_claim(Random& random) {
  constexpr const char* names[] = {"output", "sales", "volume", "all", "left", "right"};
  const int measure = pick(random, output, right_side);
  const int place = pick(random, 0, 2);
  const int year = pick(random, 0, 2);
  const bool money = measure <= sales;
  const Value value = measured(random, pick(random, 1, 14), money ? "$" : "", "");
  const auto at = Unknowns::at(measure, place, year);
  return {label(names[measure], place, year) + ": " + value.text, "",
          [value, at](BruteSystem& system, ReadingKind reading, std::uint32_t bit) {
            system.between({{at, 1}}, value.of(reading), bit);
          }};
}

/// low * base <= product <= high * base, base not negative
void add_product(BruteSystem& system, std::uint32_t product, std::uint32_t base, const BruteRange& factor,
                 std::uint32_t bit) {
  if (factor.has_low) system.between({{product, 1}, {base, Fraction(0) - factor.low}}, at_least(0), bit);
  if (factor.has_high) system.between({{product, 1}, {base, Fraction(0) - factor.high}}, at_most(0), bit);
}

BruteRange shifted(BruteRange range, const Fraction& by, const Fraction& scale) {
  range.low = range.low * scale + by;
  range.high = range.high * scale + by;
  return range;
}

Written factor_claim(Random& random) {
  const int place = pick(random, 0, 2);
  const int year = pick(random, 1, 2);
  const bool growth = pick(random, 0, 1) == 0;
  const Value value = measured(random, growth ? pick(random, 5, 95) : pick(random, 1, 4), growth ? "" : "$",
                               growth ? "%" : "");
  const auto product = Unknowns::at(growth ? output : sales, place, year);
  const auto factor = Unknowns::at(growth ? rise : price, place, year);
  const auto base = growth ? Unknowns::at(output, place, year - 1) : Unknowns::at(volume, place, year);
  return {label(growth ? "rise" : "price", place, year) + ": " + value.text, "",
          [=](BruteSystem& system, ReadingKind reading, std::uint32_t bit) {
            const BruteRange range = value.of(reading);
            system.between({{factor, 1}}, range, bit);
            add_product(system, product, base, growth ? shifted(range, 1, Fraction::of(1, 100)) : range, bit);
          }};
}

Written statement(Random& random) {
  const int year = pick(random, 0, 2);
  const int part = pick(random, 1, 2);
  const auto a = Unknowns::at(output, part, year);
  const auto b = Unknowns::at(output, 0, year);
  const auto c = Unknowns::at(sales, part, year);
  const auto own = Unknowns::at(share, part, year);
  if (pick(random, 0, 1) == 0) {
    Value value = measured(random, pick(random, 11, 89), "", "%");
    while (value.text.find("..") != std::string::npos)
      value = measured(random, pick(random, 11, 89), "", "%");
    return {label("output", part, year) + ": " + value.text + " of " + label("output", 0, year), "",
            [=](BruteSystem& system, ReadingKind reading, std::uint32_t bit) {
              system.between({{own, 1}}, value.of(reading), bit);
              add_product(system, a, b, shifted(value.of(reading), 0, Fraction::of(1, 100)), bit);
            }};
  }
  const bool equal = pick(random, 0, 1) == 0;
  return {
      label("output", part, year) + (equal ? ": = 2 * {" : ": >= 2 * {") + label("sales", part, year) + '}',
      "", [=](BruteSystem& system, ReadingKind, std::uint32_t bit) {
        system.between({{a, 1}, {c, -2}}, equal ? closed(0, 0) : at_least(0), bit);
      }};
}

Folder components(Random& random) {
  Folder out;
  out.vocabulary = bound_together;
  out.world = bodies;
  const int claims = pick(random, 3, 9);
  for (int i = 0; i < claims; ++i) {
    const int kind = pick(random, 0, 9);
    out.claims.push_back(kind < 6 ? plain_claim(random)
                                  : (kind < 8 ? factor_claim(random) : statement(random)));
  }
  return out;
}

TEST(Oracle, AgreesOnComponents) { judge_many(components, 200, 13); }

}  // namespace
