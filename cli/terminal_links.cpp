// Terminals name themselves in the environment; those that have OSC 8 are a closed list, and any other gets
// plain text, because some print the escape.
#include "cli/terminal_links.hpp"

#include <limits.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string_view>

namespace claimcheck {

namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  for (const std::string_view each : words)
    if (word == each) return true;
  return false;
}

/// RFC 3986: what is not unreserved is percent-encoded, byte by byte.
std::string percent_encoded(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("/-._~").find(c) != std::string_view::npos;
    if (plain)
      out.push_back(c);
    else
      out.append({'%', digits[byte >> 4], digits[byte & 15]});
  }
  return out;
}

}  // namespace

bool terminal_has_links() {
  const std::string_view forced = variable("FORCE_HYPERLINK");
  if (!forced.empty()) return forced != "0";
  constexpr std::array<std::string_view, 6> programs = {"iTerm.app", "WezTerm", "vscode",
                                                        "ghostty",   "Hyper",   "Tabby"};
  constexpr std::array<std::string_view, 5> terms = {"xterm-kitty", "foot", "alacritty", "xterm-ghostty",
                                                     "wezterm"};
  constexpr long first_vte = 5000;  // VTE 0.50 brought them, and 0.50 is written so
  return is_one_of(variable("TERM_PROGRAM"), programs) || is_one_of(variable("TERM"), terms) ||
         !variable("WT_SESSION").empty() || !variable("KONSOLE_VERSION").empty() ||
         std::strtol(std::string(variable("VTE_VERSION")).c_str(), nullptr, 10) > first_vte;
}

std::string folder_address() {
  char folder[PATH_MAX];
  if (::getcwd(folder, sizeof folder) == nullptr || folder[0] != '/') return {};
  const std::string_view path = folder;
  return "file://" + percent_encoded(path == "/" ? std::string_view() : path);
}

}  // namespace claimcheck
