// The findings somebody accepted: by a waiver, for a time and with a reason, or by the baseline of a folder
// with a past. What accepts nothing any more is said.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checker/model/finding.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/selection.hpp"

namespace claimcheck {

/// Why a waiver does not count on `today`: "it expired on …", "it lasts 400 days …"; "" when it does.
/// With today = no_day no date is judged against the clock.
std::string waiver_fault(const Waiver& waiver, int max_days, Day today);

class Waivers {
 public:
  /// Those of project.waivers and project.baseline; the project outlives it.
  Waivers(const Project& project, Day today);

  /// Whether the finding is accepted; `reason` then says by whom and until when, for the report.
  bool covers(const Finding& finding, std::string& reason);
  /// REV003 and REV004 of those that do not count or cover nothing, and a sentence on the baseline, once
  /// every finding was asked for.
  void report_rest(const Selection& selection, std::vector<Finding>& findings,
                   std::vector<std::string>& remarks) const;

 private:
  struct State {
    std::string fault;
    bool used = false;
    std::string other_code;  // of the finding that has its fingerprint, where the waiver names another
  };

  const Project& project_;
  std::vector<State> waivers_;  // by index of Project::waivers
  std::vector<bool> baseline_used_;
  std::unordered_multimap<std::string_view, std::size_t> waivers_by_fingerprint_;
  std::unordered_multimap<std::string_view, std::size_t> baseline_by_fingerprint_;
};

}  // namespace claimcheck
