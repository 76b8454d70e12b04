// Where a project begins: the folder whose configuration the claims are read with.
#pragma once

#include <string>
#include <vector>

#include "checker/model/tree.hpp"

namespace claimcheck {

/// The folder of the nearest claimcheck.toml above `folder` (itself included); else of the one beside or
/// above the claim files `claims`; else likewise of vocabulary.toml or sources.toml; else `folder`. Throws
/// Failure when the claim files belong to several projects, or some to none.
std::string locate_project(const Tree& tree, const std::string& folder,
                           const std::vector<std::string>& claims);

}  // namespace claimcheck
