// How deep a TOML text goes, and how much it holds, before anything recursive or allocating sees it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claimcheck {

struct TomlLimits {
  std::size_t depth;   // of brackets, and parts of a dotted key
  std::size_t values;  // commas, `=` and opening brackets
};

struct TomlExcess {
  std::uint32_t at;  // the first byte past a limit
  bool deep;         // past the depth; else too many values
};

/// Where a text goes past the limits. Strings and comments are passed over.
std::optional<TomlExcess> first_excess(std::string_view toml, const TomlLimits& limits);

}  // namespace claimcheck
