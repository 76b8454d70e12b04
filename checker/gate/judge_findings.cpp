// A finding is new if the base has none with its fingerprint: its claims, or what ties them, came with the
// branch. What the branch itself would suppress counts as found, unless the base suppresses it too.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "checker/gate/deciding.hpp"
#include "checker/project/glob.hpp"
#include "checker/project/rule_names.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/waivers.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

constexpr const char* anyone = "anyone who can change the branch";
constexpr const char* by_signer = "a signer whom the base allows, or whoever may change the base";

class Judging {
 public:
  explicit Judging(Deciding& deciding)
      : deciding_(deciding), base_(deciding.opened.base), head_(deciding.opened.head) {
    for (const Finding& finding : base_.report.findings) known_.insert(finding.fingerprint);
    for (const Suppressed& each : base_.report.suppressed) known_.insert(each.finding.fingerprint);
  }

  void run() {
    for (const Finding& finding : head_.report.findings) judge(finding, {});
    for (const Suppressed& each : head_.report.suppressed) {
      if (known_.contains(each.finding.fingerprint) || base_suppresses(each.finding))
        ++deciding_.report.accepted;
      else
        judge(each.finding, "the branch's own suppression does not count yet (" + each.reason + ")");
    }
    if (deciding_.pairs.meaning_may_differ) judge_as_base_reads();
  }

 private:
  const Config& config() const { return base_.project.config; }

  Severity severity(const Finding& finding) const {
    const auto set = config().severity.find(std::string(finding.rule->code));
    return set != config().severity.end() ? set->second : finding.severity;
  }

  void judge(Finding finding, const std::string& why) {
    finding.severity = severity(finding);
    if (finding.severity == Severity::off) return;
    if (const Waiver* waiver = branch_waiver(finding)) {
      ++deciding_.report.accepted;
      deciding_.report.checked.push_back(fmt::format(
          "{} is accepted by a waiver of the branch that {} signed", finding.rule->code, waiver->by));
      return;
    }
    const Waiver* waiver = base_waiver(finding);
    if (waiver != nullptr) {
      const std::string fault =
          waiver_fault(*waiver, deciding_.policy().waiver_max_days, deciding_.signing.today);
      if (fault.empty())
        ++deciding_.report.accepted;
      else
        judge_expired(std::move(finding), fault);
      return;
    }
    if (known_.contains(finding.fingerprint)) {
      ++deciding_.report.old_findings;
      return;
    }
    if (!why.empty()) finding.help.insert(finding.help.begin(), {why, {}});
    file(std::move(finding));
  }

  void file(Finding finding) {
    const std::string command =
        fmt::format("mend it; or: claimcheck waive {} {} --reason … --by … --expires … --sign KEY",
                    finding.fingerprint.substr(0, 16), finding.rule->code);
    const std::string who = std::string(anyone) + " mends it; " + by_signer + " accepts it";
    if (finding.severity >= deciding_.policy().fail_on)
      deciding_.block(std::move(finding), command, who);
    else
      deciding_.tell(std::move(finding), command, who);
  }

  /// Its acceptance is over: it counts again, old as it may be.
  void judge_expired(Finding finding, const std::string& fault) {
    const bool blocks = finding.severity >= deciding_.policy().fail_on;
    Finding expired =
        make_finding(*rev003.info, finding.primary.place,
                     fmt::format("the waiver of this {} does not count: {}", finding.rule->code, fault));
    expired.severity = severity(expired);
    expired.subject = finding.subject;
    expired.fingerprint = finding.fingerprint;
    expired.help.push_back({finding.message, {}});
    const std::string command = fmt::format("claimcheck waive {} {} --reason … --by … --expires … --sign KEY",
                                            finding.fingerprint.substr(0, 16), finding.rule->code);
    if (blocks)
      deciding_.block(std::move(expired), "mend it; or: " + command, by_signer);
    else
      deciding_.tell(std::move(expired), command, by_signer);
  }

  const Waiver* base_waiver(const Finding& finding) const {
    const Waiver* found = nullptr;
    for (const Waiver& waiver : deciding_.opened.base_waivers) {
      if (waiver.fingerprint != finding.fingerprint || waiver.code != finding.rule->code) continue;
      if (found == nullptr ||
          waiver_fault(waiver, deciding_.policy().waiver_max_days, deciding_.signing.today).empty())
        found = &waiver;
    }
    return found;
  }

  /// A waiver that came with the branch counts only under a signature that the base allows.
  const Waiver* branch_waiver(const Finding& finding) const {
    for (const Waiver& waiver : deciding_.opened.own_waivers)
      if (waiver.fingerprint == finding.fingerprint && waiver.code == finding.rule->code &&
          waiver_fault(waiver, deciding_.policy().waiver_max_days, deciding_.signing.today).empty() &&
          waiver_signature_fault(waiver, deciding_.signing).empty())
        return &waiver;
    return nullptr;
  }

  /// Whether an `[allow …]` of a claim the base knows, or one that was vouched for, or a path rule that holds
  /// at the base too, covers the finding.
  bool base_suppresses(const Finding& finding) {
    const Facts& facts = head_.project.facts;
    for (const FactId id : finding.claims)
      for (std::uint32_t i = 0; i < facts[id].attribute_count; ++i) {
        const FactAttribute& attribute = facts.attributes[facts[id].attributes + i];
        if (attribute.kind != ast::AttributeKind::allow || !matches_rule(attribute.argument, *finding.rule))
          continue;
        if (deciding_.pairs.pairing[id] == Pairing::same || deciding_.vouched(id)) return true;
      }
    return path_rule_holds(finding);
  }

  bool path_rule_holds(const Finding& finding) const {
    const std::string now = deciding_.relative(finding.primary.place.path);
    const std::string then = base_path(finding);
    return std::any_of(config().per_path.begin(), config().per_path.end(), [&](const PathRule& rule) {
      return glob_matches(rule.path, now) && glob_matches(rule.path, then) &&
             std::any_of(rule.ignore.begin(), rule.ignore.end(),
                         [&](const std::string& pattern) { return matches_rule(pattern, *finding.rule); });
    });
  }

  /// Where the finding's first claim stood in the base; where it stands, when it is new.
  std::string base_path(const Finding& finding) const {
    if (finding.claims.empty()) return deciding_.relative(finding.primary.place.path);
    const FactId was = deciding_.pairs.in_base[finding.claims.front()];
    return was == no_index ? deciding_.relative(finding.primary.place.path)
                           : deciding_.relative(deciding_.path(base_, was));
  }

  /// A vocabulary or a registry that lets a conflict disappear does not decide about it: the branch's claims
  /// are read by the base's too.
  void judge_as_base_reads() {
    Side side = deciding_.opened.head_as_base_reads(deciding_.compared);
    if (side.project.config_error) {
      deciding_.report.not_checked.push_back(
          "the branch's claims were not read with the base's vocabulary, which is not "
          "sound with the branch's sources");
      return;
    }
    read_facts(side.project, whole_project(deciding_.compared, deciding_.opened.root));
    LintOptions options;
    options.jobs = deciding_.compared.jobs;
    side.report = lint(side.project, options, side.evidence);
    const Meaning meaning(side.project, side.evidence);
    const Pairs pairs = pair_claims(deciding_.before, meaning);
    std::unordered_set<std::string> seen;
    for (const Finding& finding : head_.report.findings) seen.insert(finding.fingerprint);
    for (const Suppressed& each : head_.report.suppressed) seen.insert(each.finding.fingerprint);
    for (Finding& finding : side.report.findings) {
      const bool meant = finding.rule->code.starts_with("CON") || finding.rule->code == "VOC003" ||
                         finding.rule->code.starts_with("EVI");
      if (!meant || known_.contains(finding.fingerprint) || seen.contains(finding.fingerprint)) continue;
      if (!rests_on_base(finding, side, pairs)) continue;
      judge(std::move(finding), "only the branch's own vocabulary or registry lets this disappear");
    }
  }

  /// Whether the base has something to say about the finding: a claim in it stands there, or its measure is
  /// declared there.
  bool rests_on_base(const Finding& finding, const Side& side, const Pairs& pairs) const {
    return std::any_of(finding.claims.begin(), finding.claims.end(), [&](FactId id) {
      return pairs.pairing[id] == Pairing::same ||
             kind_of(side.project, side.project.facts[id].subject) != Kind::undeclared;
    });
  }

  Deciding& deciding_;
  const Side& base_;
  const Side& head_;
  std::unordered_set<std::string> known_;  // fingerprints of the base
};

}  // namespace

void judge_findings(Deciding& deciding) { Judging(deciding).run(); }

}  // namespace claimcheck
