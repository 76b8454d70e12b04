// Which claims must be checked together: one key for all subjects that anything of the vocabulary or of the
// claims joins, so that the claims of different keys can be checked apart (3-checks of scope `folder` and
// `file` excepted).
#pragma once

#include <string>
#include <vector>

#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

/// By SubjectId: the first subject, in the order of their texts, of those joined with it.
std::vector<std::string> component_keys(const ClaimReader& reader);

}  // namespace claimcheck
