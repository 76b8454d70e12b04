// CON003–CON006 and CON012 across subjects: shares, relations, parts and identities.
#include <gtest/gtest.h>

#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::solve;
using testing_solve::summary;

constexpr const char* vocabulary = R"toml(
[entity.JP]
names = ["Japan"]
[entity.RU]
names = ["Russia"]
[entity.CN]
names = ["China"]
[entity.hokkaido]
names = ["Hokkaido"]
part-of = ["JP"]
[entity.sapporo]
names = ["Sapporo"]
part-of = ["hokkaido"]
[entity.EU]
names = ["EU"]
disjoint-parts = true
[entity.FR]
names = ["France"]
part-of = ["EU"]
[entity.DE]
names = ["Germany"]
part-of = ["EU"]
[entity.UK]
names = ["UK"]
part-of = [{ whole = "EU", from = 1973, until = 2020-01-31 }]
[measure.trade]
kind = "flow"
unit = "money"
[measure.exports]
kind = "flow"
unit = "money"
[measure.balance]
kind = "flow"
unit = "money"
signed = true
[measure.GDP]
kind = "flow"
unit = "money"
[measure."GDP growth"]
kind = "ratio"
unit = "percent"
[measure."GDP per head"]
kind = "ratio"
unit = "money"
[measure.population]
kind = "stock"
[measure.men]
kind = "stock"
[measure.women]
kind = "stock"
[measure.area]
kind = "stock"
unit = "km²"
[measure."land area"]
kind = "stock"
[measure."water area"]
kind = "stock"
[measure.density]
kind = "ratio"
[[identity]]
name = "growth"
is = "GDP {c} {y} = GDP {c} {y-1} * (1 + GDP growth {c} {y})"
[[identity]]
name = "people"
is = "population {c} {y} = men {c} {y} + women {c} {y}"
[[identity]]
name = "area"
is = "area {c} = land area {c} + water area {c}"
[[identity]]
name = "per head"
is = "GDP per head {c} {y} = GDP {c} {y} / population {c} {y}"
[[identity]]
name = "trade is at least its parts"
is = "trade {c} {y} >= trade JP-{c} {y} + trade CN-{c} {y}"
)toml";

struct Row {
  const char* what;
  const char* claims;
  const char* said;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(summary(solve(row.claims, vocabulary)), row.said) << row.what;
}

TEST(Components, SharesTiePartAndWhole) {
  check({
      {"fits",
       "trade JP-RU 2017: $18.3B\ntrade RU 2017: $584B\ntrade JP-RU 2017: about 3% of trade RU 2017\n", ""},
      {"the whole is too small",
       "trade JP-RU 2017: $18.3B\ntrade RU 2017: $301B\ntrade JP-RU 2017: about 3% of trade RU 2017\n",
       "CON005 error: trade JP-RU 2017: $18.3B | trade JP-RU 2017: about 3% of trade RU 2017 | trade RU "
       "2017: $301B\n"},
      {"the whole takes the part's time",
       "trade JP-RU 2017: $18.3B\ntrade RU 2017: $301B\ntrade JP-RU 2017: about 3% of trade RU\n",
       "CON005 error: trade JP-RU 2017: $18.3B | trade JP-RU 2017: about 3% of trade RU | trade RU 2017: "
       "$301B\n"},
      {"another year's whole",
       "trade JP-RU 2017: $18.3B\ntrade RU 2016: $301B\ntrade JP-RU 2017: about 3% of trade RU\n", ""},
      {"two shares of one whole",
       "trade JP-RU 2017: 3% of trade RU 2017\ntrade JP-RU 2017: 5% of trade RU 2017\n",
       "CON005 error: trade JP-RU 2017: 3% of trade RU 2017 | trade JP-RU 2017: 5% of trade RU 2017\n"},
      {"shares through a chain",
       "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: half of trade JP 2017\ntrade JP 2017: a third of trade "
       "CN 2017\n"
       "trade CN 2017: $301B\n",
       "CON006 error: trade CN 2017: $301B | trade JP 2017: a third of trade CN 2017 | trade JP-RU 2017: "
       "$18.3B | "
       "trade JP-RU 2017: half of trade JP 2017\n"},
      {"a whole that only shares speak of",
       "exports FR 2017: 73% of exports EU 2017\nexports FR 2017: $9B\nexports DE 2017: more than 37% of "
       "exports EU 2017\n",
       "CON006 error: exports DE 2017: more than 37% of exports EU 2017 | exports FR 2017: $9B | exports FR "
       "2017: 73% of exports EU 2017\n"},
      {"undeclared measures: the share states its own arithmetic",
       "harvest 2017: 40\nfields 2017: 200\nharvest 2017: 50% of fields 2017\n",
       "CON005 error: fields 2017: 200 | harvest 2017: 40 | harvest 2017: 50% of fields 2017\n"},
  });
}

TEST(Components, RelationsHold) {
  check({
      {"less than the sum",
       "exports RU 2017: >= {exports JP 2017} + {exports CN 2017}\nexports RU 2017: $80.1B\n"
       "exports JP 2017: $18.3B\nexports CN 2017: $77.2B\n",
       "CON006 error: exports CN 2017: $77.2B | exports JP 2017: $18.3B | exports RU 2017: $80.1B | exports "
       "RU 2017: >= {exports JP 2017} + {exports CN 2017}\n"},
      {"less than one of them, which is enough",
       "exports RU 2017: >= {exports JP 2017} + {exports CN 2017}\nexports RU 2017: $80.1B\n"
       "exports JP 2017: $18.3B\nexports CN 2017: $87.2B\n",
       "CON006 error: exports CN 2017: $87.2B | exports RU 2017: $80.1B | exports RU 2017: >= {exports JP "
       "2017} + {exports CN 2017}\n"},
      {"what an identity says already needs no relation",
       "trade RU 2017: >= {trade JP-RU 2017} + {trade CN-RU 2017}\ntrade RU 2017: $80.1B\n"
       "trade JP-RU 2017: $18.3B\ntrade CN-RU 2017: $87.2B\n",
       "CON012 error: trade CN-RU 2017: $87.2B | trade RU 2017: $80.1B\n"},
      {"a multiple",
       "exports JP 2017: = 2 * {exports JP 2013}\nexports JP 2017: $18.3B\nexports JP 2013: $9.1B\n", ""},
      {"not that multiple",
       "exports JP 2017: = 2 * {exports JP 2013}\nexports JP 2017: $18.3B\nexports JP 2013: $8.1B\n",
       "CON006 error: exports JP 2013: $8.1B | exports JP 2017: $18.3B | exports JP 2017: = 2 * {exports JP "
       "2013}\n"},
      {"about", "exports JP 2017: ~ {exports JP 2013}\nexports JP 2017: $18.3B\nexports JP 2013: $17.1B\n",
       ""},
  });
}

TEST(Components, PartsLieInTheirWhole) {
  check({
      {"a part above its whole", "population Hokkaido 2016: 5.4M\npopulation JP 2016: 4.2M\n",
       "CON003 error: population Hokkaido 2016: 5.4M | population JP 2016: 4.2M\n"},
      {"a part of a part", "population Sapporo 2016: 5.4M\npopulation JP 2016: 4.2M\n",
       "CON003 error: population JP 2016: 4.2M | population Sapporo 2016: 5.4M\n"},
      {"below it", "population Hokkaido 2016: 5.4M\npopulation JP 2016: 126.2M\n", ""},
      {"another year", "population Hokkaido 2016: 5.4M\npopulation JP 1876: 4.2M\n", ""},
      {"ratios are no parts", "GDP growth Hokkaido 2016: 5.4%\nGDP growth JP 2016: 1.2%\n", ""},
      {"nor pairs", "trade Hokkaido-RU 2016: $5.4B\ntrade JP-RU 2016: $4.2B\n", ""},
      {"disjoint parts together",
       "population FR 2016: 66.7M\npopulation DE 2016: 82.3M\npopulation EU 2016: 120.1M\n",
       "CON004 error: population DE 2016: 82.3M | population EU 2016: 120.1M | population FR 2016: 66.7M\n"},
      {"while it was a part", "population UK 2016: 65.6M\npopulation EU 2016: 60.1M\n",
       "CON003 error: population EU 2016: 60.1M | population UK 2016: 65.6M\n"},
      {"and after", "population UK 2021: 65.6M\npopulation EU 2021: 60.1M\n", ""},
      {"a part that only an identity speaks of",
       "men Hokkaido 2016: 2.6M\nwomen Hokkaido 2016: 2.8M\npopulation JP 2016: 4.2M\n",
       "CON006 error: men Hokkaido 2016: 2.6M | population JP 2016: 4.2M | women Hokkaido 2016: 2.8M\n"},
      {"a quarter that only the whole has, between quarters of both",
       "exports Hokkaido 2016: $30.1B\nexports Hokkaido 2016-Q1: less than $1.1B\nexports JP 2016-Q2: $9.1B\n"
       "exports JP 2016-Q3: $9.1B\nexports JP 2016-Q4: $9.1B\n",
       "CON006 error: exports Hokkaido 2016-Q1: less than $1.1B | exports Hokkaido 2016: $30.1B | exports JP "
       "2016-Q2: $9.1B | exports JP 2016-Q3: $9.1B | exports JP 2016-Q4: $9.1B\n"},
      {"undeclared: a warning", "ports Hokkaido: 54\nports JP: 42\n",
       "CON003 warning: ports Hokkaido: 54 | ports JP: 42\n"},
      {"a part's quarter above its whole's quarter and year",
       "exports Hokkaido 2016-Q1: $5.4B\nexports JP 2016: $4.2B\n"
       "exports JP 2016-Q1: $1.1B\n",
       "CON003 error: exports Hokkaido 2016-Q1: $5.4B | exports JP 2016-Q1: $1.1B (+1)\n"},
      {"a part's quarter in the whole's year",
       "exports Hokkaido 2016-Q1: $5.4B\nexports JP 2016: $4.2B\n"
       "exports JP 2016-Q1: more than $1.1B\n",
       "CON006 error: exports Hokkaido 2016-Q1: $5.4B | exports JP 2016: $4.2B\n"},
  });
}

TEST(Components, IdentitiesHold) {
  check({
      {"a sum", "population JP 2016: 127.0M\nmen JP 2016: 61.8M\nwomen JP 2016: 65.2M\n", ""},
      {"not that sum", "population JP 2016: 127.0M\nmen JP 2016: 61.8M\nwomen JP 2016: 66.2M\n",
       "CON012 error: men JP 2016: 61.8M | population JP 2016: 127.0M | women JP 2016: 66.2M\n"},
      {"another country's", "population JP 2016: 127.0M\nmen RU 2016: 61.8M\nwomen JP 2016: 66.2M\n", ""},
      {"without a time", "area JP: 377,975 km²\nland area JP: 364,485 km²\nwater area JP: 3,430 km²\n",
       "CON012 error: area JP: 377,975 km² | land area JP: 364,485 km² | water area JP: 3,430 km²\n"},
      {"growth", "GDP JP 2016: $4.94T\nGDP JP 2015: $4.90T\nGDP growth JP 2016: 0.8%\n", ""},
      {"not that growth", "GDP JP 2016: $4.94T\nGDP JP 2015: $4.90T\nGDP growth JP 2016: 2.8%\n",
       "CON012 error: GDP JP 2015: $4.90T | GDP JP 2016: $4.94T | GDP growth JP 2016: 2.8%\n"},
      {"growth over two years, the middle one unknown",
       "GDP JP 2014: $4.94T\nGDP growth JP 2015: 2.8%\nGDP growth JP 2016: 2.8%\nGDP JP 2016: $4.99T\n",
       "CON006 error: GDP JP 2014: $4.94T | GDP JP 2016: $4.99T | GDP growth JP 2015: 2.8% | GDP growth JP "
       "2016: 2.8%\n"},
      {"a quotient", "GDP JP 2016: $4.94T\npopulation JP 2016: 127.0M\nGDP per head JP 2016: $38,900\n", ""},
      {"not that quotient",
       "GDP JP 2016: $4.94T\npopulation JP 2016: 127.0M\nGDP per head JP 2016: $48,900\n",
       "CON012 error: GDP JP 2016: $4.94T | GDP per head JP 2016: $48,900 | population JP 2016: 127.0M\n"},
      {"at least", "trade RU 2017: $80.1B\ntrade JP-RU 2017: $18.3B\ntrade CN-RU 2017: $87.2B\n",
       "CON012 error: trade CN-RU 2017: $87.2B | trade RU 2017: $80.1B\n"},
      {"only strictly", "population JP 2016: 1270\nmen JP 2016: 618\nwomen JP 2016: 650\n",
       "CON012 warning: men JP 2016: 618 | population JP 2016: 1270 | women JP 2016: 650\n"},
      {"a level in another unit may be anything",
       "population JP 2016: 127.0M\nmen JP 2016: 61.8 km²\nwomen JP 2016: 166.2M\n", ""},
      {"an amount in another currency is at least not negative",
       "trade RU 2017: $80.1B\ntrade JP-RU 2017: €18.3B\ntrade CN-RU 2017: $87.2B\n",
       "CON012 error: trade CN-RU 2017: $87.2B | trade RU 2017: $80.1B\n"},
      {"and no more is known of it",
       "trade RU 2017: $80.1B\ntrade JP-RU 2017: €818.3B\ntrade CN-RU 2017: $77.2B\n", ""},
      {"a factor without an upper end",
       "GDP JP 2016: $4.94T\npopulation JP 2016: 127.0M\nGDP per head JP 2016: more than $48,900\n",
       "CON012 error: GDP JP 2016: $4.94T | GDP per head JP 2016: more than $48,900 | population JP 2016: "
       "127.0M\n"},
      {"plans are no facts",
       "population JP 2016: 127.0M\nmen JP 2016: 61.8M [forecast]\nwomen JP 2016: 66.2M\n", ""},
  });
}

TEST(Components, AWrongClaimInManyIsReportedOnce) {
  check({
      {"one level breaks two instances",
       "GDP JP 2014: $4.80T\nGDP JP 2015: $5.90T\nGDP JP 2016: $4.94T\nGDP growth JP 2015: 1.3%\nGDP growth "
       "JP 2016: 1.6%\n",
       "CON012 error: GDP JP 2014: $4.80T | GDP JP 2015: $5.90T | GDP growth JP 2015: 1.3% (+1)\n"},
      {"two countries are two conflicts",
       "population JP 2016: 127.0M\nmen JP 2016: 61.8M\nwomen JP 2016: 66.2M\n"
       "population RU 2016: 144.3M\nmen RU 2016: 66.9M\nwomen RU 2016: 87.4M\n",
       "CON012 error: men JP 2016: 61.8M | population JP 2016: 127.0M | women JP 2016: 66.2M\n"
       "CON012 error: men RU 2016: 66.9M | population RU 2016: 144.3M | women RU 2016: 87.4M\n"},
  });
}

TEST(Components, PartiesDispute) {
  check({
      {"across parties",
       "population JP 2016: 127.0M [per \"A\"]\nmen JP 2016: 61.8M\nwomen JP 2016: 66.2M [per \"B\"]\n",
       "CON011 note: men JP 2016: 61.8M | population JP 2016: 127.0M [per \"A\"] | women JP 2016: 66.2M [per "
       "\"B\"]\n"},
  });
}

std::string argument(const char* claims) {
  const auto solved = solve(claims, vocabulary);
  std::string text;
  for (const Conflict& conflict : solved.found.conflicts) {
    text += conflict.clash + '\n';
    for (const ArgumentLine& line : conflict.argument) text += "- " + line.text + '\n';
  }
  return text;
}

TEST(Components, ArgueStepByStep) {
  EXPECT_EQ(
      argument(
          "trade JP-RU 2017: $18.3B\ntrade RU 2017: $301B\ntrade JP-RU 2017: about 3% of trade RU 2017\n"),
      "trade RU 2017 is claimed as $301B, which is [$300.5 billion, $301.5 billion], but trade JP-RU 2017 "
      "($18.3B and about 3% of trade RU 2017) makes it at least $521.428 billion\n"
      "- trade JP-RU 2017 is $18.3B, which is [$18.25 billion, $18.35 billion]\n"
      "- trade RU 2017 is at least $521.428 billion: trade JP-RU 2017 is about 3% of trade RU 2017, which is "
      "[2.5%, 3.5%], and trade JP-RU 2017 is at least $18.25 billion\n"
      "- trade RU 2017 is claimed as $301B, which is [$300.5 billion, $301.5 billion]: not at least $521.428 "
      "billion\n");
  EXPECT_EQ(
      argument("GDP JP 2016: $4.94T\nGDP JP 2015: $4.90T\nGDP growth JP 2016: 2.8%\n"),
      "GDP JP 2016 is claimed as $4.94T, which is [$4.935 trillion, $4.945 trillion], but by the identity "
      "\"growth\", GDP JP 2015 ($4.90T) and GDP growth JP 2016 (2.8%) make it at least $5,029,612.5 million\n"
      "- the identity \"growth\" says: GDP {c} {y} = GDP {c} {y-1} * (1 + GDP growth {c} {y})\n"
      "- GDP JP 2015 is $4.90T, which is [$4.895 trillion, $4.905 trillion]\n"
      "- GDP JP 2016 is at least $5,029,612.5 million: by the identity \"growth\", where GDP growth JP 2016 "
      "is "
      "2.8%, which is [2.75%, 2.85%], and GDP JP 2015 is at least $4.895 trillion\n"
      "- GDP JP 2016 is claimed as $4.94T, which is [$4.935 trillion, $4.945 trillion]: not at least "
      "$5,029,612.5 million\n");
  EXPECT_EQ(
      argument("population FR 2016: 66.7M\npopulation DE 2016: 82.3M\npopulation EU 2016: 120.1M\n"),
      "population EU 2016 is claimed as 120.1M, which is [120.05 million, 120.15 million], but as the parts "
      "of "
      "EU are disjoint, population DE 2016 (82.3M) and population FR 2016 (66.7M) make it at least 148.9 "
      "million\n"
      "- population DE 2016 is 82.3M, which is [82.25 million, 82.35 million]\n"
      "- population FR 2016 is 66.7M, which is [66.65 million, 66.75 million]\n"
      "- population EU 2016 is at least 148.9 million: the parts of EU are disjoint, and population DE 2016 "
      "is "
      "at least 82.25 million and population FR 2016 is at least 66.65 million\n"
      "- population EU 2016 is claimed as 120.1M, which is [120.05 million, 120.15 million]: not at least "
      "148.9 "
      "million\n");
}

TEST(Components, SayWhatWasNotDecided) {
  const auto solved = solve("balance RU 2017: -$3.1B\nbalance JP 2017: 3% of balance RU 2017\n", vocabulary);
  EXPECT_EQ(summary(solved), "");
  ASSERT_EQ(solved.found.undecided.size(), 1u);
  EXPECT_EQ(solved.found.undecided[0], "balance JP: it is claimed as a share of what may be negative");
}

}  // namespace
