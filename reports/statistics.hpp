// Findings counted by rule and ranked, for formats with tables and with limits.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/model/report.hpp"

namespace claimcheck {

struct RuleCount {
  const RuleInfo* rule = nullptr;
  Severity worst = Severity::note;
  std::uint64_t count = 0;
  std::uint64_t fixable = 0;  // with a safe fix
};

/// The most frequent first, then by code.
std::vector<RuleCount> count_by_rule(const Report& report);

/// Errors, then warnings, then notes; each in the report's order. Points into the report.
std::vector<const Finding*> worst_first(const Report& report);

/// "2 errors, 1 warning" of the findings given; empty for none.
std::string counted_by_severity(const std::vector<const Finding*>& findings);

}  // namespace claimcheck
