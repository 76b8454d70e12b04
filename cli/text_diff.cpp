// libgit2 knows how to compare two buffers; nothing of a repository is touched.
#include "cli/text_diff.hpp"

#include <git2.h>

#include <memory>

#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

struct Library {
  Library() { git_libgit2_init(); }
  ~Library() { git_libgit2_shutdown(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
};

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, const std::string& path) {
  if (before == after) return {};
  const Library library;
  git_patch* patch = nullptr;
  if (git_patch_from_buffers(&patch, before.data(), before.size(), path.c_str(), after.data(), after.size(),
                             path.c_str(), nullptr) != 0)
    throw Failure("cannot compare two versions of " + path);
  const std::unique_ptr<git_patch, decltype(&git_patch_free)> owner(patch, git_patch_free);
  git_buf buffer = GIT_BUF_INIT;
  if (git_patch_to_buf(&buffer, patch) != 0) throw Failure("cannot print the difference of " + path);
  const std::unique_ptr<git_buf, decltype(&git_buf_dispose)> bytes(&buffer, git_buf_dispose);
  std::string text(buffer.ptr, buffer.size);
  const auto hunk = text.find("\n--- ");  // git's own header lines say nothing here
  return hunk == std::string::npos ? text : text.substr(hunk + 1);
}

}  // namespace claimcheck
