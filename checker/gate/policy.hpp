// What a branch changes in the files that decide: listed, never obeyed.
#pragma once

#include <string>
#include <vector>

#include "checker/model/tree.hpp"

namespace claimcheck {

struct PolicyFiles {
  std::string root;                  // the project's folder in both trees
  std::vector<std::string> waivers;  // of both sides
  std::vector<std::string> registries;
  std::string allowed_signers;  // path
};

struct PolicyChanges {
  std::vector<std::string> said;    // one sentence a change
  std::vector<std::string> broken;  // files of the branch that do not parse or hold unknown keys
};

PolicyChanges policy_changes(const Tree& base, const Tree& head, const PolicyFiles& files);

}  // namespace claimcheck
