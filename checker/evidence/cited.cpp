// Labels and places of cited spans.
#include "checker/evidence/cited.hpp"

namespace claimcheck {

bool has_figure(const Fact& fact) {
  switch (fact.sort) {
    case Sort::unknown:
    case Sort::choice:
      return false;
    default:
      return fact.form != ValueForm::relation && fact.form != ValueForm::unknown;
  }
}

Place claim_place(const Cited& cited) {
  const Fact& fact = cited.fact;
  return place_of(cited.project.file(fact.span.file), {fact.span.file, fact.value_begin, fact.value_end});
}

Place evidence_place(const Cited& cited) {
  return place_of(cited.project.file(cited.item.span.file), cited.item.span);
}

EvidenceLabel source_label(const Cited& cited, const Span& span, std::string message) {
  EvidenceLabel label;
  label.source = cited.source.id;
  label.publisher = cited.source.publisher;
  label.published = cited.source.published_text;
  label.place = place_of(*cited.document.text, span);
  label.text = std::string(cited.document.text->text(span));
  label.message = std::move(message);
  return label;
}

Finding cited_finding(const Cited& cited, const RuleInfo& rule, std::string message, std::string label) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = rule.severity;
  finding.message = std::move(message);
  const Fact& fact = cited.fact;
  finding.subject = std::string(cited.project.text({fact.span.file, fact.span.begin, fact.subject_end}));
  finding.primary = {claim_place(cited), std::move(label)};
  finding.claims = {cited.fact_id};
  return finding;
}

}  // namespace claimcheck
