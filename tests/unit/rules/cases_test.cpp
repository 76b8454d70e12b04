// Golden cases beside the rule: tests/cases/<code>-<name>/{fires,quiet}.claims. What lint says of a claim
// stands below it in comment lines that begin with `#:`; CLAIMCHECK_UPDATE=1 rewrites them. Other files of
// the folder (vocabulary, registry, sources) belong to both runs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"
#include "checker/rules/rule.hpp"
#include "tests/places.hpp"

namespace {

namespace fs = std::filesystem;
using namespace claimcheck;

fs::path cases_folder() { return fs::path(claimcheck::test::source_dir) / "tests" / "cases"; }

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

struct Case {
  std::string name;  // "CON001-conflicting-values/fires"
  fs::path file;
};

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  if (!fs::exists(cases_folder())) return cases;
  for (const auto& folder : fs::directory_iterator(cases_folder()))
    for (const auto& file : fs::directory_iterator(folder.path()))
      if (file.path().extension() == ".claims")
        cases.push_back({folder.path().filename().string() + "/" + file.path().stem().string(), file.path()});
  std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.name < b.name; });
  return cases;
}

/// The case's folder in memory, with one claim file only and the expectations blanked out of it.
std::map<std::string, std::string> files_of(const Case& given) {
  std::map<std::string, std::string> files;
  const fs::path folder = given.file.parent_path();
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    if (entry.path().extension() == ".claims" && entry.path() != given.file) continue;
    std::string name = fs::relative(entry.path(), folder).generic_string();
    const bool belongs_to_one = name.starts_with("fires.") || name.starts_with("quiet.");
    if (belongs_to_one && entry.path() != given.file) {
      const std::string own = given.file.stem().string() + ".";
      if (!name.starts_with(own)) continue;
      name = name.substr(own.size());  // fires.sources.toml is sources.toml of the firing run
    }
    files["case/" + name] = read_file(entry.path());
  }
  // A folder with no configuration at all would make the search walk up; the case is its own project.
  files.try_emplace("case/claimcheck.toml", "");
  return files;
}

bool is_expectation(std::string_view line) { return line.starts_with("#:"); }

Report run(const Case& given) {
  const auto tree = make_memory_tree(files_of(given));
  ReadOptions read;
  read.paths = {"case"};
  read.jobs = 1;
  Project project = open_project(*tree, read);
  read_facts(project, read);
  LintOptions options;
  options.jobs = 1;
  options.select = {"ALL"};
  return lint(project, options);
}

/// The claim file with what lint says below each line.
std::string with_findings(const Case& given, const Report& report) {
  std::map<std::uint32_t, std::vector<std::string>> by_line;
  std::vector<std::string> elsewhere;
  const std::string own = "case/" + given.file.filename().string();
  for (const Finding& finding : report.findings) {
    const Place& place = finding.primary.place;
    std::string text =
        std::string(to_string(finding.severity)) + "[" + std::string(finding.rule->code) + "] ";
    if (place.path == own && !place.whole_file) {
      by_line[place.end.line].push_back(std::to_string(place.start.column) + ": " + text + finding.message);
    } else {
      elsewhere.push_back(place.path.substr(5) + ":" + std::to_string(place.start.line) + ": " + text +
                          finding.message);
    }
  }
  std::istringstream in(read_file(given.file));
  std::string out;
  std::uint32_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (!is_expectation(line)) out += line + "\n";
    if (!is_expectation(line))
      for (const std::string& said : by_line[number]) out += "#: " + said + "\n";
    else
      for (const std::string& said : by_line[number]) out += "#: (on an expectation line) " + said + "\n";
  }
  for (const std::string& said : elsewhere) out += "#: in " + said + "\n";
  return out;
}

std::set<std::string> codes(const Report& report) {
  std::set<std::string> found;
  for (const Finding& finding : report.findings) found.emplace(finding.rule->code);
  for (const Suppressed& one : report.suppressed) found.emplace(one.finding.rule->code);
  return found;
}

class RuleCase : public testing::TestWithParam<Case> {};

TEST_P(RuleCase, SaysWhatStandsBesideTheClaims) {
  const Case& given = GetParam();
  const Report report = run(given);
  const std::string code = given.name.substr(0, given.name.find('-'));
  if (given.file.stem().string().starts_with("fires"))
    EXPECT_TRUE(codes(report).contains(code)) << given.name << " does not fire";
  else
    EXPECT_FALSE(codes(report).contains(code)) << given.name << " is not quiet";
  const std::string said = with_findings(given, report);
  if (said != read_file(given.file) && std::getenv("CLAIMCHECK_UPDATE") != nullptr)
    std::ofstream(given.file, std::ios::binary) << said;
  else
    EXPECT_EQ(said, read_file(given.file));
}

INSTANTIATE_TEST_SUITE_P(Cases, RuleCase, testing::ValuesIn(all_cases()), [](const auto& test) {
  std::string name = test.param.name;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return !isalnum(static_cast<unsigned char>(c)); }, '_');
  return name;
});

/// Rules that cannot stand in a claim file's case: their inputs are broken configuration, trees or git; each
/// names where it is tested instead.
const std::map<std::string, std::string>& tested_elsewhere() {
  static const std::map<std::string, std::string> table{
      {"CFG001", "tests/unit/project"}, {"CFG002", "tests/unit/project"},
      {"CFG003", "tests/unit/project"}, {"CFG004", "tests/unit/project"},
      {"CFG005", "tests/unit/project"}, {"SYN006", "tests/unit/rules/read_rules_test.cpp"},
      {"REV001", "tests/unit/gate"},    {"REV002", "tests/unit/gate"},
      {"REV005", "tests/unit/gate"},    {"REV006", "tests/unit/gate"},
      {"REV008", "tests/unit/gate"},
  };
  return table;
}

TEST(Rules, EachHasAPageAFiringCaseAndAQuietCase) {
  ASSERT_FALSE(all_rules().empty());
  for (const Rule& rule : all_rules()) {
    const std::string code(rule.info->code);
    EXPECT_FALSE(rule.info->title.empty()) << code;
    EXPECT_NE(rule.info->page.find("## Example"), std::string_view::npos)
        << code << " has no example on its page";
    EXPECT_NE(rule.info->page.find("## How to fix it"), std::string_view::npos)
        << code << " does not say how to fix it";
    if (tested_elsewhere().contains(code)) continue;
    const fs::path folder = cases_folder() / (code + "-" + std::string(rule.info->name));
    EXPECT_TRUE(fs::exists(folder / "fires.claims")) << folder << " has no fires.claims";
    EXPECT_TRUE(fs::exists(folder / "quiet.claims")) << folder << " has no quiet.claims";
  }
}

TEST(Rules, CodesAndNamesAreUnique) {
  std::set<std::string_view> seen;
  for (const Rule& rule : all_rules()) {
    EXPECT_TRUE(seen.insert(rule.info->code).second) << rule.info->code;
    EXPECT_TRUE(seen.insert(rule.info->name).second) << rule.info->name;
  }
}

}  // namespace
