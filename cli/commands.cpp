// The list of commands, from commands.def.
#include "cli/command.hpp"

namespace claimcheck {

#define COMMAND(name, summary) Run define_##name(Arguments& arguments);
#include "cli/commands.def"
#undef COMMAND

const std::vector<Command>& all_commands() {
  static const std::vector<Command> commands{
#define COMMAND(name, summary) {#name, summary, define_##name},
#include "cli/commands.def"
#undef COMMAND
  };
  return commands;
}

}  // namespace claimcheck
