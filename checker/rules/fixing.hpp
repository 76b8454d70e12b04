// Applying the fixes that findings carry, until none is left that can be applied; in memory only.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/rules/lint.hpp"

namespace claimcheck {

struct FixOptions {
  bool unsafe = false;  // those too that a person should look at
  LintOptions lint;     // which rules, which findings
};

struct AppliedFix {
  std::string path;
  std::uint32_t line = 0;  // when it was applied
  std::string code;
  std::string title;
};

struct FixedFile {
  std::string before;
  std::string after;
};

struct FixOutcome {
  std::map<std::string, FixedFile> files;  // only those that change
  std::vector<AppliedFix> applied;         // in order
  std::size_t remaining = 0;               // findings left
  std::size_t unsafe_left = 0;             // of them, those with an unsafe fix
};

/// Checks the project, applies what can be applied, and checks again. Edits claim files only, and never a
/// figure: what a fix takes out of a claim's head and what it puts there hold the same digits, unless it
/// takes a whole duplicate away.
FixOutcome fix_project(const Tree& tree, const ReadOptions& read, const FixOptions& options);

}  // namespace claimcheck
