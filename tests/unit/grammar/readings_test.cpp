// The meaning of every form of value and time, as `lint --verbose` says it: rows of claim and reading in
// readings.txt, under the vocabulary below. The claim itself and its subject are left out of what is shown.
#include <gtest/gtest.h>

#include <sstream>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "cli/readings.hpp"
#include "golden.hpp"

namespace claimcheck {

namespace {

constexpr const char* vocabulary = R"(
[entity.JP]
names = ["Japan", "Japanese"]
fiscal-year-starts = "04-01"
[entity.RU]
names = ["Russia", "Russian"]
[measure.meetings]
kind = "count"
words = ["meetings", "met", "meeting"]
[measure.trade]
kind = "flow"
unit = "money"
[measure.population]
kind = "stock"
[measure.growth]
kind = "ratio"
unit = "%"
[measure.signed]
kind = "date"
[measure.place]
kind = "rank"
[measure."controlled by"]
kind = "choice"
)";

std::string readings_of(const std::string& claims) {
  const auto tree = make_memory_tree({{"vocabulary.toml", vocabulary}, {"a.claims", claims + "\n"}});
  Project project = open_project(*tree, {});
  read_facts(project, {});
  std::string out;
  std::istringstream lines(readings_text(project));
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("  ") && !line.starts_with("  subject")) out += line + "\n";
  for (const ast::SyntaxError& error : project.syntax_errors) out += "  error   " + error.message + "\n";
  return out;
}

}  // namespace

TEST(Readings, SayWhatEveryFormMeans) { EXPECT_GE(test::check_golden("readings.txt", readings_of), 100u); }

}  // namespace claimcheck
