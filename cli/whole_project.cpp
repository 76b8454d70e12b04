// A finding or a sign-off is about the whole project, whatever file was named: it is opened twice if need be.
#include "cli/whole_project.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/model/failure.hpp"

namespace claimcheck {

namespace {

Project open_all(const Tree& tree, ReadOptions options) {
  Project project = open_project(tree, options);
  if (project.whole) return project;
  options.claims = project.root;
  options.paths = {project.root};
  return open_project(tree, options);
}

}  // namespace

Project open_whole_project(const Tree& tree, ReadOptions options, const std::string& path) {
  if (!path.empty() && options.claims.empty()) options.paths = {path};
  Project project = open_all(tree, options);
  if (project.config_error)
    throw Failure(fmt::format("the configuration of {} is not sound; `claimcheck lint` shows where",
                              project.root.empty() ? "the project" : tree.shown(project.root)));
  read_facts(project, options);
  return project;
}

LinePlace line_place(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == std::string::npos || colon + 1 == text.size() || text.size() - colon > 10) return {text, 0};
  const std::string digits = text.substr(colon + 1);
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return {text, 0};
  return {text.substr(0, colon), static_cast<std::uint32_t>(std::stoul(digits))};
}

}  // namespace claimcheck
