// Every command and option is defined here once; `lint` is what runs when no command is named.
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

void add_reading(CLI::App& app, Options& options) {
  app.add_option("--claims", options.read.claims, "the claims folder (default: found by walking up)")
      ->type_name("DIR");
  app.add_option("--config", options.read.config, "a claimcheck.toml to use instead of the project's")
      ->type_name("FILE");
  app.add_option("--source-path", options.read.source_paths,
                 "another folder to look for source texts in; repeatable")
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.add_option("--jobs,-j", options.read.jobs, "threads (default: as many as the machine has)")
      ->type_name("N");
  app.add_flag("--no-cache", options.no_cache, "do not use or write the cache");
}

void add_output(CLI::App& app, Options& options) {
  app.add_option("--output-format", options.output_format,
                 "full, concise, json, sarif, github, gitlab, junit, rdjson, markdown or html")
      ->type_name("FORMAT");
  app.add_option("--output-file,-o", options.output_file, "write there instead of to standard output")
      ->type_name("FILE");
  app.add_option_function<std::vector<std::string>>(
         "--output",
         [&](const std::vector<std::string>& given) {
           for (const std::string& one : given) {
             const auto equals = one.find('=');
             if (equals == std::string::npos || equals == 0 || equals + 1 == one.size())
               throw CLI::ValidationError("--output", "takes FORMAT=FILE, as in --output sarif=claims.sarif");
             options.outputs.emplace_back(one.substr(0, equals), one.substr(equals + 1));
           }
         },
         "one more output of the same run; repeatable")
      ->type_name("FORMAT=FILE")
      ->allow_extra_args(false);
  app.add_option("--color", options.color, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->type_name("WHEN");
  app.add_flag("--quiet,-q", options.quiet, "findings only, no summary");
  app.add_flag("--verbose,-v", options.verbose,
               "say how each claim was read, and what is being done, on stderr");
}

void add_rules(CLI::App& app, Options& options) {
  app.add_option("--select", options.select, "run only these rules: codes, prefixes (CON) or names")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("RULES");
  app.add_option("--ignore", options.ignore, "leave these rules out")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("RULES");
  app.add_option("--fail-on", options.fail_on, "exit 1 at or above: error, warning or note")
      ->type_name("SEVERITY");
  app.add_flag("--exit-zero", options.exit_zero, "exit 0 whatever is found");
  app.add_flag("--require-sources", options.require_sources, "a source text that is not there is an error");
  app.add_option("--today", options.today, "the day on which waivers are judged (default: the current day)")
      ->type_name("DATE");
  app.add_flag("--statistics", options.statistics, "count the findings by rule");
  app.add_flag("--coverage", options.coverage,
               "say of every claim what was checked and what was not, and why");
  app.add_flag("--show-settings", options.show_settings, "print the configuration as read, and stop");
}

CLI::App* add_command(CLI::App& app, Options& options, const std::string& name, const std::string& what) {
  CLI::App* command = app.add_subcommand(name, what);
  command->fallthrough(false);
  command->callback([&options, name] { options.command = name; });
  return command;
}

void define(CLI::App& app, Options& options) {
  app.set_version_flag("--version,-V", "claimcheck " + std::string(version()));
  app.footer(footer);
  app.require_subcommand(1);
  CLI::App* lint = add_command(app, options, "lint", "check the claims (the default command)");
  lint->add_option("paths", options.paths, "claim files or folders (default: the current folder)")
      ->type_name("PATH");
  add_rules(*lint, options);
  add_reading(*lint, options);
  add_output(*lint, options);
  CLI::App* fmt = add_command(app, options, "fmt", "lay claim files out canonically");
  fmt->add_option("paths", options.paths,
                  "claim files or folders (default: the current folder); - is standard input")
      ->type_name("PATH");
  fmt->add_flag("--check", options.check, "write nothing; exit 1 where a file would change");
  fmt->add_flag("--diff", options.diff, "write nothing; print what would change");
  CLI::App* figures = add_command(app, options, "figures", "print every figure and date read from a text");
  figures->add_option("file", options.paths, "a text file; - is standard input")
      ->required()
      ->type_name("FILE");
  figures->add_flag("--lines", options.lines, "each line is a text of its own");
  figures
      ->add_option("--published", options.published, "the day the text was published: resolves `last Friday`")
      ->type_name("DATE");
  add_output(*figures, options);
  CLI::App* explain = add_command(app, options, "explain", "print the page of a rule");
  explain->add_option("rules", options.paths, "codes or names, as in EVI006 or unsupported-figure")
      ->type_name("RULE");
  explain->add_flag("--all", options.all, "every rule");
  add_output(*explain, options);
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
  Options options;
  CLI::App app{description, "claimcheck"};
  define(app, options);
  default_to_lint(app, arguments);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::CallForHelp& help) {
    return {std::nullopt, app.help(), exit_clean};
  } catch (const CLI::CallForVersion& asked) {
    return {std::nullopt, std::string(asked.what()) + "\n", exit_clean};
  } catch (const CLI::ParseError& error) {
    return {std::nullopt, "claimcheck: " + std::string(error.what()) + "\nTry `claimcheck --help`.\n",
            exit_failure};
  }
  return {std::move(options), {}, exit_clean};
}

}  // namespace claimcheck
