// The command line's front door: parse, run one command, and turn what the environment fails at into exit 2.
#include <csignal>
#include <exception>
#include <iostream>
#include <map>

#include "checker/model/failure.hpp"
#include "cli/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/figures.hpp"
#include "cli/parse.hpp"

namespace {

using claimcheck::Options;
using claimcheck::Streams;
using Command = int (*)(const Options&, Streams);

int figures(const Options& options, Streams streams) { return claimcheck::run_figures(options, streams); }

int run(const Options& options) {
  static const std::map<std::string, Command> commands{
      {"lint", claimcheck::run_lint},        // check the claims folder
      {"fmt", claimcheck::run_fmt},          // canonical layout
      {"figures", figures},                  // what claimcheck reads in a text
      {"explain", claimcheck::run_explain},  // what a finding means
  };
  return commands.at(options.command)(options, {std::cout, std::cerr, std::cin});
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write, said like any other
  try {
    const auto line = claimcheck::parse_command_line({argv + 1, argv + argc});
    if (line.options) return run(*line.options);
    (line.exit_code == claimcheck::exit_clean ? std::cout : std::cerr) << line.printed;
    return line.exit_code;
  } catch (const claimcheck::Failure& failure) {
    std::cerr << "claimcheck: " << failure.what() << '\n';
  } catch (const std::exception& error) {
    std::cerr << "claimcheck: internal error: " << error.what() << "; please report it\n";
  }
  return claimcheck::exit_failure;
}
