// A TOML file as a plain tree whose every key and value keeps its bytes, so that one translation unit knows
// the TOML library and every error has a place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/text/source_file.hpp"
#include "grammar/text/span.hpp"

namespace claimcheck {

enum class TomlKind : std::uint8_t { string, integer, number, boolean, date, time, array, table };

/// A value, with the key it stands under. Entries of a table are in the order of the file.
struct TomlNode {
  TomlKind kind = TomlKind::table;
  std::string key;              // "" for the root and for items of an array
  Span key_span;                // quotes included; empty likewise
  Span span;                    // of the value; of the header for a table written as [a.b]
  std::string text;             // string: its value; date: "2018-05-25"; number: its digits, in decimal
  std::int64_t integer = 0;     // for an integer
  bool boolean = false;         // for a boolean
  std::vector<TomlNode> items;  // of an array or a table

  const TomlNode* find(std::string_view name) const;
};

/// Where a TOML file stopped making sense.
struct TomlError {
  Span span;
  std::string message;  // "in a value: …", lower case, no full stop
  std::string help;     // what to type instead, where it is evident; else empty
};

struct TomlParse {
  TomlNode root;
  std::optional<TomlError> error;  // the first one; then `root` is empty
};

/// Largest TOML file read, in bytes; how deep arrays, inline tables and dotted keys may go; how many values a
/// file may hold (each takes some hundred bytes when read).
inline constexpr std::size_t max_toml_bytes = 64u << 20;
inline constexpr std::size_t max_toml_depth = 64;
inline constexpr std::size_t max_toml_values = 2'000'000;

/// Parses TOML 1.0. Never throws and never recurses deeper than max_toml_depth, whatever the bytes are.
TomlParse parse_toml(const SourceFile& file);

}  // namespace claimcheck
