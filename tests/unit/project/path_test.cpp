// Paths as text, and globs over them.
#include <gtest/gtest.h>

#include "checker/model/tree.hpp"
#include "checker/project/glob.hpp"

namespace claimcheck {
namespace {

TEST(Path, IsNormalised) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""},           {".", ""},        {"./a", "a"},       {"a/", "a"},
      {"a//b", "a/b"},    {"a/./b", "a/b"}, {"a/../b", "b"},    {"a/../b/./c", "b/c"},
      {"..", ".."},       {"../a", "../a"}, {"a/../..", ".."},  {"../../a/..", "../.."},
      {"/", "/"},         {"/..", "/"},     {"/a/../..", "/"},  {"//a///b/", "/a/b"},
      {"/a/./b", "/a/b"}, {"...", "..."},   {"a/..b", "a/..b"},
  };
  for (const auto& [written, normal] : rows) EXPECT_EQ(normalise_path(written), normal) << written;
}

TEST(Path, IsJoined) {
  const std::tuple<std::string, std::string, std::string> rows[] = {
      {"", "a", "a"},         {"a", "b", "a/b"},        {"a", "/b", "/b"}, {"a", "", "a"},
      {"a/b", "../c", "a/c"}, {"a", "../../c", "../c"}, {"/", "a", "/a"},  {"", "", ""},
  };
  for (const auto& [base, path, joined] : rows)
    EXPECT_EQ(join_path(base, path), joined) << base << " " << path;
}

TEST(Path, HasAParent) {
  const std::pair<std::string, std::string> rows[] = {
      {"a", ""}, {"a/b", "a"}, {"a/b/c", "a/b"}, {"/a", "/"}, {"/a/b", "/a"}, {"", ""},
  };
  for (const auto& [path, parent] : rows) EXPECT_EQ(parent_path(path), parent) << path;
}

TEST(Path, LiesInsideAFolder) {
  struct Row {
    std::string path;
    std::string folder;
    bool inside;
  };
  const Row rows[] = {
      {"a/b", "a", true},       {"a", "a", true},         {"ab", "a", false},  {"a", "a/b", false},
      {"a", "", true},          {"", "", true},           {"../a", "", false}, {"..", "", false},
      {"..a", "", true},        {"/a", "", false},        {"/a", "/", true},   {"a", "/", false},
      {"../a/b", "../a", true}, {"/a/bc", "/a/b", false},
  };
  for (const Row& row : rows)
    EXPECT_EQ(inside(row.path, row.folder), row.inside) << row.path << " in " << row.folder;
}

TEST(Glob, Matches) {
  struct Row {
    std::string pattern;
    std::string path;
    bool matches;
  };
  const Row rows[] = {
      {"archive/**", "archive/a.claims", true},
      {"archive/**", "archive/b/c/a.claims", true},
      {"archive/**", "archived/a.claims", false},
      {"archive/**", "x/archive/a.claims", false},
      {"archive/", "archive/b/a.claims", true},
      {"archive/", "archive", false},
      {"**", "a/b.claims", true},
      {"**/a.claims", "a.claims", true},
      {"**/a.claims", "x/y/a.claims", true},
      {"**/a.claims", "x/ya.claims", false},
      {"x/**/a.claims", "x/a.claims", true},
      {"x/**/a.claims", "x/1/2/a.claims", true},
      {"x/**/a.claims", "xa.claims", false},
      {"*.claims", "a.claims", true},
      {"*.claims", "x/a.claims", true},
      {"x/*.claims", "x/a.claims", true},
      {"x/*.claims", "x/y/a.claims", false},
      {"x/?.claims", "x/a.claims", true},
      {"x/?.claims", "x/é.claims", true},
      {"x/?.claims", "x/ab.claims", false},
      {"a?b/c", "a/b/c", false},
      {"a.claims", "b/a.claims", true},
      {"./a.claims", "a.claims", false},
      {"A.claims", "a.claims", false},
      {"", "", false},
      {"*", "a", true},
      {"*", "", true},
      {"x/*", "x/", true},
  };
  for (const Row& row : rows)
    EXPECT_EQ(glob_matches(row.pattern, row.path), row.matches) << row.pattern << " " << row.path;
}

TEST(Glob, TakesNoLongerForManyStars) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  EXPECT_FALSE(glob_matches(pattern + "b", std::string(2000, 'a')));
  EXPECT_TRUE(glob_matches(pattern, std::string(2000, 'a')));
}

}  // namespace
}  // namespace claimcheck
