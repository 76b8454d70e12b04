// claimcheck fix: what it changes, what it leaves, and that a second run changes nothing.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/cli/run.hpp"

namespace {

using claimcheck::test::Outcome;
using claimcheck::test::Scratch;

constexpr const char* article =
    "Manila, 4 May 2021\n\n"
    "The Philippines imported 2.1 million tonnes of rice in 2020, more than ever before.\n\n"
    "Remittances came to $29.9 billion in 2020, down from $30.1 billion in 2019.\n";

constexpr const char* registry = "[bureau-2021]\nfile = \"a.txt\"\npublished = 2021-05-04\n";

struct Row {
  std::string what;
  std::string before;
  std::string after;
  std::vector<std::string> options = {};
};

void check(const Row& row) {
  const Scratch folder;
  folder.write("a.txt", article);
  folder.write("sources.toml", registry);
  folder.write("claimcheck.toml", "");
  folder.write("c.claims", row.before);
  std::vector<std::string> arguments{"fix"};
  arguments.insert(arguments.end(), row.options.begin(), row.options.end());
  const Outcome once = folder.run(arguments);
  EXPECT_EQ(once.exit_code, 0) << row.what << '\n' << once.err;
  EXPECT_EQ(folder.read("c.claims"), row.after) << row.what << '\n' << once.out << once.err;
  const Outcome twice = folder.run(arguments);
  EXPECT_EQ(folder.read("c.claims"), row.after) << row.what << ": the second run";
  EXPECT_EQ(twice.out, "") << row.what;
}

TEST(Fix, ChangesWhatIsSafeAndNothingElse) {
  const std::vector<Row> rows{
      {"a drifted quote",
       "# mine\n@bureau-2021\nrice imports PH 2020: 2.1 million tonnes   \"the Philippines has imported 2.1 "
       "million tonnes of rice in 2020\"  # keep\n",
       "# mine\n@bureau-2021\nrice imports PH 2020: 2.1 million tonnes   \"The Philippines imported 2.1 "
       "million tonnes of rice in 2020\"  # keep\n"},
      {"CRLF and odd layout stay",
       "@bureau-2021\r\nremittances PH 2020:   $29.9B  \"Remittances amounted to $29.9 billion in 2020\"\r\n",
       "@bureau-2021\r\nremittances PH 2020:   $29.9B  \"Remittances came to $29.9 billion in 2020\"\r\n"},
      {"a moved quote", "remittances PH 2020: $29.9B  @bureau-2021#line=0,2 \"$29.9 billion in 2020\"\n",
       "remittances PH 2020: $29.9B  @bureau-2021#line=4,5 \"$29.9 billion in 2020\"\n"},
      {"a moved quote past the end",
       "remittances PH 2020: $29.9B\n    @bureau-2021#char=900,950 \"$29.9 billion in 2020\"\n",
       "remittances PH 2020: $29.9B\n    @bureau-2021#char=125,146 \"$29.9 billion in 2020\"\n"},
      {"another figure is never a drift",
       "@bureau-2021\nremittances PH 2020: $28.9B  \"Remittances came to $28.9 billion in 2020\"\n",
       "@bureau-2021\nremittances PH 2020: $28.9B  \"Remittances came to $28.9 billion in 2020\"\n"},
      {"a duplicate",
       "@bureau-2021\nremittances PH 2020: $29.9B  \"$29.9 billion\"\nremittances PH: $29.9 billion in 2020  "
       "\"$29.9 billion\"\nrice imports PH 2020: 2.1 million tonnes  \"2.1 million tonnes\"\n",
       "@bureau-2021\nremittances PH 2020: $29.9B  \"$29.9 billion\"\nrice imports PH 2020: 2.1 million "
       "tonnes  \"2.1 million tonnes\"\n"},
      {"of two the one that cites less goes",
       "@bureau-2021\nremittances PH 2020: $29.9B\nremittances PH 2020: $29.9 billion  \"$29.9 billion in "
       "2020\"\n",
       "@bureau-2021\nremittances PH 2020: $29.9 billion  \"$29.9 billion in 2020\"\n"},
      {"a duplicate with a quote of its own stays",
       "@bureau-2021\nremittances PH 2020: $29.9B  \"$29.9 billion\"\nremittances PH 2020: $29.9B  \"came to "
       "$29.9 billion in 2020\"\n",
       "@bureau-2021\nremittances PH 2020: $29.9B  \"$29.9 billion\"\nremittances PH 2020: $29.9B  \"came to "
       "$29.9 billion in 2020\"\n"},
      {"a duplicate with a comment stays",
       "remittances PH 2020: $29.9B\nremittances PH 2020: $29.9B  # seen by Rita\n",
       "remittances PH 2020: $29.9B\nremittances PH 2020: $29.9B  # seen by Rita\n"},
      {"three of a kind",
       "remittances PH 2020: $29.9B\nremittances PH 2020: $29.9B\nremittances PH 2020: $29.9B",
       "remittances PH 2020: $29.9B\n"},
      {"one spelling of a pair", "Abe–Putin meetings: 20 by 2018\nAbe-Putin meetings: 21 by 2019\n",
       "Abe–Putin meetings: 20 by 2018\nAbe–Putin meetings: 21 by 2019\n"},
      {"a hedge is a person's to keep",
       "@bureau-2021\nremittances PH 2020: $29.9B  [allow EVI013: one is enough] \"$29.9 billion in 2020\"\n",
       "@bureau-2021\nremittances PH 2020: $29.9B  [allow EVI013: one is enough] \"$29.9 billion in "
       "2020\"\n"},
      {"an id with a slip, only when asked",
       "@bureau-2012\nremittances PH 2020: $29.9B  \"$29.9 billion in 2020\"\n",
       "@bureau-2012\nremittances PH 2020: $29.9B  \"$29.9 billion in 2020\"\n"},
      {"an id with a slip",
       "@bureau-2012\nremittances PH 2020: $29.9B  \"$29.9 billion in 2020\"\n",
       "@bureau-2021\nremittances PH 2020: $29.9B  \"$29.9 billion in 2020\"\n",
       {"--unsafe"}},
      {"a figure is never changed",
       "population PH 2020: 1,0000\n",
       "population PH 2020: 1,0000\n",
       {"--unsafe"}},
      {"rules left out",
       "remittances PH 2020: $29.9B\nremittances PH 2020: $29.9B\n",
       "remittances PH 2020: $29.9B\nremittances PH 2020: $29.9B\n",
       {"--ignore", "DUP"}},
  };
  for (const Row& row : rows) check(row);
}

TEST(Fix, LeavesNoneOfTheFindingsItFixed) {
  const Scratch folder;
  folder.write("a.txt", article);
  folder.write("sources.toml", registry);
  folder.write("c.claims",
               "@bureau-2021\n"
               "rice imports PH 2020: 2.1 million tonnes  \"the Philippines had imported 2.1 million tonnes "
               "of rice in 2020\"\n"
               "rice imports PH 2020: 2.1 million tonnes  \"the Philippines had imported 2.1 million tonnes "
               "of rice in 2020\"\n"
               "remittances PH 2020: $29.9B  @bureau-2021#line=0,1 \"$29.9 billion in 2020\"\n");
  const Outcome fixed = folder.run({"fix"});
  EXPECT_EQ(fixed.out,
            "c.claims:2: EVI003 quote the source's own words\n"
            "c.claims:3: DUP001 remove the duplicate\n"
            "c.claims:4: EVI003 cite the place where it stands\n");
  EXPECT_EQ(fixed.err, "3 fixes in 1 file applied\n");
  const Outcome after = folder.run({"lint"});
  EXPECT_EQ(after.exit_code, 0) << after.out;
  EXPECT_EQ(after.out.find("EVI003"), std::string::npos) << after.out;
}

TEST(Fix, ShowsADiffAndWritesNothing) {
  const Scratch folder;
  folder.write("c.claims", "a b 2020: 5\na b 2020: 5\n");
  const Outcome shown = folder.run({"fix", "--diff"});
  EXPECT_EQ(shown.exit_code, 1);
  EXPECT_EQ(shown.out, "--- a/c.claims\n+++ b/c.claims\n@@ -1,2 +1 @@\n a b 2020: 5\n-a b 2020: 5\n");
  EXPECT_EQ(folder.read("c.claims"), "a b 2020: 5\na b 2020: 5\n");
}

TEST(Fix, DoesNothingUnderABrokenConfiguration) {
  const Scratch folder;
  folder.write("c.claims", "a b 2020: 5\na b 2020: 5\n");
  folder.write("claimcheck.toml", "[lint]\nfail-on = 3\n");
  const Outcome refused = folder.run({"fix"});
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_EQ(folder.read("c.claims"), "a b 2020: 5\na b 2020: 5\n");
}

TEST(Init, BeginsAFolderThatLintsClean) {
  const Scratch folder;
  const Outcome begun = folder.run({"init", "desk"});
  ASSERT_EQ(begun.exit_code, 0) << begun.err;
  EXPECT_EQ(begun.out,
            "desk/claimcheck.toml\ndesk/vocabulary.toml\ndesk/sources.toml\n"
            "desk/sources/gazette-2024.txt\ndesk/ferries.claims\n");
  const Outcome linted = folder.run({"lint", "desk", "--output-format", "concise"});
  EXPECT_EQ(linted.exit_code, 0);
  EXPECT_EQ(linted.out.find("desk/"), std::string::npos) << linted.out;
  EXPECT_EQ(folder.run({"fmt", "--check", "desk"}).exit_code, 0);
  // The example teaches: a digit changed is found.
  std::string claims = folder.read("desk/ferries.claims");
  claims.replace(claims.find("1.24 million passengers  "), 4, "1.42");
  folder.write("desk/ferries.claims", claims);
  const Outcome changed = folder.run({"lint", "desk", "--output-format", "concise"});
  EXPECT_EQ(changed.exit_code, 1);
  EXPECT_NE(changed.out.find("EVI006"), std::string::npos) << changed.out;
}

TEST(Init, OverwritesNothing) {
  const Scratch folder;
  folder.write("desk/vocabulary.toml", "# ours\n");
  const Outcome refused = folder.run({"init", "desk"});
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_EQ(
      refused.err,
      "claimcheck: desk/vocabulary.toml is there already; nothing was written. Begin in another folder\n");
  EXPECT_EQ(folder.read("desk/vocabulary.toml"), "# ours\n");
  EXPECT_EQ(folder.read("desk/claimcheck.toml"), "");
}

}  // namespace
