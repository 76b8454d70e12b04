// A fix as lines before and after, as far as the finding holds the lines: what a reader can judge at a
// glance.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/model/finding.hpp"

namespace claimcheck {

/// Lines of one file from `line` on: these go, those come. Without the lines at hand (`known` is false),
/// `before` is empty and `after` holds the text of the edits that replace columns [`column`, …) of `line`.
struct Change {
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  bool known = false;
  std::vector<std::string> before;
  std::vector<std::string> after;
};

/// The edits of the finding's fix, joined where they touch the same lines, by path and line. Empty without
/// one.
std::vector<Change> changes_of(const Finding& finding);

}  // namespace claimcheck
