// What the gate says of a branch, and everything it decided by.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/model/comparison.hpp"

namespace claimcheck {

enum class GateVerdict : std::uint8_t { pass, blocked, cannot_decide };

/// Something that stands in the way, or is told: a finding, what resolves it and who may.
struct GateReason {
  Finding finding;
  std::string command;  // to run or to do; may be empty
  std::string who;      // "anyone who can change the branch"
};

struct GateReport {
  std::string tool = "claimcheck";
  std::string version;
  std::string project;
  std::string today;          // waivers and keys were judged on this day
  std::string configuration;  // fingerprint of everything the base decides by
  GateVerdict verdict = GateVerdict::cannot_decide;
  std::vector<std::string> undecided;  // why nothing could be decided, each with the next step
  std::vector<GateReason> blocking;
  std::vector<GateReason> told;      // below the threshold: new warnings, policy changes
  std::vector<std::string> policy;   // what the branch changes in policy, waivers, signers, bounds, relations
  std::vector<std::string> checked;  // in sentences
  std::vector<std::string> not_checked;
  std::uint64_t old_findings = 0;  // in the base too
  std::uint64_t accepted = 0;      // waived or suppressed by what the base says
  Comparison comparison;
};

}  // namespace claimcheck
