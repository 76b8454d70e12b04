// A depth-first walk over part-of, on a stack of its own; an edge to an entity on the way closes a circle.
#include "checker/project/part_loops.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

enum class Mark : std::uint8_t { fresh, on_the_way, done };

struct Stop {
  EntityId entity;
  std::size_t next = 0;  // of its wholes
};

Extent intersection(const Extent& a, const Extent& b) {
  return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

/// Whether all memberships on the way from `first` to the end of `way` hold at one time.
bool hold_together(const Vocabulary& vocabulary, const std::vector<Stop>& way, std::size_t first) {
  Extent common;
  for (std::size_t i = first; i < way.size(); ++i)
    common = intersection(common, vocabulary.entities()[way[i].entity].part_of[way[i].next - 1].valid);
  return common.begin < common.end;
}

}  // namespace

std::vector<PartLoop> part_loops(const Vocabulary& vocabulary) {
  const auto& entities = vocabulary.entities();
  std::vector<PartLoop> loops;
  std::vector<Mark> marks(entities.size(), Mark::fresh);
  for (EntityId start = 0; start < entities.size(); ++start) {
    std::vector<Stop> way;
    if (marks[start] == Mark::fresh) way.push_back({start});
    while (!way.empty()) {
      const EntityId at = way.back().entity;
      marks[at] = Mark::on_the_way;
      if (way.back().next == entities[at].part_of.size()) {
        marks[at] = Mark::done;
        way.pop_back();
        continue;
      }
      const std::string& name = entities[at].part_of[way.back().next++].whole;
      const EntityId whole = vocabulary.entity(name);
      if (whole == no_name || marks[whole] == Mark::done) continue;
      if (marks[whole] == Mark::fresh) {
        way.push_back({whole});
        continue;
      }
      const auto first =
          std::find_if(way.begin(), way.end(), [&](const Stop& stop) { return stop.entity == whole; });
      if (hold_together(vocabulary, way, static_cast<std::size_t>(first - way.begin())))
        loops.push_back({entities[at].span, entities[at].key, name});
    }
  }
  return loops;
}

}  // namespace claimcheck
