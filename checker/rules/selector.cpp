// Codes are three letters and three digits, so a prefix is told from a name by its capitals.
#include "checker/rules/selector.hpp"

#include "checker/model/vocabulary.hpp"
#include "checker/rules/rule.hpp"

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

bool selects(std::string_view selector, const RuleInfo& rule) {
  if (selector.empty()) return false;
  return selector == "ALL" || selector == rule.name || rule.code.starts_with(selector);
}

std::vector<std::string_view> selected_codes(std::string_view selector) {
  std::vector<std::string_view> codes;
  for (const Rule& rule : all_rules())
    if (selects(selector, *rule.info)) codes.push_back(rule.info->code);
  return codes;
}

std::size_t narrowness(std::string_view selector) {
  if (selector == "ALL") return 0;
  for (const Rule& rule : all_rules())
    if (selector == rule.info->name) return code_size;
  return selector.size();
}

std::string nearest_rule(std::string_view selector) {
  const std::string capital = upper(selector);
  if (!selected_codes(capital).empty()) return capital;
  std::vector<std::string> candidates{"ALL"};
  for (const Rule& rule : all_rules()) {
    candidates.emplace_back(rule.info->code);
    candidates.emplace_back(rule.info->name);
  }
  std::string nearest = nearest_of(selector, candidates);
  return nearest.empty() ? nearest_of(capital, candidates) : nearest;
}

}  // namespace claimcheck
