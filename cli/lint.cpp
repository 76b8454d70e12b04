// claimcheck lint: read the folder, check it, print the report, and say by the exit code whether it may pass.
#include <algorithm>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/project/rule_names.hpp"
#include "cli/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"
#include "cli/settings.hpp"
#include "cli/version.hpp"

namespace claimcheck {

namespace {

void require_known_rules(const std::vector<std::string>& patterns, const char* option) {
  for (const std::string& pattern : patterns)
    if (matching_codes(pattern).empty()) {
      const std::string near = nearest_rule(pattern);
      throw Failure(std::string(option) + ": no rule is called `" + pattern + "`; " +
                    (near.empty() ? "`claimcheck explain` lists them" : "did you mean `" + near + "`?"));
    }
}

Severity threshold(const Options& options, const Project& project) {
  return options.fail_on.empty() ? project.config.fail_on : severity_named(options.fail_on);
}

int exit_code(const Report& report, const Project& project, const Options& options) {
  if (project.config_error) return exit_failure;
  if (options.exit_zero) return exit_clean;
  const Severity limit = threshold(options, project);
  const bool fails = std::any_of(report.findings.begin(), report.findings.end(),
                                 [&](const Finding& finding) { return finding.severity >= limit; });
  return fails || report.summary.dropped > 0 ? exit_findings : exit_clean;
}

}  // namespace

int run_lint(const Options& options, Streams streams) {
  require_known_rules(options.select, "--select");
  require_known_rules(options.ignore, "--ignore");
  const auto tree = make_disk_tree(".");
  ReadOptions read = options.read;
  read.paths = options.paths;
  Project project = open_project(*tree, read);
  read_facts(project, read);
  if (options.show_settings) {
    streams.out << settings_text(project);
    return project.config_error ? exit_failure : exit_clean;
  }
  if (options.verbose) streams.err << readings_text(project);
  LintOptions lint_options;
  lint_options.select = options.select;
  lint_options.ignore = options.ignore;
  lint_options.jobs = read.jobs;
  lint_options.coverage = options.coverage;
  lint_options.require_sources = options.require_sources;
  Report report = lint(project, lint_options);
  report.version = std::string(version());
  write_report(report, options, streams);
  return exit_code(report, project, options);
}

}  // namespace claimcheck
