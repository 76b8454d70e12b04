// How each claim was read, for a person who wonders why two claims do or do not meet.
#pragma once

#include <string>

#include "checker/project/project.hpp"

namespace claimcheck {

/// One paragraph a claim: its place and text; subject; kind and why; time and its days; both intervals of its
/// value. For --verbose.
std::string readings_text(const Project& project);

}  // namespace claimcheck
