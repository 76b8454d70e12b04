// Real figures, each quoted by a claim that says what it is: the World Factbook's, and none that a page of
// news has only as furniture. Both are skipped where the documents are not.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"
#include "tests/places.hpp"
#include "tests/unit/figures/corpus.hpp"

namespace figures_test {

namespace {

namespace fs = std::filesystem;
using namespace claimcheck;

const fs::path shared = claimcheck::test::shared_dir;

TEST(Factbook, EveryQuotedFigureIsReadAsClaimed) {
  if (!fs::exists(shared / "factbook")) GTEST_SKIP() << "the Factbook is not here";
  const auto tree = make_disk_tree((shared / "factbook").string());
  ReadOptions read;
  read.paths = {"."};
  Project project = open_project(*tree, read);
  read_facts(project, read);
  const Report report = lint(project, {});
  EXPECT_GT(report.summary.claims, 1000u);
  EXPECT_EQ(report.summary.verified, report.summary.claims);
  EXPECT_EQ(report.summary.errors + report.summary.warnings, 0u);
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

TEST(Documents, HaveNoCounterOrListOfArticlesAmongTheirFigures) {
  if (!fs::exists(shared / "sources")) GTEST_SKIP() << "the documents are not here";
  std::size_t found = 0;
  for (const auto& entry : fs::directory_iterator(shared / "sources"))
    for (const Row& row : read_rows(read_file(entry.path()), "2018-05-25")) {
      ++found;
      for (const char* furniture : {"7,417", "12,935", "7,701", "9,099", "367", "278", "three free articles",
                                    "Jun 17, 2009", "October 12, 2018", "March 20, 2017", "7 MINS"})
        EXPECT_NE(row.text, furniture) << entry.path();
    }
  EXPECT_GT(found, 50u);
}

}  // namespace

}  // namespace figures_test
