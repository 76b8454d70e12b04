// What the TOML library says, in a user's words.
#pragma once

#include <cstdint>
#include <string_view>

#include "checker/project/toml_tree.hpp"

namespace claimcheck {

/// The error at byte `at` that the library describes so: the word it is about, what was expected, and, where
/// the mistake is a common one, what to type instead.
TomlError reword_toml_error(const SourceFile& file, std::uint32_t at, std::string_view description);

}  // namespace claimcheck
