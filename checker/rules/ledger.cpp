// Each source has its own slot, so that sources may be open side by side.
#include "checker/rules/ledger.hpp"

#include <algorithm>

#include "checker/evidence/cited.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_claims = 20000;  // a browser's patience with one page
constexpr std::uint32_t left_out = no_index;

std::string in_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank)
      out += c;
    else if (!out.ends_with(' '))
      out += ' ';
  }
  return out;
}

/// Where the claim proper ends: before its attributes and evidence.
std::uint32_t end_of_claim(const Facts& facts, const Fact& fact) {
  std::uint32_t end = fact.span.end;
  if (fact.evidence_count > 0) end = std::min(end, facts.evidence[fact.evidence].span.begin);
  return std::max(end, fact.value_end);
}

Standing standing_of(const Fact& fact, const Evidence& evidence,
                     const std::vector<const Finding*>& findings) {
  if (fact.retracted) return Standing::retracted;
  bool unsupported = false;
  for (const Finding* finding : findings) {
    if (finding->severity < Severity::warning) continue;
    if (finding->rule->code.starts_with("CON")) return Standing::contested;
    unsupported |= finding->rule->code.starts_with("EVI") && finding->severity == Severity::error;
  }
  if (unsupported) return Standing::unsupported;
  if (evidence.supports(fact)) return Standing::supported;
  return fact.sort == Sort::unknown ? Standing::open : Standing::unverified;
}

Standing standing_of(const EvidenceOutcome& outcome) {
  if (outcome.status == SpanStatus::not_found || outcome.status == SpanStatus::out_of_range)
    return Standing::unsupported;
  if (outcome.figure == Support::supported) return Standing::supported;
  return outcome.figure == Support::not_supported ? Standing::unsupported : Standing::unverified;
}

std::string cut(std::string_view text, std::uint32_t from, std::uint32_t to) {
  return in_one_line(text.substr(from, to > from ? to - from : 0));
}

LedgerClaim claim_of(const Project& project, const Fact& fact) {
  const SourceFile& file = project.file(fact.span.file);
  LedgerClaim claim;
  claim.path = file.path();
  claim.line = file.position(fact.span.begin).line;
  claim.before = cut(file.text(), fact.span.begin, fact.value_begin);
  claim.value = cut(file.text(), fact.value_begin, fact.value_end);
  claim.after = cut(file.text(), fact.value_end, end_of_claim(project.facts, fact));
  while (claim.after.ends_with(' ')) claim.after.pop_back();
  claim.subject = project.facts.subjects.text(fact.subject);
  const std::string when = show(project.facts.times[fact.time]);
  if (!when.empty()) claim.subject += ' ' + when;
  return claim;
}

/// The claims that a page has room for: all of them, or those with findings and then the first others.
std::vector<bool> kept_claims(const Report& report, std::size_t claims) {
  std::vector<bool> kept(claims, claims <= most_claims);
  if (claims <= most_claims) return kept;
  std::size_t room = most_claims;
  const auto keep = [&](std::size_t id) {
    if (room == 0 || kept[id]) return;
    kept[id] = true;
    --room;
  };
  for (const Finding& finding : report.findings)
    for (const std::uint32_t id : finding.claims) keep(id);
  for (std::size_t id = 0; id < claims && room > 0; ++id) keep(id);
  return kept;
}

/// Sources that are cited, and where each stands in the ledger.
std::vector<std::uint32_t> add_sources(const Project& project, const Evidence& evidence, Ledger& ledger,
                                       std::vector<LedgerWatch::Seen>& seen) {
  std::vector<std::uint32_t> index(project.registry.size(), left_out);
  for (SourceId id = 0; id < project.registry.size(); ++id) {
    if (!evidence.sources[id].cited) continue;
    index[id] = static_cast<std::uint32_t>(ledger.sources.size());
    const Source& source = project.registry[id];
    LedgerSource& added = ledger.sources.emplace_back();
    added.id = source.id;
    added.title = source.title;
    added.publisher = source.publisher;
    added.published = source.published_text;
    added.url = source.url;
    added.path = std::move(seen[id].path);
    added.text = std::move(seen[id].text);
    added.figures = std::move(seen[id].figures);
    if (added.text.empty()) added.why = evidence.sources[id].why;
  }
  return index;
}

}  // namespace

LedgerWatch::LedgerWatch(const Project& project)
    : sources(project.registry.size()), citations(project.facts.evidence.size()), project_(project) {}

void LedgerWatch::opened(SourceId id, const Document& document) {
  Seen& seen = sources[id];
  seen.path = document.text->path();
  seen.text = document.text->text();
  if (!document.english) return;
  const Source& source = project_.registry[id];
  const FigureContext context{project_.units, project_.vocabulary, project_.config.tolerance,
                              source.published, source.has_published};
  const Span whole{document.text->id(), 0, static_cast<std::uint32_t>(seen.text.size())};
  for (const SourceFigure& figure : read_source_figures(*document.text, whole, context))
    seen.figures.push_back({figure.span.begin, figure.span.end});
}

void LedgerWatch::judged(SourceId, std::uint32_t item, const Cited& cited) {
  LedgerCitation& citation = citations[item];
  citation.begin = cited.span.begin;
  citation.end = cited.span.end;
  if (cited.judged.figure == nullptr) return;
  citation.figure_begin = cited.judged.figure->span.begin;
  citation.figure_end = cited.judged.figure->span.end;
}

Ledger make_ledger(const Project& project, const Evidence& evidence, const Report& report,
                   LedgerWatch&& watch) {
  const Facts& facts = project.facts;
  Ledger ledger;
  const auto source_index = add_sources(project, evidence, ledger, watch.sources);
  std::vector<std::vector<const Finding*>> findings(facts.all.size());
  for (const Finding& finding : report.findings)
    for (const std::uint32_t id : finding.claims) findings[id].push_back(&finding);
  const std::vector<bool> kept = kept_claims(report, facts.all.size());
  std::vector<std::uint32_t> claim_of_fact(facts.all.size(), left_out);
  for (FactId id = 0; id < facts.all.size(); ++id) {
    if (!kept[id]) {
      ++ledger.claims_left_out;
      continue;
    }
    const Fact& fact = facts[id];
    claim_of_fact[id] = static_cast<std::uint32_t>(ledger.claims.size());
    LedgerClaim claim = claim_of(project, fact);
    claim.standing = standing_of(fact, evidence, findings[id]);
    for (const Finding* finding : findings[id])
      claim.findings.push_back(static_cast<std::uint32_t>(finding - report.findings.data()));
    for (std::uint32_t i = fact.evidence; i < fact.evidence + fact.evidence_count; ++i) {
      if (facts.evidence[i].source == no_source) continue;
      LedgerCitation citation = std::move(watch.citations[i]);
      citation.source = source_index[facts.evidence[i].source];
      citation.standing = standing_of(evidence.items[i]);
      citation.quote = in_one_line(project.text(facts.evidence[i].quote));
      claim.citations.push_back(std::move(citation));
    }
    ledger.claims.push_back(std::move(claim));
  }
  add_series(project, ledger, claim_of_fact);
  return ledger;
}

}  // namespace claimcheck
