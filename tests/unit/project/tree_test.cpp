// The disk and memory, seen as trees.
#include <gtest/gtest.h>

#include "checker/model/tree.hpp"
#include "tests/unit/project/folder.hpp"

namespace claimcheck {
namespace {

using testing::Folder;

std::string listed(const Tree& tree, const std::string& path) {
  std::string text;
  for (const Entry& entry : tree.list(path)) {
    const char* kinds[] = {"missing", "file", "folder", "other"};
    text += entry.name + " " + kinds[static_cast<int>(entry.kind)] + (entry.symlink ? " link" : "") + "\n";
  }
  return text;
}

TEST(DiskTree, ListsInOrderOfNamesAndTellsLinksFromFiles) {
  const Folder folder;
  folder.write("b.txt", "b");
  folder.write("B.txt", "B");
  folder.write("sub/c.txt", "c");
  folder.link("b.txt", "a-link");
  folder.link("nowhere", "dangling");
  folder.link("sub", "sub-link");
  folder.link("self", "self");
  folder.pipe("pipe");
  const auto tree = make_disk_tree(folder.path());
  EXPECT_EQ(listed(*tree, ""),
            "B.txt file\na-link file link\nb.txt file\ndangling missing link\npipe other\nself missing link\n"
            "sub folder\nsub-link folder link\n");
  EXPECT_EQ(listed(*tree, "b.txt"), "");
  EXPECT_EQ(listed(*tree, "nowhere"), "");
}

TEST(DiskTree, ReadsOnlyRegularFiles) {
  const Folder folder;
  folder.write("a.txt", std::string("a\0b", 3));
  folder.write("empty", "");
  folder.link("a.txt", "link");
  folder.link("self", "self");
  folder.link("nowhere", "dangling");
  folder.pipe("pipe");
  folder.make("folder");
  const auto tree = make_disk_tree(folder.path());
  struct Row {
    std::string path;
    ReadStatus status;
    std::string bytes;
  };
  const Row rows[] = {
      {"a.txt", ReadStatus::ok, std::string("a\0b", 3)},
      {"empty", ReadStatus::ok, ""},
      {"link", ReadStatus::ok, std::string("a\0b", 3)},
      {"self", ReadStatus::loop, ""},
      {"dangling", ReadStatus::missing, ""},
      {"a.txt/x", ReadStatus::missing, ""},
      {"pipe", ReadStatus::not_a_file, ""},
      {"folder", ReadStatus::not_a_file, ""},
      {"", ReadStatus::not_a_file, ""},
      {std::string("a.txt\0x", 7), ReadStatus::missing, ""},
      {folder.path() + "/a.txt", ReadStatus::ok, std::string("a\0b", 3)},
      {"/dev/null", ReadStatus::not_a_file, ""},
  };
  for (const Row& row : rows) {
    const ReadResult result = tree->read(row.path);
    EXPECT_EQ(result.status, row.status) << row.path;
    EXPECT_EQ(result.bytes, row.bytes) << row.path;
  }
}

TEST(DiskTree, ReadsFilesWhoseSizeTheSystemDoesNotKnow) {
  const ReadResult result = make_disk_tree("/")->read("proc/self/status");
  EXPECT_EQ(result.status, ReadStatus::ok);
  EXPECT_NE(result.bytes.find("Name:"), std::string::npos);
}

TEST(DiskTree, ResolvesLinksAndShowsPathsFromItsRoot) {
  const Folder folder;
  folder.write("work/claims/a.txt", "");
  folder.write("elsewhere/b.txt", "");
  folder.link("../elsewhere", "work/link");
  const auto tree = make_disk_tree(folder.path() + "/work");
  EXPECT_EQ(tree->real_path("claims/a.txt"), folder.path() + "/work/claims/a.txt");
  EXPECT_EQ(tree->real_path("link/b.txt"), folder.path() + "/elsewhere/b.txt");
  EXPECT_EQ(tree->real_path("nowhere"), "");
  EXPECT_EQ(tree->shown("claims/a.txt"), "claims/a.txt");
  EXPECT_EQ(tree->shown(folder.path() + "/work/claims/a.txt"), "claims/a.txt");
  EXPECT_EQ(tree->shown(folder.path() + "/elsewhere/b.txt"), "../elsewhere/b.txt");
  EXPECT_EQ(tree->shown(folder.path() + "/work"), "");
  EXPECT_EQ(tree->shown(folder.path()), "..");
}

TEST(MemoryTree, HasFoldersWhereItHasFiles) {
  const auto tree =
      make_memory_tree({{"a/b/c.txt", "c"}, {"a/d.txt", "d"}, {"ab.txt", ""}, {"./e/../f.txt", "f"}});
  EXPECT_EQ(listed(*tree, ""), "a folder\nab.txt file\nf.txt file\n");
  EXPECT_EQ(listed(*tree, "a"), "b folder\nd.txt file\n");
  EXPECT_EQ(listed(*tree, "a/d.txt"), "");
  EXPECT_EQ(tree->kind(""), EntryKind::folder);
  EXPECT_EQ(tree->kind("a/b"), EntryKind::folder);
  EXPECT_EQ(tree->kind("a/./b/../d.txt"), EntryKind::file);
  EXPECT_EQ(tree->kind("a/x"), EntryKind::missing);
  EXPECT_EQ(tree->kind(".."), EntryKind::missing);
  EXPECT_EQ(tree->read("a/d.txt").bytes, "d");
  EXPECT_EQ(tree->read("a").status, ReadStatus::not_a_file);
  EXPECT_EQ(tree->read("x").status, ReadStatus::missing);
  EXPECT_EQ(tree->real_path("a/d.txt"), "/a/d.txt");
  EXPECT_EQ(tree->real_path("x"), "");
}

TEST(MemoryTree, LiesOverAnotherTree) {
  const Folder folder;
  folder.write("claims/a.txt", "disk");
  folder.write("claims/b.txt", "disk");
  folder.link("claims", "link");
  const auto disk = make_disk_tree(folder.path());
  const auto tree = make_memory_tree(
      {{"claims/b.txt", "memory"}, {"claims/new/c.txt", "memory"}, {"link/d.txt", "memory"}}, disk.get());
  EXPECT_EQ(listed(*tree, "claims"), "a.txt file\nb.txt file\nnew folder\n");
  EXPECT_EQ(tree->read("claims/a.txt").bytes, "disk");
  EXPECT_EQ(tree->read("claims/b.txt").bytes, "memory");
  EXPECT_EQ(tree->real_path("claims/a.txt"), folder.path() + "/claims/a.txt");
  EXPECT_EQ(tree->real_path("claims/b.txt"), folder.path() + "/claims/b.txt");
  EXPECT_EQ(tree->real_path("claims/new/c.txt"), folder.path() + "/claims/new/c.txt");
  EXPECT_EQ(tree->real_path("link/d.txt"), folder.path() + "/claims/d.txt");
  EXPECT_EQ(tree->shown(folder.path() + "/claims/a.txt"), "claims/a.txt");
}

}  // namespace
}  // namespace claimcheck
