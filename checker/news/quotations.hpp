// The quotations of a report, looked for in the registered sources.
#pragma once

#include <vector>

#include "checker/model/verified.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// Each quotation of `text` of at least four words. `sources` counts the registered ones; those without a
/// text here are passed over.
std::vector<VerifiedQuote> verify_quotations(const Project& project, const SourceFile& text,
                                             SourceId sources);

}  // namespace claimcheck
