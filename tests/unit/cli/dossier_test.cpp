// The project's own dossier: clean as it stands, with and without the documents; one digit changed anywhere,
// or one country for another, is reported.
#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <utility>
#include <vector>

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

Report run(Files files, bool with_documents, const std::string& path = "claims") {
  ReadOptions read;
  read.paths = {path};
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

/// A place in a claim file to change.
struct Spot {
  std::string path;
  std::size_t at;
  std::size_t line_begin;
  bool in_quote;

  std::string line(const std::string& bytes) const {
    return bytes.substr(line_begin, bytes.find('\n', at) - line_begin);
  }
};

/// Every digit of every claim, quotes included; comments, headings and the names of sources are left alone.
std::vector<Spot> digits_of(const Files& files) {
  std::vector<Spot> spots;
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".claims")) continue;
    std::size_t line_begin = 0;
    bool in_quote = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      if (bytes[at] == '\n') {
        line_begin = at + 1;
        in_quote = false;
      }
      in_quote ^= bytes[at] == '"';
      if (bytes[line_begin] == '#' || bytes[line_begin] == '@') continue;
      if (!std::isdigit(static_cast<unsigned char>(bytes[at]))) continue;
      if (bytes[bytes.find_last_of(" \n\"", at) + 1] == '@') continue;
      spots.push_back({path, at, line_begin, in_quote});
    }
  }
  return spots;
}

/// A 2 becomes a 1, so that years stay years: 3017 is none. A bound moves away from what the source says:
/// "at least 2" supports at least 1.
char changed_digit(char digit, const std::string& line) {
  const bool downwards = line.find("fewer than") != std::string::npos;
  if (digit == '9' || digit == '2' || downwards)
    return line.find("at least") == std::string::npos ? static_cast<char>(digit - 1)
                                                      : static_cast<char>(digit + 1);
  return static_cast<char>(digit + 1);
}

/// 2945 is no year: of a quote whose text is not here, nobody can tell what it should have been.
bool begins_year(const std::string& bytes, std::size_t at) {
  const auto digit = [&](std::size_t i) { return std::isdigit(static_cast<unsigned char>(bytes[i])) != 0; };
  return !digit(at - 1) && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
}

/// Lints the changed file alone.
void expect_reported(const Files& changed, const std::string& path, bool documents, const std::string& line) {
  EXPECT_NE(worst(run(changed, documents, path)), "")
      << path << ": " << line << (documents ? "" : ", without the documents");
}

// A build for debugging takes ten times as long.
#ifdef NDEBUG
constexpr std::size_t every = 1;
#else
constexpr std::size_t every = 7;
#endif

TEST(Dossier, AChangedDigitIsReported) {
  const Files files = dossier();
  const bool documents = have_documents();
  const std::vector<Spot> spots = digits_of(files);
  EXPECT_GT(spots.size(), 250u);
  for (std::size_t i = 0; i < spots.size(); i += every) {
    const Spot& spot = spots[i];
    Files changed = files;
    std::string& bytes = changed[spot.path];
    const bool can_tell = !spot.in_quote || !begins_year(bytes, spot.at);
    bytes[spot.at] = changed_digit(bytes[spot.at], spot.line(bytes));
    if (can_tell) expect_reported(changed, spot.path, false, spot.line(bytes));
    if (documents) expect_reported(changed, spot.path, true, spot.line(bytes));
  }
}

/// China with itself, and the whole that a share is of, stand in no sentence of their own.
bool is_another_case(const std::string& line, std::size_t column) {
  for (const char* pair : {"CN-CN", "CN->CN", "CN\u2013CN"})
    if (line.find(pair) != std::string::npos) return true;
  return line.rfind(" of ", column) != std::string::npos;
}

TEST(Dossier, ACountryForAnotherIsReported) {
  const Files files = dossier();
  const bool documents = have_documents();
  std::size_t tried = 0;
  for (const auto& [path, bytes] : files) {
    if (!path.ends_with(".claims")) continue;
    for (const auto& [from, to] : {std::pair{"JP", "CN"}, {"CN", "JP"}, {"RU", "CN"}}) {
      for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + 1)) {
        Files changed = files;
        changed[path].replace(at, 2, to);
        const std::size_t begin = changed[path].rfind('\n', at) + 1;
        const std::string line = changed[path].substr(begin, changed[path].find('\n', at) - begin);
        if (is_another_case(line, at - begin)) continue;
        expect_reported(changed, path, false, line);
        if (documents) expect_reported(changed, path, true, line);
        ++tried;
      }
    }
  }
  EXPECT_GE(tried, 20u);
}

}  // namespace
