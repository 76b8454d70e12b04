// What repository.cpp and git_tree.cpp share: the library's handles, each with its owner.
#pragma once

#include <git2.h>

#include <memory>
#include <mutex>
#include <string>

#include "checker/gate/repository.hpp"

namespace claimcheck {

/// The library counts its users.
struct GitLibrary {
  GitLibrary() { git_libgit2_init(); }
  ~GitLibrary() { git_libgit2_shutdown(); }
  GitLibrary(const GitLibrary&) = delete;
  GitLibrary& operator=(const GitLibrary&) = delete;
};

template <class T>
using GitOwner = std::unique_ptr<T, void (*)(T*)>;
template <class T>
GitOwner<T> own(T* handle, void (*release)(T*)) {
  return GitOwner<T>(handle, release);
}

struct Repository::State {
  GitLibrary library;
  GitOwner<git_repository> repository{nullptr, git_repository_free};
  std::string work_folder;
};

/// The library's last word, in a sentence's place.
std::string git_reason();
git_oid git_id(const std::string& hex);
std::string git_hex(const git_oid& id);
/// The root tree of a commit; throws Failure when it is not here.
GitOwner<git_tree> git_root(const Repository& repository, const Revision& revision);

}  // namespace claimcheck
