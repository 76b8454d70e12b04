// Entities that are, by way of others, parts of themselves.
#pragma once

#include <string>
#include <vector>

#include "checker/model/vocabulary.hpp"

namespace claimcheck {

struct PartLoop {
  Span span;  // of the entity
  std::string entity;
  std::string by_way_of;  // its whole on the way round
};

/// One for each circle found; membership at times that never meet makes none.
std::vector<PartLoop> part_loops(const Vocabulary& vocabulary);

}  // namespace claimcheck
