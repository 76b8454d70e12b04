// docs/formats.md shows what the formats write: each block that names a golden file is a piece of it.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "tests/places.hpp"

namespace claimcheck::testing {
namespace {

std::string contents(const std::string& path) {
  std::ifstream file((std::string(claimcheck::test::source_dir) + "/") + path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

TEST(Docs, ShowWhatTheFormatsWrite) {
  std::istringstream lines(contents("docs/formats.md"));
  std::size_t shown = 0;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t name = line.find(' ');
    if (!line.starts_with("```") || name == std::string::npos) continue;
    const std::string file = line.substr(name + 1);
    std::string block;
    while (std::getline(lines, line) && line != "```") block += line + '\n';
    EXPECT_NE(std::string::npos, contents("tests/unit/reports/golden/" + file).find(block)) << file << '\n'
                                                                                            << block;
    ++shown;
  }
  EXPECT_EQ(12u, shown);
}

}  // namespace
}  // namespace claimcheck::testing
