// A branch that would like to weaken what it is judged by: every attempt ends blocked (1), or refused or
// without a decision (2), never with a pass.
#include <gtest/gtest.h>

#include <functional>
#include <vector>

#include "tests/unit/gate/branch.hpp"

namespace claimcheck::test {
namespace {

struct Attack {
  const char* name;
  int exit_code;
  const char* said;  // in the output
  std::function<void(const Branch&)> run;
};

/// A claim that contradicts the base.
void contradict(const Branch& branch) {
  branch.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25\n");
}

/// A change of a claim under review.
void change(const Branch& branch) {
  branch.replace("japan/trade.claims", "trade JP-RU 2016: $16.1B", "trade JP-RU 2016: about $16.1B");
}

std::string fingerprint_of(const Branch& branch, const std::string& line) {
  const std::string reviews = branch.read("japan/trade.reviews.toml");
  const auto at = reviews.find(line);
  const auto quote = reviews.find('"', at);
  return reviews.substr(quote + 1, 64);
}

const std::vector<Attack>& attacks() {
  static const std::vector<Attack> all{
      {"EditsThePolicy", 1, "REV001",
       [](const Branch& b) {
         change(b);
         b.replace("claimcheck.toml", "[\"japan/**\"]", "[]");
       }},
      {"EditsTheSeverities", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.write("claimcheck.toml", b.read("claimcheck.toml") + "[lint]\nseverity = { CON = \"note\" }\n");
       }},
      {"IgnoresRules", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.write("claimcheck.toml", b.read("claimcheck.toml") + "[lint]\nignore = [\"CON\"]\n");
       }},
      {"EditsTheTolerance", 1, "EVI006",
       [](const Branch& b) {
         b.write("other/t.claims", "@s1\ntrade JP-RU 2017: about $23B  \"totaled $18.3 billion in 2017\"\n");
         b.write("claimcheck.toml", b.read("claimcheck.toml") + "[tolerance]\nabout = \"90%\"\n");
       }},
      {"RemovesTheConfiguration", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.shell("git rm -q claimcheck.toml");
       }},
      {"AddsAnUnsignedWaiver", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.run(
             "waive other/more.claims:2 CON001 --reason x --by 'Rita <rita@example.org>' --expires "
             "2030-01-01 --today "
             "2029-12-01");
       }},
      {"AddsAWaiverSignedByAnyone", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.run(
             "waive other/more.claims:2 CON001 --reason x --by 'Rita <rita@example.org>' --expires "
             "2030-01-01 --today "
             "2029-12-01 --sign ../mallory");
       }},
      {"AddsABaseline", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.run("baseline create");
       }},
      {"AddsItselfToTheSigners", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.shell("echo \"mallory@example.org $(cat ../mallory.pub)\" >> allowed_signers");
         b.review("japan/trade.claims:3", "mallory", "Mallory <mallory@example.org>");
       }},
      {"ReplacesTheKeyOfASigner", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.shell("echo \"rita@example.org $(cat ../mallory.pub)\" > allowed_signers");
         b.review("japan/trade.claims:3", "mallory");
       }},
      {"EditsAnAlias", 1, "CON001",
       [](const Branch& b) {
         b.write("other/more.claims", "@s1\nvisits Japan-RU by 2017: 25\n");
         b.replace("vocabulary.toml", "[entity.JP]\nnames = [\"Japan\"]",
                   "[entity.JP]\n[entity.JX]\nnames = [\"Japan\"]");
       }},
      {"LoosensABound", 1, "CON00",
       [](const Branch& b) {
         b.shell("git checkout -q main");
         b.replace("claimcheck.toml", "[gate]", "[gate]\nfail-on = \"warning\"");
         b.commit();
         b.shell("git checkout -q -B work");
         b.write("other/t.claims", "@s1\ntrade JP-RU 1990: $900B\n");
         b.replace("vocabulary.toml", "$100B", "$1000B");
       }},
      {"EditsTheFingerprintOfASignOff", 1, "REV006",
       [](const Branch& b) {
         const std::string old = fingerprint_of(b, "claim =");
         change(b);
         b.review("japan/trade.claims:3");
         const std::string made = b.read("japan/trade.reviews.toml");
         const std::string fresh = made.substr(made.rfind("claim = \"") + 9, 64);
         b.shell("git checkout -q -- japan/trade.reviews.toml");
         b.replace("japan/trade.reviews.toml", old, fresh);
       }},
      {"CopiesTheSignOffOfAnotherClaim", 1, "REV001",
       [](const Branch& b) {
         change(b);
         b.write("japan/more.reviews.toml", b.read("japan/trade.reviews.toml"));
       }},
      {"CopiesASignOffFromAnotherProject", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.replace("claimcheck.toml", "japan-russia", "elsewhere");
         b.review("japan/trade.claims:3");
         b.replace("claimcheck.toml", "elsewhere", "japan-russia");
       }},
      {"SignsWithAKeyThatIsNotAllowed", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.review("japan/trade.claims:3", "mallory");
       }},
      {"SignsInAnotherNamespace", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.review("japan/trade.claims:3", "");
         b.shell(
             "echo x > ../x && ssh-keygen -q -Y sign -f ../rita -n git ../x && printf 'signature = "
             "\"\"\"\\n' >> "
             "japan/trade.reviews.toml && cat ../x.sig >> japan/trade.reviews.toml && echo '\"\"\"' >> "
             "japan/trade.reviews.toml");
       }},
      {"LeavesTheSignatureOut", 1, "REV001",
       [](const Branch& b) {
         change(b);
         b.review("japan/trade.claims:3", "");
       }},
      {"BackDatesASignOff", 1, "REV006",
       [](const Branch& b) {
         b.shell(
             "git checkout -q main && echo \"old@example.org valid-before=\\\"20200101\\\" $(cat "
             "../mallory.pub)\" >> "
             "allowed_signers");
         b.commit();
         b.shell("git checkout -q -B work");
         change(b);
         b.review("japan/trade.claims:3", "mallory", "Old <old@example.org>", "--today 2019-06-01");
       }},
      {"DatesASignOffAhead", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.review("japan/trade.claims:3", "rita", "Rita <rita@example.org>", "--today 2999-01-01");
       }},
      {"RenamesAFileToEscapeAPathRule", 1, "REV001",
       [](const Branch& b) {
         change(b);
         b.shell("git mv japan/trade.claims other/trade.claims");
       }},
      {"AddsNewClaimsToARenamedFile", 1, "REV001",
       [](const Branch& b) {
         b.shell("git mv japan/trade.claims other/trade.claims");
         b.write("other/trade.claims", b.read("other/trade.claims") + "trade JP-RU 2015: $20B\n");
       }},
      {"AddsAnAllow", 1, "CON001",
       [](const Branch& b) {
         b.write("other/more.claims", "@s1\nvisits JP-RU by 2017: 25 [allow CON001: it is fine]\n");
       }},
      {"PointsASourceAtAnotherFile", 1, "REV002",
       [](const Branch& b) {
         b.write("sources/b.txt",
                 "Trade between Japan and Russia totaled $18.3 billion in 2017, it is not said.\n");
         b.replace("sources.toml", "sources/a.txt", "sources/b.txt");
       }},
      {"PointsASourceOutOfTheFolder", 2, "cannot decide",
       [](const Branch& b) { b.replace("sources.toml", "sources/a.txt", "../../../../etc/passwd"); }},
      {"PutsALinkInThePlaceOfASource", 2, "cannot decide",
       [](const Branch& b) { b.shell("rm sources/a.txt && ln -s /etc/hostname sources/a.txt"); }},
      {"TakesTheTextAway", 2, "cannot decide", [](const Branch& b) { b.shell("git rm -q sources/a.txt"); }},
      {"SaysThatATextIsForeign", 1, "REV002",
       [](const Branch& b) { b.replace("sources.toml", "[s1]\n", "[s1]\nlanguage = \"ja\"\n"); }},
      {"Supersedes", 1, "CON001",
       [](const Branch& b) {
         b.write("sources.toml",
                 b.read("sources.toml") + "[s2]\npublished = 2018-05-26\nsupersedes = \"s1\"\n");
         b.write("other/more.claims", "@s2\nvisits JP-RU in 2017: 30\nvisits JP-RU by 2017: 15\n");
         b.write("other/again.claims", "@s1\nvisits JP-RU in 2017: 12\n");
       }},
      {"BreaksItsConfiguration", 2, "cannot decide",
       [](const Branch& b) {
         contradict(b);
         b.write("claimcheck.toml", "[gate\n");
       }},
      {"BreaksTheVocabulary", 2, "not sound",
       [](const Branch& b) {
         contradict(b);
         b.write("vocabulary.toml", "[entity\n");
       }},
      {"BreaksASignOff", 2, "not sound",
       [](const Branch& b) { b.write("japan/x.reviews.toml", "[[review]]\nclaim = 3\n"); }},
      {"DrownsTheFindings", 2, "cannot decide",
       [](const Branch& b) {
         b.shell("seq 1 12000 | sed 's/.*/trade JP-RU &: what/' > other/flood.claims");
         contradict(b);
       }},
      {"UsesLookAlikeLettersInAnAddress", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.review("japan/trade.claims:3", "");
         std::string text = b.read("japan/trade.reviews.toml");
         text.replace(text.rfind("rita@"), 5, "rit\xD0\xB0@");
         b.write("japan/trade.reviews.toml", text);
       }},
      {"UsesLookAlikeLettersInAName", 1, "REV006",
       [](const Branch& b) {
         change(b);
         b.review("japan/trade.claims:3", "", "R\xD1\x96ta <ada2@example.org>");
       }},
      {"HidesAFileByCase", 2, "cannot decide",
       [](const Branch& b) { b.shell("git mv other/visits.claims other/visits.Claims"); }},
      {"HidesAFileByADot", 2, "cannot decide",
       [](const Branch& b) { b.shell("git mv other/visits.claims other/.visits.claims"); }},
      {"HidesAFileInAHiddenFolder", 2, "cannot decide",
       [](const Branch& b) { b.shell("mkdir .away && git mv other/visits.claims .away/"); }},
      {"HidesAFileByAnIgnoreFile", 1, "CON001",
       [](const Branch& b) {
         contradict(b);
         b.write(".ignore", "*.claims\n");
         b.write(".claimcheckignore", "*.claims\n");
         b.shell("git add -f other/more.claims");
       }},
      {"HidesAFileInASubmodule", 2, "cannot decide",
       [](const Branch& b) {
         b.shell(
             "git rm -q -r other && git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),other && "
             "git commit "
             "-qm submodule && mkdir -p other");
       }},
      {"MovesTheProject", 1, "",
       [](const Branch& b) {
         contradict(b);
         b.shell("mkdir sub && git mv japan other sources sources.toml vocabulary.toml claimcheck.toml sub/");
       }},
  };
  return all;
}

class Attacks : public ::testing::TestWithParam<Attack> {};

TEST_P(Attacks, NeverEndInAPass) {
  const Branch branch;
  GetParam().run(branch);
  branch.shell("git add -A; git reset -q --soft HEAD; git commit -q --allow-empty -m attack");
  const Said said = branch.run("gate --base main --head HEAD");
  EXPECT_NE(said.exit_code, 0) << said.text;
  EXPECT_EQ(said.exit_code, GetParam().exit_code) << said.text;
  EXPECT_NE(said.text.find(GetParam().said), std::string::npos) << said.text;
}

INSTANTIATE_TEST_SUITE_P(Branches, Attacks, ::testing::ValuesIn(attacks()),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace claimcheck::test
