// A changed claim needs sign-offs where the policy asks for them, and wherever the claim had one: somebody
// has answered for it, and what they answered for is no longer there.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "checker/gate/deciding.hpp"
#include "checker/gate/record_text.hpp"
#include "checker/project/glob.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

/// What the sign-offs on one claim come to.
struct Tally {
  std::set<std::string> accepted;  // e-mails
  std::map<std::string, const SignOff*> rejected;
  std::string suspect;  // by whom, when the claim is the same but what it rests on is not
  std::string own;      // its author
  std::string fault;    // why a record does not count
  std::string unsigned_by;
};

class Judging {
 public:
  explicit Judging(Deciding& deciding)
      : deciding_(deciding), base_(deciding.opened.base), head_(deciding.opened.head) {}

  void run() {
    report_faults();
    find_ruled_files();
    std::size_t needed = 0;
    for (FactId id = 0; id < deciding_.pairs.in_base.size(); ++id) {
      if (!may_be_touched(id) || !needs_review(id) || !touched(id)) continue;
      ++needed;
      judge(id);
    }
    deciding_.report.checked.push_back(fmt::format(
        "{} changed claim{} held against {} sign-off{}", needed, needed == 1 ? "" : "s",
        deciding_.opened.head_reviews.size(), deciding_.opened.head_reviews.size() == 1 ? "" : "s"));
  }

 private:
  const GatePolicy& policy() const { return deciding_.policy(); }

  /// A record of the branch that is not sound, or whose signature is not what it says, blocks by itself.
  void report_faults() {
    for (const SignOff& sign_off : deciding_.sign_offs.all()) {
      if (sign_off.in_base) continue;
      if (sign_off.signature == Signed::cannot_tell)
        deciding_.cannot_decide(
            "a signature could not be checked: ssh-keygen did not run; install OpenSSH's client");
      if (sign_off.fault.empty()) continue;
      const Review& review = *sign_off.review;
      Finding finding =
          make_finding(*rev006.info, place_of(head_.project.file(review.span.file), review.span),
                       fmt::format("the sign-off of \"{}\" by {} does not count: {}", review.subject,
                                   review.by, sign_off.fault));
      finding.subject = review.subject;
      deciding_.block(std::move(finding), "remove the record; then: claimcheck review CLAIM --sign KEY",
                      "the reviewer named in it");
    }
  }

  bool ruled(const std::string& path) const {
    const std::string relative = deciding_.relative(path);
    return std::any_of(policy().require_review.begin(), policy().require_review.end(),
                       [&](const std::string& glob) { return glob_matches(glob, relative); });
  }

  /// A file stands under the rules of every file whose claims it took over.
  void find_ruled_files() {
    for (FactId id = 0; id < deciding_.pairs.in_base.size(); ++id) {
      const std::string& now = deciding_.path(head_, id);
      const FactId was = deciding_.pairs.in_base[id];
      if (ruled(now) || (was != no_index && ruled(deciding_.path(base_, was)))) ruled_files_.insert(now);
    }
  }

  /// Cheap: where nothing that gives claims a meaning differs, only changed claims are touched.
  bool may_be_touched(FactId id) const {
    return deciding_.pairs.pairing[id] != Pairing::same || deciding_.pairs.meaning_may_differ ||
           texts_differ();
  }

  /// Whether the branch changes what the claim says, means or rests on.
  bool touched(FactId id) const {
    if (deciding_.pairs.pairing[id] != Pairing::same) return true;
    return deciding_.before.grounds(deciding_.pairs.in_base[id]) != deciding_.after.grounds(id);
  }

  bool texts_differ() const {
    if (!texts_differ_) {
      texts_differ_ = false;
      const Registry& registry = head_.project.registry;
      for (SourceId id = 0; id < registry.size() && !*texts_differ_; ++id) {
        const SourceId was = base_.project.registry.find(registry[id].id);
        texts_differ_ =
            was == no_source || base_.evidence.sources[was].sha256 != head_.evidence.sources[id].sha256;
      }
    }
    return *texts_differ_;
  }

  bool had_sign_off(FactId id) const {
    const FactId was = deciding_.pairs.in_base[id];
    return was != no_index && deciding_.sign_offs.any_in_base() &&
           deciding_.sign_offs.accepted_in_base(deciding_.before.fingerprint(was));
  }

  bool needs_review(FactId id) const {
    return ruled_files_.contains(deciding_.path(head_, id)) || had_sign_off(id);
  }

  std::set<std::string> paths_of(FactId id) const {
    std::set<std::string> paths{deciding_.path(head_, id)};
    if (const FactId was = deciding_.pairs.in_base[id]; was != no_index)
      paths.insert(deciding_.path(base_, was));
    return paths;
  }

  /// Who wrote the change: nullopt when git does not say.
  const std::optional<std::set<Person>>& authors(FactId id) {
    const std::set<std::string> paths = paths_of(id);
    const auto [known, fresh] = authors_.try_emplace(paths);
    if (!fresh) return known->second;
    const Repository& repository = deciding_.opened.repository;
    const Revision head = head_.revision ? *head_.revision : repository.resolve("HEAD");
    known->second = repository.authors(*base_.revision, head, paths);
    if (known->second && !head_.revision && uncommitted(head, paths))
      known->second->insert(repository.user());
    return known->second;
  }

  bool uncommitted(const Revision& head, const std::set<std::string>& paths) const {
    const auto committed = deciding_.opened.repository.tracked_tree(head);
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
      return committed->read(path).bytes != head_.tree->read(path).bytes;
    });
  }

  bool wrote_it(const SignOff& sign_off, FactId id) {
    if (!policy().reviewer_is_not_author) return false;
    const auto& people = authors(id);
    if (!people) return false;
    const std::string by = sign_off.review->by;
    const std::string name = by.substr(0, by.find(" <"));
    return std::any_of(people->begin(), people->end(), [&](const Person& person) {
      return folded_email(person.email) == sign_off.email || (!name.empty() && name == person.name);
    });
  }

  Tally tally(FactId id) {
    Tally tally;
    for (const SignOff* sign_off : deciding_.sign_offs.on(deciding_.after.fingerprint(id))) {
      const Review& review = *sign_off->review;
      if (!sign_off->fault.empty()) {
        tally.fault = sign_off->fault;
      } else if (sign_off->signature == Signed::cannot_tell) {
        deciding_.cannot_decide(
            "a signature could not be checked: ssh-keygen did not run; install OpenSSH's client");
      } else if (review.verdict == "reject") {
        tally.rejected[sign_off->email] = sign_off;
      } else if (!deciding_.grounds_hold(review, id)) {
        tally.suspect = review.by;
      } else if (policy().require_signed && sign_off->signature != Signed::good) {
        tally.unsigned_by = review.by;
      } else if (wrote_it(*sign_off, id)) {
        tally.own = review.by;
      } else {
        tally.accepted.insert(sign_off->email);
        tally.rejected.erase(sign_off->email);
      }
    }
    return tally;
  }

  void judge(FactId id) {
    const Tally found = tally(id);
    if (policy().reviewer_is_not_author && !authors(id)) {
      deciding_.cannot_decide(
          "who wrote the changes is not known: the history between base and head is not all here; fetch it "
          "with "
          "`git fetch --unshallow`");
      return;
    }
    if (!found.rejected.empty())
      return file(id, *rev001.info, "rejected by " + found.rejected.begin()->second->review->by,
                  "correct the claim, or ask them again");
    const auto needed = static_cast<std::size_t>(policy().reviewers_needed);
    if (found.accepted.size() >= needed) return;
    const std::string missing =
        needed == 1 ? std::string()
                    : fmt::format(" ({} of {} reviewers so far)", found.accepted.size(), needed);
    if (!found.fault.empty())
      file(id, *rev006.info, "a sign-off of this claim does not count: " + found.fault + missing, "");
    else if (!found.own.empty())
      file(id, *rev005.info, found.own + " wrote this change and cannot sign it off" + missing, "");
    else if (!found.unsigned_by.empty())
      file(id, *rev001.info,
           "the sign-off by " + found.unsigned_by + " is not signed, and require-signed is on", "");
    else if (!found.suspect.empty())
      file(id, *rev002.info,
           "what this claim rests on has changed since " + found.suspect +
               " signed it off: its span, its source, or what the vocabulary says of it" + missing,
           "");
    else if (had_sign_off(id))
      file(id, *rev002.info, "this claim has changed since it was signed off" + missing, "");
    else
      file(id, *rev001.info, "nobody has signed this claim off" + missing, "");
  }

  void file(FactId id, const RuleInfo& rule, std::string message, std::string command) {
    Finding finding =
        claim_finding(head_.project, rule, id, claim_place(head_.project, id), std::move(message));
    const auto set = base_.project.config.severity.find(std::string(rule.code));
    if (set != base_.project.config.severity.end() && set->second != Severity::off)
      finding.severity = set->second;
    const FactId was = deciding_.pairs.in_base[id];
    if (was != no_index && deciding_.pairs.pairing[id] != Pairing::same)
      finding.related.push_back({claim_place(base_.project, was), "as it was"});
    finding.fingerprint = deciding_.after.fingerprint(id);
    if (command.empty())
      command = fmt::format("claimcheck review {}:{}{}", finding.primary.place.path,
                            finding.primary.place.start.line, policy().require_signed ? " --sign KEY" : "");
    deciding_.block(std::move(finding), std::move(command),
                    policy().require_signed           ? "a signer whom the base allows, not the author"
                    : policy().reviewer_is_not_author ? "a reviewer who is not the author"
                                                      : "a reviewer");
  }

  Deciding& deciding_;
  const Side& base_;
  const Side& head_;
  std::set<std::string> ruled_files_;
  std::map<std::set<std::string>, std::optional<std::set<Person>>> authors_;
  mutable std::optional<bool> texts_differ_;
};

}  // namespace

void judge_reviews(Deciding& deciding) { Judging(deciding).run(); }

}  // namespace claimcheck
