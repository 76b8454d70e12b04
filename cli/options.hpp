// The options that several commands share, in the groups in which they share them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "checker/project/project.hpp"
#include "cli/command.hpp"
#include "reports/render.hpp"

namespace claimcheck {

/// --claims, --config, --source-path, --jobs, --no-cache. Paths are filled in by the command.
void add_reading(Arguments& arguments, ReadOptions& options);

/// Where a report goes and how it looks.
struct OutputOptions {
  std::string format = "full";
  std::string file;                                          // --output-file
  std::vector<std::pair<std::string, std::string>> outputs;  // --output FORMAT=FILE
  std::string color = "auto";
  bool quiet = false;
  bool verbose = false;
  bool statistics = false;
};
void add_output(Arguments& arguments, OutputOptions& options);

/// Which rules run and what fails.
struct RuleOptions {
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string fail_on;  // "" is the configuration's
  bool exit_zero = false;
  std::string today;  // ISO date; "" is the current day
  bool require_sources = false;
};
void add_rules(Arguments& arguments, RuleOptions& options);

/// Rendering as the terminal and the options want it.
RenderOptions render_options(const OutputOptions& options, bool is_terminal, unsigned width);

/// "2026-11-21", or "" for the current day (UTC), as a day; throws Failure when it is none.
Day day_named(const std::string& date, const char* option);

/// "error" -> Severity; throws Failure with the known words otherwise.
Severity severity_named(const std::string& word);

}  // namespace claimcheck
