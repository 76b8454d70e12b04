// Every key of every TOML file, declared once: the readers take the expected type and the example from here,
// did-you-mean its candidates, and the tests of docs/configuration.md its names.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

enum class TomlType : std::uint8_t {
  string,
  strings,
  integer,
  boolean,
  number,
  date,
  text_or_number,
  table,
  tables,
  parts
};
/// "a string", "a list of strings": after "expected".
std::string_view to_string(TomlType type);

struct TomlKey {
  std::string_view file;     // "claimcheck.toml"
  std::string_view section;  // "gate", "lint.per-path"; "*" stands for any name: "entity.*"
  std::string_view key;
  TomlType type;
  std::string_view fallback;  // the default as TOML; "" when there is none
  std::string_view example;   // as TOML
};

/// All of them, in the order of the documentation.
std::span<const TomlKey> toml_keys();
/// nullptr when the section has no such key.
const TomlKey* find_toml_key(std::string_view file, std::string_view section, std::string_view key);
/// The keys of one section, in order.
std::vector<std::string> keys_of(std::string_view file, std::string_view section);

}  // namespace claimcheck
