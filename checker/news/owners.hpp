// Which subject a figure belongs to. 3-checks, "What supports what": the entity and the measure nearest in
// its clause; what is doubtful is said to be, and decides nothing.
#pragma once

#include <vector>

#include "checker/news/scene.hpp"
#include "checker/news/shapes.hpp"
#include "checker/news/statement.hpp"

namespace claimcheck {

/// What carries over from one sentence to the next.
struct Thread {
  std::uint32_t paragraph = 0;
  bool set = false;
  Owner owner;                     // of the last figure read
  std::vector<EntityId> subjects;  // entities of the last sentence that had any, its subject first
  std::vector<EntityId> partners;  // those of it that stood after prepositions
};

/// The owners of the figures of one scene, by index of Scene::figures; measure no_name: context.
std::vector<Owner> read_owners(const Project& project, const Shapes& shapes, const ReadArticle& article,
                               const Scene& scene, Thread& thread);

/// Whether a figure can be a value of the measure at all; other currencies of money can.
bool can_measure(const Project& project, const SourceFigure& figure, MeasureId id);

/// Whether the figure counts something, whatever its noun, and the measure is of things counted.
bool can_count(const Project& project, const SourceFigure& figure, MeasureId id);

}  // namespace claimcheck
