// Findings counted by rule, for the tables of several formats.
#pragma once

#include <cstdint>
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

}  // namespace claimcheck
