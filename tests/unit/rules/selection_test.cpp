// A suppression is unused only where the run could have filed what it covers.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace {

using namespace claimcheck;

std::string unused(const std::map<std::string, std::string>& files, const std::vector<std::string>& paths,
                   const std::vector<std::string>& ignore) {
  const auto tree = make_memory_tree(files);
  ReadOptions read;
  read.paths = paths;
  Project project = open_project(*tree, read);
  read_facts(project, read);
  LintOptions options;
  options.ignore = ignore;
  std::string found;
  for (const Finding& finding : lint(project, options).findings)
    if (finding.rule->code == "REV007") found += finding.message + '\n';
  return found;
}

TEST(Selection, SaysWhichSuppressionsSuppressNothing) {
  struct Row {
    const char* what;
    std::string claim;
    std::string config;
    std::vector<std::string> paths;
    std::vector<std::string> ignore;
    std::string says;
  };
  const std::string per_path = "[[lint.per-path]]\npath = \"old/**\"\nignore = [\"EVI\"]\nreason = \"r\"\n";
  const std::vector<Row> rows{
      {"used", "a 2020: 5 [allow EVI001: r]\n", "", {"c"}, {}, ""},
      {"used, by prefix and by name",
       "a 2020: 5 [allow EVI: r]\nb 2020: 5 [allow no-evidence: r]\n",
       "",
       {"c"},
       {},
       ""},
      {"unused", "a 2020: 5 [allow EVI006: r]\n", "", {"c"}, {}, "`[allow EVI006]` suppresses nothing\n"},
      {"its rule did not run", "a 2020: 5 [allow EVI006: r]\n", "", {"c"}, {"EVI"}, ""},
      {"a part of the folder cannot tell of conflicts",
       "a 2020: 5 [allow CON001: r]\n",
       "",
       {"c/c.claims"},
       {},
       ""},
      {"the whole can",
       "a 2020: 5 [allow CON001: r]\n",
       "",
       {"c"},
       {},
       "`[allow CON001]` suppresses nothing\n"},
      {"a path",
       "a 2020: 5\n",
       per_path,
       {"c"},
       {},
       "the per-path setting for `old/**` suppresses nothing\n"},
      {"a path that was not read", "a 2020: 5\n", per_path, {"c/c.claims"}, {}, ""},
  };
  for (const Row& row : rows) {
    const std::map<std::string, std::string> files{
        {"c/claimcheck.toml", row.config}, {"c/c.claims", row.claim}, {"c/d.claims", "d 2020: 7\n"}};
    EXPECT_EQ(unused(files, row.paths, row.ignore), row.says) << row.what;
  }
}

}  // namespace
