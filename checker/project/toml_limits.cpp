// The TOML library bounds nested values but not dotted keys, and frees its tables recursively: a line of a
// million dots would exhaust the stack, and a list of a million empty lists the memory. One pass over the
// tokens finds such a text first. Where the text is no TOML the pass may misread what follows, but the parser
// stops there.
#include "checker/project/toml_limits.hpp"

#include <cstddef>

namespace claimcheck {

namespace {

/// The byte after the string that begins at `at` with a quote mark.
std::size_t after_string(std::string_view toml, std::size_t at) {
  const char quote = toml[at];
  const char triple[] = {quote, quote, quote};
  const std::string_view marks(triple, 3);
  const bool long_form = toml.substr(at).starts_with(marks);
  for (at += long_form ? 3 : 1; at < toml.size(); ++at) {
    if (toml[at] == '\\' && quote == '"') {
      ++at;
    } else if (long_form) {
      if (!toml.substr(at).starts_with(marks)) continue;
      at += 3;
      for (int more = 0; more < 2 && at < toml.size() && toml[at] == quote; ++more) ++at;
      return at;
    } else if (toml[at] == quote || toml[at] == '\n') {
      return at + 1;
    }
  }
  return toml.size();
}

}  // namespace

std::optional<TomlExcess> first_excess(std::string_view toml, const TomlLimits& limits) {
  std::size_t depth = 0;
  std::size_t dots = 0;
  std::size_t values = 0;
  for (std::size_t at = 0; at < toml.size();) {
    const char c = toml[at];
    if (c == '"' || c == '\'') {
      at = after_string(toml, at);
      continue;
    }
    if (c == '#') {
      at = toml.find('\n', at);
      if (at == std::string_view::npos) break;
      continue;
    }
    const bool opens = c == '[' || c == '{';
    if (opens) ++depth;
    if ((c == ']' || c == '}') && depth > 0) --depth;
    if (opens || c == ',' || c == '=') ++values;
    if (c == '.') {
      ++dots;
    } else if (opens || c == '\n' || c == '=' || c == ',') {
      dots = 0;
    }
    const bool deep = depth > limits.depth || dots > limits.depth;
    if (deep || values > limits.values) return TomlExcess{static_cast<std::uint32_t>(at), deep};
    ++at;
  }
  return std::nullopt;
}

}  // namespace claimcheck
