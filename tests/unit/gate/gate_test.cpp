// What the gate lets pass, and what it says of what it does not.
#include <gtest/gtest.h>

#include "tests/places.hpp"
#include "tests/unit/gate/branch.hpp"

namespace claimcheck::test {
namespace {

bool has(const Said& said, const std::string& text) { return said.text.find(text) != std::string::npos; }

TEST(Gate, LetsABranchPassThatChangesNothing) {
  const Branch branch;
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 0) << said.text;
  EXPECT_TRUE(has(said, "pass: may be merged")) << said.text;
}

TEST(Gate, LetsMovesFormattingAndCommentsPass) {
  const Branch branch;
  branch.shell("git mv japan/trade.claims japan/commerce.claims");
  branch.replace("japan/commerce.claims", "@s1\n", "# a comment\n@s1\n\n");
  branch.replace("japan/commerce.claims", "2017: $18.3B", "2017:   $18.3B");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 0) << said.text;
}

TEST(Gate, BlocksANewFindingAndSaysWhatResolvesIt) {
  const Branch branch;
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 1) << said.text;
  EXPECT_TRUE(has(said, "CON001")) << said.text;
  EXPECT_TRUE(has(said, "to resolve: ")) << said.text;
  EXPECT_TRUE(has(said, "who may: ")) << said.text;
}

TEST(Gate, CountsOldFindingsAndDoesNotBlockOnThem) {
  const Branch branch;
  branch.shell("git checkout -q main");
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  branch.commit();
  branch.shell("git checkout -q -b later");
  branch.write("other/third.claims", "@s1\nvisits RU by 2017: 3\n");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 0) << said.text;
  EXPECT_TRUE(has(said, "as old as the base")) << said.text;
}

TEST(Gate, AsksForASignedSignOffOfAChangedClaimAndTakesIt) {
  const Branch branch;
  branch.replace("japan/trade.claims", "trade JP-RU 2016: $16.1B", "trade JP-RU 2016: about $16.1B");
  const Said blocked = branch.gate();
  EXPECT_EQ(blocked.exit_code, 1) << blocked.text;
  EXPECT_TRUE(has(blocked, "REV001")) << blocked.text;
  branch.review("japan/trade.claims:3");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 0) << said.text;
}

TEST(Gate, CallsASignOffOfAChangedClaimStale) {
  const Branch branch("");
  branch.replace("japan/trade.claims", "2017: $18.3B", "2017: about $18.3B");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 1) << said.text;
  EXPECT_TRUE(has(said, "REV002")) << said.text;
}

TEST(Gate, CallsASignOffSuspectWhenTheSourceChanges) {
  const Branch branch("");
  branch.replace("sources/a.txt", "Trade between", "All trade between");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 1) << said.text;
  EXPECT_TRUE(has(said, "REV002")) << said.text;
}

TEST(Gate, CallsASignOffSuspectWhenTheVocabularyReadsTheClaimOtherwise) {
  const Branch branch("");
  branch.replace("vocabulary.toml", "kind = \"flow\"", "kind = \"stock\"");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 1) << said.text;
  EXPECT_TRUE(has(said, "REV002")) << said.text;
}

TEST(Gate, DoesNotLetTheAuthorSign) {
  const Branch branch("require-review = [\"japan/**\"]\n");
  branch.replace("japan/trade.claims", "trade JP-RU 2016: $16.1B", "trade JP-RU 2016: about $16.1B");
  branch.review("japan/trade.claims:3", "", "Ada <ada@example.org>");
  const Said said = branch.gate();
  EXPECT_EQ(said.exit_code, 1) << said.text;
  EXPECT_TRUE(has(said, "REV005")) << said.text;
}

TEST(Gate, TakesAWaiverOfTheBranchOnlyWithASignatureOfTheBase) {
  const Branch branch;
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  const std::string waive =
      "waive other/more.claims:2 CON001 --reason 'to be asked' --by 'Rita <rita@example.org>' --expires "
      "2030-01-01 "
      "--today 2029-12-01 ";
  ASSERT_EQ(branch.run(waive).exit_code, 0);
  const Said unsigned_one = branch.gate("--today 2029-12-02");
  EXPECT_EQ(unsigned_one.exit_code, 1) << unsigned_one.text;
  branch.shell("rm waivers.toml");
  ASSERT_EQ(branch.run(waive + "--sign ../rita").exit_code, 0);
  const Said said = branch.gate("--today 2029-12-02");
  EXPECT_EQ(said.exit_code, 0) << said.text;
  EXPECT_TRUE(has(said, "REV008")) << said.text;
  EXPECT_EQ(branch.gate("--today 2030-01-02").exit_code, 1) << "an expired waiver counts";
}

TEST(Gate, BlocksWhenTheWaiverOfTheBaseHasExpired) {
  const Branch branch;
  branch.shell("git checkout -q main");
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  branch.run(
      "waive other/more.claims:2 CON001 --reason 'to be asked' --by 'Rita <rita@example.org>' --expires "
      "2030-01-01 --today 2029-12-01");
  branch.commit();
  branch.shell("git checkout -q -b later");
  EXPECT_EQ(branch.gate("--today 2030-01-01").exit_code, 0);
  const Said said = branch.gate("--today 2030-01-02");
  EXPECT_EQ(said.exit_code, 1) << said.text;
  EXPECT_TRUE(has(said, "REV003")) << said.text;
}

TEST(Gate, WritesAReceipt) {
  const Branch branch;
  const Said said = branch.gate("--output-format json");
  EXPECT_EQ(said.exit_code, 0) << said.text;
  for (const char* field : {"\"verdict\": \"pass\"", "\"configuration\"", "\"commit\"", "\"checked\"",
                            "\"not_checked\"", "\"policy_changes\"", "\"today\""})
    EXPECT_TRUE(has(said, field)) << field;
}

TEST(Gate, WorksInABareRepositoryAndInAWorktree) {
  const Branch branch;
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  branch.commit();
  const Said bare = branch.shell("git clone -q --bare . ../bare.git && cd ../bare.git && " +
                                 std::string(claimcheck::test::binary) + " gate --base main --head work");
  EXPECT_EQ(bare.exit_code, 1) << bare.text;
  EXPECT_TRUE(has(bare, "CON001")) << bare.text;
  const Said linked = branch.shell("git worktree add -q ../linked main && cd ../linked && " +
                                   std::string(claimcheck::test::binary) + " gate --base main");
  EXPECT_EQ(linked.exit_code, 0) << linked.text;
}

TEST(Gate, SaysWhatIsMissingInAShallowClone) {
  const Branch branch;
  branch.commit();
  const Said said =
      branch.shell("git clone -q --depth 1 --branch work \"file://$PWD\" ../shallow && cd ../shallow && " +
                   std::string(claimcheck::test::binary) + " gate --base origin/main");
  EXPECT_EQ(said.exit_code, 2) << said.text;
  EXPECT_TRUE(has(said, "git fetch")) << said.text;
}

TEST(Gate, WritesNothing) {
  const Branch branch;
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
  branch.commit();
  const std::string listing = "find . -path ./.git/index -prune -o -type f -printf '%p %s %T@\\n' | sort";
  const std::string before = branch.shell(listing).text;
  branch.run("gate --base main");
  branch.run("diff main..HEAD");
  branch.run("review --list");
  EXPECT_EQ(branch.shell(listing).text, before);
}

}  // namespace
}  // namespace claimcheck::test
