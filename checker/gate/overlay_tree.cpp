// One tree with a few files of another: the branch's claims under the configuration of its base.
#include <algorithm>

#include "checker/gate/repository.hpp"

namespace claimcheck {

namespace {

class OverlayTree final : public Tree {
 public:
  OverlayTree(const Tree& under, std::map<std::string, std::optional<std::string>> files)
      : under_(under), files_(std::move(files)) {}

  EntryKind kind(const std::string& path) const override {
    const auto found = files_.find(normalise_path(path));
    if (found == files_.end()) return under_.kind(path);
    return found->second ? EntryKind::file : EntryKind::missing;
  }

  std::vector<Entry> list(const std::string& path) const override {
    std::vector<Entry> entries = under_.list(path);
    const std::string folder = normalise_path(path);
    for (const auto& [file, bytes] : files_) {
      if (parent_path(file) != folder) continue;
      const std::string name = file.substr(folder.empty() ? 0 : folder.size() + 1);
      std::erase_if(entries, [&](const Entry& entry) { return entry.name == name; });
      if (bytes) entries.push_back({.name = name, .kind = EntryKind::file});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
  }

  ReadResult read(const std::string& path) const override {
    const auto found = files_.find(normalise_path(path));
    if (found == files_.end()) return under_.read(path);
    if (!found->second) return {};
    return {ReadStatus::ok, *found->second, {}};
  }

  std::string real_path(const std::string& path) const override {
    const std::string at = normalise_path(path);
    const auto found = files_.find(at);
    if (found == files_.end()) return under_.real_path(path);
    if (!found->second) return {};
    return join_path(under_.real_path(parent_path(at)), at.substr(at.rfind('/') + 1));
  }

  std::string shown(const std::string& path) const override { return under_.shown(path); }

 private:
  const Tree& under_;
  std::map<std::string, std::optional<std::string>> files_;
};

}  // namespace

std::unique_ptr<Tree> make_overlay_tree(const Tree& under,
                                        std::map<std::string, std::optional<std::string>> files) {
  std::map<std::string, std::optional<std::string>> normal;
  for (auto& [path, bytes] : files) normal.insert_or_assign(normalise_path(path), std::move(bytes));
  return std::make_unique<OverlayTree>(under, std::move(normal));
}

}  // namespace claimcheck
