// One straight run: open both sides, check them, pair the claims, judge findings, sign-offs, gaps and policy,
// and say what it comes to. What cannot be decided outranks what blocks.
#include "checker/gate/gate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "checker/gate/compare.hpp"
#include "checker/gate/deciding.hpp"
#include "checker/gate/opened.hpp"

namespace claimcheck {

namespace {

/// Everything the base decides by, as one fingerprint.
std::string configuration_fingerprint(const Opened& opened) {
  std::set<std::string> paths(opened.base.project.waiver_paths.begin(),
                              opened.base.project.waiver_paths.end());
  for (const char* name : {"claimcheck.toml", "vocabulary.toml", "sources.toml", "baseline.toml"})
    paths.insert(join_path(opened.root, name));
  paths.insert(opened.allowed_signers_path);
  std::string bytes = "configuration/1\n";
  for (const std::string& path : paths) {
    const ReadResult read = opened.tracked->read(path);
    if (read.status == ReadStatus::ok)
      bytes += fmt::format("{}\n{}\n{}\n", path, read.bytes.size(), read.bytes);
  }
  return sha256_hex(bytes);
}

/// The sources whose entry in the branch counts at once: a signer has accepted a claim that cites them as
/// they are there.
std::vector<std::string> vouched_sources(Deciding& deciding) {
  std::set<std::string> found;
  const Project& head = deciding.opened.head.project;
  for (FactId id = 0; id < head.facts.all.size(); ++id) {
    const Fact& fact = head.facts[id];
    std::set<SourceId> cited;
    if (fact.evidence_count == 0 && fact.heading != no_source) cited.insert(fact.heading);
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      if (const SourceId source = head.facts.evidence[fact.evidence + i].source; source != no_source)
        cited.insert(source);
    for (const SourceId source : cited) {
      const Source& own = deciding.opened.own_registry[source];
      const Source& now = head.registry[source];
      const bool differs = own.reprints != now.reprints || own.supersedes != now.supersedes ||
                           own.series != now.series || own.is_withdrawn != now.is_withdrawn ||
                           own.withdrawn != now.withdrawn;
      if (differs && !found.contains(own.id) && deciding.vouched(id)) found.insert(own.id);
    }
  }
  return {found.begin(), found.end()};
}

void finish(GateReport& report) {
  const auto by_place = [](const GateReason& a, const GateReason& b) {
    return reported_before(a.finding, b.finding);
  };
  std::stable_sort(report.blocking.begin(), report.blocking.end(), by_place);
  std::stable_sort(report.told.begin(), report.told.end(), by_place);
  std::sort(report.undecided.begin(), report.undecided.end());
  report.undecided.erase(std::unique(report.undecided.begin(), report.undecided.end()),
                         report.undecided.end());
  report.verdict = !report.undecided.empty()  ? GateVerdict::cannot_decide
                   : !report.blocking.empty() ? GateVerdict::blocked
                                              : GateVerdict::pass;
}

void describe(Deciding& deciding) {
  GateReport& report = deciding.report;
  const Opened& opened = deciding.opened;
  report.project = opened.base.project.config.name;
  report.today = iso(deciding.signing.today);
  report.configuration = configuration_fingerprint(opened);
  report.comparison = compare(opened.base, opened.head, deciding.before, deciding.after, deciding.pairs);
  const Summary& summary = opened.head.report.summary;
  report.checked.insert(
      report.checked.begin(),
      fmt::format("{} claims in {} files and {} of {} source texts of {}", summary.claims, summary.files,
                  summary.sources_read, summary.sources, opened.head.name()));
  for (const std::string& remark : opened.head.report.remarks) report.not_checked.push_back(remark);
}

}  // namespace

GateReport decide(const Compared& compared, Day today) {
  Opened opened(compared);
  LintOptions options;
  options.jobs = compared.jobs;
  check_both(opened.base, opened.head, compared, options);
  const Signing signing{opened.base.project.config.name, opened.allowed_signers, today};
  auto deciding = std::make_unique<Deciding>(opened, compared, signing);
  if (const auto vouched = vouched_sources(*deciding); !vouched.empty()) {
    opened.head.project.registry = opened.relations_of_base(vouched);
    opened.head.report = lint(opened.head.project, options, opened.head.evidence);
    deciding = std::make_unique<Deciding>(opened, compared, signing);
    for (const std::string& id : vouched)
      deciding->report.checked.push_back("the branch's entry for " + id +
                                         " counts: a signer of the base vouches for it");
  }
  judge_findings(*deciding);
  judge_reviews(*deciding);
  judge_gaps(*deciding);
  judge_policy(*deciding);
  describe(*deciding);
  finish(deciding->report);
  return std::move(deciding->report);
}

}  // namespace claimcheck
