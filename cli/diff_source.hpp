// `claimcheck diff --source FILE…`: what new documents do to the claims.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"

namespace claimcheck {

struct SourceDiff {
  ReadOptions read;
  OutputOptions output;
  std::vector<std::string> sources;
  std::string published;
  bool all = false;
  bool exit_zero = false;
};

/// Exit 1 where a document contradicts the claims or another document.
int run_diff_source(const SourceDiff& diff, Streams streams);

}  // namespace claimcheck
