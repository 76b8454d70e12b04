// The names of the formats on the command line.
#include <array>
#include <utility>

#include "reports/render.hpp"

namespace claimcheck {

std::optional<Format> format_named(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, Format>, 10> names{{
      {"full", Format::full},
      {"concise", Format::concise},
      {"json", Format::json},
      {"sarif", Format::sarif},
      {"github", Format::github},
      {"gitlab", Format::gitlab},
      {"junit", Format::junit},
      {"rdjson", Format::rdjson},
      {"markdown", Format::markdown},
      {"html", Format::html},
  }};
  for (const auto& [known, format] : names)
    if (known == name) return format;
  return std::nullopt;
}

}  // namespace claimcheck
