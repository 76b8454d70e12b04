// The same claims in another order, other files or another spelling have the same conflicts; a claim that is
// taken away takes its conflict with it.
#include <gtest/gtest.h>

#include <random>
#include <set>

#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::Solved;

constexpr const char* vocabulary = R"toml(
[entity.JP]
names = ["Japan", "Japanese"]
[entity.RU]
names = ["Russia", "Russian"]
[entity.hokkaido]
names = ["Hokkaido"]
part-of = ["JP"]
[measure.trade]
kind = "flow"
unit = "money"
[measure.meetings]
kind = "count"
[measure.population]
kind = "stock"
[measure.men]
kind = "stock"
[measure.women]
kind = "stock"
[measure.status]
kind = "choice"
[[identity]]
name = "people"
is = "population {c} {y} = men {c} {y} + women {c} {y}"
)toml";

/// Each claim in several spellings with the same digits.
const std::vector<std::vector<std::string>> claims{
    {"trade JP-RU 2017: $18.3B", "trade Japan–Russia 2017: $18.3 billion",
     "Japanese trade with Russia: USD 18.3bn in 2017"},
    {"trade RU-JP 2017: $19.4B", "trade Russia–Japan 2017: 19.4 billion USD",
     "trade JP-RU: US$19.4B in 2017"},
    {"trade JP-RU 2017-Q1: $21.2B", "trade Japan–Russia Q1 2017: $21.2 billion",
     "trade JP-RU 2017-Q1: USD 21.2B"},
    {"trade RU 2017: $301B", "trade Russia 2017: $301 billion", "Russian trade 2017: USD 301B"},
    {"trade JP-RU 2017: about 3% of trade RU 2017", "trade JP-RU 2017: ~3% of trade Russia 2017",
     "trade Japan–Russia 2017: around 3 percent of trade RU 2017"},
    {"meetings JP-RU: 25 by 2016-05-25", "meetings Japan–Russia: twenty-five by 25 May 2016",
     "meetings JP-RU: 25 by May 25, 2016"},
    {"meetings JP-RU: 20 by 2018", "meetings Russia–Japan: twenty by 2018", "meetings JP-RU: 20 by 2018"},
    {"meetings JP-RU in 2019: 4", "meetings JP-RU 2019: four", "meetings Japan–Russia during 2019: 4"},
    {"population JP 2016: 127.0M", "population Japan 2016: 127.0 million",
     "Japanese population: 127.0M in 2016"},
    {"men JP 2016: 61.8M", "men Japan 2016: 61.8 million", "Japanese men 2016: 61.8M"},
    {"women JP 2016: 66.2M", "women Japan 2016: 66.2 million", "Japanese women 2016: 66.2M"},
    {"population Hokkaido 2016: 527.3M", "population Hokkaido 2016: 527.3 million",
     "population: 527.3M in 2016"},
    {"status JP-RU 2018-05-25: signed", "status Japan–Russia 25 May 2018: Signed",
     "status JP-RU May 25, 2018: signed"},
    {"status JP-RU 2018-05-25: refused", "status RU-JP 2018-05-25: refused",
     "status JP-RU 25 May 2018: refused"},
};

/// The conflicts by the numbers of their claims.
std::set<std::string> conflicts(const Solved& solved) {
  const Facts& facts = solved.project->facts;
  std::set<std::string> out;
  for (const Conflict& conflict : solved.found.conflicts) {
    std::set<std::string> ids;
    for (const FactId id : conflict.claims)
      for (std::uint32_t i = 0; i < facts[id].attribute_count; ++i)
        ids.insert(facts.attributes[facts[id].attributes + i].argument);
    std::string text(conflict.code);
    text += ' ' + std::string(to_string(conflict.severity));
    for (const std::string& id : ids) text += ' ' + id;
    out.insert(text + " +" + std::to_string(conflict.others));
  }
  return out;
}

std::string line(std::size_t claim, std::size_t spelling) {
  return claims[claim][spelling] + " [id: c" + std::to_string(claim) + "]\n";
}

Solved solved_as(const std::map<std::string, std::string>& texts) {
  std::map<std::string, std::string> files{{"p/vocabulary.toml", vocabulary}};
  for (const auto& [name, text] : texts) files["p/" + name + ".claims"] = text;
  return testing_solve::solve_files(std::move(files));
}

std::string plainly() {
  std::string text;
  for (std::size_t i = 0; i < claims.size(); ++i) text += line(i, 0);
  return text;
}

TEST(Metamorphic, TheFolderHasConflictsOfManyKinds) {
  EXPECT_EQ(conflicts(solved_as({{"a", plainly()}})),
            (std::set<std::string>{"CON001 error c0 c1 +0", "CON002 error c5 c6 +0",
                                   "CON006 error c10 c11 c9 +0", "CON006 error c2 c3 c4 +0",
                                   "CON007 error c12 c13 +0", "CON012 error c10 c8 c9 +1"}));
}

TEST(Metamorphic, OrderFilesAndNamesChangeNothing) {
  const auto expected = conflicts(solved_as({{"a", plainly()}}));
  std::mt19937 random(3);
  for (int run = 0; run < 10; ++run) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < claims.size(); ++i)
      order.insert(order.begin() + static_cast<long>(random() % (i + 1)), i);
    std::map<std::string, std::string> files;
    const std::size_t count = 1 + random() % 4;
    for (const std::size_t i : order)
      files[std::string(1, static_cast<char>('a' + random() % count * 7)) + std::to_string(run)] +=
          line(i, 0);
    EXPECT_EQ(conflicts(solved_as(files)), expected) << run;
  }
}

TEST(Metamorphic, SpellingsOfUnitsNamesAndDatesChangeNothing) {
  const auto expected = conflicts(solved_as({{"a", plainly()}}));
  std::mt19937 random(4);
  for (int run = 0; run < 10; ++run) {
    std::string text;
    for (std::size_t i = 0; i < claims.size(); ++i) {
      const std::size_t spellings = i == 11 ? 2 : claims[i].size();  // its third one is another subject
      text += line(i, random() % spellings);
    }
    EXPECT_EQ(conflicts(solved_as({{"a", text}})), expected) << text;
  }
}

TEST(Metamorphic, WithoutOneOfItsClaimsAConflictIsGone) {
  const Solved solved = solved_as({{"a", plainly()}});
  for (const Conflict& conflict : solved.found.conflicts)
    for (const FactId gone : conflict.claims) {
      std::string text;
      for (const FactId id : conflict.claims)
        if (id != gone) text += line(id, 0);
      EXPECT_EQ(conflicts(solved_as({{"a", text}})), std::set<std::string>()) << text;
    }
}

TEST(Metamorphic, AClaimThatFitsAddsNothing) {
  const auto expected = conflicts(solved_as({{"a", plainly()}}));
  for (const char* more :
       {"trade JP 2017: at least $30B\n", "meetings JP-RU: 40 by 2022\n", "men RU 2016: 66.9M\n",
        "population JP 2015: 127.1M\n", "trade CN 2017: $4.1T\n", "something else: 5\n"})
    EXPECT_EQ(conflicts(solved_as({{"a", plainly() + more}})), expected) << more;
}

}  // namespace
