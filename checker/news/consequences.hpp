// What else cannot hold once a document is believed: the claims that its statements touch, solved together
// with them.
#pragma once

#include <vector>

#include "checker/project/project.hpp"
#include "checker/solve/conflict.hpp"

namespace claimcheck {

/// Conflicts between `statements` and the claims (facts below `claims`), with the facts' own ids; claims in
/// `left_out` do not take part. Conflicts among the claims alone are not told.
std::vector<Conflict> consequences(Project& project, FactId claims, const std::vector<FactId>& statements,
                                   const std::vector<FactId>& left_out);

/// Conflicts among `statements` alone.
std::vector<Conflict> conflicts_among(Project& project, const std::vector<FactId>& statements);

}  // namespace claimcheck
