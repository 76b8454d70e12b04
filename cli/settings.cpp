// Everything a run was decided by, so that two runs can be compared.
#include "cli/settings.hpp"

#include <fmt/format.h>

#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string list(const std::vector<std::string>& words) {
  std::string out = "[";
  for (const std::string& word : words) out += (out.size() > 1 ? ", " : "") + quoted(word);
  return out + "]";
}

std::string percent(const Number& fraction) { return quoted((fraction * Number(100)).to_string() + "%"); }

}  // namespace

std::string settings_text(const Project& project) {
  const Config& config = project.config;
  std::string out = fmt::format("# project folder: {}\n[project]\nname = {}\ncurrency = {}\n",
                                project.root.empty() ? "." : project.tree->shown(project.root),
                                quoted(config.name), quoted(config.currency));
  if (config.fiscal_year_starts)
    out += fmt::format("fiscal-year-starts = \"{:02}-{:02}\"\n", config.fiscal_year_starts->month,
                       config.fiscal_year_starts->day);
  out += fmt::format("[sources]\nsearch = {}\nrequire = {}\n[tolerance]\nabout = {}\nnearly = {}\n",
                     list(config.source_search), config.sources_require, percent(config.tolerance.about),
                     percent(config.tolerance.nearly));
  out += fmt::format("[lint]\nselect = {}\nignore = {}\nfail-on = {}\n", list(config.select),
                     list(config.ignore), quoted(to_string(config.fail_on)));
  if (!config.severity.empty()) {
    out += "severity = { ";
    for (const auto& [code, severity] : config.severity)
      out += fmt::format("{}{} = {}", out.ends_with("{ ") ? "" : ", ", code, quoted(to_string(severity)));
    out += " }\n";
  }
  for (const PathRule& rule : config.per_path)
    out += fmt::format("[[lint.per-path]]\npath = {}\nignore = {}\nreason = {}\n", quoted(rule.path),
                       list(rule.ignore), quoted(rule.reason));
  const GatePolicy& gate = config.gate;
  out += fmt::format(
      "[gate]\nfail-on = {}\nrequire-review = {}\nreviewers-needed = {}\nreviewer-is-not-author = {}\n"
      "require-signed = {}\nallowed-signers = {}\nwaiver-max-days = {}\n",
      quoted(to_string(gate.fail_on)), list(gate.require_review), gate.reviewers_needed,
      gate.reviewer_is_not_author, gate.require_signed, quoted(gate.allowed_signers), gate.waiver_max_days);
  return out;
}

}  // namespace claimcheck
