// Which folder the project is, and which of its files are read.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "checker/model/failure.hpp"
#include "tests/unit/project/folder.hpp"
#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::Files;
using testing::findings_of;
using testing::Folder;
using testing::open;

/// "root | claim files | remarks", or what the Failure says.
std::string summary(const Project& project) {
  std::string text = project.root + " |";
  for (const FileId id : project.claim_files) text += " " + project.file(id).path();
  text += " |";
  for (const std::string& remark : project.remarks) text += " " + remark + ".";
  return text;
}

std::string opened(const Tree& tree, const ReadOptions& options) {
  try {
    return summary(open_project(tree, options));
  } catch (const Failure& failure) {
    return failure.what();
  }
}

struct Row {
  std::string layout;  // names of files, separated by blanks
  ReadOptions options;
  std::string summary;
};

std::string opened(const Row& row) {
  Files files;
  for (std::size_t at = 0; at < row.layout.size();) {
    const std::size_t end = std::min(row.layout.find(' ', at), row.layout.size());
    files[row.layout.substr(at, end - at)] = "";
    at = end + 1;
  }
  return opened(*make_memory_tree(files), row.options);
}

TEST(Discovery, FindsTheProject) {
  const Row rows[] = {
      // Walking up to claimcheck.toml.
      {"claimcheck.toml a.claims", {}, " | a.claims |"},
      {"c/claimcheck.toml c/a.claims", {.paths = {"c"}}, "c | c/a.claims |"},
      {"c/claimcheck.toml c/a.claims c/b.claims", {.paths = {"c/a.claims"}}, "c | c/a.claims |"},
      {"c/claimcheck.toml c/x/y/a.claims c/b.claims", {.paths = {"c/x"}}, "c | c/x/y/a.claims |"},
      {"claimcheck.toml c/claimcheck.toml c/x/a.claims", {.paths = {"c/x"}}, "c | c/x/a.claims |"},
      {"claimcheck.toml c/x/vocabulary.toml c/x/a.claims",
       {.paths = {"c/x"}},
       " | c/x/a.claims | c/x/vocabulary.toml was not read: the project is the current folder."},
      // Else from the claim files.
      {"c/claimcheck.toml c/x/a.claims", {}, "c | c/x/a.claims |"},
      {"c/vocabulary.toml c/x/a.claims", {}, "c | c/x/a.claims |"},
      {"c/sources.toml c/a.claims", {.paths = {"c"}}, "c | c/a.claims |"},
      {"sources.toml c/a.claims", {.paths = {"c"}}, " | c/a.claims |"},
      {"vocabulary.toml c/x/claimcheck.toml c/x/a.claims", {.paths = {"c"}}, "c/x | c/x/a.claims |"},
      {"c/vocabulary.toml c/x/sources.toml c/a.claims c/x/b.claims",
       {},
       "c | c/a.claims c/x/b.claims | c/x/sources.toml was not read: the project is c."},
      {"a.claims", {}, " | a.claims |"},
      {"c/x/a.claims", {.paths = {"c"}}, "c | c/x/a.claims |"},
      // Said outright.
      {"claimcheck.toml c/a.claims", {.claims = "c"}, "c | c/a.claims |"},
      {"claimcheck.toml c/a.claims c/b.claims",
       {.paths = {"c/b.claims"}, .claims = "c/"},
       "c | c/b.claims |"},
      {"c/claimcheck.toml c/a.claims", {.paths = {"./c/", "c/a.claims"}}, "c | c/a.claims |"},
  };
  for (const Row& row : rows) EXPECT_EQ(opened(row), row.summary) << row.layout;
}

TEST(Discovery, RefusesWhatIsNoProject) {
  const Row rows[] = {
      {"a.claims",
       {.paths = {"nowhere"}},
       "there is no file or folder nowhere; give a claims folder or a .claims file"},
      {"a.txt",
       {},
       "there is no claim file (*.claims) in the current folder; give a folder that holds one, or begin one "
       "with `claimcheck init`"},
      {"a.claims c/b.txt",
       {.paths = {"a.claims", "c"}},
       "there is no claim file (*.claims) in c; give a folder that holds one, or begin one with `claimcheck "
       "init`"},
      {"c/.hidden/a.claims c/B.Claims",
       {.paths = {"c"}},
       "there is no claim file (*.claims) in c; c/.hidden was passed over: the folder is hidden and holds 1 "
       "claim file; c/B.Claims was not read: "
       "the name of a claim file ends in .claims, in small letters; give a folder that holds one, or begin "
       "one with `claimcheck init`"},
      {"a.claims b.txt",
       {.paths = {"b.txt"}},
       "b.txt is no claim file: give a folder, or a file whose name ends in .claims"},
      {"a.claims", {.claims = "c"}, "--claims names c, which is no folder"},
      {"a.claims", {.config = "c.toml"}, "--config names c.toml, which is no file"},
      {"a.claims", {.source_paths = {"texts"}}, "--source-path names texts, which is no folder"},
      {"c/claimcheck.toml c/a.claims d/a.claims",
       {},
       "the claims in d lie outside the project c: give the paths of one, or say which with --claims DIR"},
      {"c/claimcheck.toml c/a.claims a.claims",
       {},
       "the claims in . lie outside the project c: give the paths of one, or say which with --claims DIR"},
      {"c/claimcheck.toml c/a.claims d/claimcheck.toml d/a.claims",
       {},
       "c and d are two projects: give the paths of one, or say which with --claims DIR"},
      {"c/claimcheck.toml c/a.claims d/claimcheck.toml d/a.claims",
       {.paths = {"c", "d"}},
       "c and d belong to two projects, c and d: give the paths of one, or say which with --claims DIR"},
  };
  for (const Row& row : rows) EXPECT_EQ(opened(row), row.summary) << row.layout;
}

TEST(Discovery, ListsClaimFilesByPathAndSaysWhatItPassesOver) {
  const Row rows[] = {
      {"b.claims a/z.claims a.claims B.claims a/y/x.claims",
       {},
       " | B.claims a.claims a/y/x.claims a/z.claims b.claims |"},
      {"a.claims .git/refs/x.claims", {}, " | a.claims |"},
      {"a.claims .old/b/x.claims .old/y.claims .empty/z.txt",
       {},
       " | a.claims | .old was passed over: the folder is hidden and holds 2 claim files."},
      {"a.claims .b.claims .claims", {}, " | a.claims | .b.claims was not read: its name begins with a dot."},
      {"a.claims TRADE.CLAIMS",
       {},
       " | a.claims | TRADE.CLAIMS was not read: the name of a claim file ends in .claims, in small "
       "letters."},
      {"a.claims b.claims/c.claims",
       {},
       " | a.claims b.claims/c.claims | b.claims is a folder, not a claim file; the files in it were read."},
      {".old/a.claims", {.paths = {".old"}}, ".old | .old/a.claims |"},
      {"claimcheck.toml vocabulary.toml sources.toml a.claims sub/waivers.toml", {}, " | a.claims |"},
  };
  for (const Row& row : rows) EXPECT_EQ(opened(row), row.summary) << row.layout;
}

TEST(Discovery, KeepsWaiverAndReviewFilesForTheGate) {
  const auto folder = open({{"c/waivers.toml", ""},
                            {"c/x/old.waivers.toml", ""},
                            {"c/x/a.reviews.toml", ""},
                            {"c/a.claims", ""},
                            {"c/claimcheck.toml", ""}},
                           {.paths = {"c"}});
  EXPECT_EQ(folder.project.waiver_paths,
            (std::vector<std::string>{"c/waivers.toml", "c/x/old.waivers.toml"}));
  EXPECT_EQ(folder.project.review_paths, (std::vector<std::string>{"c/x/a.reviews.toml"}));
  EXPECT_EQ(folder.project.config_path, "c/claimcheck.toml");
}

TEST(Discovery, TakesConfigurationFromElsewhere) {
  const auto folder = open({{"ci/strict.toml", "[project]\nname = \"strict\"\n"},
                            {"c/claimcheck.toml", "[project]\nname = \"own\"\n"},
                            {"c/a.claims", ""}},
                           {.paths = {"c"}, .config = "ci/strict.toml"});
  EXPECT_EQ(folder.project.root, "c");
  EXPECT_EQ(folder.project.config.name, "strict");
  EXPECT_EQ(folder.project.search_paths, (std::vector<std::string>{"ci/sources"}));
}

TEST(Discovery, FollowsEachLinkOnceAndEndsInACircle) {
  const Folder folder;
  folder.write("claims/a.claims", "");
  folder.write("claims/sub/b.claims", "");
  folder.write("shared/c.claims", "");
  folder.link("..", "claims/sub/up");
  folder.link("self", "claims/self");
  folder.link("sub", "claims/again");
  folder.link("../shared", "claims/0-shared");
  folder.link("../shared", "claims/shared-too");
  folder.link("a.claims", "claims/0-same.claims");
  const auto tree = make_disk_tree(folder.path());
  EXPECT_EQ(opened(*tree, {.paths = {"claims"}}),
            "claims | claims/0-shared/c.claims claims/a.claims claims/sub/b.claims |");
}

TEST(Discovery, NamesFilesThatCannotBeRead) {
  const Folder folder;
  folder.write("a.claims", "");
  folder.link("nowhere", "b.claims");
  folder.link("c.claims", "c.claims");
  folder.pipe("d.claims");
  folder.make("vocabulary.toml");
  folder.link("nowhere", "sources.toml");
  const auto tree = make_disk_tree(folder.path());
  const Project project = open_project(*tree, {});
  EXPECT_EQ(summary(project), " | a.claims |");
  EXPECT_EQ(findings_of(project),
            "CFG005 b.claims cannot be read: it leads nowhere\n"
            "CFG005 c.claims cannot be read: its symbolic links go in a circle\n"
            "CFG005 d.claims cannot be read: it is not a regular file\n"
            "CFG005 sources.toml cannot be read: it leads nowhere\n"
            "CFG005 vocabulary.toml cannot be read: it is not a regular file\n");
  EXPECT_TRUE(project.config_error);
}

TEST(Discovery, WalksUpPastTheFolderItRunsIn) {
  const Folder folder;
  folder.write("repo/claimcheck.toml", "[project]\nname = \"repo\"\n");
  folder.write("repo/claims/x/a.claims", "");
  const auto tree = make_disk_tree(folder.path() + "/repo/claims/x");
  const Project project = open_project(*tree, {});
  EXPECT_EQ(project.config.name, "repo");
  EXPECT_EQ(project.root, "../..");
  EXPECT_EQ(summary(project), "../.. | a.claims |");
  EXPECT_EQ(opened(*tree, {.paths = {folder.path() + "/repo"}}), folder.path() + "/repo | a.claims |");
}

TEST(Discovery, IsTheSameInAnyOrderOfPaths) {
  const Row rows[] = {
      {"claimcheck.toml a.claims b.claims", {.paths = {"b.claims", "a.claims"}}, " | a.claims b.claims |"},
      {"claimcheck.toml a.claims b.claims", {.paths = {"a.claims", "b.claims"}}, " | a.claims b.claims |"},
      {"claimcheck.toml a.claims b.claims",
       {.paths = {"b.claims", "", "b.claims"}},
       " | a.claims b.claims |"},
  };
  for (const Row& row : rows) EXPECT_EQ(opened(row), row.summary) << row.options.paths.size();
}

}  // namespace
}  // namespace claimcheck
