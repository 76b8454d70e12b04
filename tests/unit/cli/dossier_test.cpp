// The project's own dossier: clean as it stands, with and without the documents; and one digit changed
// anywhere, or Japan and China swapped, is reported.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace {

namespace fs = std::filesystem;
using namespace claimcheck;

using Files = std::map<std::string, std::string>;

Files files_below(const fs::path& folder, const std::string& prefix) {
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    files[prefix + "/" + fs::relative(entry.path(), folder).generic_string()] = bytes.str();
  }
  return files;
}

Files dossier() { return files_below(fs::path(CLAIMCHECK_SOURCE_DIR) / "claims", "claims"); }

bool have_documents() { return fs::exists(fs::path(CLAIMCHECK_SHARED_DIR) / "sources"); }

Report run(Files files, bool with_documents) {
  ReadOptions read;
  read.paths = {"claims"};
  if (with_documents) {
    files.merge(files_below(fs::path(CLAIMCHECK_SHARED_DIR) / "sources", "documents"));
    read.source_paths = {"documents"};
  }
  const auto tree = make_memory_tree(std::move(files));
  Project project = open_project(*tree, read);
  read_facts(project, read);
  return lint(project, {});
}

std::string worst(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings)
    if (finding.severity >= Severity::warning)
      text += finding.primary.place.path + ":" + std::to_string(finding.primary.place.start.line) + " " +
              std::string(finding.rule->code) + " " + finding.message + "\n";
  return text;
}

TEST(Dossier, IsCleanWithoutTheDocuments) {
  const Report report = run(dossier(), false);
  EXPECT_EQ(worst(report), "");
  EXPECT_GE(report.summary.claims, 10u);
  EXPECT_EQ(report.summary.verified, report.summary.claims - report.summary.unverified);
}

TEST(Dossier, IsCleanWithTheDocuments) {
  if (!have_documents()) GTEST_SKIP() << "the documents are not here";
  EXPECT_EQ(worst(run(dossier(), true)), "");
}

/// Every claim file with one digit changed, digit by digit; comments and headings are left alone.
void each_changed_digit(const Files& files, const auto& visit) {
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".claims")) continue;
    bool line_counts = true;
    std::size_t line_begin = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      if (bytes[at] == '\n') line_begin = at + 1;
      const char first = bytes[line_begin];
      line_counts = first != '#' && first != '@';
      if (!line_counts || !std::isdigit(static_cast<unsigned char>(bytes[at]))) continue;
      const std::size_t word = bytes.find_last_of(" \n\"", at);
      if (bytes[word + 1] == '@') continue;  // a source's id
      Files changed = files;
      char& digit = changed[path][at];
      // A 2 becomes a 1, so that years stay years: 3017 is none, and reads as a name.
      digit = digit == '9' ? '8' : digit == '2' ? '1' : static_cast<char>(digit + 1);
      const std::size_t end = bytes.find('\n', at);
      visit(changed, changed[path].substr(line_begin, end - line_begin) + " (column " +
                         std::to_string(at - line_begin + 1) + ")");
    }
  }
}

TEST(Dossier, AChangedDigitIsReported) {
  const bool documents = have_documents();
  ASSERT_EQ(worst(run(dossier(), documents)), "");
  std::size_t tried = 0;
  each_changed_digit(dossier(), [&](const Files& changed, const std::string& where) {
    ++tried;
    EXPECT_NE(worst(run(changed, documents)), "") << where;
    EXPECT_NE(worst(run(changed, false)), "") << where << ", without the documents";
  });
  EXPECT_GT(tried, 60u);
}

TEST(Dossier, JapanAndChinaSwappedIsReported) {
  const Files files = dossier();
  ASSERT_EQ(worst(run(files, have_documents())), "");
  std::size_t tried = 0;
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".claims")) continue;
    for (std::size_t at = 0; at + 2 < bytes.size(); ++at) {
      const bool japan = bytes.compare(at, 3, "JP-") == 0;
      const bool china = bytes.compare(at, 3, "CN-") == 0;
      if (!japan && !china) continue;
      Files changed = files;
      changed[path].replace(at, 2, japan ? "CN" : "JP");
      ++tried;
      EXPECT_NE(worst(run(changed, have_documents())), "") << changed[path].substr(at, 40);
      EXPECT_NE(worst(run(changed, false)), "") << changed[path].substr(at, 40) << ", without the documents";
    }
  }
  EXPECT_GE(tried, 5u);
}

}  // namespace
