// Where the tests find what they read and run.
#pragma once

namespace claimcheck::test {

extern const char* const source_dir;  // the checkout
extern const char* const shared_dir;  // the optional real documents; tests that need them skip without
extern const char* const binary;      // the built program

}  // namespace claimcheck::test
