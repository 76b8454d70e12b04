// Places are made from spans only here, so that every rule points the same way.
#include "checker/rules/labels.hpp"

#include <algorithm>

#include "checker/rules/one_line.hpp"

namespace claimcheck {

Place claim_place(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  return place_of(project.file(fact.span.file), fact.span);
}

Place value_place(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  return place_of(project.file(fact.span.file), {fact.span.file, fact.value_begin, fact.value_end});
}

Place subject_place(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  return place_of(project.file(fact.span.file), {fact.span.file, fact.span.begin, fact.subject_end});
}

std::string subject_text(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  return std::string(project.text({fact.span.file, fact.span.begin, fact.subject_end}));
}

std::string claim_text(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  std::uint32_t end = fact.span.end;
  if (fact.evidence_count > 0) end = std::min(end, project.facts.evidence[fact.evidence].span.begin);
  if (fact.attribute_count > 0) end = std::min(end, project.facts.attributes[fact.attributes].span.begin);
  std::string text = one_line(project.text({fact.span.file, fact.span.begin, end}));
  while (!text.empty() && (text.back() == '[' || text.back() == ' ')) text.pop_back();
  return text;
}

Finding claim_finding(const Project& project, const RuleInfo& rule, FactId id, Place place,
                      std::string message, std::string label) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.message = std::move(message);
  finding.subject = subject_text(project, id);
  finding.primary = {std::move(place), std::move(label)};
  finding.claims = {id};
  return finding;
}

Finding span_finding(const Project& project, const RuleInfo& rule, const Span& span, std::string message,
                     std::string label) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.message = std::move(message);
  finding.primary = {place_of(project.file(span.file), span), std::move(label)};
  return finding;
}

}  // namespace claimcheck
