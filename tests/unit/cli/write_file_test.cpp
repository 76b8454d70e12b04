// What a command writes is there whole or not at all, and nowhere else.
#include "cli/write_file.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "checker/model/failure.hpp"
#include "tests/unit/cli/run.hpp"

namespace {

using claimcheck::Failure;
using claimcheck::FolderChanges;
using claimcheck::test::Scratch;
namespace fs = std::filesystem;

std::string root(const Scratch& folder) { return (folder.path() / "w").string(); }

std::size_t count_files(const fs::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    count += entry.is_regular_file() && !entry.is_symlink();
  return count;
}

TEST(WriteFile, KeepsTheModeAndTheLink) {
  const Scratch folder;
  folder.write("real.txt", "old");
  fs::permissions(folder.path() / "w/real.txt", fs::perms(0604));
  fs::create_symlink("real.txt", folder.path() / "w/link.txt");
  claimcheck::write_file(root(folder) + "/link.txt", "new");
  EXPECT_EQ(folder.read("real.txt"), "new");
  EXPECT_TRUE(fs::is_symlink(folder.path() / "w/link.txt"));
  EXPECT_EQ(fs::status(folder.path() / "w/real.txt").permissions(), fs::perms(0604));
  EXPECT_EQ(count_files(folder.path() / "w"), 1U);
}

TEST(WriteFile, WritesToADeviceAsItIs) {
  claimcheck::write_file("/dev/null", "gone");
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST(WriteFile, RefusesAFolder) {
  const Scratch folder;
  EXPECT_THROW(claimcheck::write_file(root(folder), "x"), Failure);
}

TEST(FolderChanges, MakesAllChangesOrNone) {
  struct Row {
    const char* what;
    std::string path;
    std::string before;
    bool is_new;
  };
  const Scratch outside;
  outside.write("secret.txt", "s");
  const std::vector<Row> rows{
      {"changed meanwhile", "b.txt", "what was read before", false},
      {"not there", "none.txt", "n", false},
      {"a link that leads outside", "out.txt", "s", false},
      {"a path that leads outside", "../x.txt", "", true},
      {"a folder that leads outside", "outdir/x.txt", "", true},
      {"a name that is taken", "b.txt", "", true},
      {"a name that a dangling link has", "dangling.txt", "", true},
  };
  for (const Row& row : rows) {
    const Scratch folder;
    folder.write("a.txt", "a");
    folder.write("b.txt", "b");
    fs::create_symlink(outside.path() / "w/secret.txt", folder.path() / "w/out.txt");
    fs::create_symlink(outside.path() / "w", folder.path() / "w/outdir");
    fs::create_symlink("nowhere.txt", folder.path() / "w/dangling.txt");
    const std::size_t files = count_files(folder.path());
    FolderChanges changes(root(folder));
    changes.replace(root(folder) + "/a.txt", "a", "A");
    changes.create(root(folder) + "/new/c.txt", "c");
    if (row.is_new)
      changes.create(root(folder) + "/" + row.path, "x");
    else
      changes.replace(root(folder) + "/" + row.path, row.before, "x");
    EXPECT_THROW(changes.commit(), Failure) << row.what;
    EXPECT_EQ(folder.read("a.txt"), "a") << row.what;
    EXPECT_EQ(folder.read("b.txt"), "b") << row.what;
    EXPECT_EQ(outside.read("secret.txt"), "s") << row.what;
    EXPECT_EQ(count_files(folder.path()), files) << row.what;
    EXPECT_EQ(count_files(outside.path()), 1U) << row.what;
  }
}

TEST(FolderChanges, WritesThroughALinkInsideTheFolder) {
  const Scratch folder;
  folder.write("real.txt", "old");
  fs::create_symlink("real.txt", folder.path() / "w/link.txt");
  FolderChanges changes(root(folder));
  changes.replace(root(folder) + "/link.txt", "old", "new");
  changes.create(root(folder) + "/deep/er/new.txt", "n");
  changes.commit();
  EXPECT_EQ(folder.read("real.txt"), "new");
  EXPECT_EQ(folder.read("deep/er/new.txt"), "n");
  EXPECT_TRUE(fs::is_symlink(folder.path() / "w/link.txt"));
  EXPECT_EQ(count_files(folder.path() / "w"), 2U);
}

}  // namespace
