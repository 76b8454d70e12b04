// How rules are named everywhere: "ALL", a code ("CON001"), the beginning of codes ("CON"), or a name
// ("conflicting-values").
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/model/rule_info.hpp"

namespace claimcheck {

/// Whether `selector` names `rule`.
bool selects(std::string_view selector, const RuleInfo& rule);
/// The codes a selector names, sorted; empty when it names none.
std::vector<std::string_view> selected_codes(std::string_view selector);
/// How narrowly a selector names: ALL, then prefixes by length, then whole codes and names. The narrower of
/// two decides.
std::size_t narrowness(std::string_view selector);
/// What a selector that names no rule was probably meant to be; "" when nothing is near.
std::string nearest_rule(std::string_view selector);

}  // namespace claimcheck
