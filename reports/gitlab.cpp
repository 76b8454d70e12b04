// GitLab's Code Quality report: a JSON array, shown in merge requests. Entries with one fingerprint hide each
// other there, so a repeated one is numbered.
#include <fmt/format.h>

#include <map>

#include "reports/json_text.hpp"
#include "reports/renderers.hpp"

namespace claimcheck {

namespace {

std::string_view severity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "major";
    case Severity::warning:
      return "minor";
    default:
      return "info";
  }
}

/// GitLab links only paths without a leading "./".
std::string_view plain_path(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  return path;
}

}  // namespace

std::string render_gitlab(const Report& report, const RenderOptions&) {
  Json all = Json::array();
  std::map<std::string_view, unsigned> seen;
  for (const Finding& finding : report.findings) {
    const unsigned times = ++seen[finding.fingerprint];
    const Place& place = finding.primary.place;
    Json entry;
    entry["description"] = fmt::format("{}: {}", finding.rule->code, finding.message);
    entry["check_name"] = finding.rule->name;
    entry["fingerprint"] =
        times == 1 ? finding.fingerprint : fmt::format("{}-{}", finding.fingerprint, times);
    entry["severity"] = severity_of(finding.severity);
    entry["location"] = {{"path", plain_path(place.path)},
                         {"lines", {{"begin", place.start.line}, {"end", place.end.line}}}};
    all.push_back(std::move(entry));
  }
  return json_text(all);
}

}  // namespace claimcheck
