// A change of what decides is told once a value; it decides from the merge on.
#include <algorithm>

#include "checker/gate/deciding.hpp"
#include "checker/gate/policy.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

void add(std::vector<std::string>& into, const std::vector<std::string>& paths) {
  for (const std::string& path : paths)
    if (std::find(into.begin(), into.end(), path) == into.end()) into.push_back(path);
}

/// The registry files of a project: those its sources stand in.
std::vector<std::string> registries(const Project& project) {
  std::vector<std::string> paths;
  for (const SourceFile& file : project.files)
    if (file.path().ends_with("sources.toml")) paths.push_back(file.path());
  return paths;
}

}  // namespace

void judge_policy(Deciding& deciding) {
  const Opened& opened = deciding.opened;
  PolicyFiles files;
  files.root = opened.root;
  files.allowed_signers = opened.allowed_signers_path;
  for (const Side* side : {&opened.base, &opened.head}) {
    add(files.waivers, side->project.waiver_paths);
    add(files.registries, registries(side->project));
  }
  const PolicyChanges changes = policy_changes(*opened.tracked, *opened.head.files, files);
  for (const std::string& broken : changes.broken) deciding.cannot_decide(broken + "; correct it");
  deciding.report.policy = changes.said;
  const auto set = opened.base.project.config.severity.find("REV008");
  for (const std::string& said : changes.said) {
    Finding finding = make_finding(*rev008.info, place_of_file(said.substr(0, said.find(": "))),
                                   said.substr(said.find(": ") + 2));
    if (set != opened.base.project.config.severity.end()) finding.severity = set->second;
    if (finding.severity == Severity::off) continue;
    const bool blocks = finding.severity >= deciding.policy().fail_on;
    const std::string who = "whoever may change what the base decides by";
    if (blocks)
      deciding.block(std::move(finding), "land it in a change of its own", who);
    else
      deciding.tell(std::move(finding), "it counts from the merge on", who);
  }
}

}  // namespace claimcheck
