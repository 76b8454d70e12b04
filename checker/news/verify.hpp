// A report against the claims: the report on new documents turned round.
#pragma once

#include "checker/model/verified.hpp"
#include "checker/news/filed.hpp"

namespace claimcheck {

/// Holds the figures of the report against the claims of `project`, and its quotations against the registered
/// sources. Throws Failure when there is no such file.
VerifiedReport verify_report(Project& project, const NewsInput& input, unsigned jobs = 0);

}  // namespace claimcheck
