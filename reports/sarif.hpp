// The two halves of a SARIF log: the rules, and what they found.
#pragma once

#include <string_view>
#include <vector>

#include "checker/model/report.hpp"
#include "reports/json_text.hpp"

namespace claimcheck {

/// Every rule of the report and of its findings, by code: `tool.driver.rules`.
std::vector<const RuleInfo*> sarif_rules_of(const Report& report);
Json sarif_rule(const RuleInfo& rule);

/// One result; `rule_index` is the rule's place in `tool.driver.rules`, `occurrence` counts results with the
/// same fingerprint from 1.
Json sarif_result(const Finding& finding, std::size_t rule_index, unsigned occurrence);
/// "error", "warning", "note".
std::string_view sarif_level(Severity severity);

}  // namespace claimcheck
