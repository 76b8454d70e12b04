// Errors planted into consistent folders of country statistics with identities: each is found exactly when it
// is past the tolerance, by the claims that clash and no others. The judge is plain interval arithmetic on
// exact rationals. CLAIMCHECK_PLANTS sets how many.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <regex>
#include <sstream>

#include "tests/places.hpp"
#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::solve;
using Rational = boost::multiprecision::cpp_rational;

struct Range {
  Rational low, high;
  bool low_open = false, high_open = false;
};

struct Said {
  std::string line;  // without its quote
  std::string measure;
  int year = 0;
  std::string value;
  Range strict, lenient;
};

Rational power_of_ten(int exponent) {
  Rational out = 1;
  for (int i = 0; i < exponent; ++i) out *= 10;
  for (int i = 0; i > exponent; --i) out /= 10;
  return out;
}

/// "$3.549B", "-1%", "98,187", "455 km²"
bool read_value(Said& said) {
  static const std::regex form(R"((-?)\$?([0-9][0-9,]*)(\.[0-9]+)?([MBT])?(.*))");
  std::smatch part;
  if (!std::regex_match(said.value, part, form)) return false;
  std::string digits = part[2];
  std::erase(digits, ',');
  const std::string after = part[3];
  const int decimals = after.empty() ? 0 : static_cast<int>(after.size()) - 1;
  const std::string magnitude = part[4];
  int exponent = -decimals + (magnitude == "M" ? 6 : magnitude == "B" ? 9 : magnitude == "T" ? 12 : 0);
  if (part[5].str().find('%') != std::string::npos) exponent -= 2;
  int zeros = 0;
  if (after.empty() && digits != "0")
    zeros = static_cast<int>(digits.size() - 1 - digits.find_last_not_of('0'));
  if (!after.empty()) digits += after.substr(1);
  const Rational value = Rational(boost::multiprecision::cpp_int(
                             digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1)))) *
                         power_of_ten(exponent);
  const Rational half = power_of_ten(exponent) / 2;
  const Rational wide = power_of_ten(exponent + zeros) / 2;
  const bool negative = part[1].str() == "-" && value != 0;
  said.strict = negative ? Range{-value - half, -value + half, true, false}
                         : Range{value - half, value + half, false, true};
  said.lenient = negative ? Range{-value - wide, -value + wide} : Range{value - wide, value + wide};
  return true;
}

/// "real GDP Seychelles 2024: $3.549B  "quote"" of the country.
std::vector<Said> read_country(const std::string& text, const std::string& country) {
  std::vector<Said> out;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    line = line.substr(0, line.find("  \""));
    const std::size_t name = line.find(' ' + country);
    const std::size_t colon = line.find(": ");
    if (name == std::string::npos || colon == std::string::npos || colon < name || line[0] == '#') continue;
    Said said{.line = line, .measure = line.substr(0, name), .value = line.substr(colon + 2)};
    const std::string rest = line.substr(name + 1 + country.size(), colon - name - 1 - country.size());
    said.year = rest.size() == 5 ? std::stoi(rest) : 0;
    if (read_value(said)) out.push_back(std::move(said));
  }
  return out;
}

bool meet(Range& into, const Range& other) {
  if (other.low > into.low || (other.low == into.low && other.low_open)) {
    into.low = other.low;
    into.low_open = other.low_open;
  }
  if (other.high < into.high || (other.high == into.high && other.high_open)) {
    into.high = other.high;
    into.high_open = other.high_open;
  }
  return into.low < into.high || (into.low == into.high && !into.low_open && !into.high_open);
}

using Cells = std::map<std::pair<std::string, int>, Range>;

bool sums_fit(const Cells& cells, const std::string& whole, const std::string& one, const std::string& two) {
  for (const auto& [key, range] : cells) {
    const auto a = cells.find({one, key.second});
    const auto b = cells.find({two, key.second});
    if (key.first != whole || a == cells.end() || b == cells.end()) continue;
    Range sum{a->second.low + b->second.low, a->second.high + b->second.high,
              a->second.low_open || b->second.low_open, a->second.high_open || b->second.high_open};
    if (!meet(sum, range)) return false;
  }
  return true;
}

/// From year to year, what the level can be.
bool growth_fits(const Cells& cells) {
  const Range anything{0, power_of_ten(60), false, false};
  Range level = anything;
  for (int year = 1950; year < 2030; ++year) {
    const auto growth = cells.find({"real GDP growth", year});
    const auto own = cells.find({"real GDP", year});
    Range next = anything;
    if (growth != cells.end()) {
      next.low = std::max(Rational(0), Rational(level.low * (1 + growth->second.low)));
      next.high = level.high * (1 + growth->second.high);
      next.low_open = level.low_open;
      next.high_open = level.high_open;
    }
    if (own != cells.end() && !meet(next, own->second)) return false;
    level = next;
  }
  return true;
}

bool possible(const std::vector<Said>& claims, const std::vector<char>& on, ReadingKind reading) {
  Cells cells;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (on[i] == 0) continue;
    const Range& range = reading == ReadingKind::strict ? claims[i].strict : claims[i].lenient;
    const auto [at, is_new] = cells.emplace(std::pair(claims[i].measure, claims[i].year), range);
    if (!is_new && !meet(at->second, range)) return false;
  }
  return sums_fit(cells, "population", "male population", "female population") &&
         sums_fit(cells, "area", "land area", "water area") && growth_fits(cells);
}

/// Compares what is found in a country's claims with the judge.
void judge(const std::vector<Said>& claims, const std::string& vocabulary, std::size_t planted) {
  std::string text;
  for (const Said& said : claims) text += said.line + '\n';
  const auto solved = solve(text, vocabulary);
  const std::string shown = testing_solve::summary(solved) + "planted: " + claims[planted].line;
  ASSERT_EQ(solved.project->facts.all.size(), claims.size()) << text;
  std::vector<char> named(claims.size(), 1);
  std::size_t errors = 0;
  for (const Conflict& conflict : solved.found.conflicts) {
    if (conflict.code == "CON009") return;  // below zero: out of play, whatever else it breaks
    errors += conflict.severity == Severity::error;
    std::vector<char> set(claims.size(), 0);
    for (const FactId id : conflict.claims) set[id] = 1, named[id] = 0;
    EXPECT_FALSE(possible(claims, set, conflict.reading)) << shown;
    for (const FactId id : conflict.claims) {
      set[id] = 0;
      EXPECT_TRUE(possible(claims, set, conflict.reading)) << "needless: " << claims[id].line << '\n'
                                                           << shown;
      set[id] = 1;
    }
  }
  const std::vector<char> all(claims.size(), 1);
  const bool broken = !possible(claims, all, ReadingKind::lenient);
  EXPECT_EQ(errors, broken ? 1u : 0u) << shown;  // one clash, one finding
  EXPECT_TRUE(!broken || named[planted] == 0) << "the planted claim is not named\n" << shown;
  EXPECT_TRUE(possible(claims, named, ReadingKind::strict)) << shown;
}

using Random = std::mt19937;

/// One digit changed, two exchanged, a magnitude or a year shifted, or a second value beside the first.
bool plant(Random& random, std::vector<Said>& claims, std::size_t& at) {
  at = random() % claims.size();
  Said said = claims[at];
  std::string value = said.value;
  std::vector<std::size_t> digits;
  for (std::size_t i = 0; i < value.size(); ++i)
    if (value[i] >= '0' && value[i] <= '9') digits.push_back(i);
  const std::size_t place = digits[random() % digits.size()];
  switch (random() % 5) {
    case 0:
    case 1:
      value[place] = static_cast<char>('0' + random() % 10);
      break;
    case 2:
      if (digits.size() > 1) std::swap(value[digits[0]], value[digits[1]]);
      break;
    case 3: {
      const std::size_t magnitude = value.find_first_of("MB");
      if (magnitude == std::string::npos) return false;
      value[magnitude] = value[magnitude] == 'M' ? 'B' : 'M';
      break;
    }
    default: {
      const std::string year = ' ' + std::to_string(said.year) + ':';
      if (said.year == 0) return false;
      said.year += random() % 2 == 0 ? 1 : -1;
      said.line.replace(said.line.find(year), year.size(), ' ' + std::to_string(said.year) + ':');
    }
  }
  if (value[digits.front()] == '0' && digits.size() > 1 && value[digits.front() + 1] != '.') return false;
  said.line = said.line.substr(0, said.line.find(": ") + 2) + value;
  said.value = value;
  if (said.line == claims[at].line || !read_value(said)) return false;
  if (random() % 3 == 0) {
    claims.push_back(said);
    at = claims.size() - 1;
  } else {
    claims[at] = said;
  }
  return true;
}

struct Country {
  std::string name;
  std::string text;
};

void plant_many(const std::string& vocabulary, const std::vector<Country>& countries, int plants) {
  if (const char* more = std::getenv("CLAIMCHECK_PLANTS")) plants = std::atoi(more);
  Random random(7);
  for (int i = 0; i < plants && !testing::Test::HasFailure(); ++i) {
    const Country& country = countries[random() % countries.size()];
    std::vector<Said> claims = read_country(country.text, country.name);
    std::size_t at = 0;
    if (plant(random, claims, at)) judge(claims, vocabulary, at);
  }
}

constexpr const char* vocabulary = R"toml(
[entity.ruritania]
names = ["Ruritania"]
[entity.syldavia]
names = ["Syldavia"]
[measure."real GDP"]
kind = "flow"
unit = "money"
[measure."real GDP growth"]
kind = "ratio"
unit = "percent"
[measure.population]
kind = "stock"
[measure."male population"]
kind = "stock"
[measure."female population"]
kind = "stock"
[measure.area]
kind = "stock"
unit = "km²"
[measure."land area"]
kind = "stock"
unit = "km²"
[measure."water area"]
kind = "stock"
unit = "km²"
[[identity]]
name = "growth"
is = "real GDP {c} {y} = real GDP {c} {y-1} * (1 + real GDP growth {c} {y})"
[[identity]]
name = "people"
is = "population {c} {y} = male population {c} {y} + female population {c} {y}"
[[identity]]
name = "area"
is = "area {c} = land area {c} + water area {c}"
)toml";

const std::vector<Country> invented{
    {"Ruritania",
     "real GDP Ruritania 2024: $41.83B\nreal GDP Ruritania 2023: $40.61B\nreal GDP Ruritania 2022: $39.9B\n"
     "real GDP growth Ruritania 2024: 3%\nreal GDP growth Ruritania 2023: 1.8%\npopulation Ruritania 2024: "
     "2,104,511\nmale population Ruritania 2024: 1,040,200\nfemale population Ruritania 2024: "
     "1,064,311\narea "
     "Ruritania: 28,748 km²\nland area Ruritania: 27,398 km²\nwater area Ruritania: 1,350 km²\n"},
    {"Syldavia",
     "real GDP Syldavia 2021: $612M\nreal GDP Syldavia 2020: $650M\nreal GDP Syldavia 2019: $701.5M\n"
     "real GDP growth Syldavia 2021: -5.8%\nreal GDP growth Syldavia 2020: -7.3%\nreal GDP growth Syldavia "
     "2019: 0.2%\npopulation Syldavia 2019: 642,000\nmale population Syldavia 2019: 318,400\nfemale "
     "population "
     "Syldavia 2019: 323,600\narea Syldavia: 13,812 km²\nland area Syldavia: 13,452 km²\nwater area "
     "Syldavia: "
     "360 km²\n"}};

TEST(Planted, FoundByTheClaimsThatClash) { plant_many(vocabulary, invented, 200); }

TEST(Planted, ConsistentCountriesAreQuiet) {
  for (const Country& country : invented)
    EXPECT_EQ(testing_solve::summary(solve(country.text, vocabulary)), "");
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Planted, FoundInRealStatistics) {
  const std::filesystem::path folder = std::string(claimcheck::test::shared_dir) + "/factbook";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no ../shared/factbook";
  std::vector<Country> countries;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".claims") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    const std::string text = read_file(path);
    const std::size_t colon = text.find(": figures of");
    if (colon != std::string::npos) countries.push_back({text.substr(2, colon - 2), text});
  }
  ASSERT_GT(countries.size(), 30u);
  plant_many(read_file(folder / "vocabulary.toml"), countries, 80);
}

}  // namespace
