// Vocabularies: every key read, every mistake told.
#include <gtest/gtest.h>

#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;
using testing::open;

TEST(Vocabulary, ReadsEntities) {
  const auto opened = open({{"vocabulary.toml", R"([entity.JP]
names = ["Japan", "JP", "Japanese"]
prose = ["Tokyo"]
disjoint-parts = true
fiscal-year-starts = "04-01"
[entity.hokkaido]
part-of = ["JP", { whole = "EU", from = 1973, until = 2020-01-31 }]
[entity.EU]
)"}});
  EXPECT_EQ(findings_of(opened.project), "");
  const auto& entities = opened.project.vocabulary.entities();
  ASSERT_EQ(entities.size(), 3u);
  EXPECT_EQ(entities[0].key, "JP");
  EXPECT_EQ(opened.project.text(entities[0].span), "JP");
  EXPECT_EQ(entities[0].names, (std::vector<std::string>{"JP", "Japan", "Japanese"}));
  EXPECT_EQ(entities[0].prose, (std::vector<std::string>{"Tokyo"}));
  EXPECT_TRUE(entities[0].disjoint_parts);
  ASSERT_TRUE(entities[0].fiscal_year_starts);
  EXPECT_EQ(entities[0].fiscal_year_starts->month, 4);
  ASSERT_EQ(entities[1].part_of.size(), 2u);
  EXPECT_EQ(entities[1].names, (std::vector<std::string>{"hokkaido"}));
  EXPECT_EQ(entities[1].part_of[0].whole, "JP");
  EXPECT_EQ(entities[1].part_of[0].valid, Extent{});
  EXPECT_EQ(entities[1].part_of[1].whole, "EU");
  EXPECT_EQ(entities[1].part_of[1].valid, (Extent{day_of(1973, 1, 1), day_of(2020, 2, 1)}));
}

TEST(Vocabulary, ReadsMeasures) {
  const auto opened = open({{"vocabulary.toml", R"([measure.fund]
names = ["sovereign fund"]
words = ["fund", "funds"]
kind = "stock"
unit = "money"
signed = true
many = true
difference = true
adds-up = false
max = "$100B"
min = 5
[measure."controlled by"]
kind = "choice"
one-of = ["Russia", "Japan"]
[measure.plain]
)"}});
  EXPECT_EQ(findings_of(opened.project), "");
  const auto& measures = opened.project.vocabulary.measures();
  ASSERT_EQ(measures.size(), 3u);
  const Measure& fund = measures[0];
  EXPECT_EQ(fund.names, (std::vector<std::string>{"fund", "sovereign fund"}));
  EXPECT_EQ(fund.words, (std::vector<std::string>{"fund", "funds"}));
  EXPECT_EQ(fund.kind, Kind::stock);
  EXPECT_EQ(fund.unit, "money");
  EXPECT_TRUE(fund.is_signed);
  EXPECT_TRUE(fund.many);
  EXPECT_TRUE(fund.difference);
  EXPECT_FALSE(fund.adds_up);
  EXPECT_EQ(fund.max_text, "$100B");
  EXPECT_EQ(opened.project.text(fund.max_span), "$100B");
  EXPECT_EQ(fund.min_text, "5");
  EXPECT_EQ(opened.project.text(fund.min_span), "5");
  EXPECT_EQ(measures[1].key, "controlled by");
  EXPECT_EQ(measures[1].kind, Kind::choice);
  EXPECT_EQ(measures[1].one_of, (std::vector<std::string>{"Russia", "Japan"}));
  EXPECT_EQ(measures[2].kind, Kind::undeclared);
  EXPECT_TRUE(measures[2].adds_up);
}

TEST(Vocabulary, ReadsIdentitiesAndRates) {
  const auto opened = open({{"vocabulary.toml", R"x([[identity]]
name = "growth"
is = "GDP {c} {y} = GDP {c} {y-1} * (1 + GDP growth {c} {y})"
from = 1994
[[identity]]
is = "area {c} = land area {c} + water area {c}"
[rates]
"EUR/USD 2016" = 1.107
"EUR/USD" = 1
"USD/JPY 2018-05" = 1_09.5
)x"}});
  EXPECT_EQ(findings_of(opened.project), "");
  const Vocabulary& vocabulary = opened.project.vocabulary;
  ASSERT_EQ(vocabulary.identities.size(), 2u);
  EXPECT_EQ(vocabulary.identities[0].name, "growth");
  EXPECT_EQ(opened.project.text(vocabulary.identities[0].span), vocabulary.identities[0].text);
  EXPECT_EQ(vocabulary.identities[0].valid, (Extent{day_of(1994, 1, 1), end_of_time}));
  EXPECT_EQ(vocabulary.identities[1].valid, Extent{});
  ASSERT_EQ(vocabulary.rates.size(), 3u);
  EXPECT_EQ(vocabulary.rates[0].from, "EUR");
  EXPECT_EQ(vocabulary.rates[0].to, "USD");
  EXPECT_EQ(vocabulary.rates[0].value, Number::decimal(1107, -3));
  EXPECT_EQ(vocabulary.rates[0].period, (Extent{day_of(2016, 1, 1), day_of(2017, 1, 1)}));
  EXPECT_EQ(vocabulary.rates[1].period, Extent{});
  EXPECT_EQ(vocabulary.rates[2].value, Number::decimal(1095, -1));
}

TEST(Vocabulary, TellsWhatIsWrong) {
  struct Row {
    std::string toml;
    std::string findings;
  };
  const Row rows[] = {
      {"[entities.JP]\n"
       "names = [\"Japan\"]\n"
       "[measures.x]\n"
       "kind = \"count\"\n",
       "CFG002 vocabulary.toml:1:2-10 unknown section [entities] | known sections: entity, measure, "
       "identity, rates\n"
       "CFG002 vocabulary.toml:3:2-10 unknown section [measures] | did you mean `measure`?\n"},
      {"[entity]\n"
       "JP = \"Japan\"\n"
       "[entity.RU]\n"
       "names = \"Russia\"\n"
       "part-off = [\"x\"]\n",
       "CFG003 vocabulary.toml:2:1-3 `JP` is a string, expected a table | a table begins with its name "
       "in brackets: [entity.JP]\n"
       "CFG003 vocabulary.toml:4:9-17 `names` in [entity.RU] is a string, expected a list of strings | "
       "for example: names = [\"Japan\", \"Japanese\"]\n"
       "CFG002 vocabulary.toml:5:1-9 unknown key `part-off` in [entity.RU] | did you mean `part-of`?\n"},
      {"[entity.JP]\n"
       "part-of = \"EU\"\n"
       "[entity.RU]\n"
       "part-of = [\"Asai\", 3, { whole = \"Asia\", from = 2020, until = 2010 }, { from = 1990 }, { "
       "whole = \"JP\", since = 1990 }]\n"
       "[entity.Asia]\n",
       "CFG003 vocabulary.toml:2:11-15 `part-of` in [entity.JP] is no list | for example: part-of = "
       "[\"JP\"]\n"
       "CFG004 vocabulary.toml:4:12-18 `RU` is part of `Asai`, which is no declared entity | did you "
       "mean `Asia`?\n"
       "CFG003 vocabulary.toml:4:20-21 `part-of` in [entity.RU] holds something else than names and "
       "tables | for example: part-of = [\"JP\"]\n"
       "CFG004 vocabulary.toml:4:62-66 `until` in part-of in [entity.RU] (2010) lies before `from` "
       "(2020)\n"
       "CFG003 vocabulary.toml:4:70-85 `whole` in part-of in [entity.RU] is missing | add: whole = "
       "\"EU\"\n"
       "CFG002 vocabulary.toml:4:103-108 unknown key `since` in part-of in [entity.RU] | known keys: "
       "whole, from, until\n"},
      {"[entity.a]\n"
       "part-of = [\"b\"]\n"
       "[entity.b]\n"
       "part-of = [\"c\"]\n"
       "[entity.c]\n"
       "part-of = [\"a\"]\n"
       "[entity.d]\n"
       "part-of = [\"d\"]\n",
       "CFG004 vocabulary.toml:5:9-10 `c` is part of itself by way of `a` | a part is smaller than its "
       "whole: leave one `part-of` out\n"
       "CFG004 vocabulary.toml:7:9-10 `d` is part of itself by way of `d` | a part is smaller than its "
       "whole: leave one `part-of` out\n"},
      {"[entity.a]\n"
       "part-of = [{ whole = \"b\", until = 1990 }]\n"
       "[entity.b]\n"
       "part-of = [{ whole = \"a\", from = 1991 }]\n",
       ""},
      {"[measure.trade]\n"
       "kind = \"flows\"\n"
       "unit = 3\n"
       "signed = \"yes\"\n"
       "[measure.fund]\n"
       "kind = \"stock\"\n"
       "one-of = [\"a\"]\n"
       "max = true\n"
       "min = \"\"\n"
       "[measure.\"controlled by\"]\n"
       "kind = \"choice\"\n"
       "one-of = []\n"
       "many = 1\n"
       "words = [\"x\", 1]\n",
       "CFG004 vocabulary.toml:2:8-15 `flows` is no kind of measure | did you mean `flow`?\n"
       "CFG003 vocabulary.toml:3:8-9 `unit` in [measure.trade] is the number 3, expected a string | for "
       "example: unit = \"money\"\n"
       "CFG003 vocabulary.toml:4:10-15 `signed` in [measure.trade] is a string, expected true or false | "
       "for example: signed = true\n"
       "CFG004 vocabulary.toml:7:10-15 `one-of` in [measure.fund], whose kind is no choice | kind = "
       "\"choice\"\n"
       "CFG003 vocabulary.toml:8:7-11 `max` in [measure.fund] is no bound: a value as in a claim | for "
       "example: max = \"$100B\"\n"
       "CFG003 vocabulary.toml:9:7-9 `min` in [measure.fund] is no bound: a value as in a claim | for "
       "example: min = \"$1M\"\n"
       "CFG003 vocabulary.toml:13:8-9 `many` in [measure.controlled by] is the number 1, expected true "
       "or false | for example: many = true\n"
       "CFG003 vocabulary.toml:14:15-16 `words` in [measure.controlled by] holds the number 1, expected "
       "strings only | for example: words = [\"trade\", \"traded\"]\n"},
      {"[identity]\n"
       "name = \"x\"\n",
       "CFG003 vocabulary.toml:1:1-11 [[identity]] is a table, expected a list of tables | each begins "
       "with [[identity]] on a line of its own\n"},
      {"[[identity]]\n"
       "name = \"x\"\n"
       "[[identity]]\n"
       "is = \"a = b\"\n"
       "from = \"never\"\n"
       "formula = \"x\"\n",
       "CFG003 vocabulary.toml:1:1-13 `is` in [[identity]] is missing | add: is = \"GDP {c} {y} = GDP "
       "{c} {y-1} * (1 + GDP growth {c} {y})\"\n"
       "CFG003 vocabulary.toml:5:8-15 `from` in [[identity]] is \"never\", expected a date: a day, "
       "\"2018-05\" or \"2018\" | for example: from = 1994\n"
       "CFG002 vocabulary.toml:6:1-8 unknown key `formula` in [[identity]] | known keys: name, is, from, "
       "until\n"},
      {"[rates]\n"
       "\"EUR/USD 2016\" = 1.107\n"
       "\"EUR/USD\" = \"1.1\"\n"
       "\"EURUSD\" = 1\n"
       "\"EUR/XQZ\" = 1\n"
       "\"EUR/EUR\" = 1\n"
       "\"EUR/USD soon\" = 1\n"
       "\"EUR/USD  2016\" = 2\n"
       "\"EUR/USD 2017\" = 0\n"
       "\"EUR/USD 2018\" = inf\n"
       "\"EUR/USD 2019\" = -1\n",
       "CFG003 vocabulary.toml:3:13-18 the rate `EUR/USD` is no positive number | for example: \"EUR/USD "
       "2016\" = 1.107\n"
       "CFG004 vocabulary.toml:4:1-9 `EURUSD` names no pair of currencies | two currency codes and, "
       "after a blank, a time: \"EUR/USD 2016\"\n"
       "CFG004 vocabulary.toml:5:1-10 `XQZ` is no currency code | two currency codes and, after a blank, "
       "a time: \"EUR/USD 2016\"\n"
       "CFG004 vocabulary.toml:6:1-10 `EUR/EUR` is a rate of a currency to itself | two currency codes "
       "and, after a blank, a time: \"EUR/USD 2016\"\n"
       "CFG004 vocabulary.toml:7:1-15 `EUR/USD soon` has no time after the currencies | two currency "
       "codes and, after a blank, a time: \"EUR/USD 2016\"\n"
       "CFG004 vocabulary.toml:8:1-16 the rate EUR/USD is stated twice for the same time (the first one "
       "vocabulary.toml:2:1)\n"
       "CFG003 vocabulary.toml:9:18-19 the rate `EUR/USD 2017` is no positive number | for example: "
       "\"EUR/USD 2016\" = 1.107\n"
       "CFG003 vocabulary.toml:10:18-21 the rate `EUR/USD 2018` is no positive number | for example: "
       "\"EUR/USD 2016\" = 1.107\n"
       "CFG003 vocabulary.toml:11:18-20 the rate `EUR/USD 2019` is no positive number | for example: "
       "\"EUR/USD 2016\" = 1.107\n"},
      {"rates = 3\n"
       "entity = [\"x\"]\n",
       "CFG003 vocabulary.toml:1:1-6 `rates` is no table | each is declared under [rates]\n"
       "CFG003 vocabulary.toml:2:1-7 `entity` is no table | each is declared under [entity.NAME]\n"},

  };
  for (const Row& row : rows) {
    const auto opened = open({{"vocabulary.toml", row.toml}});
    EXPECT_EQ(findings_of(opened.project), row.findings) << row.toml;
    EXPECT_EQ(opened.project.config_error, !row.findings.empty()) << row.toml;
  }
}

TEST(Vocabulary, TellsWhereAnIdentityOrABoundDoesNotParse) {
  const auto opened = open({{"vocabulary.toml", R"x([[identity]]
name = "growth"
is = "GDP {c} {y} = GDP {c} {y-1} * (1 + "
[[identity]]
is = "GDP {c} {y}"
[[identity]]
is = "a = \"b\" *"
[measure.a]
max = "$100X"
min = "lots"
[measure.b]
max = "2..3"
min = "$1M"
[measure.c]
kind = "date"
max = 2018
min = "1945-09-02"
[measure.d]
max = "~3%"
min = -5.5
)x"}});
  EXPECT_EQ(
      findings_of(opened.project),
      "CFG004 vocabulary.toml:3:42-42 the identity \"growth\" does not parse: expected a number, a subject "
      "or a parenthesis after '+'\n"
      "CFG004 vocabulary.toml:5:18-18 the identity does not parse: expected '=', '>=', '<=', '>' or '<'\n"
      "CFG004 vocabulary.toml:7:7-18 the identity does not parse: expected a number, a subject or a "
      "parenthesis after '='\n"
      "CFG004 vocabulary.toml:9:8-13 `max` in [measure.a] is no amount | a bound is one number with its "
      "unit, without a hedge: \"$100B\"\n"
      "CFG004 vocabulary.toml:10:8-12 `min` in [measure.a] is no amount | a bound is one number with its "
      "unit, without a hedge: \"$100B\"\n"
      "CFG004 vocabulary.toml:12:8-12 `max` in [measure.b] is no amount | a bound is one number with its "
      "unit, without a hedge: \"$100B\"\n"
      "CFG004 vocabulary.toml:19:8-11 `max` in [measure.d] is no amount | a bound is one number with its "
      "unit, without a hedge: \"$100B\"\n");
}

}  // namespace
}  // namespace claimcheck
