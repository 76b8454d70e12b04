// A rule's declaration as SARIF's reportingDescriptor: code scanning shows its page beside every alert.
#include <algorithm>

#include "grammar/text/utf8.hpp"
#include "reports/sarif.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t longest_description = 1000;  // bytes; GitHub keeps 1024 characters of a description

/// The page's first paragraph that is prose, as one line.
std::string first_paragraph(std::string_view page) {
  std::string out;
  while (!page.empty()) {
    const std::size_t end = std::min(page.find('\n'), page.size());
    const std::string_view line = page.substr(0, end);
    page.remove_prefix(std::min(end + 1, page.size()));
    const bool prose = !line.empty() && !line.starts_with('#') && !line.starts_with("```");
    if (prose)
      out.append(out.empty() ? "" : " ").append(line);
    else if (!out.empty())
      break;
  }
  if (out.size() <= longest_description) return out;
  std::size_t end = longest_description;
  while (end > 0 && utf8::is_continuation(out[end])) --end;
  return out.substr(0, end) + "…";
}

std::string_view subject_of(std::string_view code) {
  static constexpr std::pair<std::string_view, std::string_view> subjects[] = {
      {"CFG", "configuration"}, {"CON", "contradiction"}, {"DUP", "duplicate"}, {"EVI", "evidence"},
      {"REV", "review"},        {"SRC", "source"},        {"SYN", "syntax"},    {"VOC", "vocabulary"},
  };
  for (const auto& [prefix, subject] : subjects)
    if (code.starts_with(prefix)) return subject;
  return "claim";
}

std::string_view problem_severity(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    default:
      return "recommendation";
  }
}

}  // namespace

std::string_view sarif_level(Severity severity) {
  return severity == Severity::off ? "none" : to_string(severity);
}

std::vector<const RuleInfo*> sarif_rules_of(const Report& report) {
  std::vector<const RuleInfo*> rules = report.rules;
  for (const Finding& finding : report.findings) rules.push_back(finding.rule);
  std::stable_sort(rules.begin(), rules.end(),
                   [](const RuleInfo* a, const RuleInfo* b) { return a->code < b->code; });
  rules.erase(std::unique(rules.begin(), rules.end(),
                          [](const RuleInfo* a, const RuleInfo* b) { return a->code == b->code; }),
              rules.end());
  return rules;
}

Json sarif_rule(const RuleInfo& rule) {
  const std::string description = first_paragraph(rule.page);
  const std::string_view page =
      rule.page.substr(std::min(rule.page.find_first_not_of('\n'), rule.page.size()));
  const std::string_view help = page.empty() ? rule.title : page;
  Json json;
  json["id"] = rule.code;
  json["name"] = rule.name;
  json["shortDescription"]["text"] = rule.title;
  json["fullDescription"]["text"] = description.empty() ? std::string(rule.title) : description;
  json["help"] = {{"text", help}, {"markdown", help}};
  const bool enabled = rule.severity != Severity::off;
  json["defaultConfiguration"] = {{"enabled", enabled}, {"level", sarif_level(rule.severity)}};
  json["properties"] = {{"tags", {"claims", subject_of(rule.code)}},
                        {"problem.severity", problem_severity(rule.severity)}};
  return json;
}

}  // namespace claimcheck
