// claims/LEDGER.md says that it lists every figure and date of the five documents, each with the claim made
// of it or the reason why none is. It is held against the documents and against the claims.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "checker/evidence/figures.hpp"
#include "grammar/text/source_file.hpp"
#include "tests/places.hpp"

namespace {

namespace fs = std::filesystem;
using namespace claimcheck;

struct Row {
  std::uint32_t line = 0;
  std::string figure;
  std::string verdict;
};

struct Section {
  std::string source;
  std::string file;
  std::vector<Row> rows;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

fs::path claims() { return fs::path(claimcheck::test::source_dir) / "claims"; }

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::size_t from = 2;
  for (std::size_t bar; (bar = line.find(" |", from)) != std::string::npos; from = bar + 3)
    cells.push_back(line.substr(from, bar - from));
  return cells;
}

std::vector<Section> ledger() {
  std::vector<Section> sections;
  std::istringstream lines(bytes_of(claims() / "LEDGER.md"));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("## ")) sections.push_back({line.substr(3), {}, {}});
    if (line.starts_with("`") && line.find("`: ") != std::string::npos)
      sections.back().file = line.substr(1, line.find('`', 1) - 1);
    if (!line.starts_with("| ") || line.starts_with("| line") || line.starts_with("| ---")) continue;
    const std::vector<std::string> cells = cells_of(line);
    EXPECT_EQ(cells.size(), 3u) << line;
    sections.back().rows.push_back({static_cast<std::uint32_t>(std::stoul(cells[0])), cells[1], cells[2]});
  }
  return sections;
}

TEST(Ledger, NamesClaimsThatExist) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(claims()))
    if (entry.path().extension() == ".claims")
      files[entry.path().filename().string()] = "\n" + bytes_of(entry.path());
  const std::string marker = "` in ";
  std::size_t named = 0;
  for (const Section& section : ledger())
    for (const Row& row : section.rows) {
      const std::size_t end = row.verdict.find(marker);
      if (row.verdict.starts_with("left out: ") && end == std::string::npos) continue;
      ASSERT_NE(end, std::string::npos) << section.source << ":" << row.line << " " << row.verdict;
      const std::size_t begin = row.verdict.find('`') + 1;
      const std::string claim = row.verdict.substr(begin, end - begin);
      const std::string file = row.verdict.substr(end + marker.size());
      EXPECT_NE(files[file].find("\n" + claim), std::string::npos) << file << " has no claim " << claim;
      ++named;
    }
  EXPECT_GT(named, 40u);
}

TEST(Ledger, NamesEveryCitedDocument) {
  const std::string registry = bytes_of(claims() / "sources.toml");
  for (const Section& section : ledger()) {
    const std::size_t at = registry.find("[" + section.source + "]");
    ASSERT_NE(at, std::string::npos) << section.source;
    EXPECT_NE(registry.find(section.file, at), std::string::npos) << section.file;
  }
  EXPECT_EQ(ledger().size(), 5u);
}

std::vector<SourceFigure> figures_in(const SourceFile& text) {
  const Units units("USD");
  const Vocabulary vocabulary;
  const Tolerance tolerance;
  const FigureContext context{units, vocabulary, tolerance, {}, false, false};
  return read_source_figures(text, {text.id(), 0, static_cast<std::uint32_t>(text.text().size())}, context);
}

TEST(Ledger, ListsEveryFigureOfTheDocuments) {
  const fs::path folder = fs::path(claimcheck::test::shared_dir) / "sources";
  if (!fs::exists(folder)) GTEST_SKIP() << "the documents are not here";
  std::size_t read = 0;
  for (const Section& section : ledger()) {
    const SourceFile text(0, section.file, bytes_of(folder / section.file));
    for (const SourceFigure& figure : figures_in(text)) {
      const std::uint32_t line = text.position(figure.span.begin).line;
      const std::string words(text.text(figure.span));
      EXPECT_TRUE(std::any_of(section.rows.begin(), section.rows.end(),
                              [&](const Row& row) {
                                return row.line == line && (row.figure.find(words) != std::string::npos ||
                                                            words.find(row.figure) != std::string::npos);
                              }))
          << section.source << ":" << line << " " << words;
      ++read;
    }
  }
  EXPECT_GT(read, 60u);
}

TEST(Ledger, ListsNothingThatIsNotThere) {
  const fs::path folder = fs::path(claimcheck::test::shared_dir) / "sources";
  if (!fs::exists(folder)) GTEST_SKIP() << "the documents are not here";
  for (const Section& section : ledger()) {
    const SourceFile text(0, section.file, bytes_of(folder / section.file));
    for (const Row& row : section.rows)
      EXPECT_NE(text.line(row.line).find(row.figure), std::string::npos)
          << section.source << ":" << row.line << " " << row.figure;
  }
}

}  // namespace
