// What was checked and what could not be, and why: in a few sentences for every run, claim by claim on
// request.
#pragma once

#include "checker/evidence/join.hpp"
#include "checker/model/report.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/selection.hpp"

namespace claimcheck {

/// Sentences on what the run could not check, added to `report.remarks`.
void add_remarks(const Project& project, const Evidence& evidence, Report& report);

/// Every claim with the rules that were decided on it and those that were not.
void add_coverage(const Project& project, const Evidence& evidence, const Selection& selection,
                  Report& report);

}  // namespace claimcheck
