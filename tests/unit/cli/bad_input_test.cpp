// Bad input ends in a clear error with a place and a next step, exit 2 or a finding: never a crash, a hang or
// a pass.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/unit/cli/run.hpp"

namespace {

namespace fs = std::filesystem;
using claimcheck::test::Outcome;
using claimcheck::test::Scratch;

struct UsageRow {
  std::vector<std::string> arguments;
  std::string says;  // on standard error
};

TEST(BadInput, UsageMistakesExitWithTwoAndSaySo) {
  const std::vector<UsageRow> rows{
      {{"lint", "nowhere"}, "there is no file or folder nowhere"},
      {{"nowhere"}, "there is no file or folder nowhere"},
      {{"lint", "empty"}, "no claim file"},
      {{"lint", "notes.txt"}, "is no claim file"},
      {{"lint", "--no-such-option"}, "--no-such-option"},
      {{"lint", "--output-format", "pdf", "good"}, "unknown output format `pdf`"},
      {{"lint", "--select", "CON999", "good"}, "no rule is called `CON999`"},
      {{"lint", "--fail-on", "doubt", "good"}, "unknown severity `doubt`"},
      {{"lint", "--output", "sarif", "good"}, "FORMAT=FILE"},
      {{"lint", "--output-file", "no/such/folder/x", "good"}, "cannot write no/such/folder/x"},
      {{"explain", "EVI999"}, "no rule is called `EVI999`"},
      {{"fmt", "nowhere"}, "there is no file or folder nowhere"},
  };
  const Scratch scratch;
  scratch.write("good/a.claims", "trade JP-RU 2017: $18.3B\n");
  scratch.write("notes.txt", "no claims\n");
  fs::create_directory(scratch.path() / "w" / "empty");
  for (const UsageRow& row : rows) {
    const Outcome outcome = scratch.run(row.arguments);
    EXPECT_EQ(outcome.exit_code, 2) << row.says;
    EXPECT_NE(outcome.err.find(row.says), std::string::npos) << outcome.err << outcome.out;
  }
}

struct FolderRow {
  std::string name;
  void (*make)(const Scratch&);
  int exit_code;
  std::string says;
};

void make_good(const Scratch& scratch) { scratch.write("claims/good.claims", "trade JP-RU 2017: $18.3B\n"); }

TEST(BadInput, AFolderThatIsWrongIsSaid) {
  const std::vector<FolderRow> rows{
      {"broken TOML",
       [](const Scratch& s) {
         make_good(s);
         s.write("claims/claimcheck.toml", "[lint\n");
       },
       2, "CFG001"},
      {"unknown key",
       [](const Scratch& s) {
         make_good(s);
         s.write("claims/claimcheck.toml", "[lint]\nselct = []\n");
       },
       2, "select"},
      {"a folder named like a claim file",
       [](const Scratch& s) {
         make_good(s);
         fs::create_directories(s.path() / "w/claims/x.claims");
       },
       0, "1 claim"},
      {"a symbolic link in a circle",
       [](const Scratch& s) {
         make_good(s);
         fs::create_symlink("loop.claims", s.path() / "w/claims/loop.claims");
       },
       2, "loop.claims"},
      {"a folder linked to itself",
       [](const Scratch& s) {
         make_good(s);
         fs::create_directory_symlink(".", s.path() / "w/claims/again");
       },
       0, "1 claim"},
      {"a dangling link",
       [](const Scratch& s) {
         make_good(s);
         fs::create_symlink("gone", s.path() / "w/claims/gone.claims");
       },
       2, "gone.claims"},
      {"a binary file",
       [](const Scratch& s) {
         make_good(s);
         s.write("claims/b.claims",
                 "\x7f"
                 "ELF\xff\xfe\xfd\n");
       },
       1, "SYN"},
      {"an empty claim file", [](const Scratch& s) { s.write("claims/e.claims", ""); }, 0, "no claims"},
      {"comments only", [](const Scratch& s) { s.write("claims/e.claims", "# nothing yet\n"); }, 0,
       "no claims"},
      {"a claim that cites an unknown source",
       [](const Scratch& s) { s.write("claims/e.claims", "@nobody\ntrade JP-RU 2017: $18.3B\n"); }, 1,
       "SRC001"},
  };
  for (const FolderRow& row : rows) {
    const Scratch scratch;
    row.make(scratch);
    const Outcome outcome = scratch.run({"lint", "claims"});
    EXPECT_EQ(outcome.exit_code, row.exit_code) << row.name << '\n' << outcome.out << outcome.err;
    EXPECT_NE((outcome.out + outcome.err).find(row.says), std::string::npos) << row.name << '\n'
                                                                             << outcome.out << outcome.err;
  }
}

TEST(CommandLine, LintIsTheDefaultCommand) {
  const Scratch scratch;
  scratch.write("claims/a.claims", "trade JP-RU 2017: $18.3B\n");
  EXPECT_EQ(scratch.run({"claims"}).out, scratch.run({"lint", "claims"}).out);
  EXPECT_EQ(scratch.run({"--version"}).exit_code, 0);
  const Outcome help = scratch.run({"--help"});
  EXPECT_EQ(help.exit_code, 0);
  for (const char* word : {"lint", "explain", "fmt", "Exit codes"})
    EXPECT_NE(help.out.find(word), std::string::npos) << word;
}

TEST(CommandLine, ThresholdsDecideTheExitCode) {
  const Scratch scratch;
  scratch.write("claims/a.claims", "trade JP-RU 2017: $18.3B\n");  // EVI001: a warning
  EXPECT_EQ(scratch.run({"claims"}).exit_code, 0);
  EXPECT_EQ(scratch.run({"claims", "--fail-on", "warning"}).exit_code, 1);
  EXPECT_EQ(scratch.run({"claims", "--fail-on", "warning", "--exit-zero"}).exit_code, 0);
  EXPECT_EQ(scratch.run({"claims", "--fail-on", "warning", "--ignore", "EVI"}).exit_code, 0);
  EXPECT_EQ(scratch.run({"claims", "--fail-on", "warning", "--select", "no-evidence"}).exit_code, 1);
}

TEST(CommandLine, SeveralOutputsComeOutOfOneRun) {
  const Scratch scratch;
  scratch.write("claims/a.claims", "trade JP-RU 2017: $18.3B\n");
  const Outcome outcome = scratch.run(
      {"claims", "--output", "json=a.json", "--output", "sarif=a.sarif", "--output-format", "concise"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_NE(scratch.read("a.json").find("\"claimcheck/1\""), std::string::npos);
  EXPECT_NE(scratch.read("a.sarif").find("2.1.0"), std::string::npos);
  EXPECT_NE(outcome.out.find("claims/a.claims:1:1: warning[EVI001]"), std::string::npos) << outcome.out;
}

TEST(Fmt, LaysOutAndIsIdempotent) {
  const Scratch scratch;
  const std::string untidy =
      "\n\n#note\ntrade   JP-RU 2017:   $18.3B   [planned ,tag: x]   \n\n\n\nbroken line\nA–B x: 5\n";
  scratch.write("claims/a.claims", untidy);
  EXPECT_EQ(scratch.run({"fmt", "--check", "claims"}).exit_code, 1);
  EXPECT_EQ(scratch.read("claims/a.claims"), untidy);
  const Outcome diff = scratch.run({"fmt", "--diff", "claims"});
  EXPECT_NE(diff.out.find("+trade JP-RU 2017: $18.3B [planned, tag: x]"), std::string::npos) << diff.out;
  EXPECT_EQ(scratch.run({"fmt", "claims"}).exit_code, 0);
  EXPECT_EQ(scratch.read("claims/a.claims"),
            "# note\ntrade JP-RU 2017: $18.3B [planned, tag: x]\n\nbroken line\nA–B x: 5\n");
  EXPECT_EQ(scratch.run({"fmt", "--check", "claims"}).exit_code, 0);
  EXPECT_EQ(scratch.run({"fmt", "-"}, untidy).out, scratch.read("claims/a.claims"));
}

}  // namespace
