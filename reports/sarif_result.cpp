// A finding as a SARIF result. The message links to each related location by its number, which is how code
// scanning lets a reader jump to the other claim and to the source.
#include <fmt/format.h>

#include "reports/paint.hpp"
#include "reports/said.hpp"
#include "reports/sarif.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_related = 1000;  // locations of one result that GitHub takes

Json region_of(const Position& start, const Position& end) {
  return {{"startLine", start.line},
          {"startColumn", start.column},
          {"endLine", end.line},
          {"endColumn", end.column}};
}

Json artifact_of(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  return {{"uri", uri_path(path)}, {"uriBaseId", "%SRCROOT%"}};
}

Json physical_location_of(const Place& place) {
  Json json;
  json["artifactLocation"] = artifact_of(place.path);
  json["region"] = region_of(place.start, place.end);  // of a whole file its beginning: an alert needs a line
  return json;
}

/// Text inside `[…](1)`; brackets and backslashes would end it (SARIF 2.1.0, 3.11.6).
std::string link_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

/// Text that is no link, whatever it holds: an interval keeps its plain brackets, "](" is no seam.
std::string plain_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '(' && out.ends_with(']')) out.insert(out.size() - 1, 1, '\\');
    out += c;
  }
  return out;
}

std::string place_name(const Place& place) {
  const std::string name = place.path.substr(place.path.rfind('/') + 1);
  return place.whole_file ? name : fmt::format("{}:{}", name, place.start.line);
}

/// The places beside the primary one, numbered from 1, and the lines of the message that link to them.
struct Related {
  Json locations = Json::array();
  std::string text;

  void add(const Place& place, std::string_view said, std::string_view link, std::string_view rest) {
    const std::size_t id = locations.size() + 1;
    if (place.path.empty() || id > most_related) {
      text += fmt::format("\n{}{}{}", plain_text(said), plain_text(link), plain_text(rest));
      return;
    }
    text += fmt::format("\n{}[{}]({}){}", plain_text(said), link_text(link), id, plain_text(rest));
    Json location{{"id", id}, {"physicalLocation", physical_location_of(place)}};
    const std::string_view message = rest.starts_with(": ") ? rest.substr(2) : rest;
    if (!message.empty()) location["message"]["text"] = plain_text(message);
    locations.push_back(std::move(location));
  }
};

Related related_of(const Finding& finding) {
  Related related;
  const auto after = [](const std::string& message) { return message.empty() ? message : ": " + message; };
  for (const Label& label : finding.related)
    related.add(label.place, "see ", place_name(label.place), after(label.message));
  for (const EvidenceLabel& evidence : finding.evidence) {
    related.add(evidence.place, said_by(evidence) + ", ",
                evidence.text.empty() ? "no text" : "\"" + evidence.text + "\"", after(evidence.message));
  }
  return related;
}

Json fix_of(const Fix& fix) {
  Json json;
  json["description"]["text"] = fix.title;
  json["artifactChanges"] = Json::array();
  for (const Edit& edit : fix.edits) {
    Json change{{"artifactLocation", artifact_of(edit.path)}};
    change["replacements"] = Json::array();
    change["replacements"].push_back(
        {{"deletedRegion", region_of(edit.start, edit.end)}, {"insertedContent", {{"text", edit.text}}}});
    json["artifactChanges"].push_back(std::move(change));
  }
  return json;
}

}  // namespace

Json sarif_result(const Finding& finding, std::size_t rule_index, unsigned occurrence) {
  const Related related = related_of(finding);
  std::string text = plain_text(finding.message);
  if (!finding.primary.message.empty()) text += "\nhere: " + plain_text(finding.primary.message);
  text += related.text;
  std::size_t number = 0;
  for (const Step& step : finding.argument) text += fmt::format("\n{}. {}", ++number, plain_text(step.text));
  for (const Help& help : finding.help)
    text +=
        "\nhelp: " + plain_text(help.text) + (help.paste.empty() ? "" : "\n    " + plain_text(help.paste));
  Json json;
  json["ruleId"] = finding.rule->code;
  json["ruleIndex"] = rule_index;
  json["level"] = sarif_level(finding.severity);
  json["message"]["text"] = text;
  json["locations"] = Json::array({Json{{"physicalLocation", physical_location_of(finding.primary.place)}}});
  if (!related.locations.empty()) json["relatedLocations"] = related.locations;
  // What GitHub tracks alerts by; made from our fingerprint, which survives moves, and numbered like its own.
  json["partialFingerprints"] = {
      {"primaryLocationLineHash", fmt::format("{}:{}", finding.fingerprint.substr(0, 16), occurrence)},
      {"claimcheck/v1", finding.fingerprint}};
  if (finding.fix && finding.fix->safe && !finding.fix->edits.empty())
    json["fixes"] = Json::array({fix_of(*finding.fix)});
  return json;
}

}  // namespace claimcheck
