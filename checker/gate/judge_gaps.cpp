// Silence is never a pass: what could be read in the base and cannot be read in the branch leaves the gate
// without a verdict.
#include <fmt/format.h>

#include <algorithm>

#include "checker/gate/deciding.hpp"

namespace claimcheck {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<std::string> submodules(const Opened& opened, const Side& side) {
  return opened.repository.submodules(side.revision ? &*side.revision : nullptr, opened.root);
}

/// Claim files that the walk passed over, and folders that are other repositories.
void judge_files(Deciding& deciding) {
  const Opened& opened = deciding.opened;
  for (const std::string& path : opened.head.project.unread_claims)
    if (!contains(opened.base.project.unread_claims, path))
      deciding.cannot_decide(fmt::format(
          "{} holds claims and is not read, by its name; give it a name that is read, or remove it", path));
  const auto before = submodules(opened, opened.base);
  for (const std::string& path : submodules(opened, opened.head)) {
    if (contains(before, path))
      deciding.report.not_checked.push_back(path + " is a submodule: its claims are another repository's");
    else
      deciding.cannot_decide(fmt::format(
          "{} is a submodule now: its files are not part of the revision; keep the claims in this "
          "repository",
          path));
  }
}

/// Texts of cited sources that were read in the base.
void judge_texts(Deciding& deciding) {
  const Side& base = deciding.opened.base;
  const Side& head = deciding.opened.head;
  for (SourceId id = 0; id < head.evidence.sources.size(); ++id) {
    const SourceOutcome& now = head.evidence.sources[id];
    if (!now.cited || now.status == DocumentStatus::ok) continue;
    const std::string& name = head.project.registry[id].id;
    const SourceId was = base.project.registry.find(name);
    if (was != no_source && base.evidence.sources[was].status == DocumentStatus::ok)
      deciding.cannot_decide(
          fmt::format("the text of {} was read in the base and is not in the branch{}; restore it", name,
                      now.why.empty() ? "" : " (" + now.why + ")"));
    else
      deciding.report.not_checked.push_back("the text of " + name +
                                            " is not here: claims that quote it are not held "
                                            "against it");
  }
}

void judge_limits(Deciding& deciding) {
  const Report& base = deciding.opened.base.report;
  const Report& head = deciding.opened.head.report;
  if (head.summary.dropped > 0)
    deciding.cannot_decide(
        fmt::format("{} findings of the branch are past the limit and were not compared; mend some "
                    "of the others first",
                    head.summary.dropped));
  else if (base.summary.dropped > 0)
    deciding.cannot_decide(
        fmt::format("{} findings of the base are past the limit, so that new ones cannot be told from "
                    "old ones; mend some of the others first",
                    base.summary.dropped));
  if (head.summary.undecided > base.summary.undecided)
    deciding.cannot_decide(
        "no verdict was reached on some groups of claims that the base does not have; simplify what "
        "ties them together (`claimcheck lint` names them)");
}

/// A branch that lacks what the base got since is not what would be merged.
void judge_ancestry(Deciding& deciding) {
  const Opened& opened = deciding.opened;
  const Revision head = opened.head.revision ? *opened.head.revision : opened.repository.resolve("HEAD");
  switch (opened.repository.contains(head, *opened.base.revision)) {
    case Ancestry::contained:
      return;
    case Ancestry::unknown:
      deciding.report.not_checked.push_back("whether the branch has everything that " + opened.base.name() +
                                            " has: this clone is shallow");
      return;
    case Ancestry::behind:
      break;
  }
  const auto ancestor = opened.repository.common_ancestor(head, *opened.base.revision);
  if (ancestor && opened.repository.id_of(*ancestor, opened.root) ==
                      opened.repository.id_of(*opened.base.revision, opened.root))
    return;
  deciding.cannot_decide(
      fmt::format("the branch lacks changes that {} has in {}: merge or rebase them, so that they are "
                  "checked together",
                  opened.base.name(), opened.root.empty() ? "its claims" : opened.root));
}

}  // namespace

void judge_gaps(Deciding& deciding) {
  judge_files(deciding);
  judge_texts(deciding);
  judge_limits(deciding);
  judge_ancestry(deciding);
}

}  // namespace claimcheck
