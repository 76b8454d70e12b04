// The line as a whole: every command with its options; `lint` is what runs when none is named.
#include "cli/parse.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/exit_codes.hpp"
#include "cli/version.hpp"

namespace claimcheck {

namespace {

constexpr const char* description =
    "claimcheck checks what you claim to know: contradictions, duplicates and unsupported figures\n"
    "in a folder of hand-written claims, against the documents they cite.\n"
    "\n"
    "  claimcheck                     lint the claims of the current folder\n"
    "  claimcheck lint claims/        lint a folder or a file\n"
    "  claimcheck fmt claims/         lay claim files out canonically\n"
    "  claimcheck figures article.txt what is read in a text: every figure and date\n"
    "  claimcheck explain EVI006      what a finding means and how to fix it";

constexpr const char* footer =
    "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, configuration or I/O failure.\n"
    "Documentation: docs/ beside the source, or `claimcheck explain --all`.";

void define(CLI::App& app, Run& run) {
  app.set_version_flag("--version,-V", "claimcheck " + std::string(version()));
  app.footer(footer);
  app.require_subcommand(1);
  for (const Command& command : all_commands()) {
    CLI::App* sub = app.add_subcommand(command.name, command.summary);
    Arguments arguments(*sub);
    sub->callback([&run, own = command.define(arguments)] { run = own; });
  }
}

/// `claimcheck claims/` is `claimcheck lint claims/`.
void default_to_lint(const CLI::App& app, std::vector<std::string>& arguments) {
  static const std::vector<std::string> own{"--help", "-h", "--version", "-V"};
  const auto is = [&](const std::string& word) {
    if (std::find(own.begin(), own.end(), word) != own.end()) return true;
    const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
    return std::any_of(commands.begin(), commands.end(),
                       [&](const CLI::App* c) { return c->get_name() == word; });
  };
  if (arguments.empty() || !is(arguments.front())) arguments.insert(arguments.begin(), "lint");
}

}  // namespace

ParsedLine parse_command_line(std::vector<std::string> arguments) {
  Run run;
  CLI::App app{description, "claimcheck"};
  define(app, run);
  default_to_lint(app, arguments);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::CallForHelp& help) {
    return {nullptr, app.help(), exit_clean};
  } catch (const CLI::CallForVersion& asked) {
    return {nullptr, std::string(asked.what()) + "\n", exit_clean};
  } catch (const CLI::ParseError& error) {
    return {nullptr, "claimcheck: " + std::string(error.what()) + "\nTry `claimcheck --help`.\n",
            exit_failure};
  }
  return {std::move(run), {}, exit_clean};
}

}  // namespace claimcheck
