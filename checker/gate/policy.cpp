// TOML files are compared value by value, so that a comment or an order changes nothing; signers line by
// line.
#include "checker/gate/policy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "checker/project/project.hpp"
#include "checker/project/readers.hpp"
#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

using Values = std::map<std::string, std::string>;  // "gate.fail-on" -> the value as written

/// What tells a table of a list from the others: a waiver by its fingerprint, a path rule by its path.
std::string name_in_list(const TomlNode& node, std::size_t index) {
  for (const char* key : {"fingerprint", "path", "name", "is"})
    if (const TomlNode* value = node.find(key); value != nullptr && value->kind == TomlKind::string)
      return value->text.substr(0, 40);
  return std::to_string(index + 1);
}

void flatten(const SourceFile& file, const TomlNode& node, const std::string& name, Values& into) {
  const bool tables =
      node.kind == TomlKind::array && !node.items.empty() && node.items.front().kind == TomlKind::table;
  if (node.kind != TomlKind::table && !tables) {
    into[name] = std::string(file.text(node.span));
    return;
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const TomlNode& item = node.items[i];
    const std::string own = tables ? name_in_list(item, i) : item.key;
    flatten(file, item, name.empty() ? own : name + "." + own, into);
  }
}

class Comparing {
 public:
  Comparing(const Tree& base, const Tree& head) { before_.tree = &base, after_.tree = &head; }

  PolicyChanges run(const PolicyFiles& files) {
    const auto in_root = [&](const char* name) { return join_path(files.root, name); };
    toml(in_root("claimcheck.toml"), [](const std::string&) { return true; });
    toml(in_root("baseline.toml"), [](const std::string&) { return true; });
    for (const std::string& path : files.waivers) toml(path, [](const std::string&) { return true; });
    toml(in_root("vocabulary.toml"), [](const std::string&) { return true; });
    for (const std::string& path : files.registries) toml(path, is_relation);
    lines(files.allowed_signers);
    require_sound_config(in_root("claimcheck.toml"));
    return std::move(changes_);
  }

 private:
  /// Of a registry: what decides how sources stand to each other and how their texts are read.
  static bool is_relation(const std::string& name) {
    const std::string key = name.substr(name.rfind('.') + 1);
    const std::set<std::string> relations{"reprints", "supersedes", "withdrawn", "relies-on",
                                          "series",   "published",  "language"};
    return relations.contains(key);
  }

  /// nullopt when the file is there but cannot be read.
  std::optional<Values> values(Project& side, const std::string& path) {
    Values found;
    if (side.tree->kind(path) == EntryKind::missing) return found;
    const std::optional<TomlNode> root = read_toml(side, path);
    if (!root) return std::nullopt;
    flatten(side.files.back(), *root, "", found);
    return found;
  }

  template <class Wanted>
  void toml(const std::string& path, const Wanted& wanted) {
    const auto before = values(before_, path);
    const auto after = values(after_, path);
    if (!after) changes_.broken.push_back(path + " cannot be read");
    if (!before || !after) return;
    for (const auto& [name, value] : *before) {
      const auto now = after->find(name);
      if (!wanted(name)) continue;
      if (now == after->end())
        changes_.said.push_back(fmt::format("{}: {} was {}, is gone", path, name, value));
      else if (now->second != value)
        changes_.said.push_back(fmt::format("{}: {} was {}, is now {}", path, name, value, now->second));
    }
    if (path.ends_with("vocabulary.toml")) return;  // what is only added there is told by what it means
    for (const auto& [name, value] : *after)
      if (wanted(name) && !before->contains(name))
        changes_.said.push_back(fmt::format("{}: {} is new: {}", path, name, value));
  }

  static std::set<std::string> lines_of(const Tree& tree, const std::string& path) {
    std::set<std::string> found;
    std::istringstream in(tree.read(path).bytes);
    for (std::string line; std::getline(in, line);)
      if (!line.empty() && !line.starts_with('#')) found.insert(line);
    return found;
  }

  void lines(const std::string& path) {
    const auto before = lines_of(*before_.tree, path);
    const auto after = lines_of(*after_.tree, path);
    const auto say = [&](const std::set<std::string>& of, const std::set<std::string>& other,
                         const char* what) {
      for (const std::string& line : of)
        if (!other.contains(line))
          changes_.said.push_back(fmt::format("{}: {} {}", path, line.substr(0, line.find(' ')), what));
    };
    say(before, after, "may no longer sign");
    say(after, before, "is to sign");
  }

  /// The branch's own configuration decides nothing here, but it would break everybody's next run.
  void require_sound_config(const std::string& path) {
    Project own;
    own.tree = after_.tree;
    if (own.tree->kind(path) == EntryKind::missing) return;
    if (const auto root = read_toml(own, path)) read_config(own, *root);
    for (const Finding& finding : own.read_findings)
      changes_.broken.push_back(fmt::format("{}:{}: {}", finding.primary.place.path,
                                            finding.primary.place.start.line, finding.message));
  }

  Project before_;
  Project after_;
  PolicyChanges changes_;
};

}  // namespace

PolicyChanges policy_changes(const Tree& base, const Tree& head, const PolicyFiles& files) {
  PolicyChanges changes = Comparing(base, head).run(files);
  std::sort(changes.broken.begin(), changes.broken.end());
  changes.broken.erase(std::unique(changes.broken.begin(), changes.broken.end()), changes.broken.end());
  return changes;
}

}  // namespace claimcheck
