// claimcheck completions SHELL: a script that a shell reads to complete our command line.
#include <memory>
#include <ostream>

#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/shapes.hpp"

namespace claimcheck {

Run define_completions(Arguments& arguments) {
  const auto shell = std::make_shared<std::string>();
  arguments.positional(*shell, "SHELL", "bash, zsh or fish");
  return [shell](Streams streams) {
    streams.out << completions(*shell);
    return exit_clean;
  };
}

}  // namespace claimcheck
