// The disk. A file is opened and read once; what is not a regular file (a pipe, a device) is never opened,
// and a path with a NUL in it names nothing.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "checker/model/tree.hpp"

namespace claimcheck {

namespace {

EntryKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return EntryKind::file;
  return S_ISDIR(mode) ? EntryKind::folder : EntryKind::other;
}

/// An open file or folder, closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return fd_; }

 private:
  int fd_;
};

ReadResult failed(int error) {
  ReadResult result;
  if (error == ENOENT || error == ENOTDIR) {
    result.status = ReadStatus::missing;
  } else if (error == ELOOP) {
    result.status = ReadStatus::loop;
  } else {
    result.status = ReadStatus::unreadable;
  }
  result.detail = std::strerror(error);
  return result;
}

ReadResult refused(ReadStatus status, std::string detail) {
  ReadResult result;
  result.status = status;
  result.detail = std::move(detail);
  return result;
}

/// Everything from `fd` up to the limit; `expected` is the size the system gave, which may be stale.
ReadResult read_all(int fd, std::uint64_t expected) {
  ReadResult result;
  result.status = ReadStatus::ok;
  result.bytes.resize(static_cast<std::size_t>(expected) + 1);
  std::size_t have = 0;
  while (true) {
    const ssize_t got = ::read(fd, result.bytes.data() + have, result.bytes.size() - have);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(errno);
    if (got == 0) break;
    have += static_cast<std::size_t>(got);
    // The buffer has room for one byte more than the file: as much as the system said is all of it.
    if (have == expected) break;
    if (have > max_file_bytes) return refused(ReadStatus::too_large, "larger than 2 GiB");
    if (have == result.bytes.size()) result.bytes.resize(have * 2);
  }
  result.bytes.resize(have);
  return result;
}

class DiskTree final : public Tree {
 public:
  explicit DiskTree(std::string root) : root_(std::move(root)), real_root_(real_path("")) {}

  EntryKind kind(const std::string& path) const override {
    struct stat status {};
    if (has_nul(path) || ::stat(place(path).c_str(), &status) != 0) return EntryKind::missing;
    return kind_of(status.st_mode);
  }

  std::vector<Entry> list(const std::string& path) const override {
    std::vector<Entry> entries;
    if (has_nul(path)) return entries;
    const std::string folder = place(path);
    DIR* stream = ::opendir(folder.c_str());
    if (stream == nullptr) return entries;
    while (const dirent* found = ::readdir(stream)) {
      const std::string name = found->d_name;
      if (name != "." && name != "..") entries.push_back(entry(folder, name, found->d_type));
    }
    ::closedir(stream);
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  ReadResult read(const std::string& path) const override {
    if (has_nul(path)) return failed(ENOENT);
    const std::string at = place(path);
    struct stat status {};
    if (::stat(at.c_str(), &status) != 0) return failed(errno);
    if (!S_ISREG(status.st_mode)) return refused(ReadStatus::not_a_file, "not a regular file");
    const Descriptor file(::open(at.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number() < 0) return failed(errno);
    // What was opened decides: the path may have been exchanged in between.
    if (::fstat(file.number(), &status) != 0) return failed(errno);
    if (!S_ISREG(status.st_mode)) return refused(ReadStatus::not_a_file, "not a regular file");
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > max_file_bytes) return refused(ReadStatus::too_large, "larger than 2 GiB");
    return read_all(file.number(), size);
  }

  std::string real_path(const std::string& path) const override {
    if (has_nul(path)) return {};
    char* resolved = ::realpath(place(path).c_str(), nullptr);
    if (resolved == nullptr) return {};
    std::string result(resolved);
    std::free(resolved);
    return result;
  }

  std::string shown(const std::string& path) const override {
    if (!path.starts_with('/') || real_root_.empty()) return path;
    return relative_to_root(normalise_path(path));
  }

 private:
  static bool has_nul(const std::string& path) { return path.find('\0') != std::string::npos; }

  std::string place(const std::string& path) const {
    if (path.starts_with('/')) return path;
    std::string at = root_.empty() ? "." : root_;
    if (!path.empty()) at += "/" + path;
    return at;
  }

  static Entry entry(const std::string& folder, const std::string& name, unsigned char type) {
    Entry result{.name = name};
    if (type == DT_REG) {
      result.kind = EntryKind::file;
    } else if (type == DT_DIR) {
      result.kind = EntryKind::folder;
    } else {
      struct stat status {};
      const std::string at = folder + "/" + name;
      result.symlink = ::lstat(at.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
      const bool exists = ::stat(at.c_str(), &status) == 0;
      result.kind = exists ? kind_of(status.st_mode) : EntryKind::missing;
    }
    return result;
  }

  /// "/home/a/x" seen from "/home/b" is "../a/x".
  std::string relative_to_root(const std::string& path) const {
    std::string base = real_root_;
    std::string up;
    while (!inside(path, base)) {
      base = parent_path(base);
      up += up.empty() ? ".." : "/..";
    }
    std::string rest = path.substr(std::min(path.size(), base.size() + (base == "/" ? 0 : 1)));
    if (up.empty()) return rest;
    return rest.empty() ? up : up + "/" + rest;
  }

  std::string root_;
  std::string real_root_;
};

}  // namespace

std::unique_ptr<Tree> make_disk_tree(std::string root) { return std::make_unique<DiskTree>(std::move(root)); }

}  // namespace claimcheck
