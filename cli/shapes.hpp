// The command line as data, read from the commands' own definitions: what completions and the manual page say
// is what the parser takes.
#pragma once

#include <string>
#include <vector>

namespace claimcheck {

struct OptionShape {
  std::vector<std::string> names;  // "--check", "-q"; empty for what stands on the line without a name
  std::string type;                // "FILE"; empty for a flag
  std::string help;
  std::vector<std::string> words;  // the values there are, when they can be listed
};

struct CommandShape {
  std::string name;
  std::string summary;
  std::vector<OptionShape> options;
  std::vector<OptionShape> positionals;
};

/// Every command, in the order of the help.
std::vector<CommandShape> command_shapes();

/// The completions of `shell`: bash, zsh or fish.
std::string completions(const std::string& shell);
/// The manual page, for `man`.
std::string manual_page();

}  // namespace claimcheck
