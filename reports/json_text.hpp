// Building blocks of every format that is JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace claimcheck {

using Json = nlohmann::ordered_json;

/// Indented by `indent` (compact below 0), UTF-8 whatever went in (ill-formed bytes become U+FFFD), with a
/// final newline. Characters that a terminal would obey or hide are escaped, so that looking at the output is
/// safe; a JSON reader sees the same strings.
std::string json_text(const Json& json, int indent = 1);

}  // namespace claimcheck
