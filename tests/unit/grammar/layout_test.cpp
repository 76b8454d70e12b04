// What `fmt` writes: exact layouts of small files, and on every claim the project has, the same fingerprints,
// the same comments, and nothing left to do the second time.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "checker/evidence/fingerprint.hpp"
#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "golden.hpp"
#include "grammar/layout.hpp"
#include "grammar/parse.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/oracle/generator.hpp"
#include "tests/places.hpp"

namespace claimcheck {

namespace {

namespace fs = std::filesystem;

std::string lay_out(const std::string& text) {
  const SourceFile file(0, "a.claims", text);
  return canonical_layout(file, parse_claims(file));
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// The fingerprints of the claims of `text`, read beside the other files of a folder.
std::vector<std::string> fingerprints(std::map<std::string, std::string> beside, const std::string& text) {
  beside["a.claims"] = text;
  const auto tree = make_memory_tree(beside);
  Project project = open_project(*tree, {});
  read_facts(project, {});
  std::vector<std::string> out;
  for (FactId id = 0; id < project.facts.all.size(); ++id) out.push_back(claim_fingerprint(project, id));
  return out;
}

/// The number of claims; each keeps its fingerprint through `fmt`.
std::size_t keeps_fingerprints(const std::map<std::string, std::string>& beside, const std::string& text,
                               const std::string& name) {
  const std::string laid = lay_out(text);
  const auto before = fingerprints(beside, text);
  EXPECT_EQ(before, fingerprints(beside, laid)) << name;
  EXPECT_EQ(lay_out(laid), laid) << name;
  EXPECT_EQ(fuzz::broken_by_claims(text), "") << name;
  return before.size();
}

/// Every claim file below `folder`, each with the TOML files beside it.
std::size_t keeps_fingerprints_below(const fs::path& folder) {
  std::size_t claims = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".claims" || !entry.is_regular_file()) continue;
    std::map<std::string, std::string> beside;
    for (const fs::path& place : {entry.path().parent_path(), folder})
      for (const char* name : {"vocabulary.toml", "sources.toml", "claimcheck.toml"})
        if (fs::exists(place / name)) beside.try_emplace(name, bytes_of(place / name));
    claims += keeps_fingerprints(beside, bytes_of(entry.path()), entry.path().filename());
  }
  return claims;
}

}  // namespace

TEST(Layout, IsTheSameForEveryWayToWriteAClaim) {
  struct Row {
    const char* name;
    std::string text;
    std::string laid;
  };
  const std::string bom = "\xEF\xBB\xBF";
  const Row rows[] = {
      {"an empty file", "", ""},
      {"only blank lines", "\n \n\t\n", ""},
      {"only a comment", "#note", "# note\n"},
      {"comments and blanks", "\n\n# a\n\n\n\n## b\n#! c\n", "# a\n\n## b\n#! c\n"},
      {"no final line end", "x: 5", "x: 5\n"},
      {"blanks and tabs", "x\t y  :\t 5   in  2018\t[ planned ]  \n", "x y: 5 in 2018 [planned]\n"},
      {"a byte order mark", bom + "x:  5", bom + "x: 5\n"},
      {"Windows line ends", "x:  5\r\n\r\n\r\ny: 6", "x: 5\r\n\r\ny: 6\r\n"},
      {"one piece of evidence", "x: 5\n  \"a quote\"\n", "x: 5  \"a quote\"\n"},
      {"two pieces of evidence", "x: 5 \"a\" @b \"c\"\n", "x: 5\n    \"a\"\n    @b \"c\"\n"},
      {"attributes behind evidence", "x: 5 \"a\" [planned]\n", "x: 5 [planned]  \"a\"\n"},
      {"a reason with commas", "x: 5 [retracted: a,  b] [id: c]\n", "x: 5 [retracted: a,  b] [id: c]\n"},
      {"a heading", "@a#c\n@b   # note\n", "@a#c\n@b  # note\n"},
      {"a heading, indented claim lines", "@b\nx:\n\t5\n\tin 2018\n", "@b\nx: 5 in 2018\n"},
      {"comments in a claim", "x:  5 # a\n # b\n \"q\" # c\n", "x: 5  # a\n    # b\n    \"q\"  # c\n"},
      {"a comment at the end", "x:  5   # a\n", "x: 5  # a\n"},
      {"no-break spaces",
       "x\xC2\xA0y: 377\xC2\xA0"
       "975 km²\n",
       "x\xC2\xA0y: 377\xC2\xA0"
       "975 km²\n"},
      {"composed and decomposed", "café:  5\ncafe\xCC\x81:  5\n", "café: 5\ncafe\xCC\x81: 5\n"},
      {"emoji", "🇯🇵–🇷🇺   meetings: 20\n", "🇯🇵–🇷🇺 meetings: 20\n"},
      {"right to left", "تجارة   2017: 5\n", "تجارة 2017: 5\n"},
      {"backticks", "`a  b`   c: `d  e`\n", "`a  b` c: `d  e`\n"},
      {"what does not parse", "x   :  18,3  \ny:  5\n  z\n", "x   :  18,3  \ny: 5 z\n"},
      {"an orphan", "\n   \"quote\"\nx:  5\n", "   \"quote\"\nx: 5\n"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(lay_out(row.text), row.laid) << row.name;
    EXPECT_EQ(lay_out(row.laid), row.laid) << row.name;
  }
}

TEST(Layout, BreaksLongClaimsBeforeTheirEvidence) {
  const std::string head = "trade JP-RU 2017: $18.3B [reported]";
  const std::string fits = "\"" + std::string(110 - 2 - 2 - head.size(), 'q') + "\"";
  EXPECT_EQ(lay_out(head + " " + fits + "\n"), head + "  " + fits + "\n");
  const std::string longer = fits.substr(0, fits.size() - 1) + "q\"";
  EXPECT_EQ(lay_out(head + " " + longer + "\n"), head + "\n    " + longer + "\n");
}

TEST(Layout, KeepsTheFingerprintOfEveryClaimOfTheTests) {
  const fs::path source(claimcheck::test::source_dir);
  std::size_t claims = keeps_fingerprints_below(source / "claims");
  for (const auto& folder : fs::directory_iterator(source / "tests" / "cases"))
    claims += keeps_fingerprints_below(folder.path());
  for (const std::string name : {"trees.txt", "readings.txt", "gallery.txt"}) {
    std::string all;
    for (const test::GoldenCase& each : test::read_golden(name))
      if (each.input.find('\0') == std::string::npos) all += each.input + "\n\n";
    claims += keeps_fingerprints({}, all, name);
  }
  oracle::Generator make(11);
  for (int i = 0; i < 10; ++i) claims += keeps_fingerprints({}, make.file(100), "made up");
  EXPECT_GT(claims, 1000u);
}

TEST(Layout, KeepsTheFingerprintsOfTheFactbook) {
  const fs::path folder = fs::path(claimcheck::test::shared_dir) / "factbook";
  if (!fs::exists(folder)) GTEST_SKIP() << "the factbook is not there";
  EXPECT_GT(keeps_fingerprints_below(folder), 1000u);
}

}  // namespace claimcheck
