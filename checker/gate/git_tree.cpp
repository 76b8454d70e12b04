// A revision's files as a Tree. Folders are read as they are asked for; symbolic links are followed within
// the repository only, step by step, so that a link can lead nowhere it could not lead after a checkout.
#include <fmt/format.h>

#include <algorithm>
#include <list>
#include <mutex>
#include <sstream>
#include <unordered_map>

#include "checker/gate/repository_state.hpp"
#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

constexpr int most_links = 40;              // as Linux has it (MAXSYMLINKS)
constexpr std::size_t longest_link = 4096;  // PATH_MAX

struct Item {
  std::string name;
  git_filemode_t mode = GIT_FILEMODE_UNREADABLE;
  git_oid id{};
};
using Folder = std::vector<Item>;

EntryKind kind_of(git_filemode_t mode) {
  switch (mode) {
    case GIT_FILEMODE_TREE:
      return EntryKind::folder;
    case GIT_FILEMODE_BLOB:
    case GIT_FILEMODE_BLOB_EXECUTABLE:
      return EntryKind::file;
    default:
      return EntryKind::other;  // a submodule
  }
}

bool sound_name(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos;
}

/// What a path stands for after every link: an object of the repository, a place outside it, or nothing.
struct Found {
  enum class What : std::uint8_t { object, outside, missing, loop } what = What::missing;
  git_filemode_t mode = GIT_FILEMODE_UNREADABLE;
  git_oid id{};
  std::string path;  // without links, in the tree; of an outside path as the disk has it
};

std::list<std::string> parts_of(const std::string& path) {
  std::list<std::string> parts;
  std::istringstream in(path);
  for (std::string part; std::getline(in, part, '/');)
    if (!part.empty() && part != ".") parts.push_back(part);
  return parts;
}

class GitTree final : public Tree {
 public:
  GitTree(const Repository& repository, const Revision& revision, const Revision* other, bool texts_from_disk)
      : repository_(repository), root_(*git_tree_id(git_root(repository, revision).get())) {
    if (repository.work_folder().empty() || !texts_from_disk) return;
    disk_ = make_disk_tree(repository.work_folder());
    if (other != nullptr) other_ = *git_tree_id(git_root(repository, *other).get());
    has_other_ = other != nullptr;
  }

  EntryKind kind(const std::string& path) const override {
    const Found found = find(path);
    if (found.what == Found::What::object) return kind_of(found.mode);
    return on_disk(path, found) ? disk_->kind(place(path, found)) : EntryKind::missing;
  }

  std::vector<Entry> list(const std::string& path) const override {
    const Found found = find(path);
    if (found.what == Found::What::outside && disk_) return disk_->list(found.path);
    std::vector<Entry> entries;
    if (found.what != Found::What::object || found.mode != GIT_FILEMODE_TREE) return entries;
    for (const Item& item : folder(found.id)) {
      Entry entry{.name = item.name, .kind = kind_of(item.mode), .symlink = item.mode == GIT_FILEMODE_LINK};
      if (entry.symlink) entry.kind = kind(found.path.empty() ? item.name : found.path + "/" + item.name);
      entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  ReadResult read(const std::string& path) const override {
    const Found found = find(path);
    if (found.what == Found::What::loop) return {ReadStatus::loop, {}, "its symbolic links go in a circle"};
    if (found.what != Found::What::object) {
      if (on_disk(path, found)) return disk_->read(place(path, found));
      return {ReadStatus::missing, {}, "no such file in the revision"};
    }
    if (kind_of(found.mode) != EntryKind::file) return {ReadStatus::not_a_file, {}, "not a regular file"};
    return read_blob(found.id);
  }

  std::string real_path(const std::string& path) const override {
    const Found found = find(path);
    if (found.what == Found::What::object)
      return found.path.empty() ? (top().empty() ? "/" : top()) : top() + "/" + found.path;
    return on_disk(path, found) ? disk_->real_path(place(path, found)) : std::string();
  }

 private:
  /// Where the repository lies, for comparing real paths.
  const std::string& top() const { return repository_.work_folder(); }

  std::string place(const std::string& path, const Found& found) const {
    return found.what == Found::What::outside ? found.path : normalise_path(path);
  }

  /// Whether the disk answers for a path: outside the repository always, inside only for what git does not
  /// know.
  bool on_disk(const std::string& path, const Found& found) const {
    if (!disk_ || found.what == Found::What::loop || found.what == Found::What::object) return false;
    if (found.what == Found::What::outside) return true;
    const std::string at = normalise_path(path);
    return may_be_a_text(at) && disk_->kind(at) == EntryKind::file && !known_elsewhere(at) &&
           !leads_to_tracked(at);
  }

  /// What decides (configuration, vocabulary, registry, records, claims) is the revision's or nobody's.
  static bool may_be_a_text(const std::string& path) {
    return !path.ends_with(".toml") && !path.ends_with(".claims");
  }

  bool known_elsewhere(const std::string& path) const {
    const std::lock_guard lock(mutex_);
    if (has_other_) return exists_below(other_, path);
    git_index* index = nullptr;
    if (git_repository_index(&index, repository_.state().repository.get()) != 0) return true;
    const auto owner = own(index, git_index_free);
    return git_index_get_bypath(index, path.c_str(), 0) != nullptr;
  }

  bool exists_below(const git_oid& root, const std::string& path) const {
    git_tree* tree = nullptr;
    if (git_tree_lookup(&tree, repository_.state().repository.get(), &root) != 0) return true;
    const auto owner = own(tree, git_tree_free);
    git_tree_entry* entry = nullptr;
    const int code = git_tree_entry_bypath(&entry, tree, path.c_str());
    const auto entry_owner = own(entry, git_tree_entry_free);
    return code == 0;
  }

  /// A path on the disk whose real file git knows is no file of its own.
  bool leads_to_tracked(const std::string& path) const {
    const std::string real = disk_->real_path(path);
    return inside(real, top()) && real != top() + "/" + path &&
           known_elsewhere(real.substr(top().size() + 1));
  }

  Found find(const std::string& path) const {
    if (path.starts_with('/')) return find_absolute(path);
    std::list<std::string> rest = parts_of(path);
    std::vector<Found> trail{{Found::What::object, GIT_FILEMODE_TREE, root_, {}}};
    int links = 0;
    while (!rest.empty()) {
      const std::string name = rest.front();
      rest.pop_front();
      if (name == "..") {
        if (trail.size() == 1) return outside(rest);
        trail.pop_back();
        continue;
      }
      const Found& at = trail.back();
      if (at.mode != GIT_FILEMODE_TREE) return {};
      const Item* item = item_of(at.id, name);
      if (item == nullptr) return {};
      if (item->mode != GIT_FILEMODE_LINK) {
        trail.push_back(
            {Found::What::object, item->mode, item->id, at.path.empty() ? name : at.path + "/" + name});
        continue;
      }
      if (++links > most_links) return {.what = Found::What::loop, .path = {}};
      const ReadResult target = read_blob(item->id);
      if (target.status != ReadStatus::ok || target.bytes.empty() || target.bytes.size() > longest_link ||
          target.bytes.starts_with('/'))
        return {};  // an absolute target means nothing in a revision
      std::list<std::string> steps = parts_of(target.bytes);
      rest.splice(rest.begin(), steps);
    }
    return trail.back();
  }

  /// Absolute paths inside the working folder are the tree's own.
  Found find_absolute(const std::string& path) const {
    const std::string at = normalise_path(path);
    if (!top().empty() && inside(at, top()))
      return at.size() == top().size() ? find("") : find(at.substr(top().size() + 1));
    if (top().empty()) return find(at.substr(1));
    return {.what = Found::What::outside, .path = at};
  }

  Found outside(const std::list<std::string>& rest) const {
    std::string path = "..";
    for (const std::string& part : rest) path += "/" + part;
    if (!disk_) return {};
    // A way out and back in again is a way inside.
    const std::string real = disk_->real_path(path);
    if (!real.empty() && inside(real, top()) && real != top()) return {};
    return {.what = Found::What::outside, .path = normalise_path(path)};
  }

  const Item* item_of(const git_oid& id, const std::string& name) const {
    const Folder& items = folder(id);
    const auto found = std::lower_bound(items.begin(), items.end(), name,
                                        [](const Item& a, const std::string& b) { return a.name < b; });
    return found != items.end() && found->name == name ? &*found : nullptr;
  }

  const Folder& folder(const git_oid& id) const {
    const std::lock_guard lock(mutex_);
    const auto [known, fresh] = folders_.try_emplace(git_hex(id));
    if (!fresh) return known->second;
    git_tree* tree = nullptr;
    if (git_tree_lookup(&tree, repository_.state().repository.get(), &id) != 0)
      throw Failure(
          fmt::format("a folder of the revision is not in this repository ({}); fetch it with `git fetch`",
                      git_reason()));
    const auto owner = own(tree, git_tree_free);
    for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i) {
      const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
      if (sound_name(git_tree_entry_name(entry)))
        known->second.push_back(
            {git_tree_entry_name(entry), git_tree_entry_filemode(entry), *git_tree_entry_id(entry)});
    }
    std::sort(known->second.begin(), known->second.end(),
              [](const Item& a, const Item& b) { return a.name < b.name; });
    return known->second;
  }

  ReadResult read_blob(const git_oid& id) const {
    const std::lock_guard lock(mutex_);
    git_repository* repository = repository_.state().repository.get();
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0) return {ReadStatus::unreadable, {}, git_reason()};
    const auto odb_owner = own(odb, git_odb_free);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, odb, &id) == 0 && size > max_file_bytes)
      return {ReadStatus::too_large, {}, "larger than 2 GiB"};
    git_blob* blob = nullptr;
    if (git_blob_lookup(&blob, repository, &id) != 0) return {ReadStatus::unreadable, {}, git_reason()};
    const auto owner = own(blob, git_blob_free);
    const char* bytes = static_cast<const char*>(git_blob_rawcontent(blob));
    return {ReadStatus::ok, std::string(bytes, static_cast<std::size_t>(git_blob_rawsize(blob))), {}};
  }

  const Repository& repository_;
  git_oid root_{};
  git_oid other_{};
  bool has_other_ = false;
  std::unique_ptr<Tree> disk_;
  mutable std::mutex mutex_;
  mutable std::unordered_map<std::string, Folder> folders_;  // by id; elements stay where they are
};

}  // namespace

std::unique_ptr<Tree> Repository::tree(const Revision& revision, const Revision* other) const {
  return std::make_unique<GitTree>(*this, revision, other, true);
}

std::unique_ptr<Tree> Repository::tracked_tree(const Revision& revision) const {
  return std::make_unique<GitTree>(*this, revision, nullptr, false);
}

}  // namespace claimcheck
