// A git repository, read only: revisions by name, who wrote what, and the files of a revision without a
// checkout. Nothing in it is run (no hooks, no filters), and nothing is written.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"

namespace claimcheck {

/// A commit as it was named, and its id.
struct Revision {
  std::string name;
  std::string id;  // 40 hex digits
};

/// Who has written something, as git says: "Ada", "ada@example.org".
struct Person {
  std::string name;
  std::string email;
  friend auto operator<=>(const Person&, const Person&) = default;
};

/// How one commit stands to another.
enum class Ancestry : std::uint8_t { contained, behind, unknown };

class Repository {
 public:
  /// The repository that `path` lies in (bare, shallow and linked worktrees included). Throws Failure when
  /// there is none, or when it belongs to somebody else.
  explicit Repository(const std::string& path);
  ~Repository();
  Repository(const Repository&) = delete;
  Repository& operator=(const Repository&) = delete;

  /// Real path of the folder with the files, without a slash at its end; "" for a bare repository.
  const std::string& work_folder() const;
  bool is_shallow() const;

  /// The commit that `name` stands for. Throws Failure when it is unknown here or its history is missing.
  Revision resolve(const std::string& name) const;
  /// Whether every commit of `older` is in `newer`; unknown where a shallow clone does not say.
  Ancestry contains(const Revision& newer, const Revision& older) const;
  /// The best common ancestor; nullopt when none is known.
  std::optional<Revision> common_ancestor(const Revision& a, const Revision& b) const;
  /// Id of the file or folder at `path` in the revision; "" when there is none.
  std::string id_of(const Revision& revision, const std::string& path) const;

  /// Authors and co-authors of the commits of `head` that are not in `base` and changed one of `paths`.
  /// nullopt when the history between the two is not all here.
  std::optional<std::set<Person>> authors(const Revision& base, const Revision& head,
                                          const std::set<std::string>& paths) const;
  /// user.name and user.email; empty where not set.
  Person user() const;

  /// The files of a revision; paths are relative to the top of the repository. Paths that lead out of it, and
  /// texts that neither the revision nor `other` (nullptr: the index) knows, are looked for on the disk when
  /// there is a working folder: source texts need not be in the repository. Never configuration, records or
  /// claims. The repository outlives the tree.
  std::unique_ptr<Tree> tree(const Revision& revision, const Revision* other) const;
  /// The files of a revision and nothing else.
  std::unique_ptr<Tree> tracked_tree(const Revision& revision) const;
  /// Submodules of a revision (nullptr: of the index) below `folder`, sorted.
  std::vector<std::string> submodules(const Revision* revision, const std::string& folder) const;

  struct State;
  const State& state() const { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// `under` with some files replaced, or taken away where no bytes are given. `under` outlives it.
std::unique_ptr<Tree> make_overlay_tree(const Tree& under,
                                        std::map<std::string, std::optional<std::string>> files);

}  // namespace claimcheck
