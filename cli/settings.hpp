// The configuration as read, defaults included, in the form in which it can be written down again.
#pragma once

#include <string>

#include "checker/project/project.hpp"

namespace claimcheck {

/// TOML, with the project's folder as a comment.
std::string settings_text(const Project& project);

/// How each claim was read, one paragraph a claim: subject, kind and why, time and its days, both intervals.
/// For
/// --verbose.
std::string readings_text(const Project& project);

}  // namespace claimcheck
