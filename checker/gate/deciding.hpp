// What the parts of a decision share: both sides checked and paired, and who may vouch for what.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "checker/gate/opened.hpp"
#include "checker/gate/pairs.hpp"
#include "checker/gate/signoffs.hpp"
#include "checker/model/gate_report.hpp"

namespace claimcheck {

struct Deciding {
  const Opened& opened;
  const Compared& compared;
  Signing signing;
  Meaning before;
  Meaning after;  // by the branch's own registry: what a reviewer of the branch has seen
  Pairs pairs;
  SignOffs sign_offs;
  GateReport report;

  Deciding(const Opened& opened, const Compared& compared, Signing signing);

  const GatePolicy& policy() const { return opened.base.project.config.gate; }
  /// A path relative to the project's folder.
  std::string relative(const std::string& path) const;
  const std::string& path(const Side& side, FactId id) const;
  /// Whether a signer whom the base allows has accepted the claim as it stands in the branch.
  bool vouched(FactId head);
  /// `review.spans` are what the claim rests on in the branch.
  bool grounds_hold(const Review& review, FactId head) const;

  void block(Finding finding, std::string command, std::string who);
  void tell(Finding finding, std::string command, std::string who);
  void cannot_decide(std::string why) { report.undecided.push_back(std::move(why)); }

 private:
  std::map<FactId, bool> vouched_;
};

/// New findings, decided by the base's configuration (and what the branch would have suppressed).
void judge_findings(Deciding& deciding);
/// Sign-offs of changed claims: REV001, REV002, REV005, REV006.
void judge_reviews(Deciding& deciding);
/// Files and texts that could not be read on one side only: no verdict is reached over them.
void judge_gaps(Deciding& deciding);
/// What the branch changes in what decides: REV008.
void judge_policy(Deciding& deciding);

}  // namespace claimcheck
