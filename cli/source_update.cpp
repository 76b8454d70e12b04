// claimcheck source update ID: not finished.
#include "checker/model/failure.hpp"
#include "cli/source.hpp"

namespace claimcheck {

int update_source(const SourceLine&, Streams) { throw Failure("`source update` is not built yet"); }

}  // namespace claimcheck
