// The project's own dossier and the example: clean as they stand, the dossier with and without the documents;
// one digit changed anywhere, or one country for another, is reported.
#include <gtest/gtest.h>

#include <filesystem>
#include <utility>

#include "mutants.hpp"
#include "tests/places.hpp"

namespace {

namespace fs = std::filesystem;
using namespace claimcheck::test;

fs::path documents() { return fs::path(claimcheck::test::shared_dir) / "sources"; }
bool have_documents() { return fs::exists(documents()); }

/// The dossier, and beside it the documents where they are to be had.
Files dossier() {
  Files files = files_below(fs::path(claimcheck::test::source_dir) / "claims", "claims");
  if (have_documents()) files.merge(files_below(documents(), "documents"));
  return files;
}

Files example() { return files_below(fs::path(claimcheck::test::source_dir) / "examples/halden", "halden"); }

TEST(Dossier, IsCleanWithoutTheDocuments) { EXPECT_EQ(worst_findings(dossier(), "claims"), ""); }

TEST(Dossier, IsCleanWithTheDocuments) {
  if (!have_documents()) GTEST_SKIP() << "the documents are not here";
  EXPECT_EQ(worst_findings(dossier(), "claims", "documents"), "");
}

TEST(Example, IsClean) { EXPECT_EQ(worst_findings(example(), "halden"), ""); }

/// Lints the changed file alone, with the documents or without them.
void expect_reported(const Files& changed, const std::string& path, bool with_documents,
                     const std::string& line) {
  EXPECT_NE(worst_findings(changed, path, with_documents ? "documents" : ""), "")
      << path << ": " << line << (with_documents ? "" : ", without the documents");
}

// A build for debugging takes ten times as long.
#ifdef NDEBUG
constexpr std::size_t every = 1;
#else
constexpr std::size_t every = 7;
#endif

TEST(Dossier, AChangedDigitIsReported) {
  const Files files = dossier();
  const std::vector<Spot> spots = digits_of(files);
  EXPECT_GT(spots.size(), 250u);
  for (std::size_t i = 0; i < spots.size(); i += every) {
    const Spot& spot = spots[i];
    Files changed = files;
    std::string& bytes = changed[spot.path];
    // Of a quote whose text is not here, nobody can tell that 2945 should have been a year.
    const bool can_tell = !spot.in_quote || !begins_year(bytes, spot.at);
    bytes[spot.at] = changed_digit(bytes[spot.at], spot.line(bytes));
    if (can_tell) expect_reported(changed, spot.path, false, spot.line(bytes));
    if (have_documents()) expect_reported(changed, spot.path, true, spot.line(bytes));
  }
}

/// The time of a plan is not judged, and what is said to follow from other claims has no words of a source.
bool is_planned_or_derived(const std::string& line) {
  for (const char* words : {"[planned", "[forecast", "about 15% of"})
    if (line.find(words) != std::string::npos) return true;
  return false;
}

TEST(Example, AChangedDigitIsReported) {
  const Files files = example();
  const std::vector<Spot> spots = digits_of(files);
  EXPECT_GT(spots.size(), 150u);
  for (std::size_t i = 0; i < spots.size(); i += every) {
    const Spot& spot = spots[i];
    Files changed = files;
    std::string& bytes = changed[spot.path];
    if (is_planned_or_derived(spot.line(bytes))) continue;
    bytes[spot.at] = changed_digit(bytes[spot.at], spot.line(bytes));
    if (changed != files) expect_reported(changed, spot.path, false, spot.line(bytes));
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
        if (have_documents()) expect_reported(changed, path, true, line);
        ++tried;
      }
    }
  }
  EXPECT_GE(tried, 20u);
}

}  // namespace
