// The grammar against a second reader written by hand: the same tree or the same refusal, claim by claim, on
// text made up from every form and on the same text damaged.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "golden.hpp"
#include "grammar/parse.hpp"
#include "tests/oracle/digest.hpp"
#include "tests/oracle/generator.hpp"
#include "tests/oracle/scanner.hpp"

namespace claimcheck {

namespace {

/// The first lines in which two digests differ.
std::string first_difference(const std::string& ours, const std::string& theirs) {
  std::istringstream a(ours);
  std::istringstream b(theirs);
  std::string x;
  std::string y;
  while (true) {
    const bool more_x = static_cast<bool>(std::getline(a, x));
    const bool more_y = static_cast<bool>(std::getline(b, y));
    if (!more_x || !more_y || x != y)
      return "grammar: " + (more_x ? x : "end") + "\nby hand: " + (more_y ? y : "end");
  }
}

/// Empty when both agree; else the text and where they part.
std::string difference(const std::string& text) {
  const SourceFile file(0, "x.claims", text);
  const ast::SyntaxTree ours = parse_claims(file);
  const ast::SyntaxTree theirs = oracle::scan_claims(file);
  const std::string a = oracle::digest(ours);
  const std::string b = oracle::digest(theirs);
  if (a == b) return {};
  return text.substr(0, 1000) + "\n" + dump(file, ours).substr(0, 1000) + first_difference(a, b);
}

/// How many texts to try; CLAIMCHECK_ORACLE in the environment multiplies it.
int tries(int count) {
  const char* more = std::getenv("CLAIMCHECK_ORACLE");
  return more == nullptr ? count : count * std::max(1, std::atoi(more));
}

}  // namespace

TEST(Oracle, ReadsEveryRowOfTheTablesAlike) {
  for (const std::string name : {"trees.txt", "gallery.txt"})
    for (const test::GoldenCase& each : test::read_golden(name))
      EXPECT_EQ(difference(each.input), "") << each.line;
}

TEST(Oracle, ReadsMadeUpClaimsAlike) {
  oracle::Generator make(1);
  int differences = 0;
  int read = 0;
  for (int i = 0; i < tries(2000) && differences < 5; ++i) {
    const std::string text = make.claim();
    const std::string found = difference(text);
    differences += !found.empty();
    EXPECT_EQ(found, "");
    const SourceFile file(0, "x.claims", text);
    read += parse_claims(file).claims.size() == 1;
  }
  EXPECT_GT(read, tries(1800));  // most of what is made up is well-formed
}

TEST(Oracle, ReadsDamagedClaimsAlike) {
  oracle::Generator make(2);
  int differences = 0;
  for (int i = 0; i < tries(5000) && differences < 5; ++i) {
    const std::string found = difference(make.damage(make.claim()));
    differences += !found.empty();
    EXPECT_EQ(found, "");
  }
}

TEST(Oracle, ReadsAWholeFileAlike) {
  oracle::Generator make(3);
  const std::string found = difference(make.file(1000));
  EXPECT_EQ(found.substr(found.rfind("grammar: ") == std::string::npos ? 0 : found.rfind("grammar: ")), "");
}

}  // namespace claimcheck
