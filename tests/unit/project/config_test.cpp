#include <gtest/gtest.h>

#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;
using testing::open;

TEST(Config, ReadsEveryKey) {
  const auto opened = open({{"claimcheck.toml", R"(
[project]
name = "japan-russia"
currency = "EUR"
fiscal-year-starts = "04-01"
[sources]
search = ["texts", "../shared"]
require = true
[tolerance]
about = "5%"
nearly = "2.5%"
[lint]
select = ["CFG", "SRC002"]
ignore = ["unsafe-path"]
fail-on = "warning"
severity = { SRC = "note", SRC002 = "error", source-changed = "off" }
[[lint.per-path]]
path = "archive/**"
ignore = ["SRC001"]
reason = "imported"
[gate]
fail-on = "note"
require-review = ["japan/**"]
reviewers-needed = 2
reviewer-is-not-author = false
require-signed = true
allowed-signers = "keys"
waiver-max-days = 90
)"}});
  EXPECT_EQ(findings_of(opened.project), "");
  EXPECT_FALSE(opened.project.config_error);
  const Config& config = opened.project.config;
  EXPECT_EQ(config.name, "japan-russia");
  EXPECT_EQ(config.currency, "EUR");
  ASSERT_TRUE(config.fiscal_year_starts);
  EXPECT_EQ(config.fiscal_year_starts->month, 4);
  EXPECT_EQ(config.fiscal_year_starts->day, 1);
  EXPECT_EQ(config.source_search, (std::vector<std::string>{"texts", "../shared"}));
  EXPECT_TRUE(config.sources_require);
  EXPECT_EQ(config.tolerance.about, Number::ratio(1, 20));
  EXPECT_EQ(config.tolerance.nearly, Number::ratio(1, 40));
  EXPECT_EQ(config.select, (std::vector<std::string>{"CFG", "SRC002"}));
  EXPECT_EQ(config.ignore, (std::vector<std::string>{"unsafe-path"}));
  EXPECT_EQ(config.fail_on, Severity::warning);
  EXPECT_EQ(config.severity.at("SRC001"), Severity::note);
  EXPECT_EQ(config.severity.at("SRC002"), Severity::error);
  EXPECT_EQ(config.severity.at("SRC003"), Severity::off);
  ASSERT_EQ(config.per_path.size(), 1u);
  EXPECT_EQ(config.per_path[0].path, "archive/**");
  EXPECT_EQ(config.per_path[0].ignore, (std::vector<std::string>{"SRC001"}));
  EXPECT_EQ(config.per_path[0].reason, "imported");
  EXPECT_EQ(config.gate.fail_on, Severity::note);
  EXPECT_EQ(config.gate.require_review, (std::vector<std::string>{"japan/**"}));
  EXPECT_EQ(config.gate.reviewers_needed, 2);
  EXPECT_FALSE(config.gate.reviewer_is_not_author);
  EXPECT_TRUE(config.gate.require_signed);
  EXPECT_EQ(config.gate.allowed_signers, "keys");
  EXPECT_EQ(config.gate.waiver_max_days, 90);
}

TEST(Config, KeepsDefaultsWithoutAFile) {
  const auto opened = open({{"x.claims", ""}});
  EXPECT_EQ(opened.project.config_path, "");
  EXPECT_EQ(opened.project.config.source_search, (std::vector<std::string>{"sources"}));
  EXPECT_EQ(opened.project.search_paths, (std::vector<std::string>{"sources"}));
  EXPECT_EQ(opened.project.config.ignore, (std::vector<std::string>{"EVI013"}));
  EXPECT_FALSE(opened.project.config.fiscal_year_starts);
  EXPECT_FALSE(opened.project.config_error);
}

TEST(Config, TellsWhatIsWrong) {
  struct Row {
    std::string toml;
    std::string findings;
  };
  const Row rows[] = {
      {"[lint]\nselect = []\nignore = [\"CFG\", \"unknown-key\", \"SRC\"]\nseverity = { CFG001 = \"off\" }\n",
       "CFG004 claimcheck.toml:2:10-12 `select` in [lint] names no rule, so nothing would be checked | every "
       "rule: select "
       "= [\"ALL\"]\n"
       "CFG004 claimcheck.toml:3:11-16 `CFG` names configuration errors, which are never ignored or lowered\n"
       "CFG004 claimcheck.toml:3:18-31 `unknown-key` names configuration errors, which are never ignored or "
       "lowered\n"
       "CFG004 claimcheck.toml:4:14-20 `CFG001` names configuration errors, which are never ignored or "
       "lowered\n"},
      {"[projekt]\n"
       "name = \"x\"\n"
       "[lint.perpath]\n"
       "a = 1\n",
       "CFG002 claimcheck.toml:1:2-9 unknown section [projekt] | did you mean `project`?\n"
       "CFG002 claimcheck.toml:3:7-14 unknown key `perpath` in [lint] | did you mean `per-path`?\n"},
      {"name = \"x\"\n"
       "[[project]]\n",
       "CFG002 claimcheck.toml:1:1-5 unknown key `name` outside any section | known sections: project, "
       "sources, tolerance, lint, gate\n"
       "CFG003 claimcheck.toml:2:3-10 `project` is a list, expected a table | a table begins with its name "
       "in brackets: [project]\n"},
      {"project = \"x\"\n",
       "CFG003 claimcheck.toml:1:1-8 `project` is a string, expected a table | a table begins with its name "
       "in brackets: [project]\n"},
      {"[project]\n"
       "name = 3\n"
       "currency = \"Dollars\"\n"
       "fiscal-year-starts = \"02-30\"\n",
       "CFG003 claimcheck.toml:2:8-9 `name` in [project] is the number 3, expected a string | for example: "
       "name = \"japan-russia\"\n"
       "CFG004 claimcheck.toml:3:12-21 `Dollars` is no currency code | ISO 4217 codes are three capitals: "
       "USD, EUR, JPY\n"
       "CFG003 claimcheck.toml:4:22-29 `fiscal-year-starts` in [project] is \"02-30\", expected the month "
       "and day on which the fiscal year starts | for example: fiscal-year-starts = \"04-01\"\n"},
      {"[project]\n"
       "currency = \"XQZ\"\n"
       "fiscal-year-starts = 4\n",
       "CFG004 claimcheck.toml:2:12-17 `XQZ` is no currency code | ISO 4217 codes are three capitals: USD, "
       "EUR, JPY\n"
       "CFG003 claimcheck.toml:3:22-23 `fiscal-year-starts` in [project] is the number 4, expected a string "
       "| for example: fiscal-year-starts = \"04-01\"\n"},
      {"[sources]\n"
       "search = \"texts\"\n"
       "require = \"yes\"\n",
       "CFG003 claimcheck.toml:2:10-17 `search` in [sources] is a string, expected a list of strings | for "
       "example: search = [\"sources\", \"../documents\"]\n"
       "CFG003 claimcheck.toml:3:11-16 `require` in [sources] is a string, expected true or false | for "
       "example: require = true\n"},
      {"[sources]\n"
       "search = [\"texts\", 3, \"\"]\n"
       "paths = []\n",
       "CFG003 claimcheck.toml:2:20-21 `search` in [sources] holds the number 3, expected strings only | for "
       "example: search = [\"sources\", \"../documents\"]\n"
       "CFG003 claimcheck.toml:2:23-25 `search` in [sources] holds an empty string | for example: search = "
       "[\"sources\", \"../documents\"]\n"
       "CFG002 claimcheck.toml:3:1-6 unknown key `paths` in [sources] | known keys: search, require\n"},
      {"[tolerance]\n"
       "about = \"10\"\n"
       "nearly = \"120%\"\n",
       "CFG003 claimcheck.toml:2:9-13 `about` in [tolerance] is \"10\", expected a percentage | for example: "
       "about = \"5%\"\n"
       "CFG004 claimcheck.toml:3:10-16 `nearly` in [tolerance] is 120%, expected at least 0% and less than "
       "100%\n"},
      {"[tolerance]\n"
       "about = 10\n"
       "nearly = \"-5%\"\n",
       "CFG003 claimcheck.toml:2:9-11 `about` in [tolerance] is the number 10, expected a string | for "
       "example: about = \"5%\"\n"
       "CFG004 claimcheck.toml:3:10-15 `nearly` in [tolerance] is -5%, expected at least 0% and less than "
       "100%\n"},
      {"[lint]\n"
       "select = [\"ALL\", \"SCR001\", \"src003\"]\n"
       "ignore = [\"source-chnaged\"]\n"
       "fail-on = \"off\"\n"
       "severity = { SRC001 = \"fatal\", SRC9 = \"error\", SRC002 = 3 }\n",
       "CFG004 claimcheck.toml:2:18-26 `SCR001` is no rule | did you mean `SRC001`?\n"
       "CFG004 claimcheck.toml:2:28-36 `src003` is no rule | did you mean `SRC003`?\n"
       "CFG004 claimcheck.toml:3:11-27 `source-chnaged` is no rule | did you mean `source-changed`?\n"
       "CFG003 claimcheck.toml:4:11-16 `fail-on` in [lint] is \"off\", expected \"error\", \"warning\" or "
       "\"note\" | for example: fail-on = \"warning\"\n"
       "CFG003 claimcheck.toml:5:23-30 the severity of `SRC001` is neither \"error\", \"warning\", \"note\" "
       "nor \"off\" | for example: severity = { SRC002 = \"error\" }\n"
       "CFG004 claimcheck.toml:5:32-36 `SRC9` is no rule | rules are named by code (CON001), by prefix (CON) "
       "or by name (conflicting-values)\n"
       "CFG003 claimcheck.toml:5:57-58 the severity of `SRC002` is neither \"error\", \"warning\", \"note\" "
       "nor \"off\" | for example: severity = { SRC002 = \"error\" }\n"},
      {"[lint]\n"
       "severity = \"error\"\n"
       "per-path = \"x\"\n",
       "CFG003 claimcheck.toml:2:12-19 `severity` in [lint] is no table of rules and severities | for "
       "example: severity = { SRC002 = \"error\" }\n"
       "CFG003 claimcheck.toml:3:12-15 [[lint.per-path]] is a string, expected a list of tables | each "
       "begins with [[lint.per-path]] on a line of its own\n"},
      {"[[lint.per-path]]\n"
       "path = \"a/[b]\"\n"
       "ignore = [\"SRC\"]\n"
       "[[lint.per-path]]\n"
       "path = \"/x/**\"\n"
       "reason = \"\"\n"
       "[[lint.per-path]]\n"
       "path = \"a**b\"\n"
       "ignore = []\n"
       "reason = \"r\"\n",
       "CFG003 claimcheck.toml:1:1-18 `reason` in [[lint.per-path]] is missing | add: reason = \"imported "
       "before spans were kept\"\n"
       "CFG004 claimcheck.toml:2:8-15 the pattern `a/[b]` has a sign that means nothing here: only `*`, `**` "
       "and `?` do\n"
       "CFG003 claimcheck.toml:4:1-18 `ignore` in [[lint.per-path]] is missing | add: ignore = [\"SRC002\"]\n"
       "CFG004 claimcheck.toml:5:8-15 the pattern `/x/**` begins with `/`: paths are relative to "
       "claimcheck.toml\n"
       "CFG003 claimcheck.toml:6:10-12 `reason` in [[lint.per-path]] is empty | for example: reason = "
       "\"imported before spans were kept\"\n"
       "CFG004 claimcheck.toml:8:8-14 the pattern `a**b` has `**` next to something else: it stands alone "
       "between two `/`\n"},
      {"[gate]\n"
       "fail-on = \"eror\"\n"
       "require-review = [\"../x\", \"a//b\"]\n"
       "reviewers-needed = 0\n"
       "waiver-max-days = 1e3\n"
       "reviewer-is-not-author = 1\n"
       "requires-signed = true\n",
       "CFG003 claimcheck.toml:2:11-17 `fail-on` in [gate] is \"eror\", expected \"error\", \"warning\" or "
       "\"note\" | for example: fail-on = \"warning\"\n"
       "CFG004 claimcheck.toml:3:19-25 the pattern `../x` has a part `..`: paths are relative to "
       "claimcheck.toml\n"
       "CFG004 claimcheck.toml:3:27-33 the pattern `a//b` has an empty part between two `/`\n"
       "CFG003 claimcheck.toml:4:20-21 `reviewers-needed` in [gate] is 0, expected a whole number from 1 to "
       "1000 | for example: reviewers-needed = 2\n"
       "CFG003 claimcheck.toml:5:19-22 `waiver-max-days` in [gate] is the number 1e3, expected a whole "
       "number | for example: waiver-max-days = 90\n"
       "CFG003 claimcheck.toml:6:26-27 `reviewer-is-not-author` in [gate] is the number 1, expected true or "
       "false | for example: reviewer-is-not-author = false\n"
       "CFG002 claimcheck.toml:7:1-16 unknown key `requires-signed` in [gate] | did you mean "
       "`require-signed`?\n"},
  };
  for (const Row& row : rows) {
    const auto opened = open({{"claimcheck.toml", row.toml}});
    EXPECT_EQ(findings_of(opened.project), row.findings) << row.toml;
    EXPECT_TRUE(opened.project.config_error) << row.toml;
  }
}

}  // namespace
}  // namespace claimcheck
