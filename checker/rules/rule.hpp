// What a rule is: its declaration, and a check over the joined facts that files findings.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/join.hpp"
#include "checker/model/finding.hpp"
#include "checker/model/rule_info.hpp"
#include "checker/model/sink.hpp"
#include "checker/project/project.hpp"
#include "checker/solve/consistency.hpp"

namespace claimcheck {

/// Everything a check may read.
struct Checking {
  const Project& project;
  const Facts& facts;
  const Evidence& evidence;          // what the cited spans say
  ConsistencyOnce consistency = {};  // which claims cannot all be true; computed when first asked for
};

/// A rule: one file, in reading order its declaration with the page, then its check. `check` reads the joined
/// facts; `check_cited` runs while the cited source's text is open (checker/evidence/cited.hpp). Rules found
/// while reading (CFG) have neither. Defined as `const Rule con001{&info, check, nullptr};` in
/// checker/rules/con001.cpp and listed in rules.def.
struct Rule {
  const RuleInfo* info = nullptr;
  void (*check)(const Checking&, Sink&) = nullptr;
  CitedCheck check_cited = nullptr;
};

/// Every rule, by code.
std::span<const Rule> all_rules();
/// By code ("CON001") or name ("conflicting-values"); nullptr when none.
const Rule* find_rule(std::string_view code_or_name);

}  // namespace claimcheck
