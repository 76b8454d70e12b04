// The run: join the claims with their sources, apply every rule, then what the configuration and the authors
// say about the findings; the result is the Report that every renderer takes.
#pragma once

#include <string>
#include <vector>

#include "checker/model/report.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

struct LintOptions {
  std::vector<std::string> select;  // empty: the configuration's
  std::vector<std::string> ignore;  // added to the configuration's
  unsigned jobs = 0;
  bool coverage = false;
  bool require_sources = false;
  std::size_t max_findings = 10000;
};

/// Checks a project whose facts have been read.
Report lint(const Project& project, const LintOptions& options);

/// A rule pattern on the command line or in the configuration: a code, a prefix of codes, a name, or ALL.
bool matches_rule(std::string_view pattern, const RuleInfo& rule);
/// Whether any rule has this code, prefix or name.
bool is_rule_pattern(std::string_view pattern);

}  // namespace claimcheck
