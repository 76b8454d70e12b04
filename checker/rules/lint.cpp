// One straight run: sources, rules, suppressions, severities, fingerprints, order, summary.
#include "checker/rules/lint.hpp"

#include <algorithm>
#include <optional>

#include "checker/evidence/cited.hpp"
#include "checker/evidence/fingerprint.hpp"
#include "checker/evidence/fold.hpp"
#include "checker/rules/coverage.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/ledger.hpp"
#include "checker/rules/selection.hpp"
#include "checker/rules/waivers.hpp"

namespace claimcheck {

namespace {

/// No verdict is no pass: what could not be decided is counted, and the first few are said.
void add_undecided(const std::vector<std::string>& reasons, Report& report) {
  constexpr std::size_t most_said = 5;
  report.summary.undecided = reasons.size();
  for (std::size_t i = 0; i < std::min(reasons.size(), most_said); ++i)
    report.remarks.push_back("undecided: " + reasons[i]);
  if (reasons.size() > most_said)
    report.remarks.push_back("undecided: " + std::to_string(reasons.size() - most_said) + " more");
}

std::vector<Finding> run_rules(const Project& project, const LintOptions& options, const Selection& selection,
                               Evidence& evidence, Report& report, SourceWatch* watch) {
  JoinOptions join;
  join.watch = watch;
  join.jobs = options.jobs;
  join.max_findings = options.max_findings;
  for (const Rule& rule : all_rules())
    if (rule.check_cited != nullptr && selection.runs(*rule.info)) join.checks.push_back(rule.check_cited);
  evidence = join_evidence(project, join);
  std::vector<Finding> findings = std::move(evidence.findings);
  report.summary.dropped += evidence.dropped + project.syntax_errors_dropped;
  for (const Finding& finding : project.read_findings)
    if (selection.runs(*finding.rule)) findings.push_back(finding);
  const Checking checking{project, project.facts, evidence};
  for (const Rule& rule : all_rules()) {
    if (rule.check == nullptr || !selection.runs(*rule.info)) continue;
    Sink sink(options.max_findings);
    rule.check(checking, sink);
    report.summary.dropped += sink.dropped();
    for (Finding& finding : sink.take()) findings.push_back(std::move(finding));
  }
  if (selection.runs(*con006.info)) add_undecided(checking.consistency.of(project).undecided, report);
  return findings;
}

/// What was suppressed for nothing is itself a finding; an unused suppression cannot suppress itself.
void add_unused(const Project& project, const Selection& selection, std::vector<Finding>& findings) {
  if (!selection.runs(*rev007.info)) return;
  for (const auto& [id, index] : selection.unused_allows()) {
    const FactAttribute& allow = project.facts.attributes[index];
    Finding finding =
        claim_finding(project, *rev007.info, id, place_of(project.file(allow.span.file), allow.span),
                      "`[allow " + allow.argument + "]` suppresses nothing", "remove it");
    findings.push_back(std::move(finding));
  }
  for (const std::size_t index : selection.unused_paths()) {
    const PathRule& rule = project.config.per_path[index];
    Finding finding;
    finding.rule = rev007.info;
    finding.severity = rev007.info->severity;
    finding.message = "the per-path setting for `" + rule.path + "` suppresses nothing";
    finding.primary.place = place_of_file(project.tree->shown(project.config_path));
    findings.push_back(std::move(finding));
  }
}

/// What tells a finding about no claim from others of its rule: its words, and the lines it stands on.
void add_own_words(const Finding& finding, std::vector<std::string>& spans) {
  spans.push_back(finding.message);
  for (const Step& step : finding.argument) spans.push_back(step.text);
  for (const std::string& line : finding.primary.place.lines) spans.push_back(fold(line).text);
}

void add_fingerprints(const Project& project, std::vector<Finding>& findings) {
  const FingerprintTables tables = fingerprint_tables(project);
  for (Finding& finding : findings) {
    if (!finding.fingerprint.empty()) continue;
    std::vector<std::string> claims;
    for (const FactId id : finding.claims) claims.push_back(claim_fingerprint(tables, id));
    std::vector<std::string> spans;
    for (const EvidenceLabel& label : finding.evidence)
      spans.push_back(label.source + '\x1f' + fold(label.text).text);
    if (claims.empty()) add_own_words(finding, spans);
    finding.fingerprint = finding_fingerprint(finding.rule->code, std::move(claims), std::move(spans));
  }
}

void count(const Project& project, const Evidence& evidence, Report& report) {
  Summary& summary = report.summary;
  summary.claims = project.facts.all.size();
  summary.files = project.claim_files.size();
  summary.sources = project.registry.size();
  for (const SourceOutcome& source : evidence.sources)
    summary.sources_read += source.status == DocumentStatus::ok;
  for (const Fact& fact : project.facts.all) {
    if (evidence.supports(fact))
      ++summary.verified;
    else if (!fact.retracted && fact.sort != Sort::unknown)
      ++summary.unverified;
  }
  for (const Finding& finding : report.findings) {
    summary.errors += finding.severity == Severity::error;
    summary.warnings += finding.severity == Severity::warning;
    summary.notes += finding.severity == Severity::note;
  }
  summary.suppressed = report.suppressed.size();
}

}  // namespace

Report lint(const Project& project, const LintOptions& options) {
  Evidence evidence;
  return lint(project, options, evidence);
}

Report lint(const Project& project, const LintOptions& options, Evidence& evidence) {
  Report report;
  report.root = project.tree->shown(project.root);
  for (const Rule& rule : all_rules()) report.rules.push_back(rule.info);
  Selection selection(project, options);
  std::optional<LedgerWatch> watch;
  if (options.ledger) watch.emplace(project);
  std::vector<Finding> findings =
      run_rules(project, options, selection, evidence, report, watch ? &*watch : nullptr);
  add_fingerprints(project, findings);
  Waivers waivers(project, options.today);
  selection.suppress(findings, waivers, report);
  add_unused(project, selection, findings);
  waivers.report_rest(selection, findings, report.remarks);
  add_fingerprints(project, findings);
  for (Finding& finding : findings) {
    finding.severity = selection.severity(finding);
    if (finding.severity != Severity::off) report.findings.push_back(std::move(finding));
  }
  std::sort(report.findings.begin(), report.findings.end(), reported_before);
  std::sort(report.suppressed.begin(), report.suppressed.end(),
            [](const Suppressed& a, const Suppressed& b) { return reported_before(a.finding, b.finding); });
  report.remarks.insert(report.remarks.begin(), project.remarks.begin(), project.remarks.end());
  add_remarks(project, evidence, report);
  if (options.coverage) add_coverage(project, evidence, selection, report);
  count(project, evidence, report);
  if (watch)
    report.ledger = std::make_shared<Ledger>(make_ledger(project, evidence, report, std::move(*watch)));
  return report;
}

}  // namespace claimcheck
