// Sources that are not what they were, and everything that rests on them.
#pragma once

#include <vector>

#include "checker/gate/meaning.hpp"
#include "checker/gate/side.hpp"
#include "checker/model/comparison.hpp"

namespace claimcheck {

/// By id: what changed, the claims of the head that cite the source, and those derived from them.
std::vector<SourceChange> source_changes(const Side& base, const Side& head, const Meaning& head_meaning);

}  // namespace claimcheck
