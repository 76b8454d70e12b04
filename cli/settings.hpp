// The configuration as read, defaults included, in the form in which it can be written down again.
#pragma once

#include <string>

#include "checker/project/project.hpp"

namespace claimcheck {

/// TOML, with the project's folder as a comment.
std::string settings_text(const Project& project);

}  // namespace claimcheck
