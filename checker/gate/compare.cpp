// Findings are compared as sets of fingerprints, claims as pairs; nothing is compared by line.
#include "checker/gate/compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "checker/gate/source_changes.hpp"
#include "checker/model/failure.hpp"
#include "checker/project/walk.hpp"

namespace claimcheck {

namespace {

/// The lines of two readings that differ: "kind undeclared, now flow".
std::string reading_change(const std::string& before, const std::string& after) {
  std::string out;
  std::size_t a = 0;
  std::size_t b = 0;
  while (a < before.size() && b < after.size()) {
    const std::size_t end_a = std::min(before.find('\n', a), before.size());
    const std::size_t end_b = std::min(after.find('\n', b), after.size());
    const std::string old = before.substr(a, end_a - a);
    const std::string now = after.substr(b, end_b - b);
    if (old != now)
      out += fmt::format("{}{}, now {}", out.empty() ? "" : "; ", old, now.substr(now.find(' ') + 1));
    a = end_a + 1;
    b = end_b + 1;
  }
  return out;
}

class Comparing {
 public:
  Comparing(const Side& base, const Side& head, const Meaning& base_meaning, const Meaning& head_meaning,
            const Pairs& pairs)
      : base_(base), head_(head), before_(base_meaning), after_(head_meaning), pairs_(pairs) {}

  Comparison run() {
    result_.base = side(base_);
    result_.head = side(head_);
    result_.rules = head_.report.rules;
    add_claims();
    add_findings();
    result_.sources = source_changes(base_, head_, after_);
    add_remarks();
    return std::move(result_);
  }

 private:
  static ComparedSide side(const Side& side) {
    return {side.name(), side.revision ? side.revision->id : std::string(), side.report.summary};
  }

  void add_claims() {
    for (FactId id = 0; id < pairs_.in_base.size(); ++id) add_claim(id);
    for (FactId id = 0; id < pairs_.in_head.size(); ++id)
      if (pairs_.in_head[id] == no_index)
        result_.claims.push_back({ClaimChangeKind::removed, before_.seen(id), std::nullopt, {}});
    std::stable_sort(result_.claims.begin(), result_.claims.end(),
                     [](const ClaimChange& a, const ClaimChange& b) {
                       const Place& one = (a.after ? *a.after : *a.before).place;
                       const Place& two = (b.after ? *b.after : *b.before).place;
                       return std::tie(one.path, one.start.byte) < std::tie(two.path, two.start.byte);
                     });
  }

  void add_claim(FactId id) {
    const FactId old = pairs_.in_base[id];
    switch (pairs_.pairing[id]) {
      case Pairing::none:
        result_.claims.push_back({ClaimChangeKind::added, std::nullopt, after_.seen(id), {}});
        return;
      case Pairing::changed:
        result_.claims.push_back({ClaimChangeKind::changed, before_.seen(old), after_.seen(id), {}});
        break;
      case Pairing::reinterpreted:
        result_.claims.push_back({ClaimChangeKind::reinterpreted, before_.seen(old), after_.seen(id),
                                  reading_change(before_.reading(old), after_.reading(id))});
        break;
      case Pairing::same:
        ++result_.unchanged;
        if (path(base_, old) != path(head_, id)) ++result_.moved;
        break;
    }
    const bool had = base_.evidence.supports(base_.project.facts[old]);
    const bool has = head_.evidence.supports(head_.project.facts[id]);
    if (had && !has) result_.lost.push_back({after_.seen(id), why_lost(old, id)});
    if (!had && has) result_.gained.push_back({after_.seen(id), {}});
  }

  static const std::string& path(const Side& side, FactId id) {
    return side.project.file(side.project.facts[id].span.file).path();
  }

  std::string why_lost(FactId old, FactId id) const {
    if (pairs_.pairing[id] == Pairing::changed) return "the claim is another";
    const Fact& fact = head_.project.facts[id];
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const SourceId source = head_.project.facts.evidence[fact.evidence + i].source;
      if (source == no_source) continue;
      const SourceOutcome& outcome = head_.evidence.sources[source];
      const std::string& name = head_.project.registry[source].id;
      if (outcome.status != DocumentStatus::ok) return "the text of " + name + " is not here";
      const SourceId was = base_.project.registry.find(name);
      if (was != no_source && base_.evidence.sources[was].sha256 != outcome.sha256)
        return "the text of " + name + " is another";
    }
    (void)old;
    return {};
  }

  /// Whether every claim of a finding of `side` stands unchanged on the other side.
  bool claims_unchanged(const Finding& finding, bool of_base) const {
    return !finding.claims.empty() &&
           std::all_of(finding.claims.begin(), finding.claims.end(), [&](FactId id) {
             const FactId head = of_base ? pairs_.in_head[id] : id;
             return head != no_index &&
                    (pairs_.pairing[head] == Pairing::same ||
                     pairs_.pairing[head] == Pairing::reinterpreted) &&
                    texts_unchanged(head_.project.facts[head]);
           });
  }

  bool texts_unchanged(const Fact& fact) const {
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const SourceId source = head_.project.facts.evidence[fact.evidence + i].source;
      if (source == no_source) continue;
      const SourceId was = base_.project.registry.find(head_.project.registry[source].id);
      if (was == no_source || base_.evidence.sources[was].sha256 != head_.evidence.sources[source].sha256)
        return false;
    }
    return true;
  }

  using Reasons = std::unordered_map<std::string, std::string>;  // of suppressed findings, by fingerprint

  static Reasons suppressed(const Side& side) {
    Reasons reasons;
    for (const Suppressed& each : side.report.suppressed)
      reasons.emplace(each.finding.fingerprint, each.reason);
    return reasons;
  }

  void add_findings() {
    difference(head_, base_, false, result_.introduced);
    difference(base_, head_, true, result_.resolved);
  }

  /// Findings of `of` that `other` has not.
  void difference(const Side& of, const Side& other, bool of_base, std::vector<FindingChange>& into) const {
    std::unordered_set<std::string> known;
    for (const Finding& finding : other.report.findings) known.insert(finding.fingerprint);
    const Reasons reasons = suppressed(other);
    for (const Finding& finding : of.report.findings) {
      if (known.contains(finding.fingerprint)) continue;
      FindingChange change{finding, false, {}};
      if (const auto reason = reasons.find(finding.fingerprint); reason != reasons.end()) {
        change.by_configuration = true;
        change.why = of_base ? reason->second : "no longer suppressed (" + reason->second + ")";
      } else {
        change.by_configuration = claims_unchanged(finding, of_base) && pairs_.meaning_may_differ;
      }
      into.push_back(std::move(change));
    }
  }

  void add_remarks() {
    std::set<std::string> said(base_.report.remarks.begin(), base_.report.remarks.end());
    for (const std::string& remark : head_.report.remarks)
      if (!said.contains(remark)) result_.remarks.push_back(result_.head.name + ": " + remark);
    const std::uint64_t dropped = base_.report.summary.dropped + head_.report.summary.dropped;
    if (dropped > 0)
      result_.remarks.push_back(fmt::format("{} findings past the limit were not compared", dropped));
  }

  const Side& base_;
  const Side& head_;
  const Meaning& before_;
  const Meaning& after_;
  const Pairs& pairs_;
  Comparison result_;
};

}  // namespace

Comparison compare(const Side& base, const Side& head, const Meaning& base_meaning,
                   const Meaning& head_meaning, const Pairs& pairs) {
  return Comparing(base, head, base_meaning, head_meaning, pairs).run();
}

Comparison compare(const Side& base, const Side& head) {
  const Meaning before(base.project, base.evidence);
  const Meaning after(head.project, head.evidence);
  return compare(base, head, before, after, pair_claims(before, after));
}

namespace {

void require_sound(const Side& side) {
  if (!side.project.config_error) return;
  const Finding& first = side.project.read_findings.front();
  throw Failure(fmt::format("the configuration of {} is not sound: {}:{}: {}; correct it, then compare again",
                            side.name(), first.primary.place.path, first.primary.place.start.line,
                            first.message));
}

/// A project that is not there yet, or any more, has no claims.
bool has_claims(const Tree& tree, const std::string& root) {
  return tree.kind(root) == EntryKind::folder && !walk(tree, root).claims.empty();
}

}  // namespace

Comparison compare_revisions(const Compared& compared, Day today) {
  const Repository repository(compared.folder);
  const std::string folder = folder_in(repository, compared.folder);
  Side base;
  Side head;
  base.revision = repository.resolve(compared.base);
  if (!compared.head.empty()) head.revision = repository.resolve(compared.head);
  base.files = files_of(repository, base.revision, head.revision);
  head.files = files_of(repository, head.revision, base.revision);
  base.tree = make_overlay_tree(*base.files, {});
  head.tree = make_overlay_tree(*head.files, {});
  const std::string start = join_path(folder, compared.claims);
  // The head says where the project is, unless it has none any more.
  const bool head_has = has_claims(*head.tree, start);
  ReadOptions open;
  open.paths = {start};
  if (!compared.claims.empty()) open.claims = start;
  open.source_paths = compared.source_paths;
  const Project located = open_project(head_has ? *head.tree : *base.tree, open);
  const ReadOptions whole = whole_project(compared, located.root);
  for (Side* side : {&base, &head}) {
    if (has_claims(*side->tree, located.root)) side->project = open_project(*side->tree, whole);
    side->project.tree = side->tree.get();
    require_sound(*side);
  }
  LintOptions options;
  options.today = today;
  options.jobs = compared.jobs;
  check_both(base, head, compared, options);
  Comparison result = compare(base, head);
  if (!has_claims(*base.tree, located.root))
    result.remarks.push_back(base.name() + " has no claims: everything is new");
  if (!has_claims(*head.tree, located.root))
    result.remarks.push_back(head.name() + " has no claims any more");
  return result;
}

}  // namespace claimcheck
