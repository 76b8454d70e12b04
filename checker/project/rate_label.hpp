// What a rate is about: "EUR/USD 2016".
#pragma once

#include <optional>

#include "checker/project/project.hpp"
#include "checker/project/toml_tree.hpp"

namespace claimcheck {

/// The rate a key of [rates] names, without its value; nullopt when it is none, which is filed.
std::optional<Rate> read_rate_label(Project& project, const TomlNode& node);

}  // namespace claimcheck
