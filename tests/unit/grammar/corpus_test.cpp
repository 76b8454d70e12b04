// The fuzz targets' corpus, read again in every build: what was once found stays mended.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "tests/fuzz/promises.hpp"
#include "tests/places.hpp"

namespace claimcheck {

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void replay(const char* target, std::string (*broken)(std::string_view), std::size_t least) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(std::string(claimcheck::test::source_dir) +
                                                  "/tests/fuzz/corpus/" + std::string(target)))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  EXPECT_GE(paths.size(), least);
  for (const fs::path& path : paths) EXPECT_EQ(broken(bytes_of(path)), "") << path.filename();
}

}  // namespace

TEST(Corpus, KeepsThePromisesOfClaims) { replay("claims", fuzz::broken_by_claims, 40); }

TEST(Corpus, KeepsThePromisesOfProse) { replay("prose", fuzz::broken_by_prose, 6); }

TEST(Corpus, KeepsThePromisesOfExpressions) { replay("expressions", fuzz::broken_by_expressions, 11); }

}  // namespace claimcheck
