// `claimcheck diff REV[..REV]`: what a change does to the claims.
#pragma once

#include <string>

#include "checker/gate/side.hpp"
#include "cli/options.hpp"

namespace claimcheck {

struct RevisionDiff {
  std::string range;
  std::string today;
  bool exit_zero = false;
  ReadOptions read;
  OutputOptions output;
};

/// Exit 1 where the change introduces a contradiction.
int run_diff_revisions(const RevisionDiff& diff, Streams streams);

/// What the options on reading say about comparing; `head` "" is the working tree.
Compared compared_by(const ReadOptions& read, std::string base, std::string head);

}  // namespace claimcheck
