// The names of the formats on the command line.
#include <array>
#include <utility>

#include "reports/render.hpp"

namespace claimcheck {

namespace {

constexpr std::array<std::pair<std::string_view, Format>, 12> names{{
    {"full", Format::full},
    {"concise", Format::concise},
    {"json", Format::json},
    {"sarif", Format::sarif},
    {"github", Format::github},
    {"job-summary", Format::job_summary},
    {"gitlab", Format::gitlab},
    {"junit", Format::junit},
    {"checkstyle", Format::checkstyle},
    {"rdjson", Format::rdjson},
    {"markdown", Format::markdown},
    {"html", Format::html},
}};

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  for (const auto& [known, format] : names)
    if (known == name) return format;
  return std::nullopt;
}

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> out;
  for (const auto& row : names) out.push_back(row.first);
  return out;
}

}  // namespace claimcheck
