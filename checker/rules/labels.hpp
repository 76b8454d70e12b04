// How rules point at claims.
#pragma once

#include <string>

#include "checker/model/finding.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// The whole claim, its value, or its subject, in its file.
Place claim_place(const Project& project, FactId id);
Place value_place(const Project& project, FactId id);
Place subject_place(const Project& project, FactId id);
/// The subject as written, its time included.
std::string subject_text(const Project& project, FactId id);
/// The claim as written, in one line: subject, value and time, without evidence.
std::string claim_text(const Project& project, FactId id);
/// A finding about one claim; `label` is said under the caret.
Finding claim_finding(const Project& project, const RuleInfo& rule, FactId id, Place place,
                      std::string message, std::string label = {});
/// A finding at a span of any file, about no claim in particular.
Finding span_finding(const Project& project, const RuleInfo& rule, const Span& span, std::string message,
                     std::string label = {});

}  // namespace claimcheck
