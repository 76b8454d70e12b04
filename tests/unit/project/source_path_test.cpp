// Source texts are found in the folders that may hold them, and nowhere else.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "checker/project/source_path.hpp"
#include "tests/unit/project/folder.hpp"
#include "tests/unit/project/open.hpp"

namespace claimcheck {
namespace {

using testing::findings_of;
using testing::Folder;

/// Where the text of the source `a` is found, or why not.
std::string found(const Project& project) {
  const SourcePath path = resolve_source_path(project, project.registry[project.registry.find("a")]);
  const char* statuses[] = {"found", "missing", "unsafe"};
  return fmt::format("{} {}", statuses[static_cast<int>(path.status)],
                     path.status == SourcePathStatus::found ? path.path : path.why);
}

std::string entry(const std::string& file) { return "[a]\nfile = \"" + file + "\"\n"; }

TEST(SourcePath, IsLookedForInOrder) {
  struct Row {
    std::string files;  // names of texts, separated by blanks
    std::string file;
    std::string config;
    std::vector<std::string> source_paths;
    std::string found;
  };
  const std::string search = "[sources]\nsearch = [\"texts\", \"../lib\"]\n";
  const Row rows[] = {
      {"c/x.txt c/sources/x.txt", "x.txt", "", {}, "found c/x.txt"},
      {"c/sources/x.txt", "sources/x.txt", "", {}, "found c/sources/x.txt"},
      {"c/sources/x.txt", "x.txt", "", {}, "found c/sources/x.txt"},
      {"c/texts/x.txt lib/x.txt", "x.txt", search, {}, "found c/texts/x.txt"},
      {"lib/x.txt", "sources/x.txt", search, {}, "found lib/x.txt"},
      {"lib/sources/x.txt lib/x.txt", "sources/x.txt", search, {}, "found lib/sources/x.txt"},
      {"far/x.txt", "sources/x.txt", "", {"far"}, "found far/x.txt"},
      {"far/sources/x.txt near/x.txt", "sources/x.txt", "", {"near", "far"}, "found near/x.txt"},
      {"lib/x.txt", "../lib/x.txt", search, {}, "found lib/x.txt"},
      {"far/x.txt", "../far/x.txt", "", {"far"}, "found far/x.txt"},
      {"c/x.txt/y.txt", "x.txt", "", {}, "found c/x.txt"},  // a folder, told when it is opened
      {"c/z.txt", "x.txt", "", {}, "missing there is no c/x.txt, no c/sources/x.txt"},
      {"far/z.txt",
       "s/x.txt",
       "[sources]\nsearch = []\n",
       {"far"},
       "missing there is no c/s/x.txt, no far/s/x.txt, no far/x.txt"},
  };
  for (const Row& row : rows) {
    testing::Files files{
        {"c/claimcheck.toml", row.config}, {"c/sources.toml", entry(row.file)}, {"c/a.claims", ""}};
    for (std::size_t at = 0; at < row.files.size();) {
      const std::size_t end = std::min(row.files.find(' ', at), row.files.size());
      files[row.files.substr(at, end - at)] = "text";
      at = end + 1;
    }
    const auto opened = testing::open(files, {.paths = {"c"}, .source_paths = row.source_paths});
    EXPECT_EQ(found(opened.project), row.found) << row.file << " among " << row.files;
    EXPECT_EQ(findings_of(opened.project), "") << row.file;
  }
}

TEST(SourcePath, NeverLeadsOut) {
  const Folder folder;
  folder.write("secret.txt", "secret");
  folder.write("c/a.claims", "");
  folder.write("c/in.txt", "");
  folder.write("far/far.txt", "");
  folder.link("../secret.txt", "c/link.txt");
  folder.link("..", "c/up");
  folder.link("in.txt", "c/fine.txt");
  folder.link("../../secret.txt", "c/sources/x.txt");
  folder.link("../nowhere/x.txt", "c/dangling.txt");
  folder.link("../far", "c/far");
  const std::string unsafe = "the path leads out of the claims folder and of every source folder";
  const std::pair<std::string, std::string> rows[] = {
      {"in.txt", "found c/in.txt"},
      {"fine.txt", "found c/fine.txt"},
      {"far/far.txt", "found c/far/far.txt"},
      {"sub/../in.txt", "found c/in.txt"},
      {"../secret.txt", "unsafe " + unsafe},
      {"../nowhere.txt", "unsafe " + unsafe},
      {"sub/../../secret.txt", "unsafe " + unsafe},
      {"link.txt", "unsafe " + unsafe},
      {"up/secret.txt", "unsafe " + unsafe},
      {"up/nowhere.txt", "unsafe " + unsafe},
      {"up/c/in.txt", "found c/up/c/in.txt"},
      {"x.txt", "unsafe " + unsafe},
      {"..", "unsafe " + unsafe},
      {"/etc/passwd", "unsafe the path is absolute"},
      {folder.path() + "/c/in.txt", "unsafe the path is absolute"},
      {"in.txt\\u0000/../../../etc/passwd", "unsafe " + unsafe},
      {"in.txt\\u0000", "missing there is no c/in.txt" + std::string(1, '\0') + ", no c/sources/in.txt" +
                            std::string(1, '\0') + ", no far/in.txt" + std::string(1, '\0')},
      {"dangling.txt", "missing there is no c/dangling.txt, no c/sources/dangling.txt, no far/dangling.txt"},
  };
  for (const auto& [file, expected] : rows) {
    folder.write("c/sources.toml", entry(file));
    const auto tree = make_disk_tree(folder.path());
    const Project project = open_project(*tree, {.paths = {"c"}, .source_paths = {"far"}});
    EXPECT_EQ(found(project), expected) << file;
    EXPECT_EQ(findings_of(project).starts_with("SRC005 c/sources.toml:2:8-"), expected.starts_with("unsafe"))
        << file << findings_of(project);
    EXPECT_FALSE(project.config_error) << file;
  }
}

TEST(SourcePath, IsToldWithTheValueAndAWayOut) {
  const auto opened = testing::open({{"sources.toml", entry("../x.txt")}});
  EXPECT_EQ(
      findings_of(opened.project),
      "SRC005 sources.toml:2:8-18 the text of `a` is not read: the path leads out of the claims folder and "
      "of every "
      "source folder | keep the text in the claims folder, or name its folder under [sources] search or with "
      "--source-path\n");
}

TEST(SourcePath, IsMissingWithoutAFile) {
  const auto opened = testing::open({{"sources.toml", "[a]\n"}});
  EXPECT_EQ(found(opened.project), "missing the registry names no file");
}

}  // namespace
}  // namespace claimcheck
