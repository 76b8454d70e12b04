// Two checked states of a project, and what lies between them.
#pragma once

#include "checker/gate/pairs.hpp"
#include "checker/gate/side.hpp"
#include "checker/model/comparison.hpp"

namespace claimcheck {

/// Both sides checked; their claims paired.
Comparison compare(const Side& base, const Side& head);
Comparison compare(const Side& base, const Side& head, const Meaning& base_meaning,
                   const Meaning& head_meaning, const Pairs& pairs);

/// Opens, checks and compares two revisions of the project of `compared.folder`, each by its own
/// configuration. Throws Failure where a revision or a project is not there or a configuration is not sound.
Comparison compare_revisions(const Compared& compared, Day today);

}  // namespace claimcheck
