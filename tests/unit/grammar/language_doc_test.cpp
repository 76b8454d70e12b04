// docs/language.md is read as a user reads it: its claims parse, its mistakes are reported where and as it
// says, and its readings are those of --verbose.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "cli/readings.hpp"
#include "grammar/parse.hpp"
#include "tests/places.hpp"

namespace claimcheck {

namespace {

struct Block {
  std::string language;  // "claims", "claims error", "reading", …
  std::size_t line = 0;
  std::string text;
};

std::vector<Block> blocks_of(const std::string& page) {
  std::ifstream in(std::string(claimcheck::test::source_dir) + "/docs/" + page);
  std::vector<Block> blocks;
  bool inside = false;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) blocks.push_back({line.substr(3), number, {}});
    } else if (inside) {
      blocks.back().text += line + "\n";
    }
  }
  return blocks;
}

std::string first_error(const std::string& text) {
  const SourceFile file(0, "page", text);
  const ast::SyntaxTree tree = parse_claims(file);
  if (tree.errors.empty()) return {};
  const Position at = file.position(tree.errors[0].span.begin);
  return std::string(at.column - 1, ' ') + "^ " + tree.errors[0].message;
}

std::string reading_of(const std::string& claim) {
  const auto tree = make_memory_tree({{"a.claims", claim + "\n"}});
  Project project = open_project(*tree, {});
  read_facts(project, {});
  std::istringstream lines(readings_text(project));
  std::string out = claim + "\n";
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("  ") && !line.starts_with("  subject")) out += line + "\n";
  return out;
}

}  // namespace

TEST(LanguagePage, HasExamplesThatParse) {
  std::size_t count = 0;
  for (const Block& block : blocks_of("language.md")) {
    if (block.language != "claims") continue;
    ++count;
    EXPECT_EQ(first_error(block.text), "") << "docs/language.md:" << block.line;
    const SourceFile file(0, "page", block.text);
    EXPECT_FALSE(parse_claims(file).claims.empty()) << block.line;
  }
  EXPECT_GE(count, 20u);
}

TEST(LanguagePage, ShowsMistakesWhereAndAsTheyAreReported) {
  std::size_t count = 0;
  for (const Block& block : blocks_of("language.md")) {
    if (block.language != "claims error") continue;
    std::istringstream lines(block.text);
    for (std::string claim, caret; std::getline(lines, claim) && std::getline(lines, caret); ++count)
      EXPECT_EQ("#" + first_error(claim + "\n").substr(1), caret) << claim;
  }
  EXPECT_GE(count, 10u);
}

TEST(LanguagePage, ShowsReadingsAsVerboseSaysThem) {
  std::size_t count = 0;
  for (const Block& block : blocks_of("language.md")) {
    if (block.language != "reading") continue;
    ++count;
    EXPECT_EQ(reading_of(block.text.substr(0, block.text.find('\n'))), block.text) << block.line;
  }
  EXPECT_GE(count, 5u);
}

}  // namespace claimcheck
