// reviewdog's diagnostic format: columns count bytes of UTF-8 from 1, ends are exclusive, and a fix becomes a
// suggestion that a reviewer can commit.
#include <algorithm>

#include "reports/json_text.hpp"
#include "reports/renderers.hpp"
#include "reports/said.hpp"

namespace claimcheck {

namespace {

std::string_view severity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "ERROR";
    case Severity::warning:
      return "WARNING";
    default:
      return "INFO";
  }
}

Json json_of(const Position& at) {
  // Where the line begins is not known of a position made by hand; its column is then the best there is.
  const bool known = at.line == 1 || at.line_byte > 0;
  return {{"line", at.line}, {"column", known ? at.byte - at.line_byte + 1 : at.column}};
}

Json json_of(const Place& place) {
  Json json{{"path", place.path}};
  if (!place.whole_file) json["range"] = {{"start", json_of(place.start)}, {"end", json_of(place.end)}};
  return json;
}

}  // namespace

std::string render_rdjson(const Report& report, const RenderOptions&) {
  Json json{{"source", {{"name", report.tool}}}, {"diagnostics", Json::array()}};
  Severity worst = Severity::note;
  for (const Finding& finding : report.findings) {
    worst = std::max(worst, finding.severity);
    Json entry{{"message", said_in_lines(finding)}, {"location", json_of(finding.primary.place)}};
    entry["severity"] = severity_of(finding.severity);
    entry["code"] = {{"value", finding.rule->code}};
    // Each suggestion is committed alone, so only a fix that is one edit, in this file, can be one.
    if (finding.fix && finding.fix->edits.size() == 1 &&
        finding.fix->edits[0].path == finding.primary.place.path) {
      const Edit& edit = finding.fix->edits[0];
      entry["suggestions"] = {
          {{"range", {{"start", json_of(edit.start)}, {"end", json_of(edit.end)}}}, {"text", edit.text}}};
    }
    for (const Label& label : finding.related)
      entry["related_locations"].push_back({{"message", label.message}, {"location", json_of(label.place)}});
    json["diagnostics"].push_back(std::move(entry));
  }
  if (!report.findings.empty()) json["severity"] = severity_of(worst);
  return json_text(json);
}

}  // namespace claimcheck
