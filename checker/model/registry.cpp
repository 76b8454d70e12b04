// Sources by id, in the order in which they were registered.
#include "checker/model/registry.hpp"

#include <utility>

namespace claimcheck {

bool Registry::add(Source source) {
  const auto id = static_cast<SourceId>(sources_.size());
  if (!ids_.emplace(source.id, id).second) return false;
  sources_.push_back(std::move(source));
  return true;
}

SourceId Registry::find(std::string_view id) const {
  const auto found = ids_.find(std::string(id));
  return found == ids_.end() ? no_source : found->second;
}

}  // namespace claimcheck
