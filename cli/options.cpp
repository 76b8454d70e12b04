// The shared options, each group declared once. Colour follows NO_COLOR and CLICOLOR_FORCE (no-color.org,
// bixense.com/clicolors); an explicit --color beats both.
#include "cli/options.hpp"

#include <cstdlib>
#include <ctime>

#include "checker/model/failure.hpp"
#include "cli/terminal_links.hpp"

namespace claimcheck {

namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool wants_color(const std::string& color, bool is_terminal) {
  if (color == "always") return true;
  if (color == "never") return false;
  if (is_set("NO_COLOR")) return false;
  const char* forced = std::getenv("CLICOLOR_FORCE");
  if (forced != nullptr && *forced != '\0' && std::string_view(forced) != "0") return true;
  const char* terminal = std::getenv("TERM");
  return is_terminal && !(terminal != nullptr && std::string_view(terminal) == "dumb");
}

}  // namespace

void add_reading(Arguments& arguments, ReadOptions& options) {
  arguments.text("--claims", options.claims, "DIR", "the claims folder (default: found by walking up)");
  arguments.text("--config", options.config, "FILE", "a claimcheck.toml to use instead of the project's");
  arguments.repeated("--source-path", options.source_paths, "DIR",
                     "another folder to look for source texts in; repeatable");
  arguments.number("--jobs,-j", options.jobs, "N", "threads (default: as many as the machine has)");
  arguments.flag("--no-cache", options.no_cache, "read everything anew (nothing is kept between runs yet)");
}

void add_output(Arguments& arguments, OutputOptions& options) {
  arguments.text(
      "--output-format", options.format, "FORMAT",
      "full, concise, json, sarif, github, job-summary, gitlab, junit, checkstyle, rdjson, markdown or html");
  arguments.text("--output-file,-o", options.file, "FILE", "write there instead of to standard output");
  arguments.each(
      "--output",
      [&options](const std::string& one) {
        const auto equals = one.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == one.size())
          throw UsageError{"--output", "takes FORMAT=FILE, as in --output sarif=claims.sarif"};
        options.outputs.emplace_back(one.substr(0, equals), one.substr(equals + 1));
      },
      "FORMAT=FILE", "one more output of the same run; repeatable");
  arguments.choice("--color", options.color, {"auto", "always", "never"}, "WHEN", "auto, always or never");
  arguments.flag("--quiet,-q", options.quiet, "findings only, no summary");
  arguments.flag("--verbose,-v", options.verbose,
                 "say how each claim was read, and what is being done, on stderr");
  arguments.flag("--statistics", options.statistics, "count the findings by rule");
}

void add_rules(Arguments& arguments, RuleOptions& options) {
  arguments.listed("--select", options.select, "RULES",
                   "run only these rules: codes, prefixes (CON) or names");
  arguments.listed("--ignore", options.ignore, "RULES", "leave these rules out");
  arguments.text("--fail-on", options.fail_on, "SEVERITY", "exit 1 at or above: error, warning or note");
  arguments.flag("--exit-zero", options.exit_zero, "exit 0 whatever is found");
  arguments.flag("--require-sources", options.require_sources, "a source text that is not there is an error");
  arguments.text("--today", options.today, "DATE",
                 "the day on which waivers are judged (default: the current day)");
}

RenderOptions render_options(const OutputOptions& options, bool is_terminal, unsigned width) {
  RenderOptions result;
  result.color = wants_color(options.color, is_terminal);
  result.hyperlinks = result.color && is_terminal && terminal_has_links();
  if (result.hyperlinks) result.link_root = folder_address();
  result.width = is_terminal ? width : 100;
  result.statistics = options.statistics;
  result.quiet = options.quiet;
  return result;
}

Day day_named(const std::string& date, const char* option) {
  if (date.empty()) {
    constexpr std::time_t seconds_a_day = 86400;
    return static_cast<Day>(std::time(nullptr) / seconds_a_day);
  }
  const auto days = parse_iso_extent(date);
  if (!days || !days->is_day())
    throw Failure(std::string(option) + " takes a day such as 2026-11-21, not `" + date + "`");
  return days->begin;
}

Severity severity_named(const std::string& word) {
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
    if (to_string(severity) == word) return severity;
  throw Failure("unknown severity `" + word + "`: --fail-on takes error, warning or note");
}

}  // namespace claimcheck
