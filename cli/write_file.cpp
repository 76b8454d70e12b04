// Temporary file, fsync, rename, fsync of the folder (POSIX.1-2017, rename(): either name, never neither).
#include "cli/write_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

#include "checker/model/failure.hpp"
#include "checker/model/tree.hpp"

namespace claimcheck {

namespace {

[[noreturn]] void fail(const std::string& path, const char* what) {
  throw Failure("cannot write " + path + ": " + what + " (" + std::strerror(errno) + ")");
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(file, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

std::optional<std::string> real_path(const std::string& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return std::nullopt;
  std::string result(resolved);
  std::free(resolved);
  return result;
}

std::string folder_of(const std::string& path) {
  const std::string folder = parent_path(path);
  return folder.empty() ? (path.starts_with('/') ? "/" : ".") : folder;
}

/// The real path of a file that may not be there yet; a link that leads nowhere is where it leads.
std::string real_or_new(const std::string& path) {
  if (const auto real = real_path(path)) return *real;
  char target[4096];
  const ssize_t size = ::readlink(path.c_str(), target, sizeof target);
  if (size > 0) return join_path(folder_of(path), std::string_view(target, static_cast<std::size_t>(size)));
  return path;
}

/// A flushed file with these bytes beside `path`, with its mode and, where the system lets us, its owner.
std::string write_beside(const std::string& path, std::string_view bytes) {
  const std::string name = path.substr(path.rfind('/') + 1);
  std::string temporary = join_path(folder_of(path), "." + name + ".XXXXXX");
  const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) fail(path, "no file can be made beside it");
  struct stat old {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  const bool owned = !exists || ::fchown(file, old.st_uid, old.st_gid) == 0 || errno == EPERM;
  const bool written = owned && write_all(file, bytes) &&
                       ::fchmod(file, exists ? old.st_mode & 07777 : 0666 & ~mask) == 0 && ::fsync(file) == 0;
  const int reason = errno;
  const bool closed = ::close(file) == 0;
  if (written && closed) return temporary;
  if (!written) errno = reason;
  const int why = errno;
  ::unlink(temporary.c_str());
  errno = why;
  fail(path, "the disk may be full");
}

/// A name put in place is on the disk only when its folder is.
void flush_folder(const std::string& path) {
  const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

void put_in_place(const std::string& temporary, const std::string& path) {
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    const int reason = errno;
    ::unlink(temporary.c_str());
    errno = reason;
    fail(path, "the new file cannot take its place");
  }
  flush_folder(path);
}

void write_to_device(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) fail(path, "it cannot be opened");
  const bool written = write_all(file, bytes);
  const int reason = errno;
  ::close(file);
  errno = reason;
  if (!written) fail(path, "it takes no more");
}

void make_folders(const std::string& folder) {
  if (folder.empty() || folder == "/" || folder == "." || ::mkdir(folder.c_str(), 0777) == 0 ||
      errno == EEXIST)
    return;
  if (errno != ENOENT) fail(folder, "the folder cannot be made");
  make_folders(folder_of(folder));
  if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST) fail(folder, "the folder cannot be made");
}

std::string nearest_existing(const std::string& folder) {
  if (const auto real = real_path(folder)) return *real;
  return folder == "/" || folder == "." ? std::string() : nearest_existing(folder_of(folder));
}

}  // namespace

void write_file(const std::string& path, std::string_view bytes) {
  struct stat old {};
  if (::stat(path.c_str(), &old) == 0) {
    if (S_ISDIR(old.st_mode)) throw Failure("cannot write " + path + ": it is a folder; name a file");
    if (!S_ISREG(old.st_mode)) return write_to_device(path, bytes);
  }
  const std::string real = real_or_new(path);
  put_in_place(write_beside(real, bytes), real);
}

void FolderChanges::replace(std::string path, std::string before, std::string after) {
  if (before == after) return;
  changes_.push_back({std::move(path), std::move(before), std::move(after), false, {}, {}});
}

void FolderChanges::create(std::string path, std::string bytes) {
  changes_.push_back({std::move(path), {}, std::move(bytes), true, {}, {}});
}

void FolderChanges::prepare(Change& change) const {
  const std::string root = real_path(folder_.empty() ? "." : folder_).value_or("");
  const std::string real =
      change.is_new ? nearest_existing(folder_of(change.path)) : real_path(change.path).value_or("");
  if (root.empty() || real.empty() || !inside(real, root))
    throw Failure("cannot write " + change.path + ": it lies outside " +
                  (folder_.empty() ? "the current folder" : folder_) + "; nothing was written");
  change.real = change.is_new ? change.path : real;
  if (change.is_new) make_folders(folder_of(change.path));
  change.temporary = write_beside(change.real, change.after);
}

void FolderChanges::discard() {
  for (Change& change : changes_) {
    if (!change.temporary.empty()) ::unlink(change.temporary.c_str());
    if (change.placed) ::unlink(change.real.c_str());
  }
}

void FolderChanges::commit() {
  try {
    for (Change& change : changes_) prepare(change);
    const auto disk = make_disk_tree("");
    for (const Change& change : changes_) {
      if (change.is_new) continue;
      const ReadResult now = disk->read(change.real);
      if (now.status != ReadStatus::ok || now.bytes != change.before)
        throw Failure(change.path +
                      " was changed by somebody else meanwhile; nothing was written, run it again");
    }
    // A link takes a name only where nothing has it, which rename() does not ask.
    for (Change& change : changes_) {
      if (!change.is_new) continue;
      if (::link(change.temporary.c_str(), change.real.c_str()) != 0)
        fail(change.path, "something of that name is there already");
      change.placed = true;
      ::unlink(std::exchange(change.temporary, {}).c_str());
    }
    for (Change& change : changes_)
      if (!change.is_new) put_in_place(std::exchange(change.temporary, {}), change.real);
  } catch (...) {
    discard();
    throw;
  }
  for (const Change& change : changes_) flush_folder(change.real);
  changes_.clear();
}

}  // namespace claimcheck
