// Revisions are resolved once to commit ids; from then on only ids are used, so that a branch that moves
// while a run goes on changes nothing.
#include "checker/gate/repository.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "checker/gate/repository_state.hpp"
#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_commits = 100'000;  // between two revisions

std::string without_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

std::string real_folder(const char* path) {
  if (path == nullptr) return {};
  const auto disk = make_disk_tree("");
  const std::string real = disk->real_path(without_slash(path));
  return real.empty() ? without_slash(path) : real;
}

std::string missing_history(const Repository& repository, const std::string& what) {
  return what + (repository.is_shallow()
                     ? ": this clone is shallow; fetch the rest with `git fetch --unshallow`"
                     : ": fetch it with `git fetch`, or check the name");
}

GitOwner<git_commit> commit_of(const Repository& repository, const git_oid& id) {
  git_commit* commit = nullptr;
  if (git_commit_lookup(&commit, repository.state().repository.get(), &id) != 0)
    return own(commit, git_commit_free);
  return own(commit, git_commit_free);
}

/// "Co-authored-by: Ada <ada@example.org>" lines of a message.
void add_co_authors(std::string_view message, std::set<Person>& people) {
  constexpr std::string_view key = "co-authored-by:";
  while (!message.empty()) {
    const auto end = std::min(message.find('\n'), message.size());
    std::string_view line = message.substr(0, end);
    message.remove_prefix(std::min(end + 1, message.size()));
    if (line.size() < key.size()) continue;
    const bool is_key = std::equal(key.begin(), key.end(), line.begin(), [](char a, char b) {
      return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    });
    const auto open = line.find('<');
    const auto close = line.find('>');
    if (!is_key || open == std::string_view::npos || close == std::string_view::npos || close < open)
      continue;
    std::string_view name = line.substr(key.size(), open - key.size());
    while (name.starts_with(' ')) name.remove_prefix(1);
    while (name.ends_with(' ')) name.remove_suffix(1);
    people.insert({std::string(name), std::string(line.substr(open + 1, close - open - 1))});
  }
}

/// Id of the entry at `path` in the commit's tree; all zero when there is none.
git_oid entry_id(const git_commit* commit, const std::string& path) {
  git_oid none{};
  git_tree* tree = nullptr;
  if (git_commit_tree(&tree, commit) != 0) return none;
  const auto owner = own(tree, git_tree_free);
  git_tree_entry* entry = nullptr;
  if (git_tree_entry_bypath(&entry, tree, path.c_str()) != 0) return none;
  const auto entry_owner = own(entry, git_tree_entry_free);
  return *git_tree_entry_id(entry);
}

enum class Touched : std::uint8_t { no, yes, unknown };

/// A commit has changed a file if it differs from that of every parent.
Touched touched(const Repository& repository, const git_commit* commit, const std::set<std::string>& paths) {
  std::vector<GitOwner<git_commit>> parents;
  for (unsigned i = 0; i < git_commit_parentcount(commit); ++i) {
    parents.push_back(commit_of(repository, *git_commit_parent_id(commit, i)));
    if (!parents.back()) return Touched::unknown;
  }
  for (const std::string& path : paths) {
    const git_oid now = entry_id(commit, path);
    if (std::all_of(parents.begin(), parents.end(), [&](const auto& parent) {
          const git_oid before = entry_id(parent.get(), path);
          return !git_oid_equal(&before, &now);
        }))
      return Touched::yes;
  }
  return Touched::no;
}

}  // namespace

std::string git_reason() {
  const git_error* error = git_error_last();
  return error == nullptr || error->message == nullptr ? "git gives no reason" : error->message;
}

git_oid git_id(const std::string& hex) {
  git_oid id{};
  git_oid_fromstrn(&id, hex.c_str(), hex.size());
  return id;
}

std::string git_hex(const git_oid& id) {
  char text[GIT_OID_HEXSZ + 1];
  git_oid_tostr(text, sizeof text, &id);
  return text;
}

GitOwner<git_tree> git_root(const Repository& repository, const Revision& revision) {
  const auto commit = commit_of(repository, git_id(revision.id));
  git_tree* tree = nullptr;
  if (!commit || git_commit_tree(&tree, commit.get()) != 0)
    throw Failure(missing_history(repository,
                                  fmt::format("the files of {} are not in this repository", revision.name)));
  return own(tree, git_tree_free);
}

Repository::Repository(const std::string& path) : state_(std::make_unique<State>()) {
  git_repository* repository = nullptr;
  const int code = git_repository_open_ext(&repository, path.c_str(), 0, nullptr);
  if (code == GIT_EOWNER)
    throw Failure(
        fmt::format("the repository around {} belongs to another user; if you trust it: git config --global "
                    "--add safe.directory PATH",
                    path));
  if (code == GIT_ENOTFOUND)
    throw Failure(fmt::format("{} lies in no git repository; run this inside one, or `git init` it", path));
  if (code != 0)
    throw Failure(fmt::format("cannot open the git repository around {}: {}", path, git_reason()));
  state_->repository.reset(repository);
  state_->work_folder = real_folder(git_repository_workdir(repository));
}

Repository::~Repository() = default;

const std::string& Repository::work_folder() const { return state_->work_folder; }

bool Repository::is_shallow() const { return git_repository_is_shallow(state_->repository.get()) == 1; }

Revision Repository::resolve(const std::string& name) const {
  git_object* object = nullptr;
  const int code = git_revparse_single(&object, state_->repository.get(), name.c_str());
  if (code == GIT_EAMBIGUOUS)
    throw Failure(fmt::format("the revision `{}` is ambiguous; write more of it", name));
  if (code != 0)
    throw Failure(missing_history(*this, fmt::format("the revision `{}` is not in this repository", name)));
  const auto owner = own(object, git_object_free);
  git_object* commit = nullptr;
  if (git_object_peel(&commit, object, GIT_OBJECT_COMMIT) != 0)
    throw Failure(fmt::format("`{}` names no commit; give a branch, a tag or a commit id", name));
  const auto commit_owner = own(commit, git_object_free);
  return {name, git_hex(*git_object_id(commit))};
}

Ancestry Repository::contains(const Revision& newer, const Revision& older) const {
  if (newer.id == older.id) return Ancestry::contained;
  const git_oid descendant = git_id(newer.id);
  const git_oid ancestor = git_id(older.id);
  const int found = git_graph_descendant_of(state_->repository.get(), &descendant, &ancestor);
  if (found == 1) return Ancestry::contained;
  return found < 0 || is_shallow() ? Ancestry::unknown : Ancestry::behind;
}

std::optional<Revision> Repository::common_ancestor(const Revision& a, const Revision& b) const {
  const git_oid one = git_id(a.id);
  const git_oid two = git_id(b.id);
  git_oid found{};
  if (git_merge_base(&found, state_->repository.get(), &one, &two) != 0) return std::nullopt;
  return Revision{git_hex(found), git_hex(found)};
}

std::string Repository::id_of(const Revision& revision, const std::string& path) const {
  const auto root = git_root(*this, revision);
  if (path.empty()) return git_hex(*git_tree_id(root.get()));
  git_tree_entry* entry = nullptr;
  if (git_tree_entry_bypath(&entry, root.get(), path.c_str()) != 0) return {};
  const auto owner = own(entry, git_tree_entry_free);
  return git_hex(*git_tree_entry_id(entry));
}

std::optional<std::set<Person>> Repository::authors(const Revision& base, const Revision& head,
                                                    const std::set<std::string>& paths) const {
  git_revwalk* walk = nullptr;
  if (git_revwalk_new(&walk, state_->repository.get()) != 0) return std::nullopt;
  const auto owner = own(walk, git_revwalk_free);
  const git_oid from = git_id(head.id);
  const git_oid until = git_id(base.id);
  if (git_revwalk_push(walk, &from) != 0 || git_revwalk_hide(walk, &until) != 0) return std::nullopt;
  std::set<Person> people;
  git_oid id{};
  int code = 0;
  for (std::size_t count = 0; (code = git_revwalk_next(&id, walk)) == 0; ++count) {
    const auto commit = commit_of(*this, id);
    if (!commit || count > most_commits) return std::nullopt;
    const Touched change = touched(*this, commit.get(), paths);
    if (change == Touched::unknown) return std::nullopt;
    if (change == Touched::no) continue;
    const git_signature* author = git_commit_author(commit.get());
    people.insert({author->name, author->email});
    if (const char* message = git_commit_message(commit.get())) add_co_authors(message, people);
  }
  if (code != GIT_ITEROVER) return std::nullopt;
  return people;
}

Person Repository::user() const {
  git_signature* signature = nullptr;
  if (git_signature_default(&signature, state_->repository.get()) != 0) return {};
  const auto owner = own(signature, git_signature_free);
  return {signature->name, signature->email};
}

std::vector<std::string> Repository::submodules(const Revision* revision, const std::string& folder) const {
  git_index* index = nullptr;
  const int code =
      revision == nullptr ? git_repository_index(&index, state_->repository.get()) : git_index_new(&index);
  if (code != 0) return {};
  const auto owner = own(index, git_index_free);
  if (revision != nullptr && git_index_read_tree(index, git_root(*this, *revision).get()) != 0) return {};
  std::vector<std::string> found;
  for (std::size_t i = 0; i < git_index_entrycount(index); ++i) {
    const git_index_entry* entry = git_index_get_byindex(index, i);
    if (entry->mode == GIT_FILEMODE_COMMIT && inside(entry->path, folder)) found.emplace_back(entry->path);
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace claimcheck
