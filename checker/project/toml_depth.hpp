// How deep a TOML text goes, before anything recursive sees it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace claimcheck {

/// The first byte at which brackets nest deeper, or a dotted key has more parts, than `limit`. Strings and
/// comments are passed over.
std::optional<std::uint32_t> first_too_deep(std::string_view toml, std::size_t limit);

}  // namespace claimcheck
