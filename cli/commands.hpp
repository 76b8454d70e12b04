// One function a command; each returns the exit code. They throw Failure when the environment fails (exit 2).
#pragma once

#include "cli/options.hpp"

namespace claimcheck {

int run_lint(const Options& options, Streams streams);
int run_fmt(const Options& options, Streams streams);
int run_explain(const Options& options, Streams streams);

}  // namespace claimcheck
