// README.md shows what claimcheck says; here it is made to say it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "mutants.hpp"
#include "run.hpp"
#include "tests/places.hpp"

namespace {

namespace fs = std::filesystem;
using namespace claimcheck::test;

std::string readme() {
  std::ifstream in(fs::path(claimcheck::test::source_dir) / "README.md", std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// What stands after this line up to the end of the code block.
std::string shown_after(const std::string& text, const std::string& line) {
  const std::size_t begin = text.find("\n" + line + "\n");
  if (begin == std::string::npos) return {};
  const std::size_t from = begin + line.size() + 2;
  return text.substr(from, text.find("\n```", from) + 1 - from);
}

TEST(Readme, ShowsWhatLintSaysOfAChangedDigit) {
  const Scratch scratch;
  for (const auto& [path, bytes] : files_below(fs::path(claimcheck::test::source_dir) / "claims", "claims"))
    scratch.write(path, bytes);
  const std::string file = "claims/japan-russia/trade.claims";
  std::string claims = scratch.read(file);
  const std::string figure = "trade JP-RU 2017: $18.";
  claims.at(claims.find(figure) + figure.size()) = '8';
  scratch.write(file, claims);
  const std::string shown = shown_after(readme(), "$ claimcheck lint claims");
  EXPECT_GT(shown.size(), 500u);
  const auto outcome = scratch.run({"lint", "claims"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.out.find(shown), std::string::npos) << outcome.out;
}

}  // namespace
