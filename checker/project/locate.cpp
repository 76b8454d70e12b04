// Walking up: from the folder given first, then from where the claim files lie.
#include "checker/project/locate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

using Names = std::vector<std::string_view>;

std::optional<std::string> folder_above(const Tree& tree, const std::string& folder) {
  std::string above = folder.empty() || folder == ".." || folder.ends_with("/..") ? join_path(folder, "..")
                                                                                  : parent_path(folder);
  if (folder.empty()) above = "..";
  if (above == folder || tree.kind(above) != EntryKind::folder) return std::nullopt;
  // The top of the disk is its own parent.
  if (tree.real_path(above) == tree.real_path(folder)) return std::nullopt;
  return above;
}

/// Finds the nearest folder above that holds one of the names; remembers every folder it passed.
class Ascent {
 public:
  Ascent(const Tree& tree, Names names) : tree_(tree), names_(std::move(names)) {}

  std::optional<std::string> from(const std::string& start) {
    std::vector<std::string> passed;
    std::optional<std::string> found;
    for (std::optional<std::string> at = start; at; at = folder_above(tree_, *at)) {
      if (const auto known = known_.find(*at); known != known_.end()) {
        found = known->second;
        break;
      }
      passed.push_back(*at);
      if (holds(*at)) {
        found = *at;
        break;
      }
    }
    for (std::string& folder : passed) known_[std::move(folder)] = found;
    return found;
  }

 private:
  bool holds(const std::string& folder) const {
    return std::any_of(names_.begin(), names_.end(), [&](std::string_view name) {
      return tree_.kind(join_path(folder, name)) == EntryKind::file;
    });
  }

  const Tree& tree_;
  Names names_;
  std::map<std::string, std::optional<std::string>> known_;
};

std::string name_of(const Tree& tree, const std::string& folder) {
  const std::string shown = tree.shown(folder);
  return shown.empty() ? "." : shown;
}

/// The outermost of the folders, which must lie in one another.
std::optional<std::string> outermost(const Tree& tree, const std::set<std::string>& folders) {
  if (folders.empty()) return std::nullopt;
  const std::string first = *std::min_element(
      folders.begin(), folders.end(),
      [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
  for (const std::string& folder : folders)
    if (!inside(folder, first))
      throw Failure(
          fmt::format("{} and {} are two projects: give the paths of one, or say which with --claims DIR",
                      name_of(tree, first), name_of(tree, folder)));
  return first;
}

}  // namespace

std::string locate_project(const Tree& tree, const std::string& folder,
                           const std::vector<std::string>& claims) {
  std::set<std::string> claim_folders;
  for (const std::string& file : claims) claim_folders.insert(parent_path(file));

  Ascent configured(tree, {"claimcheck.toml"});
  if (auto found = configured.from(folder)) return *found;
  Ascent described(tree, {"vocabulary.toml", "sources.toml"});
  for (Ascent* ascent : {&configured, &described}) {
    std::set<std::string> found;
    for (const std::string& at : claim_folders)
      if (auto project = ascent->from(at)) found.insert(*project);
    const auto project = outermost(tree, found);
    if (!project) continue;
    for (const std::string& at : claim_folders)
      if (!inside(at, *project))
        throw Failure(
            fmt::format("the claims in {} lie outside the project {}: give the paths of one, or say which "
                        "with --claims DIR",
                        name_of(tree, at), name_of(tree, *project)));
    return *project;
  }
  return folder;
}

}  // namespace claimcheck
