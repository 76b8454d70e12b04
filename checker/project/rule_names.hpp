// How rules are named everywhere: "ALL", a code ("CON001"), the beginning of codes ("CON"), or a name
// ("conflicting-values").
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checker/model/rule_info.hpp"

namespace claimcheck {

/// Every rule, by code. Defined where the rules are (checker/rules/registry.cpp): reading a configuration
/// needs their names, nothing else of them.
std::span<const RuleInfo* const> rule_infos();
/// The rule with this code, which must be declared.
const RuleInfo& rule_info(std::string_view code);

/// Whether `pattern` names `rule`.
bool matches_rule(std::string_view pattern, const RuleInfo& rule);
/// Whether it names any.
bool is_rule_pattern(std::string_view pattern);
/// The codes it names, sorted; empty when it names none.
std::vector<std::string_view> matching_codes(std::string_view pattern);
/// How narrowly it names: ALL, then prefixes by length, then whole codes and names. The narrower of two
/// decides.
std::size_t narrowness(std::string_view pattern);
/// What a pattern that names no rule was probably meant to be; "" when nothing is near.
std::string nearest_rule(std::string_view pattern);

}  // namespace claimcheck
