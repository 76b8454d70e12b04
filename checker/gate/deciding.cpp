// Vouching is looked up once a claim: every look may run ssh-keygen.
#include "checker/gate/deciding.hpp"

#include <algorithm>

namespace claimcheck {

Deciding::Deciding(const Opened& both, const Compared& what, Signing by)
    : opened(both),
      compared(what),
      signing(std::move(by)),
      before(both.base.project, both.base.evidence),
      after(both.head.project, both.head.evidence, &both.own_registry),
      pairs(pair_claims(before, after)),
      sign_offs(both.base_reviews, both.head_reviews, signing) {}

std::string Deciding::relative(const std::string& path) const {
  const std::string& root = opened.root;
  return root.empty() || !inside(path, root) || path.size() == root.size() ? path
                                                                           : path.substr(root.size() + 1);
}

const std::string& Deciding::path(const Side& side, FactId id) const {
  return side.project.file(side.project.facts[id].span.file).path();
}

bool Deciding::grounds_hold(const Review& review, FactId head) const {
  std::vector<std::string> signed_grounds = review.spans;
  std::sort(signed_grounds.begin(), signed_grounds.end());
  return signed_grounds == after.grounds(head);
}

bool Deciding::vouched(FactId head) {
  const auto [known, fresh] = vouched_.try_emplace(head, false);
  if (!fresh) return known->second;
  for (const SignOff* sign_off : sign_offs.on(after.fingerprint(head)))
    if (sign_off->fault.empty() && sign_off->signature == Signed::good &&
        sign_off->review->verdict == "accept" && grounds_hold(*sign_off->review, head))
      known->second = true;
  return known->second;
}

void Deciding::block(Finding finding, std::string command, std::string who) {
  report.blocking.push_back({std::move(finding), std::move(command), std::move(who)});
}

void Deciding::tell(Finding finding, std::string command, std::string who) {
  report.told.push_back({std::move(finding), std::move(command), std::move(who)});
}

}  // namespace claimcheck
