// The one way in which claimcheck changes a disk: a file is replaced whole or not at all, never over
// something that changed since it was read, and never outside the folder that a command was given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// Replaces `path` with `bytes`, wherever the user said: a temporary file beside it, flushed to the disk,
/// then renamed. The mode stays; of a symbolic link the target is replaced; a pipe or a device is written to
/// as it is. Throws Failure, and then the old file stands as it was.
void write_file(const std::string& path, std::string_view bytes);

/// Changes to several files of one folder that are made together: every new file lies on the disk before the
/// first one is put in its place.
class FolderChanges {
 public:
  /// Nothing is written whose real path lies outside `folder`.
  explicit FolderChanges(std::string folder) : folder_(std::move(folder)) {}

  /// `before` is what was read; commit() refuses when the file no longer holds it.
  void replace(std::string path, std::string before, std::string after);
  /// A new file, its folders made where they are missing; commit() refuses when something has its name.
  void create(std::string path, std::string bytes);

  bool empty() const { return changes_.empty(); }
  /// All of it or, where a file cannot be written or was changed by others meanwhile, none of it. Throws
  /// Failure.
  void commit();

 private:
  struct Change {
    std::string path;
    std::string before;
    std::string after;
    bool is_new = false;
    std::string real;       // where it is written, every link resolved
    std::string temporary;  // written and flushed; empty when none
    bool placed = false;    // of a new file: it has its name
  };
  void prepare(Change& change) const;
  void discard();

  std::string folder_;
  std::vector<Change> changes_;
};

}  // namespace claimcheck
