// Which rules run, how severe their findings are, and which findings are suppressed: the configuration's
// word, the command line's, and the authors'.
#pragma once

#include <string>
#include <vector>

#include "checker/model/report.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace claimcheck {

class Waivers;

class Selection {
 public:
  Selection(const Project& project, const LintOptions& options);

  bool runs(const RuleInfo& rule) const;
  /// The finding's severity after `[lint] severity` and options; off drops it.
  Severity severity(const Finding& finding) const;
  /// Moves what an `[allow …]`, a per-path setting or a waiver covers into `report.suppressed`, and notes
  /// what covered nothing.
  void suppress(std::vector<Finding>& findings, Waivers& waivers, Report& report);
  /// `[allow …]` attributes that suppressed nothing, as (claim, index of Facts::attributes).
  std::vector<std::pair<FactId, std::uint32_t>> unused_allows() const;
  /// Indices of Config::per_path that suppressed nothing.
  std::vector<std::size_t> unused_paths() const;

 private:
  bool allowed(const Finding& finding, std::string& reason);
  bool could_suppress(const std::string& pattern) const;
  bool path_ignored(const Finding& finding, std::string& reason);

  const Project& project_;
  /// Whether the rule belongs to the passes that run.
  bool in_pass(const RuleInfo& rule) const;

  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
  bool require_sources_;
  Passes passes_;
  std::vector<bool> allow_used_;  // by index of Facts::attributes
  std::vector<bool> path_used_;
};

}  // namespace claimcheck
