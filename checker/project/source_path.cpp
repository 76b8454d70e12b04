// Confinement is decided on real paths: a candidate that exists is resolved through its links, one that does
// not by the nearest folder above it that does. The first candidate that exists decides, safe or not.
#include "checker/project/source_path.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "checker/project/rule_names.hpp"

namespace claimcheck {

namespace {

/// The real path of something that need not exist.
std::string real_or_future(const Tree& tree, const std::string& path) {
  if (std::string real = tree.real_path(path); !real.empty()) return real;
  if (path.empty() || path == "/" || path == ".." || path.ends_with("/..")) return {};
  const std::string above = real_or_future(tree, parent_path(path));
  return above.empty() ? std::string() : join_path(above, path.substr(path.rfind('/') + 1));
}

SourcePath refused(std::string why) {
  return {.status = SourcePathStatus::unsafe, .path = {}, .why = std::move(why), .tried = {}};
}

}  // namespace

SourceFinder::SourceFinder(const Project& project) : project_(project) {
  const auto add = [&](const std::string& folder) {
    if (std::string real = project.tree->real_path(folder); !real.empty())
      allowed_.push_back(std::move(real));
  };
  add(project.root);
  for (const std::string& folder : project.search_paths) add(folder);
  for (const std::string& folder : project.source_paths) add(folder);
}

bool SourceFinder::allowed(const std::string& path) const {
  const std::string real = real_or_future(*project_.tree, path);
  return !real.empty() && std::any_of(allowed_.begin(), allowed_.end(),
                                      [&](const std::string& folder) { return inside(real, folder); });
}

std::vector<SourceFinder::Candidate> SourceFinder::candidates(const Source& source) const {
  std::vector<Candidate> found;
  const auto add = [&](const std::string& folder, const std::string& file) {
    std::string path = join_path(folder, file);
    const bool known =
        std::any_of(found.begin(), found.end(), [&](const Candidate& c) { return c.path == path; });
    if (!known) found.push_back({std::move(path), folder});
  };
  add(source.folder, source.file);
  const std::string name = source.file.substr(source.file.rfind('/') + 1);
  for (const auto* folders : {&project_.search_paths, &project_.source_paths}) {
    for (const std::string& folder : *folders) {
      add(folder, source.file);
      add(folder, name);
    }
  }
  return found;
}

SourcePath SourceFinder::find(const Source& source) const {
  SourcePath result;
  result.why = "the registry names no file";
  if (source.file.empty()) return result;
  if (source.file.starts_with('/')) return refused("the path is absolute");
  const Tree& tree = *project_.tree;
  const std::vector<Candidate> places = candidates(source);
  for (const Candidate& place : places) {
    const bool first = &place == &places.front();
    const bool exists = tree.kind(place.path) != EntryKind::missing;
    if ((first || exists) && !allowed(place.path)) {
      // "../x" means something only from the registry's own folder.
      if (!first && !inside(place.path, place.folder)) continue;
      return refused("the path leads out of the claims folder and of every source folder");
    }
    result.tried.push_back(tree.shown(place.path));
    if (!exists) continue;
    result.status = SourcePathStatus::found;
    result.path = place.path;
    result.why.clear();
    return result;
  }
  result.why = fmt::format("there is no {}", fmt::join(result.tried, ", no "));
  return result;
}

SourcePath resolve_source_path(const Project& project, const Source& source) {
  return SourceFinder(project).find(source);
}

void check_source_paths(Project& project) {
  const SourceFinder finder(project);
  for (const Source& source : project.registry.all()) {
    if (source.file.empty()) continue;
    const SourcePath found = finder.find(source);
    if (found.status != SourcePathStatus::unsafe) continue;
    Finding finding =
        make_finding(rule_info("SRC005"), place_of(project.file(source.file_span.file), source.file_span),
                     fmt::format("the text of `{}` is not read: {}", source.id, found.why));
    finding.help.push_back(
        {"keep the text in the claims folder, or name its folder under [sources] search or with "
         "--source-path",
         {}});
    project.read_findings.push_back(std::move(finding));
  }
}

}  // namespace claimcheck
