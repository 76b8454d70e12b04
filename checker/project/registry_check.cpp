// Sources that speak of each other: every id is known, and editions go one way.
#include <fmt/format.h>

#include "checker/project/readers.hpp"
#include "checker/project/toml_reader.hpp"

namespace claimcheck {

namespace {

std::vector<std::string> ids_of(const Registry& registry) {
  std::vector<std::string> ids;
  for (const Source& source : registry.all()) ids.push_back(source.id);
  return ids;
}

/// Files a relation to a source nobody registered.
void check_known(Project& project, const std::vector<std::string>& ids, const Source& source,
                 std::string_view key, const std::string& id, const Span& span) {
  if (id.empty() || project.registry.find(id) != no_source) return;
  file_invalid(project, span,
               fmt::format("`{}` of [{}] names `{}`, which is no registered source", key, source.id, id),
               suggest(project, id, ids, "sources"));
}

enum class Mark : std::uint8_t { fresh, on_the_way, done };

/// Follows `supersedes` from `start`; a source met again on the same way closes a circle.
void follow(Project& project, SourceId start, std::vector<Mark>& marks) {
  std::vector<SourceId> way;
  SourceId at = start;
  while (at != no_source && marks[at] == Mark::fresh) {
    marks[at] = Mark::on_the_way;
    way.push_back(at);
    const std::string& older = project.registry[at].supersedes;
    at = older.empty() ? no_source : project.registry.find(older);
  }
  if (at != no_source && marks[at] == Mark::on_the_way) {
    const Source& source = project.registry[way.back()];
    file_invalid(project, source.supersedes_span,
                 fmt::format("[{}] supersedes itself by way of `{}`", source.id, source.supersedes),
                 "a newer edition names the older one, never the other way round");
  }
  for (const SourceId id : way) marks[id] = Mark::done;
}

}  // namespace

void check_registry(Project& project) {
  const Registry& registry = project.registry;
  const std::vector<std::string> ids = ids_of(registry);
  for (const Source& source : registry.all()) {
    check_known(project, ids, source, "reprints", source.reprints, source.reprints_span);
    check_known(project, ids, source, "supersedes", source.supersedes, source.supersedes_span);
  }
  std::vector<Mark> marks(registry.size(), Mark::fresh);
  for (SourceId id = 0; id < registry.size(); ++id) follow(project, id, marks);
}

}  // namespace claimcheck
