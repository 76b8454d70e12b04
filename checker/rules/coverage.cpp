// The rules on cited spans are the ones that can fail to run on a claim: there may be no span, no text, or a
// figure that nobody could read. Everything else is decided on every claim.
#include "checker/rules/coverage.hpp"

#include <algorithm>
#include <map>

#include "checker/evidence/cited.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/rule.hpp"

namespace claimcheck {

namespace {

std::string why_not_judged(const Project& project, const Fact& fact, const Evidence& evidence) {
  if (fact.retracted) return "retracted";
  if (fact.sort == Sort::unknown) return "an open question";
  if (fact.evidence_count == 0)
    return fact.heading_at == no_index ? "nothing is cited" : "a whole document is cited";
  const std::uint32_t first = fact.evidence;
  switch (evidence.items[first].status) {
    case SpanStatus::unknown_source:
      return "the source is not in the registry";
    case SpanStatus::no_text:
      return "no source text";
    case SpanStatus::unread:
      return evidence.sources[project.facts.evidence[first].source].why;
    case SpanStatus::whole:
      return "a whole document is cited";
    case SpanStatus::derived:
      return "derived from other claims";
    case SpanStatus::not_found:
      return "the quote was not found";
    case SpanStatus::out_of_range:
      return "the fragment lies outside the text";
    case SpanStatus::not_looked_at:
      return "not looked at";
    case SpanStatus::found:
    case SpanStatus::drifted:
    case SpanStatus::ambiguous:
      break;
  }
  if (const SourceId source = project.facts.evidence[first].source;
      source != no_source && !evidence.sources[source].english)
    return "the source is not in English";
  if (evidence.items[first].status == SpanStatus::drifted) return "the quote drifted";
  if (!has_figure(fact)) return "the value is not a figure";
  return "no figure that could be read and compared";
}

/// Whether a cited span was found in a text that is read.
bool span_was_read(const Project& project, const Fact& fact, const Evidence& evidence) {
  for (std::uint32_t i = fact.evidence; i < fact.evidence + fact.evidence_count; ++i) {
    const SourceId source = project.facts.evidence[i].source;
    if (evidence.items[i].status == SpanStatus::found && source != no_source &&
        evidence.sources[source].english)
      return true;
  }
  return false;
}

bool figure_judged(const Fact& fact, const Evidence& evidence) {
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
    const Support support = evidence.items[fact.evidence + i].figure;
    if (support == Support::supported || support == Support::not_supported) return true;
  }
  return false;
}

bool span_was_sought(const Fact& fact, const Evidence& evidence) {
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
    const SpanStatus status = evidence.items[fact.evidence + i].status;
    if (status == SpanStatus::found || status == SpanStatus::not_found ||
        status == SpanStatus::out_of_range || status == SpanStatus::drifted)
      return true;
  }
  return false;
}

/// Whether a rule on cited spans could be decided: some look for the span, some for words around it, the
/// others judge its figures.
bool could_decide(std::string_view code, const Project& project, const Fact& fact, const Evidence& evidence) {
  if (code == "EVI002" || code == "EVI003" || code == "EVI004" || code == "EVI005")
    return span_was_sought(fact, evidence);
  if (code == "EVI010" || code == "EVI015" || code == "EVI016") return span_was_read(project, fact, evidence);
  return span_was_read(project, fact, evidence) && figure_judged(fact, evidence);
}

std::string plural(std::size_t n, const std::string& one, const std::string& many) {
  return std::to_string(n) + " " + (n == 1 ? one : many);
}

}  // namespace

void add_remarks(const Project& project, const Evidence& evidence, Report& report) {
  std::vector<std::string> missing;
  std::vector<std::string> foreign;
  for (SourceId id = 0; id < evidence.sources.size(); ++id) {
    const SourceOutcome& source = evidence.sources[id];
    if (source.cited && source.status != DocumentStatus::ok) missing.push_back(project.registry[id].id);
    if (source.cited && source.status == DocumentStatus::ok && !source.english)
      foreign.push_back(project.registry[id].id);
  }
  const auto add = [&](const std::vector<std::string>& ids, const std::string& one, const std::string& many) {
    if (ids.empty()) return;
    std::string remark = plural(ids.size(), one, many) + ": ";
    for (std::size_t i = 0; i < std::min<std::size_t>(ids.size(), 5); ++i)
      remark += (i > 0 ? ", " : "") + ids[i];
    if (ids.size() > 5) remark += " and " + std::to_string(ids.size() - 5) + " more";
    report.remarks.push_back(std::move(remark));
  };
  add(missing, "cited source has no readable text, so its quotes were not checked",
      "cited sources have no readable text, so their quotes were not checked");
  add(foreign, "source is not in English, so its figures were not read",
      "sources are not in English, so their figures were not read");
  std::map<std::string, std::size_t> reasons;
  std::size_t uncited = 0;  // the commonest reasons are counted without a string each
  for (const Fact& fact : project.facts.all) {
    if (fact.retracted || fact.sort == Sort::unknown) continue;
    if (fact.evidence_count == 0 && fact.heading_at == no_index)
      ++uncited;
    else if (!evidence.supports(fact) && !figure_judged(fact, evidence))
      ++reasons[why_not_judged(project, fact, evidence)];
  }
  if (uncited > 0) reasons["nothing is cited"] += uncited;
  for (const auto& [why, n] : reasons)
    report.remarks.push_back(plural(n, "claim", "claims") + " not verified: " + why);
}

void add_coverage(const Project& project, const Evidence& evidence, const Selection& selection,
                  Report& report) {
  report.has_coverage = true;
  for (FactId id = 0; id < project.facts.all.size(); ++id) {
    const Fact& fact = project.facts[id];
    const SourceFile& file = project.file(fact.span.file);
    Coverage coverage{file.path(), file.position(fact.span.begin).line, claim_text(project, id), {}, {}};
    for (const Rule& rule : all_rules()) {
      if (!selection.runs(*rule.info) || (rule.check == nullptr && rule.check_cited == nullptr)) continue;
      if (rule.info->scope == Scope::file || rule.info->scope == Scope::folder) continue;
      const std::string code(rule.info->code);
      const bool decided = rule.check_cited == nullptr || could_decide(code, project, fact, evidence);
      if (decided && !fact.retracted)
        coverage.checked.push_back(code);
      else
        coverage.not_checked.push_back({code, why_not_judged(project, fact, evidence)});
    }
    report.coverage.push_back(std::move(coverage));
  }
}

}  // namespace claimcheck
