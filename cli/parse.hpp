// The command line, behind CLI11 in one translation unit.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace claimcheck {

/// What to do: a command ready to run, or only something to print (help, version, a usage error).
struct ParsedLine {
  Run run;  // empty: only print
  std::string printed;
  int exit_code = 0;
};

/// Parses the arguments after the program's name.
ParsedLine parse_command_line(std::vector<std::string> arguments);

}  // namespace claimcheck
