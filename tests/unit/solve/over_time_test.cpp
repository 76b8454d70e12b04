// CON002–CON004 and CON006 on one subject over time.
#include <gtest/gtest.h>

#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::solve;
using testing_solve::summary;

constexpr const char* vocabulary = R"(
[measure.meetings]
kind = "count"
names = ["meeting"]
[measure.exports]
kind = "flow"
unit = "money"
[measure.balance]
kind = "flow"
unit = "money"
signed = true
[measure.population]
kind = "stock"
[measure.growth]
kind = "ratio"
)";

constexpr const char* sources = R"(
[may]
published = 2018-05-10
title = "a"
[december]
published = 2018-12-10
title = "b"
[vague]
published = "2018-05"
title = "c"
[first]
published = 2017-01-10
title = "e"
[second]
published = 2019-07-10
supersedes = "first"
title = "f"
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

TEST(OverTime, TotalsNeverFall) {
  check({
      {"falls", "meetings: 25 by 2016\nmeetings: 20 by 2018\n",
       "CON002 error: meetings: 20 by 2018 | meetings: 25 by 2016\n"},
      {"grows", "meetings: 20 by 2016\nmeetings: 25 by 2018\n", ""},
      {"a day within the year of the other", "meetings: 5 by 2014-02-08\nmeetings: 20 by 2014\n", ""},
      {"at the end of the year", "meetings: 20 by 2014\nmeetings: 5 by 2014-12-31\n",
       "CON002 error: meetings: 20 by 2014 | meetings: 5 by 2014-12-31\n"},
      {"before the year", "meetings: 20 by 2013-12-31\nmeetings: 5 by 2014\n",
       "CON002 error: meetings: 20 by 2013-12-31 | meetings: 5 by 2014\n"},
      {"a bound", "meetings: at least 21 by 2016\nmeetings: fewer than 20 by 2018\n",
       "CON002 error: meetings: at least 21 by 2016 | meetings: fewer than 20 by 2018\n"},
      {"until", "meetings: 25 until 2016\nmeetings: 20 by 2018\n",
       "CON002 error: meetings: 20 by 2018 | meetings: 25 until 2016\n"},
      {"by publication", "@december\nmeetings: 20 by 2018\n@may\nmeetings: 25 by 2018\n",
       "CON002 error: meetings: 20 by 2018 | meetings: 25 by 2018\n"},
      {"days of publication that overlap tell nothing",
       "@vague\nmeetings: 20 by 2018\n@may\nmeetings: 25 by 2018\n", ""},
      {"a moment is no later than its publication",
       "@may\nmeetings: 25 by 2018\n\n@december\nmeetings: 20 by 2018-06-01\n",
       "CON002 error: meetings: 20 by 2018-06-01 | meetings: 25 by 2018\n"},
      {"an event's number", "6th meeting: June 2014\nmeetings: 4 by 2015-01-01\n",
       "CON002 error: 6th meeting: June 2014 | meetings: 4 by 2015-01-01\n"},
      {"an event's number, from the other side", "6th meeting: June 2014\nmeetings: 7 by 2014-05-31\n",
       "CON002 error: 6th meeting: June 2014 | meetings: 7 by 2014-05-31\n"},
      {"two numbers in the wrong order",
       "6th meeting: June 2014\n5th meeting: July 2015\nmeetings: 9 by 2018\n",
       "CON002 error: 5th meeting: July 2015 | 6th meeting: June 2014\n"},
      {"planned", "6th meeting: June 2014 [planned]\nmeetings: 4 by 2015-01-01\n", ""},
      {"levels may fall", "population: 127M as of 2016\npopulation: 126M as of 2018\n", ""},
      {"signed flows may fall", "balance: $25.5B by 2016\nbalance: $20.5B by 2018\n", ""},
      {"a later edition", "@first\nmeetings: 25 by 2016\n@second\nmeetings: 20 by 2018\n",
       "CON013 note: meetings: 20 by 2018 | meetings: 25 by 2016\n"},
      {"undeclared, by its syntax", "talks: 25 by 2016\ntalks: 20 by 2018\n",
       "CON002 error: talks: 20 by 2018 | talks: 25 by 2016\n"},
      {"since one day", "exports since 2007: $48.4B as of 2014\nexports since 2007: $40.1B as of 2018\n",
       "CON002 error: exports since 2007: $40.1B as of 2018 | exports since 2007: $48.4B as of 2014\n"},
      {"since one day, by publication",
       "@may\nexports since 2007: $48.4B\n@december\nexports since 2007: $40.1B\n",
       "CON002 error: exports since 2007: $40.1B | exports since 2007: $48.4B\n"},
  });
}

TEST(OverTime, PeriodsAddUp) {
  check({
      {"a quarter above its year", "exports 2016-Q1: $90.4B\nexports 2016: $80.2B\n",
       "CON003 error: exports 2016-Q1: $90.4B | exports 2016: $80.2B\n"},
      {"a quarter below its year", "exports 2016-Q1: $70.4B\nexports 2016: $80.2B\n", ""},
      {"a year above the total", "meetings in 2017: 25\nmeetings: 20 by 2018\n",
       "CON003 error: meetings in 2017: 25 | meetings: 20 by 2018\n"},
      {"only strictly", "exports 2016-Q1: $80.3B\nexports 2016: $80.2B\n",
       "CON003 warning: exports 2016-Q1: $80.3B | exports 2016: $80.2B\n"},
      {"halves above their year", "exports 2016-H1: $50.3B\nexports 2016-H2: $60.4B\nexports 2016: $80.2B\n",
       "CON004 error: exports 2016-H1: $50.3B | exports 2016-H2: $60.4B | exports 2016: $80.2B\n"},
      {"halves below their year", "exports 2016-H1: $20.3B\nexports 2016-H2: $30.4B\nexports 2016: $80.2B\n",
       "CON006 error: exports 2016-H1: $20.3B | exports 2016-H2: $30.4B | exports 2016: $80.2B\n"},
      {"halves that make their year",
       "exports 2016-H1: $40.1B\nexports 2016-H2: $40.1B\nexports 2016: $80.2B\n", ""},
      {"only the needed quarters are named",
       "exports 2016-Q1: $30.1B\nexports 2016-Q2: $30.1B\nexports 2016-Q3: $0.1B\nexports 2016: $40.1B\n",
       "CON004 error: exports 2016-Q1: $30.1B | exports 2016-Q2: $30.1B | exports 2016: $40.1B\n"},
      {"years between totals",
       "meetings: 10 by 2015-12-31\nmeetings in 2016: 3\nmeetings: at least 15 by 2016-12-31\n",
       "CON006 error: meetings in 2016: 3 | meetings: 10 by 2015-12-31 | meetings: at least 15 by "
       "2016-12-31\n"},
      {"overlapping periods",
       "exports from 2014 to 2015: $30.1B\nexports from 2015 to 2016: $30.1B\nexports 2015: $35.1B\n"
       "exports from 2014 to 2016: $70.1B\n",
       "CON003 error: exports 2015: $35.1B | exports from 2015 to 2016: $30.1B\n"
       "CON006 error: exports from 2014 to 2015: $30.1B | exports from 2014 to 2016: $70.1B | exports from "
       "2015 "
       "to 2016: $30.1B (+1)\n"},
      {"signed amounts add up, but bound nothing alone",
       "balance 2016-H1: $50.3B\nbalance 2016: $20.2B\nbalance 2017-H1: $5.1B\nbalance 2017-H2: "
       "$5.1B\nbalance 2017: $20.2B\n",
       "CON006 error: balance 2017-H1: $5.1B | balance 2017-H2: $5.1B | balance 2017: $20.2B\n"},
      {"ratios and levels do not",
       "growth 2016-Q1: 9.5%\ngrowth 2016: 2.2%\npopulation 2016-Q1: 150.1M\npopulation 2016: 144.1M\n", ""},
      {"an open end against the same open end", "exports 2016-H1: at least $50.05B\nexports 2016: $50.0B\n",
       "CON003 warning: exports 2016-H1: at least $50.05B | exports 2016: $50.0B\n"},
      {"a closed end against the same closed end",
       "exports 2016-H1: at least $50.05B\nexports 2016: at most $50.05B\n", ""},
  });
}

TEST(OverTime, UndeclaredMeasuresWarn) {
  const char* claims = "shipments 2016-Q1: 951\nshipments 2016: 803\n";
  const auto solved = solve(claims);
  EXPECT_EQ(summary(solved), "CON003 warning: shipments 2016-Q1: 951 | shipments 2016: 803\n");
  ASSERT_EQ(solved.found.conflicts.size(), 1u);
  EXPECT_EQ(solved.found.conflicts[0].settle, "[measure.shipments] kind = \"flow\"");
  check({
      {"percentages are no amounts", "share 2016-Q1: 9.5%\nshare 2016: 2.2%\n", ""},
      {"an amount that fits never makes another pair an error", "talks: 25 by 2016\ntalks in 2015: 30\n",
       "CON003 warning: talks in 2015: 30 | talks: 25 by 2016\n"},
  });
}

TEST(OverTime, OneWrongClaimIsReportedOnce) {
  check({
      {"a total too high among many",
       "meetings: 3 by 2010\nmeetings: 5 by 2012\nmeetings: 60 by 2013\nmeetings: 8 by 2014\n"
       "meetings: 11 by 2016\nmeetings: 14 by 2018\n",
       "CON002 error: meetings: 60 by 2013 | meetings: 8 by 2014 (+2)\n"},
      {"two wrong claims far apart",
       "meetings: 3 by 2010\nmeetings: 5 by 2008\nmeetings: 60 by 2015\nmeetings: 55 by 2018\n",
       "CON002 error: meetings: 3 by 2010 | meetings: 5 by 2008\n"
       "CON002 error: meetings: 55 by 2018 | meetings: 60 by 2015\n"},
  });
}

TEST(OverTime, PartiesDisputeAcrossTime) {
  check({
      {"two parties", "meetings: 25 by 2016 [per \"A\"]\nmeetings: 20 by 2018 [per \"B\"]\n",
       "CON011 note: meetings: 20 by 2018 [per \"B\"] | meetings: 25 by 2016 [per \"A\"]\n"},
      {"one party", "meetings: 25 by 2016 [per \"A\"]\nmeetings: 20 by 2018 [per \"A\"]\n",
       "CON002 error: meetings: 20 by 2018 [per \"A\"] | meetings: 25 by 2016 [per \"A\"]\n"},
      {"reported", "meetings: 25 by 2016 [reported]\nmeetings: 20 by 2018\n",
       "CON002 warning: meetings: 20 by 2018 | meetings: 25 by 2016 [reported]\n"},
  });
}

}  // namespace
