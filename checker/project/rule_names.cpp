// Codes are capitals and digits, names small letters: a pattern is never both.
#include "checker/project/rule_names.hpp"

#include <algorithm>
#include <cassert>

#include "checker/model/vocabulary.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t code_size = 6;

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return result;
}

}  // namespace

const RuleInfo& rule_info(std::string_view code) {
  const auto rules = rule_infos();
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&](const RuleInfo* rule) { return rule->code == code; });
  assert(found != rules.end());
  return **found;
}

bool matches_rule(std::string_view pattern, const RuleInfo& rule) {
  if (pattern == "ALL" || pattern == rule.name) return true;
  return !pattern.empty() && rule.code.starts_with(pattern);
}

bool is_rule_pattern(std::string_view pattern) { return !matching_codes(pattern).empty(); }

std::vector<std::string_view> matching_codes(std::string_view pattern) {
  std::vector<std::string_view> codes;
  for (const RuleInfo* rule : rule_infos())
    if (matches_rule(pattern, *rule)) codes.push_back(rule->code);
  return codes;
}

std::size_t narrowness(std::string_view pattern) {
  if (pattern == "ALL") return 0;
  for (const RuleInfo* rule : rule_infos())
    if (pattern == rule->name) return code_size;
  return pattern.size();
}

std::string nearest_rule(std::string_view pattern) {
  const std::string capital = upper(pattern);
  if (is_rule_pattern(capital)) return capital;
  std::vector<std::string> candidates{"ALL"};
  for (const RuleInfo* rule : rule_infos()) {
    candidates.emplace_back(rule->code);
    candidates.emplace_back(rule->name);
  }
  std::string nearest = nearest_of(pattern, candidates);
  return nearest.empty() ? nearest_of(capital, candidates) : nearest;
}

}  // namespace claimcheck
