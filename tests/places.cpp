// The only file of the tests that knows the machine's paths, so that all others compile to the same bytes in
// every checkout.
#include "tests/places.hpp"

namespace claimcheck::test {

const char* const source_dir = CLAIMCHECK_SOURCE_DIR;
const char* const shared_dir = CLAIMCHECK_SHARED_DIR;
const char* const binary = CLAIMCHECK_BINARY;

}  // namespace claimcheck::test
