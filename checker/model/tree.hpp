// Where files come from: the disk, a git revision, memory, or an editor's overlay over one of them. The
// checker never opens a path itself.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

enum class EntryKind : std::uint8_t { missing, file, folder, other };

struct Entry {
  std::string name;
  EntryKind kind = EntryKind::missing;
  bool symlink = false;
};

enum class ReadStatus : std::uint8_t { ok, missing, not_a_file, unreadable, too_large, loop };

struct ReadResult {
  ReadStatus status = ReadStatus::missing;
  std::string bytes;
  std::string detail;  // the system's reason, when unreadable
};

/// Largest file read; larger ones end in a finding.
inline constexpr std::uint64_t max_file_bytes = 1ull << 31;

/// Paths are '/'-separated and relative to the tree's root (".." allowed on disk only through `resolve`).
/// Safe to use from several threads.
class Tree {
 public:
  virtual ~Tree() = default;
  virtual EntryKind kind(const std::string& path) const = 0;
  /// Entries of a folder, sorted by name (bytes); empty when it is none.
  virtual std::vector<Entry> list(const std::string& path) const = 0;
  virtual ReadResult read(const std::string& path) const = 0;
  /// The real path after every symbolic link, as a string that can be compared by prefix; empty when missing.
  virtual std::string real_path(const std::string& path) const = 0;
  /// How a path is named in reports.
  virtual std::string shown(const std::string& path) const { return path; }
};

/// The disk, seen from `root` (paths may be absolute too). Reports name paths relative to `root`, which is
/// where the command ran.
std::unique_ptr<Tree> make_disk_tree(std::string root);

/// Files in memory, for tests, facts and editors; over `base` when given (base outlives it).
std::unique_ptr<Tree> make_memory_tree(std::map<std::string, std::string> files, const Tree* base = nullptr);

/// "a/../b/./c" -> "b/c"; keeps a leading "/" and leading ".."s.
std::string normalise_path(std::string_view path);
/// `base` + "/" + `path`, unless `path` is absolute; normalised.
std::string join_path(std::string_view base, std::string_view path);
/// Folder of a path; "" for a bare name.
std::string parent_path(std::string_view path);
/// Whether `path` (normalised) lies in `folder` (normalised; "" is everything relative).
bool inside(std::string_view path, std::string_view folder);

}  // namespace claimcheck
