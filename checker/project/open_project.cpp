// Opening a project, in order: the paths, the folder it begins in, the configuration, the vocabulary, the
// registry, the claim files. What is missing ends the run with a sentence; what is wrong in a file is a
// finding.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "checker/model/failure.hpp"
#include "checker/project/locate.hpp"
#include "checker/project/project.hpp"
#include "checker/project/readers.hpp"
#include "checker/project/record_reader.hpp"
#include "checker/project/source_path.hpp"
#include "checker/project/toml_reader.hpp"
#include "checker/project/walk.hpp"

namespace claimcheck {

namespace {

std::string shown(const Tree& tree, const std::string& path) {
  const std::string name = tree.shown(path);
  return name.empty() ? "the current folder" : name;
}

/// One path of the command line and what it stands for.
struct Asked {
  std::string path;
  std::string folder;  // the path, or the folder of the file it names
  Listing listing;
};

[[noreturn]] void refuse_empty(const Tree& tree, const Asked& asked) {
  std::string message = fmt::format("there is no claim file (*.claims) in {}", shown(tree, asked.path));
  for (const std::string& remark : asked.listing.remarks) message += "; " + remark;
  throw Failure(message + "; give a folder that holds one, or begin one with `claimcheck init`");
}

Asked ask(const Tree& tree, const std::string& path, bool claims_optional) {
  Asked asked{.path = path, .folder = path, .listing = {}};
  switch (tree.kind(path)) {
    case EntryKind::folder:
      asked.listing = walk(tree, path);
      if (asked.listing.claims.empty() && !claims_optional) refuse_empty(tree, asked);
      return asked;
    case EntryKind::missing:
      throw Failure(fmt::format("there is no file or folder {}; give a claims folder or a .claims file",
                                shown(tree, path)));
    case EntryKind::file:
    case EntryKind::other:
      break;
  }
  if (!is_claim_file(path))
    throw Failure(fmt::format("{} is no claim file: give a folder, or a file whose name ends in .claims",
                              shown(tree, path)));
  asked.folder = parent_path(path);
  asked.listing.claims.push_back(path);
  return asked;
}

std::vector<Asked> ask_all(const Tree& tree, const ReadOptions& options) {
  std::vector<std::string> paths = options.paths;
  if (paths.empty()) paths.push_back(options.claims);
  std::vector<Asked> all;
  for (const std::string& path : paths)
    all.push_back(ask(tree, normalise_path(path), options.claims_optional));
  return all;
}

std::string require_folder(const Tree& tree, const std::string& path, std::string_view option) {
  const std::string folder = normalise_path(path);
  if (tree.kind(folder) != EntryKind::folder)
    throw Failure(fmt::format("{} names {}, which is no folder", option, shown(tree, folder)));
  return folder;
}

std::string find_root(const Tree& tree, const ReadOptions& options, const std::vector<Asked>& asked) {
  if (!options.claims.empty()) return require_folder(tree, options.claims, "--claims");
  const std::string root = locate_project(tree, asked.front().folder, asked.front().listing.claims);
  for (const Asked& other : asked) {
    const std::string its = locate_project(tree, other.folder, other.listing.claims);
    if (its != root)
      throw Failure(fmt::format(
          "{} and {} belong to two projects, {} and {}: give the paths of one, or say which with --claims "
          "DIR",
          shown(tree, asked.front().path), shown(tree, other.path), shown(tree, root), shown(tree, its)));
  }
  return root;
}

class Opening {
 public:
  Opening(const Tree& tree, const ReadOptions& options) : options_(options) { project_.tree = &tree; }

  Project run() {
    if (!options_.claims.empty()) require_folder(tree(), options_.claims, "--claims");
    asked_ = ask_all(tree(), options_);
    project_.root = find_root(tree(), options_, asked_);
    const bool whole = asked_.size() == 1 && asked_.front().path == project_.root;
    listing_ = whole ? asked_.front().listing : walk(tree(), project_.root);
    read_configuration();
    read_meaning();
    read_claims();
    std::sort(project_.read_findings.begin(), project_.read_findings.end(), reported_before);
    add_remarks();
    return std::move(project_);
  }

 private:
  const Tree& tree() const { return *project_.tree; }
  std::string in_root(std::string_view name) const { return join_path(project_.root, name); }
  /// A link that leads nowhere exists: it is told, not passed over.
  bool exists(const std::string& path) const {
    if (tree().kind(path) != EntryKind::missing) return true;
    const auto entries = tree().list(parent_path(path));
    const std::string name = path.substr(path.rfind('/') + 1);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const Entry& entry) { return entry.name == name; });
  }

  void read_configuration() {
    project_.config_path =
        options_.config.empty() ? in_root("claimcheck.toml") : normalise_path(options_.config);
    if (!options_.config.empty() && tree().kind(project_.config_path) != EntryKind::file)
      throw Failure(fmt::format("--config names {}, which is no file", shown(tree(), project_.config_path)));
    if (!exists(project_.config_path)) {
      project_.config_path.clear();
    } else if (const auto root = read_toml(project_, project_.config_path)) {
      read_config(project_, *root);
    }
    if (project_.config.currency != Config().currency) project_.units = Units(project_.config.currency);
    const std::string base = project_.config_path.empty() ? project_.root : parent_path(project_.config_path);
    for (const std::string& folder : project_.config.source_search)
      project_.search_paths.push_back(join_path(base, folder));
    for (const std::string& folder : options_.source_paths)
      project_.source_paths.push_back(require_folder(tree(), folder, "--source-path"));
  }

  void read_meaning() {
    if (const std::string path = in_root("vocabulary.toml"); exists(path))
      if (const auto root = read_toml(project_, path)) read_vocabulary(project_, *root);
    std::vector<std::string> registries = listing_.registries;
    if (const std::string path = in_root("sources.toml"); exists(path))
      registries.insert(registries.begin(), path);
    for (const std::string& path : registries)
      if (const auto root = read_toml(project_, path)) read_registry(project_, *root, parent_path(path));
    check_vocabulary(project_);
    check_registry(project_);
    check_source_paths(project_);
    project_.waiver_paths = listing_.waivers;
    if (const std::string path = in_root("waivers.toml"); exists(path))
      project_.waiver_paths.insert(project_.waiver_paths.begin(), path);
    for (const std::string& path : project_.waiver_paths)
      if (const auto root = read_toml(project_, path)) read_waivers(project_, *root, path);
    project_.review_paths = listing_.reviews;
    if (const std::string path = in_root("reviews.toml"); exists(path))
      project_.review_paths.insert(project_.review_paths.begin(), path);
    if (const std::string path = in_root("baseline.toml"); exists(path))
      if (const auto root = read_toml(project_, path)) read_baseline(project_, *root);
  }

  void read_claims() {
    std::set<std::string> paths;
    for (const Asked& asked : asked_) paths.insert(asked.listing.claims.begin(), asked.listing.claims.end());
    project_.whole =
        std::includes(paths.begin(), paths.end(), listing_.claims.begin(), listing_.claims.end());
    for (const std::string& path : paths)
      if (const auto file = read_into(project_, path)) project_.claim_files.push_back(*file);
  }

  void add_remarks() {
    std::set<std::string> remarks;
    project_.unread_claims = listing_.unread;
    for (const Asked& asked : asked_)
      remarks.insert(asked.listing.remarks.begin(), asked.listing.remarks.end());
    for (const std::string& path : listing_.projects)
      if (parent_path(path) != project_.root && path != project_.config_path)
        remarks.insert(fmt::format("{} was not read: the project is {}", tree().shown(path),
                                   shown(tree(), project_.root)));
    project_.remarks.assign(remarks.begin(), remarks.end());
    if (project_.config_findings_dropped > 0)
      project_.remarks.push_back(fmt::format("{} more errors in configuration files are not listed",
                                             project_.config_findings_dropped));
  }

  const ReadOptions& options_;
  Project project_;
  std::vector<Asked> asked_;
  Listing listing_;
};

}  // namespace

Project open_project(const Tree& tree, const ReadOptions& options) { return Opening(tree, options).run(); }

}  // namespace claimcheck
