// claimcheck lint: read the folder, check it, print the report, and say by the exit code whether it may pass.
#include <algorithm>
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/rules/lint.hpp"
#include "cli/exit_codes.hpp"
#include "cli/facts_tree.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/readings.hpp"
#include "cli/settings.hpp"
#include "cli/version.hpp"

namespace claimcheck {

namespace {

struct LintLine {
  ReadOptions read;  // its paths are the command's
  RuleOptions rules;
  OutputOptions output;
  std::string facts;  // --facts FILE|-
  std::string scope = "all";
  bool coverage = false;
  bool show_settings = false;
};

void require_known_rules(const std::vector<std::string>& patterns, const char* option) {
  for (const std::string& pattern : patterns)
    if (matching_codes(pattern).empty()) {
      const std::string near = nearest_rule(pattern);
      throw Failure(std::string(option) + ": no rule is called `" + pattern + "`; " +
                    (near.empty() ? "`claimcheck explain` lists them" : "did you mean `" + near + "`?"));
    }
}

Severity threshold(const RuleOptions& options, const Project& project) {
  return options.fail_on.empty() ? project.config.fail_on : severity_named(options.fail_on);
}

int exit_code(const Report& report, const Project& project, const RuleOptions& options) {
  if (project.config_error) return exit_failure;
  if (options.exit_zero) return exit_clean;
  const Severity limit = threshold(options, project);
  const bool fails = std::any_of(report.findings.begin(), report.findings.end(),
                                 [&](const Finding& finding) { return finding.severity >= limit; });
  return fails || report.summary.dropped > 0 ? exit_findings : exit_clean;
}

std::unique_ptr<FactsTree> read_facts_stream(const LintLine& line, const Tree& disk, Streams streams) {
  if (!line.read.paths.empty()) throw Failure("--facts takes the place of the paths: give one or the other");
  if (line.facts == "-") return make_facts_tree({std::istreambuf_iterator<char>(streams.in), {}}, disk);
  ReadResult bytes = disk.read(line.facts);
  if (bytes.status != ReadStatus::ok)
    throw Failure("cannot read " + line.facts + (bytes.detail.empty() ? "" : ": " + bytes.detail));
  return make_facts_tree(bytes.bytes, disk);
}

int run_lint(const LintLine& line, Streams streams) {
  require_known_rules(line.rules.select, "--select");
  require_known_rules(line.rules.ignore, "--ignore");
  const auto disk = make_disk_tree(".");
  ReadOptions read = line.read;
  const std::unique_ptr<FactsTree> facts =
      line.facts.empty() ? nullptr : read_facts_stream(line, *disk, streams);
  if (facts) read.paths = facts->paths;
  Project project = open_project(facts ? *facts->tree : *disk, read);
  if (facts && facts->whole) project.whole = *facts->whole;
  if (line.show_settings) {
    streams.out << settings_text(project);
    return project.config_error ? exit_failure : exit_clean;
  }
  read_facts(project, read);
  if (line.output.verbose) streams.err << readings_text(project);
  LintOptions options;
  options.select = line.rules.select;
  options.ignore = line.rules.ignore;
  options.jobs = line.read.jobs;
  options.coverage = line.coverage;
  options.passes = line.scope == "groups"   ? Passes::groups
                   : line.scope == "folder" ? Passes::folder
                                            : Passes::all;
  options.ledger = writes(line.output, Format::html);
  options.require_sources = line.rules.require_sources;
  options.today = day_named(line.rules.today, "--today");
  Report report = lint(project, options);
  report.version = std::string(version());
  write_report(report, line.output, streams);
  return exit_code(report, project, line.rules);
}

}  // namespace

Run define_lint(Arguments& arguments) {
  const auto line = std::make_shared<LintLine>();
  arguments.positionals(line->read.paths, "PATH", "claim files or folders (default: the current folder)");
  add_rules(arguments, line->rules);
  arguments.flag("--coverage", line->coverage,
                 "say of every claim what was checked and what was not, and why");
  arguments.text("--facts", line->facts, "FILE",
                 "check what `claimcheck export` wrote instead of claim files; - is standard input");
  arguments.choice("--scope", line->scope, {"all", "groups", "folder"}, "SCOPE",
                   "groups: what each component's claims decide; folder: what only all claims decide");
  arguments.flag("--show-settings", line->show_settings, "print the configuration as read, and stop");
  add_reading(arguments, line->read);
  add_output(arguments, line->output);
  return [line](Streams streams) { return run_lint(*line, streams); };
}

}  // namespace claimcheck
