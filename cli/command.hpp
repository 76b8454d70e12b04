// One file a command: it declares its options and gives back what runs. commands.def lists them.
#pragma once

#include <functional>
#include <iosfwd>
#include <vector>

#include "cli/arguments.hpp"

namespace claimcheck {

/// Where a command writes and reads; tests give their own.
struct Streams {
  std::ostream& out;
  std::ostream& err;
  std::istream& in;
};

/// Runs a command whose line has been parsed and returns the exit code. Throws Failure when the environment
/// fails (exit 2). Owns the command's options.
using Run = std::function<int(Streams)>;

struct Command {
  const char* name;
  const char* summary;  // its line in --help
  Run (*define)(Arguments&);
};

/// Every command, in the order of the help.
const std::vector<Command>& all_commands();

}  // namespace claimcheck
