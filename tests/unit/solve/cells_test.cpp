// CON001, CON007–CON011, CON013, CON014: claims of one subject and one time.
#include <gtest/gtest.h>

#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::solve;
using testing_solve::summary;

constexpr const char* vocabulary = R"(
[entity.JP]
names = ["Japan", "Japanese"]
[entity.RU]
names = ["Russia"]
[measure.trade]
kind = "flow"
unit = "money"
[measure.meetings]
kind = "count"
[measure.population]
kind = "stock"
[measure.growth]
kind = "ratio"
unit = "percent"
[measure.holder]
kind = "choice"
[measure.signing]
kind = "date"
[measure.landing]
kind = "date"
many = true
[measure.warming]
kind = "ratio"
difference = true
[rates]
"EUR/USD 2016" = 1.107
)";

constexpr const char* sources = R"(
[may]
published = 2018-05-10
title = "a"
[december]
published = 2018-12-10
title = "b"
[month]
published = "2018-05"
title = "c"
[review]
published = 2019-03-01
title = "d"
[first]
published = 2018-01-10
title = "e"
[second]
published = 2018-07-10
supersedes = "first"
title = "f"
[third]
published = 2018-09-10
supersedes = "second"
title = "g"
[copy]
published = 2018-09-11
reprints = "third"
title = "h"
[yearly-1]
published = 2018-02-01
series = "yearly"
title = "i"
[yearly-2]
published = 2019-02-01
series = "yearly"
title = "j"
)";

struct Row {
  const char* what;
  const char* claims;
  const char* said;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows)
    EXPECT_EQ(summary(solve(row.claims, vocabulary, sources)), row.said) << row.what;
}

TEST(Cells, ConflictWhereNoValueIsLeft) {
  check({
      {"disjoint", "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: $19.3B\n",
       "CON001 error: trade JP-RU 2017: $18.3B | trade JP-RU 2017: $19.3B\n"},
      {"zeros may be rounding", "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: $20B\n",
       "CON001 warning: trade JP-RU 2017: $18.3B | trade JP-RU 2017: $20B\n"},
      {"a hedge reaches far enough", "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: about $20B\n", ""},
      {"ends that touch", "trade JP-RU 2017: $18.35B\ntrade JP-RU 2017: $18.3B\n", ""},
      {"touching ends are open strictly", "trade JP-RU 2017: $18.2B\ntrade JP-RU 2017: $18.3B\n",
       "CON001 warning: trade JP-RU 2017: $18.2B | trade JP-RU 2017: $18.3B\n"},
      {"counts are exact", "meetings JP-RU: 20 by 2018\nmeetings JP-RU: 21 by 2018\n",
       "CON001 error: meetings JP-RU: 20 by 2018 | meetings JP-RU: 21 by 2018\n"},
      {"no time at all is one time", "population JP: 126M\npopulation JP: 112M\n",
       "CON001 error: population JP: 112M | population JP: 126M\n"},
      {"a bare time and `in` are one time", "trade JP-RU 2017: $18.3B\ntrade JP-RU: $16.3B in 2017\n",
       "CON001 error: trade JP-RU 2017: $18.3B | trade JP-RU: $16.3B in 2017\n"},
      {"other times", "trade JP-RU 2017: $18.3B\ntrade JP-RU 2016: $16.3B\n", ""},
      {"a fiscal year nobody defined compares with itself",
       "trade JP-RU FY2017: $18.3B\ntrade JP-RU FY2017: $16.3B\ntrade JP-RU 2017: $20.7B\n",
       "CON001 error: trade JP-RU FY2017: $16.3B | trade JP-RU FY2017: $18.3B\n"},
      {"open questions and retracted claims",
       "trade JP-RU 2017: ?\ntrade JP-RU 2017: $18.3B\ntrade JP-RU 2017: $99B [retracted: a slip]\n", ""},
      {"a rank has one value", "growth rank JP: 3rd\ngrowth rank JP: 4th\n",
       "CON001 error: growth rank JP: 3rd | growth rank JP: 4th\n"},
      {"the whole of N of M", "population JP 2018: 411 of 650\npopulation JP 2018: 411 of 702\n",
       "CON001 error: population JP 2018: 411 of 650 | population JP 2018: 411 of 702\n"},
  });
}

TEST(Cells, CompareOnlyWhatConverts) {
  check({
      {"units of one dimension", "area JP: 377,975 km²\narea JP: 145,937 sq mi\n", ""},
      {"units of one dimension, far apart", "area JP: 377,975 km²\narea JP: 165,937 sq mi\n",
       "CON001 error: area JP: 165,937 sq mi | area JP: 377,975 km²\n"},
      {"units of two dimensions", "area JP: 377,975 km²\narea JP: 377,975 km\n", ""},
      {"percent and percentage points", "growth JP 2017: 3%\ngrowth JP 2017: 5 pp\n", ""},
      {"currencies without a rate for the year", "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: €10.5B\n", ""},
      {"currencies through a stated rate", "trade JP-RU 2016: $18.3B\ntrade JP-RU 2016: €10.5B\n",
       "CON001 error: trade JP-RU 2016: $18.3B | trade JP-RU 2016: €10.5B\n"},
      {"currencies that agree", "trade JP-RU 2016: $18.3B\ntrade JP-RU 2016: €16.5B\n", ""},
      {"differences of temperature", "warming RU 2017: 1.1 °C\nwarming RU 2017: 1.98 °F\n", ""},
  });
}

TEST(Cells, PublicationTellsMomentsApart) {
  check({
      {"totals in order", "@may\nmeetings JP-RU: 20 by 2018\n@december\nmeetings JP-RU: 25 by 2018\n", ""},
      {"levels in any order", "@may\npopulation JP 2018: 126.5M\n@december\npopulation JP 2018: 125.1M\n",
       ""},
      {"one day, two sources", "@may\npopulation JP 2018: 126.5M\n@may\npopulation JP 2018: 125.1M\n",
       "CON001 error: population JP 2018: 125.1M | population JP 2018: 126.5M\n"},
      {"published later, or undated: one group",
       "@review\npopulation JP 2018: 126.5M\n@nobody\npopulation JP 2018: 125.1M\n",
       "CON001 error: population JP 2018: 125.1M | population JP 2018: 126.5M\n"},
      {"an amount has one value", "@may\ntrade JP-RU 2018: $18.3B\n@december\ntrade JP-RU 2018: $21.3B\n",
       "CON001 error: trade JP-RU 2018: $18.3B | trade JP-RU 2018: $21.3B\n"},
      {"a ratio has one value", "@may\ngrowth JP 2018: 0.3%\n@december\ngrowth JP 2018: 0.8%\n",
       "CON001 error: growth JP 2018: 0.3% | growth JP 2018: 0.8%\n"},
      {"no time is no stretch", "@may\npopulation JP: 126.5M\n@december\npopulation JP: 125.1M\n",
       "CON001 error: population JP: 125.1M | population JP: 126.5M\n"},
      {"`since` ends where the source was published",
       "@may\ntrade JP-RU since 2007: $48.4B\n@december\ntrade JP-RU since 2007: $51.3B\n", ""},
  });
}

TEST(Cells, ReportOneClashOnce) {
  check({
      {"one against three",
       "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: $18.31B\ntrade JP-RU 2017: about $18B\ntrade JP-RU 2017: "
       "$25B\n",
       "CON001 error: trade JP-RU 2017: $18.31B | trade JP-RU 2017: $25B (+2)\n"},
      {"three apart", "trade JP-RU 2017: $18.3B\ntrade JP-RU 2017: $21.3B\ntrade JP-RU 2017: $25.3B\n",
       "CON001 error: trade JP-RU 2017: $18.3B | trade JP-RU 2017: $21.3B\n"
       "CON001 error: trade JP-RU 2017: $18.3B | trade JP-RU 2017: $25.3B (+1)\n"},
  });
}

TEST(Cells, KnowWhoseWordItIs) {
  check({
      {"two parties", "population JP: 126.5M [per \"A\"]\npopulation JP: 125.1M [per \"B\"]\n",
       "CON011 note: population JP: 125.1M [per \"B\"] | population JP: 126.5M [per \"A\"]\n"},
      {"one party and the desk", "population JP: 126.5M [per \"A\"]\npopulation JP: 125.1M\n",
       "CON011 note: population JP: 125.1M | population JP: 126.5M [per \"A\"]\n"},
      {"one party against itself", "population JP: 126.5M [per \"A\"]\npopulation JP: 125.1M [per \"a\"]\n",
       "CON001 error: population JP: 125.1M [per \"a\"] | population JP: 126.5M [per \"A\"]\n"},
      {"both disputed", "population JP: 126.5M [disputed]\npopulation JP: 125.1M [disputed]\n", ""},
      {"reported", "population JP: 126.5M [reported]\npopulation JP: 125.1M\n",
       "CON001 warning: population JP: 125.1M | population JP: 126.5M [reported]\n"},
      {"the desk's own clash stays an error",
       "population JP: 126.5M\npopulation JP: 125.1M\npopulation JP: 120.1M [per \"A\"]\n",
       "CON001 error: population JP: 125.1M | population JP: 126.5M\n"},
      {"a plan", "population JP 2030: 116.5M [forecast]\npopulation JP 2030: 119.1M\n",
       "CON010 note: population JP 2030: 116.5M [forecast] | population JP 2030: 119.1M\n"},
      {"two plans", "population JP 2030: 116.5M [forecast]\npopulation JP 2030: 119.1M [planned]\n", ""},
  });
}

TEST(Cells, KnowEditions) {
  check({
      {"superseded", "@first\ntrade JP-RU 2017: $17.9B\n@second\ntrade JP-RU 2017: $18.3B\n",
       "CON013 note: trade JP-RU 2017: $17.9B | trade JP-RU 2017: $18.3B\n"},
      {"superseded twice, through a reprint",
       "@first\ntrade JP-RU 2017: $17.9B\n@copy\ntrade JP-RU 2017: $18.3B\n",
       "CON013 note: trade JP-RU 2017: $17.9B | trade JP-RU 2017: $18.3B\n"},
      {"one series", "@yearly-2\ntrade JP-RU 2017: $17.9B\n@yearly-1\ntrade JP-RU 2017: $18.3B\n",
       "CON013 note: trade JP-RU 2017: $17.9B | trade JP-RU 2017: $18.3B\n"},
      {"what is out of date contradicts nobody",
       "@first\ntrade JP-RU 2017: $17.9B\n@third\ntrade JP-RU 2017: $18.3B\n@may\ntrade JP-RU 2017: $18.3B\n",
       "CON013 note: trade JP-RU 2017: $17.9B | trade JP-RU 2017: $18.3B\n"},
      {"a second source stands by the old value",
       "@first\ntrade JP-RU 2017: $17.9B\n    @may \"x\"\n    @first \"y\"\n@second\ntrade JP-RU 2017: "
       "$18.3B\n",
       "CON001 error: trade JP-RU 2017: $17.9B | trade JP-RU 2017: $18.3B\n"},
  });
}

TEST(Cells, CompareWordsThatExcludeEachOther) {
  check({
      {"declared", "holder Kurils: Russia\nholder Kurils: Japan\n",
       "CON007 error: holder Kurils: Japan | holder Kurils: Russia\n"},
      {"one entity by two names", "holder Kurils: JP\nholder Kurils: Japan\n", ""},
      {"a day", "holder Kurils on 2018-05-01: Russia\nholder Kurils on 2018-05-01: Japan\n",
       "CON007 error: holder Kurils on 2018-05-01: Japan | holder Kurils on 2018-05-01: Russia\n"},
      {"a year", "holder Kurils 1945: Russia\nholder Kurils 1945: Japan\n",
       "CON007 warning: holder Kurils 1945: Japan | holder Kurils 1945: Russia\n"},
      {"yes and no", "treaty signed: yes\ntreaty signed: no\n",
       "CON007 error: treaty signed: no | treaty signed: yes\n"},
      {"entities", "host of the summit: Russia\nhost of the summit: Japan\n",
       "CON007 error: host of the summit: Japan | host of the summit: Russia\n"},
      {"words on an undeclared measure", "mood: warm\nmood: frosty\n", ""},
      {"throughout and at a moment",
       "holder Kurils since 1945: Russia as of 2018\nholder Kurils in 1990: Japan\nholder Kurils in 1940: "
       "Japan\n",
       "CON007 error: holder Kurils in 1990: Japan | holder Kurils since 1945: Russia as of 2018\n"},
      {"stretches that overlap",
       "holder Kurils from 1945 to 1950: Russia\nholder Kurils from 1950 to 1956: Japan\n",
       "CON007 error: holder Kurils from 1945 to 1950: Russia | holder Kurils from 1950 to 1956: Japan\n"},
      {"stretches side by side",
       "holder Kurils from 1945 to 1949: Russia\nholder Kurils from 1950 to 1956: Japan\n", ""},
  });
}

TEST(Cells, CompareDates) {
  check({
      {"no day shared", "signing JP-RU: 2012\nsigning JP-RU: 2013-01-20\n",
       "CON008 error: signing JP-RU: 2012 | signing JP-RU: 2013-01-20\n"},
      {"more precise", "signing JP-RU: 2012\nsigning JP-RU: 2012-12\nsigning JP-RU: 25 December 2012\n", ""},
      {"before", "signing JP-RU: before 1945-09-02\nsigning JP-RU: 1945-09-02\n",
       "CON008 error: signing JP-RU: 1945-09-02 | signing JP-RU: before 1945-09-02\n"},
      {"after", "signing JP-RU: after 1945-09-01\nsigning JP-RU: 1945-09-02\n", ""},
      {"many", "landing RU: 1905-07\nlanding RU: 1945-08\n", ""},
      {"nobody declared it", "opening of the bridge: 2012-07\nopening of the bridge: 2012-09\n",
       "CON008 warning: opening of the bridge: 2012-07 | opening of the bridge: 2012-09\n"},
  });
}

TEST(Cells, SayOnceThatBasesDiffer) {
  check({
      {"money of two years",
       "trade JP-RU 2017 (2015 dollars): $18.3B\ntrade JP-RU 2017 (2021 dollars): $21.3B\n"
       "trade JP-RU 2016 (2015 dollars): $16.3B\ntrade JP-RU 2016 (2021 dollars): $19.3B\n",
       "CON014 note: trade JP-RU 2017 (2015 dollars): $18.3B | trade JP-RU 2017 (2021 dollars): $21.3B "
       "(+1)\n"},
      {"values that agree",
       "trade JP-RU 2017 (goods): $18.3B\ntrade JP-RU 2017 (goods and services): $18.3B\n", ""},
      {"other qualifiers", "trade JP-RU 2017 (fish): $1.3B\ntrade JP-RU 2017 (timber): $2.3B\n", ""},
  });
}

}  // namespace
