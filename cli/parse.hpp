// The command line, behind CLI11 in one translation unit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/options.hpp"

namespace claimcheck {

/// What to do: a command with its options, or only something to print (help, version, a usage error).
struct ParsedLine {
  std::optional<Options> options;
  std::string printed;
  int exit_code = 0;
};

/// Parses the arguments after the program's name.
ParsedLine parse_command_line(std::vector<std::string> arguments);

}  // namespace claimcheck
