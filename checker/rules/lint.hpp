// The run: join the claims with their sources, apply every rule, then what the configuration and the authors
// say about the findings; the result is the Report that every renderer takes.
#pragma once

#include <string>
#include <vector>

#include "checker/evidence/join.hpp"
#include "checker/model/report.hpp"
#include "checker/project/project.hpp"
#include "checker/project/rule_names.hpp"

namespace claimcheck {

/// Facts may be checked a component at a time: `groups` runs the rules that need no more than the claims of
/// one component (scopes claim, subject, component), `folder` the declared last pass over all facts (scopes
/// file and folder). What needs every finding (REV004, and REV007 of path settings or of suppressions that
/// cover rules of both) is found by `all` only.
enum class Passes : std::uint8_t { all, groups, folder };

struct LintOptions {
  std::vector<std::string> select;  // empty: the configuration's
  std::vector<std::string> ignore;  // added to the configuration's
  unsigned jobs = 0;
  bool coverage = false;
  Passes passes = Passes::all;
  bool require_sources = false;
  bool ledger = false;  // fill Report::ledger
  std::size_t max_findings = 10000;
  Day today = no_day;  // the day on which waivers are judged; no_day: no date is judged against the clock
};

/// Checks a project whose facts have been read.
Report lint(const Project& project, const LintOptions& options);
/// The same, keeping what the sources said.
Report lint(const Project& project, const LintOptions& options, Evidence& evidence);

}  // namespace claimcheck
