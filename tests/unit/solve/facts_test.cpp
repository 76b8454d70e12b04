// Facts as a stream: the same report as from the claim files, and the same again from groups of components
// checked apart.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "checker/model/failure.hpp"
#include "checker/rules/lint.hpp"
#include "cli/export.hpp"
#include "cli/facts_tree.hpp"
#include "reports/render.hpp"
#include "tests/places.hpp"

namespace {

using namespace claimcheck;

struct Read {
  std::unique_ptr<Tree> tree;  // outlives the project
  std::unique_ptr<FactsTree> facts;
  std::unique_ptr<Project> project;
};

Read read_paths(std::unique_ptr<Tree> tree, std::vector<std::string> paths) {
  Read out;
  out.tree = std::move(tree);
  ReadOptions options;
  options.paths = std::move(paths);
  options.jobs = 1;
  out.project = std::make_unique<Project>(open_project(*out.tree, options));
  read_facts(*out.project, options);
  return out;
}

Read read_stream(std::unique_ptr<Tree> tree, const std::string& stream) {
  Read out;
  out.tree = std::move(tree);
  out.facts = make_facts_tree(stream, *out.tree);
  ReadOptions options;
  options.paths = out.facts->paths;
  options.jobs = 1;
  out.project = std::make_unique<Project>(open_project(*out.facts->tree, options));
  if (out.facts->whole) out.project->whole = *out.facts->whole;
  read_facts(*out.project, options);
  return out;
}

std::string exported(const Project& project) {
  std::ostringstream out;
  export_jsonl(project, out);
  return out.str();
}

Report report_of(const Read& read, Passes passes = Passes::all) {
  LintOptions options;
  options.jobs = 1;
  options.coverage = passes == Passes::all;
  options.passes = passes;
  return lint(*read.project, options);
}

std::string shown(const Report& report) {
  return render(report, Format::json, {}) + render(report, Format::full, {});
}

std::unique_ptr<Tree> sources() { return make_disk_tree(claimcheck::test::source_dir); }

TEST(Facts, GiveTheSameReportAsTheClaimFiles) {
  std::size_t checked = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(claimcheck::test::source_dir) + "/tests/cases")) {
    const std::string folder = "tests/cases/" + entry.path().filename().string();
    const std::string path = folder + "/fires.claims";
    if (!std::filesystem::exists(std::string(claimcheck::test::source_dir) + "/" + path)) continue;
    const Read files = read_paths(sources(), {path});
    const Read facts = read_stream(sources(), exported(*files.project));
    EXPECT_EQ(shown(report_of(facts)), shown(report_of(files))) << path;
    ++checked;
  }
  EXPECT_GT(checked, 40u);
}

TEST(Facts, KeepMarksLineEndsAndWhatDoesNotParse) {
  const std::map<std::string, std::string> folder{
      {"p/vocabulary.toml", "[measure.trade]\nkind = \"flow\"\n"},
      {"p/a.claims",
       "\xEF\xBB\xBFtrade FR 2017: $18.3B\r\n\r\n# a comment\r\ntrade FR 2017: $19.3B  # another\r\n   "
       "[planned]\r\n"},
      {"p/b.claims",
       "\n\n# nothing\n\n  out of place\n@nowhere\ntrade FR 2017 $18.3B\n\n\ntrade FR 2018: 3..\ntrade FR "
       "2017: $12B [allow CON007: why]"},
      {"p/c.claims", ""},
      {"p/d.claims", "trade \xFF: 3\n"}};
  const Read files = read_paths(make_memory_tree(folder), {"p"});
  const Read facts = read_stream(make_memory_tree(folder), exported(*files.project));
  EXPECT_EQ(shown(report_of(facts)), shown(report_of(files)));
}

/// Countries whose figures fit, and every third one's that do not.
std::map<std::string, std::string> many_components() {
  std::map<std::string, std::string> folder;
  std::string vocabulary =
      "[measure.population]\nkind = \"stock\"\n[measure.men]\nkind = \"stock\"\n[measure.women]\nkind = "
      "\"stock\"\n[measure.exports]\nkind = \"flow\"\n[measure.unused]\nkind = \"flow\"\n[[identity]]\nname "
      "= "
      "\"people\"\nis = \"population {c} {y} = men {c} {y} + women {c} {y}\"\n";
  for (int i = 0; i < 90; ++i) {
    const std::string name = "land" + std::to_string(i);
    vocabulary += "[entity." + name + "]\n" +
                  (i % 10 == 1 ? "part-of = [\"land" + std::to_string(i - 1) + "\"]\n" : "");
    std::string& claims = folder["p/" + std::to_string(i / 7) + ".claims"];
    claims += "@s" + std::to_string(i % 3) + "\npopulation " + name + " 2016: 30.0M\nmen " + name +
              " 2016: 14.0M\nwomen " + name + (i % 3 == 0 ? " 2016: 19.0M\n" : " 2016: 16.0M\n");
    claims +=
        "exports " + name + " 2016: $5.4B\nexports " + name + (i % 5 == 0 ? " 2016" : " 2017") + ": $6.4B\n";
    if (i % 7 == 0) claims += "exports " + name + " 2016: $5.4B [allow CON001: why]\n";
    if (i % 11 == 0)
      claims += "exports " + name + " 2016: $5,4B\nexports nowhere" + std::to_string(i) + " 2016: $5B\n";
    if (i % 13 == 0)
      claims += "imports " + name + ": = 2 * {exports land" + std::to_string((i + 20) % 90) + " 2016}\n";
  }
  folder["p/vocabulary.toml"] = vocabulary;
  folder["p/sources.toml"] = "[s0]\ntitle = \"a\"\n[s1]\ntitle = \"b\"\nfile = \"none.txt\"\n";
  return folder;
}

std::vector<std::string> findings_of(const Report& report) {
  std::vector<std::string> out;
  const auto json = nlohmann::json::parse(render(report, Format::json, {}));
  for (const auto& finding : json["findings"]) out.push_back(finding.dump());
  return out;
}

TEST(Facts, OfSixtyFourGroupsCheckedApartGiveTheSameFindings) {
  const auto folder = many_components();
  const Read files = read_paths(make_memory_tree(folder), {"p"});
  const std::string stream = exported(*files.project);
  std::map<std::size_t, std::string> groups;
  std::istringstream lines(stream);
  std::string previous;
  for (std::string line; std::getline(lines, line);) {
    const auto record = nlohmann::json::parse(line);
    if (record["record"] != "fact") continue;
    std::size_t number = 0;  // a hash that is the same everywhere
    for (const char c : record["component"].get<std::string>())
      number = number * 31 + static_cast<unsigned char>(c);
    groups[number % 64] += line + '\n';
  }
  EXPECT_GT(groups.size(), 40u);
  std::vector<std::string> apart =
      findings_of(report_of(read_stream(make_memory_tree(folder), stream), Passes::folder));
  for (const auto& [number, group] : groups)
    for (std::string& finding :
         findings_of(report_of(read_stream(make_memory_tree(folder), group), Passes::groups)))
      apart.push_back(std::move(finding));
  std::vector<std::string> together = findings_of(report_of(files));
  EXPECT_GT(together.size(), 100u);
  std::sort(apart.begin(), apart.end());
  std::sort(together.begin(), together.end());
  std::vector<std::string> differing;
  std::set_symmetric_difference(apart.begin(), apart.end(), together.begin(), together.end(),
                                std::back_inserter(differing));
  EXPECT_EQ(differing, std::vector<std::string>());
}

TEST(Facts, RefuseWhatTheyCannotBe) {
  const struct {
    const char* stream;
    const char* said;
  } rows[] = {
      {"", "there is no fact to check: `claimcheck export` writes some"},
      {"{\"record\":\"fact\"}\n", "line 1 of the facts is no record of `claimcheck export`"},
      {"\n[]\n", "line 2 of the facts is no record of `claimcheck export`"},
      {"{\"record\":\"file\",\"path\":\"a.toml\",\"bytes\":1,\"mark\":false}",
       "the facts name a.toml, which is no claim file"},
      {"{\"record\":\"rest\",\"path\":\"a.claims\",\"line\":3,\"byte\":1,\"text\":\"x\"}",
       "the facts put line 3 of a.claims where it cannot be"},
      {"{\"record\":\"rest\",\"path\":\"a.claims\",\"line\":3,\"byte\":99999999999,\"text\":\"x\"}",
       "the facts name a place past any file"},
      {"{\"record\":\"rest\",\"path\":\"a.claims\",\"line\":1,\"byte\":0,\"text\":\"x: 1\"}\n"
       "{\"record\":\"rest\",\"path\":\"a.claims\",\"line\":1,\"byte\":2,\"text\":\"x\"}",
       "the facts say two things of byte 2 of a.claims"},
  };
  const auto disk = make_memory_tree({});
  for (const auto& row : rows) {
    try {
      make_facts_tree(row.stream, *disk);
      ADD_FAILURE() << row.said;
    } catch (const Failure& failure) {
      EXPECT_EQ(std::string(failure.what()), row.said);
    }
  }
}

}  // namespace
