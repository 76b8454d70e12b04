// CLAIMCHECK_VERSION comes from the build.
#include "cli/version.hpp"

namespace claimcheck {

std::string_view version() { return CLAIMCHECK_VERSION; }

}  // namespace claimcheck
