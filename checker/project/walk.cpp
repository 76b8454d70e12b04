// Real folders are walked first and linked ones after, in the order of their paths, so that a file is always
// found under its own name and the result does not depend on where a link happens to sort.
#include "checker/project/walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace claimcheck {

namespace {

constexpr std::size_t most_hidden_folders = 10'000;  // looked into, only to say what was passed over
constexpr std::string_view claims_ending = ".claims";

bool hidden(std::string_view name) { return name.starts_with('.'); }

/// "trade.sources.toml", not "sources.toml".
bool has_ending(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() && name.ends_with(ending);
}

bool misspelled_ending(std::string_view name) {
  if (name.size() <= claims_ending.size()) return false;
  std::string ending(name.substr(name.size() - claims_ending.size()));
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return ending == claims_ending && !name.ends_with(claims_ending);
}

std::string child(const std::string& folder, const std::string& name) {
  if (folder.empty()) return name;
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

class Walk {
 public:
  explicit Walk(const Tree& tree) : tree_(tree) {}

  Listing run(const std::string& folder) {
    visit(folder, tree_.real_path(folder));
    while (!links_.empty()) {
      const std::set<std::string> links = std::exchange(links_, {});
      for (const std::string& link : links) follow(link);
    }
    for (auto* list : {&found_.claims, &found_.registries, &found_.waivers, &found_.reviews, &found_.projects,
                       &found_.unread, &found_.remarks})
      std::sort(list->begin(), list->end());
    return std::move(found_);
  }

 private:
  struct Folder {
    std::string path;
    std::string real;
  };

  /// The folder and what lies below it in real folders; links are kept for later.
  void visit(const std::string& start, const std::string& real) {
    std::vector<Folder> open{{start, real}};
    while (!open.empty()) {
      const Folder folder = std::move(open.back());
      open.pop_back();
      if (!seen_.insert(folder.real).second) continue;
      for (const Entry& entry : tree_.list(folder.path)) {
        const std::string path = child(folder.path, entry.name);
        if (entry.name == ".git") continue;
        if (hidden(entry.name)) {
          pass_over(path, entry);
        } else if (entry.symlink) {
          links_.insert(path);
        } else if (entry.kind == EntryKind::folder) {
          remark_folder(path, entry.name);
          open.push_back({path, child(folder.real, entry.name)});
        } else {
          seen_files_.insert(child(folder.real, entry.name));
          add(path, entry.name);
        }
      }
    }
  }

  void follow(const std::string& link) {
    const std::string name = link.substr(link.rfind('/') + 1);
    const std::string real = tree_.real_path(link);
    if (tree_.kind(link) == EntryKind::folder) {
      remark_folder(link, name);
      visit(link, real);
    } else if (real.empty() || seen_files_.insert(real).second) {
      add(link, name);
    }
  }

  void add(const std::string& path, const std::string& name) {
    if (is_claim_file(name)) found_.claims.push_back(path);
    if (has_ending(name, ".sources.toml")) found_.registries.push_back(path);
    if (has_ending(name, ".waivers.toml")) found_.waivers.push_back(path);
    if (has_ending(name, ".reviews.toml")) found_.reviews.push_back(path);
    if (name == "claimcheck.toml" || name == "vocabulary.toml" || name == "sources.toml")
      found_.projects.push_back(path);
    if (misspelled_ending(name)) {
      found_.unread.push_back(path);
      found_.remarks.push_back(fmt::format(
          "{} was not read: the name of a claim file ends in .claims, in small letters", tree_.shown(path)));
    }
  }

  void remark_folder(const std::string& path, const std::string& name) {
    if (is_claim_file(name))
      found_.remarks.push_back(
          fmt::format("{} is a folder, not a claim file; the files in it were read", tree_.shown(path)));
  }

  void pass_over(const std::string& path, const Entry& entry) {
    if (entry.kind == EntryKind::file && is_claim_file(entry.name)) {
      found_.unread.push_back(path);
      found_.remarks.push_back(fmt::format("{} was not read: its name begins with a dot", tree_.shown(path)));
    }
    if (entry.kind != EntryKind::folder || entry.symlink) return;
    const std::size_t count = claims_below(path);
    if (count == 0) return;
    found_.unread.push_back(path);
    found_.remarks.push_back(fmt::format("{} was passed over: the folder is hidden and holds {} claim file{}",
                                         tree_.shown(path), count, count == 1 ? "" : "s"));
  }

  /// Claim files in a hidden folder, links not followed.
  std::size_t claims_below(const std::string& folder) const {
    std::vector<std::string> open{folder};
    std::size_t count = 0;
    for (std::size_t i = 0; i < open.size() && i < most_hidden_folders; ++i) {
      const std::string at = open[i];
      for (const Entry& entry : tree_.list(at)) {
        if (entry.kind == EntryKind::folder && !entry.symlink) open.push_back(child(at, entry.name));
        if (entry.kind == EntryKind::file && is_claim_file(entry.name)) ++count;
      }
    }
    return count;
  }

  const Tree& tree_;
  Listing found_;
  std::set<std::string> seen_;        // real folders
  std::set<std::string> seen_files_;  // real files
  std::set<std::string> links_;       // still to follow
};

}  // namespace

bool is_claim_file(std::string_view name) { return has_ending(name, claims_ending); }

Listing walk(const Tree& tree, const std::string& folder) { return Walk(tree).run(folder); }

}  // namespace claimcheck
