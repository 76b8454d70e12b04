// A registry with a mistake in it is not written to.
#include "cli/registry.hpp"

#include <fmt/format.h>

#include "checker/model/failure.hpp"
#include "checker/project/rule_names.hpp"

namespace claimcheck {

Project open_registry(const Tree& tree, ReadOptions options) {
  options.claims_optional = true;
  Project project = open_project(tree, options);
  if (!project.config_error || project.read_findings.empty()) return project;
  const Finding& first = project.read_findings.front();
  throw Failure(
      fmt::format("{}:{}: {}; `claimcheck lint` shows it, and nothing can be done before it is right",
                  first.primary.place.path, first.primary.place.start.line, first.message));
}

SourceId require_source(const Project& project, std::string_view id) {
  if (id.starts_with('@')) id.remove_prefix(1);
  const SourceId found = project.registry.find(id);
  if (found != no_source) return found;
  std::vector<std::string> known;
  for (const Source& source : project.registry.all()) known.push_back(source.id);
  const std::string near = nearest_of(id, known);
  throw Failure(fmt::format(
      "no source is registered as `{}`; {}", id,
      near.empty() ? "`claimcheck source add FILE` registers a document" : "did you mean `" + near + "`?"));
}

std::string byline(const Source& source) {
  return source.publisher + (source.publisher.empty() || source.published_text.empty() ? "" : ", ") +
         source.published_text;
}

}  // namespace claimcheck
