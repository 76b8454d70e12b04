// Files in memory, alone or laid over another tree. Folders exist because files lie in them; the map's order
// makes a folder's files one run.
#include <algorithm>

#include "checker/model/tree.hpp"

namespace claimcheck {

namespace {

class MemoryTree final : public Tree {
 public:
  MemoryTree(std::map<std::string, std::string> files, const Tree* base) : base_(base) {
    for (auto& [path, bytes] : files) files_.insert_or_assign(normalise_path(path), std::move(bytes));
  }

  EntryKind kind(const std::string& path) const override {
    const std::string at = normalise_path(path);
    if (files_.contains(at)) return EntryKind::file;
    if (has_folder(at)) return EntryKind::folder;
    return base_ == nullptr ? EntryKind::missing : base_->kind(path);
  }

  std::vector<Entry> list(const std::string& path) const override {
    const std::string at = normalise_path(path);
    std::map<std::string, Entry> entries;
    if (base_ != nullptr)
      for (Entry& entry : base_->list(path)) entries.insert_or_assign(entry.name, entry);
    const std::string prefix = prefix_of(at);
    for (auto it = files_.lower_bound(prefix); it != files_.end() && it->first.starts_with(prefix); ++it) {
      const std::string rest = it->first.substr(prefix.size());
      if (at.empty() && (rest.starts_with('/') || rest.starts_with("../"))) continue;
      const std::size_t slash = rest.find('/');
      const std::string name = rest.substr(0, slash);
      entries[name] = {.name = name,
                       .kind = slash == std::string::npos ? EntryKind::file : EntryKind::folder};
    }
    std::vector<Entry> result;
    for (auto& [name, entry] : entries) result.push_back(std::move(entry));
    return result;
  }

  ReadResult read(const std::string& path) const override {
    const std::string at = normalise_path(path);
    ReadResult result;
    if (const auto found = files_.find(at); found != files_.end()) {
      result.status = ReadStatus::ok;
      result.bytes = found->second;
    } else if (base_ != nullptr) {
      return base_->read(path);
    } else if (has_folder(at)) {
      result.status = ReadStatus::not_a_file;
      result.detail = "not a regular file";
    } else {
      result.detail = "no such file";
    }
    return result;
  }

  std::string real_path(const std::string& path) const override {
    const std::string at = normalise_path(path);
    const bool here = files_.contains(at) || has_folder(at);
    if (base_ == nullptr) return here ? rooted(at) : std::string();
    if (!files_.contains(at))
      if (std::string real = base_->real_path(path); !real.empty()) return real;
    if (!here) return {};
    // A file that only memory has lies in the real folder above it, wherever that is.
    return at.empty() || at == "/" ? rooted(at) : join_path(real_path(parent_path(at)), name_of(at));
  }

  std::string shown(const std::string& path) const override {
    return base_ == nullptr ? path : base_->shown(path);
  }

 private:
  static std::string rooted(const std::string& path) { return path.starts_with('/') ? path : "/" + path; }
  static std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }
  static std::string prefix_of(const std::string& folder) {
    return folder.empty() || folder.ends_with('/') ? folder : folder + "/";
  }

  bool has_folder(const std::string& path) const {
    if (path.empty()) return true;
    const std::string prefix = prefix_of(path);
    const auto found = files_.lower_bound(prefix);
    return found != files_.end() && found->first.starts_with(prefix);
  }

  std::map<std::string, std::string> files_;
  const Tree* base_;
};

}  // namespace

std::unique_ptr<Tree> make_memory_tree(std::map<std::string, std::string> files, const Tree* base) {
  return std::make_unique<MemoryTree>(std::move(files), base);
}

}  // namespace claimcheck
