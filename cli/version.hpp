// The version has one place: project() in CMakeLists.txt.
#pragma once

#include <string_view>

namespace claimcheck {

std::string_view version();

}  // namespace claimcheck
