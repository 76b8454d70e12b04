// Colour follows NO_COLOR and CLICOLOR_FORCE (no-color.org, bixense.com/clicolors); an explicit --color beats
// both.
#include "cli/options.hpp"

#include <cstdlib>

#include "checker/model/failure.hpp"

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

RenderOptions render_options(const Options& options, bool is_terminal, unsigned width) {
  RenderOptions result;
  result.color = wants_color(options.color, is_terminal);
  result.hyperlinks = result.color && is_terminal;
  result.width = is_terminal ? width : 100;
  result.statistics = options.statistics;
  result.quiet = options.quiet;
  return result;
}

Severity severity_named(const std::string& word) {
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
    if (to_string(severity) == word) return severity;
  throw Failure("unknown severity `" + word + "`: --fail-on takes error, warning or note");
}

}  // namespace claimcheck
