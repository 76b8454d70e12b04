// Does this terminal open addresses that are written into its output (OSC 8)? There is no way to ask one.
#pragma once

#include <string>

namespace claimcheck {

/// Whether the environment names a terminal known to have hyperlinks; FORCE_HYPERLINK decides where it is
/// set.
bool terminal_has_links();

/// "file:///home/rita/claims" of the current folder; empty where it cannot be told.
std::string folder_address();

}  // namespace claimcheck
