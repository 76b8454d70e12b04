// Nine small worlds, half of whose figures are traps: every figure's verdict, by name.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/unit/news/world.hpp"

namespace claimcheck::testing_news {
namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::vector<std::string> worlds() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(world_path("")))
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

class Worlds : public ::testing::TestWithParam<std::string> {};

TEST_P(Worlds, EveryFigureGetsItsVerdict) {
  const std::string folder = world_path(GetParam());
  const NewsReport report = news_of(folder, {"article.txt"});
  ASSERT_EQ(report.documents.size(), 1u);
  const std::string found = summary(report.documents[0]);
  const fs::path expected = fs::path(folder) / "expected.txt";
  if (std::getenv("CLAIMCHECK_UPDATE") != nullptr) std::ofstream(expected, std::ios::binary) << found;
  EXPECT_EQ(found, slurp(expected));
}

INSTANTIATE_TEST_SUITE_P(All, Worlds, ::testing::ValuesIn(worlds()),
                         [](const auto& world) { return world.param; });

}  // namespace
}  // namespace claimcheck::testing_news
