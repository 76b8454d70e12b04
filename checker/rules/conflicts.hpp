// From a conflict of the solver to a finding: places, labels, severity, fingerprint, witnesses. What a rule
// adds is its own words.
#pragma once

#include <string>
#include <vector>

#include "checker/rules/rule.hpp"
#include "checker/solve/wording.hpp"

namespace claimcheck {

/// What a rule says of one conflict. `labels` by index of Conflict::claims; a missing one is the claim's
/// value.
struct ConflictWords {
  std::string message;
  std::vector<std::string> labels;
  std::vector<Help> help;
};

using ConflictWriter = ConflictWords (*)(const Wording&, const Conflict&);

/// Files every conflict that the solver found under `info`'s code.
void file_conflicts(const Checking& checking, Sink& sink, const RuleInfo& info, ConflictWriter write);

/// "A is claimed as X (…) and as Y (…)", in the order of the values; for two claims on one subject and time.
std::string two_values(const Wording& words, const Conflict& conflict,
                       std::string_view verb = "is claimed as");

/// Ways out that any two conflicting values have: retract, date, attribute, mark the newer edition.
std::vector<Help> ways_out(const Wording& words, const Conflict& conflict);

}  // namespace claimcheck
