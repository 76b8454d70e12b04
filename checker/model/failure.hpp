// An environment that fails (a folder that cannot be read, a full disk) ends the run: thrown where it
// happens, caught once in main, exit 2. A user's file that is wrong is a Finding instead.
#pragma once

#include <stdexcept>
#include <string>

namespace claimcheck {

/// `what()` is one sentence with the path and what to do next.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace claimcheck
