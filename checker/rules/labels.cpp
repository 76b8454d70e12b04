// Places are made from spans only here, so that every rule points the same way.
#include "checker/rules/labels.hpp"

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
  return subject_text(project, id) + ": " +
         std::string(project.text({fact.span.file, fact.value_begin, fact.value_end}));
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
