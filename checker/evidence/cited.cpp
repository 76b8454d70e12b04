// Labels and places of cited spans.
#include "checker/evidence/cited.hpp"

#include <cstring>

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

Span fragment_place(const Project& project, const FactEvidence& item) {
  const Span& id = item.source_span;
  if (item.fragment == ast::FragmentKind::none || id.file == no_file) return {};
  const std::string_view text = project.file(id.file).text();
  std::uint32_t end = id.end;
  if (end >= text.size() || text[end] != '#') return {};
  while (end < text.size() && end < item.span.end && !std::strchr(" \t\r\n\"", text[end])) ++end;
  return {id.file, id.end, end};
}

Fix fragment_fix(const Cited& cited) {
  const SourceFile& file = cited.project.file(cited.item.span.file);
  const Span place = fragment_place(cited.project, cited.item);
  return {true,
          "cite the place where it stands",
          {{file.path(), file.position(place.begin), file.position(place.end),
            fragment_text(cited.document, cited.item.fragment, cited.near->span)}}};
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
