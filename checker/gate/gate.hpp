// May this branch be merged? Decided by the configuration of the base, over sets of findings and sign-offs.
#pragma once

#include "checker/gate/side.hpp"
#include "checker/model/gate_report.hpp"

namespace claimcheck {

/// Compares `compared.head` with `compared.base` and decides. Throws Failure where a revision is unknown or
/// the base has no project: then nothing can be decided either.
GateReport decide(const Compared& compared, Day today);

}  // namespace claimcheck
