// A unified diff of two texts, for --diff.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// "" when they are equal. `path` names both sides.
std::string unified_diff(std::string_view before, std::string_view after, const std::string& path);

}  // namespace claimcheck
