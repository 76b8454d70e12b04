// The command line's front door: parse, run one command, and turn what the environment fails at into exit 2.
#include <csignal>
#include <exception>
#include <iostream>

#include "checker/model/failure.hpp"
#include "cli/exit_codes.hpp"
#include "cli/parse.hpp"

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write, said like any other
  try {
    const auto line = claimcheck::parse_command_line({argv + 1, argv + argc});
    if (line.run) return line.run({std::cout, std::cerr, std::cin});
    (line.exit_code == claimcheck::exit_clean ? std::cout : std::cerr) << line.printed;
    return line.exit_code;
  } catch (const claimcheck::Failure& failure) {
    std::cerr << "claimcheck: " << failure.what() << '\n';
  } catch (const std::exception& error) {
    std::cerr << "claimcheck: internal error: " << error.what() << "; please report it\n";
  }
  return claimcheck::exit_failure;
}
