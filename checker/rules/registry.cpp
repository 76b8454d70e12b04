// The table of rules, made from rules.def and sorted by code once.
#include <algorithm>
#include <vector>

#include "checker/project/rule_names.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

std::vector<Rule> sorted_rules() {
  std::vector<Rule> rules{
#define RULE(name) name,
#include "checker/rules/rules.def"
#undef RULE
  };
  std::sort(rules.begin(), rules.end(),
            [](const Rule& a, const Rule& b) { return a.info->code < b.info->code; });
  return rules;
}

}  // namespace

std::span<const Rule> all_rules() {
  static const std::vector<Rule> rules = sorted_rules();
  return rules;
}

std::span<const RuleInfo* const> rule_infos() {
  static const std::vector<const RuleInfo*> infos = [] {
    std::vector<const RuleInfo*> all;
    for (const Rule& rule : all_rules()) all.push_back(rule.info);
    return all;
  }();
  return infos;
}

const Rule* find_rule(std::string_view code_or_name) {
  for (const Rule& rule : all_rules())
    if (rule.info->code == code_or_name || rule.info->name == code_or_name) return &rule;
  return nullptr;
}

}  // namespace claimcheck
