// The machine-readable contract, schema "claimcheck/1": fields keep their name, order and meaning, and are
// only ever added.
#include "reports/finding_json.hpp"
#include "reports/json_text.hpp"
#include "reports/renderers.hpp"
#include "reports/statistics.hpp"

namespace claimcheck {

namespace {

Json json_of(const Position& at) { return {{"line", at.line}, {"column", at.column}, {"byte", at.byte}}; }

}  // namespace

void put_place(Json& json, const Place& place) {
  json["path"] = place.path;
  json["start"] = json_of(place.start);
  json["end"] = json_of(place.end);
}

namespace {

Json json_of(const Label& label) {
  Json json;
  put_place(json, label.place);
  json["message"] = label.message;
  return json;
}

Json json_of(const EvidenceLabel& evidence) {
  Json json;
  json["source"] = evidence.source;
  put_place(json, evidence.place);
  json["text"] = evidence.text;
  json["message"] = evidence.message;
  json["publisher"] = evidence.publisher;
  json["published"] = evidence.published;
  return json;
}

Json json_of(const Fix& fix) {
  Json json{{"safe", fix.safe}, {"edits", Json::array()}};
  for (const Edit& edit : fix.edits)
    json["edits"].push_back({{"path", edit.path},
                             {"start", json_of(edit.start)},
                             {"end", json_of(edit.end)},
                             {"text", edit.text}});
  json["title"] = fix.title;
  return json;
}

}  // namespace

Json finding_json(const Finding& finding) {
  Json json;
  json["code"] = finding.rule->code;
  json["name"] = finding.rule->name;
  json["severity"] = to_string(finding.severity);
  json["message"] = finding.message;
  put_place(json, finding.primary.place);
  json["subject"] = finding.subject;
  json["related"] = Json::array();
  for (const Label& label : finding.related) json["related"].push_back(json_of(label));
  json["evidence"] = Json::array();
  for (const EvidenceLabel& evidence : finding.evidence) json["evidence"].push_back(json_of(evidence));
  json["argument"] = Json::array();
  for (const Step& step : finding.argument) json["argument"].push_back(step.text);
  json["fix"] = finding.fix ? json_of(*finding.fix) : Json(nullptr);
  json["fingerprint"] = finding.fingerprint;
  json["label"] = finding.primary.message;
  json["strict_only"] = finding.strict_only;
  json["same_cause"] = finding.same_cause;
  json["help"] = Json::array();
  for (const Help& help : finding.help)
    json["help"].push_back(
        {{"text", help.text}, {"paste", help.paste.empty() ? Json(nullptr) : Json(help.paste)}});
  return json;
}

Json summary_json(const Summary& summary) {
  return {{"claims", summary.claims},
          {"sources", summary.sources},
          {"errors", summary.errors},
          {"warnings", summary.warnings},
          {"notes", summary.notes},
          {"suppressed", summary.suppressed},
          {"undecided", summary.undecided},
          {"unverified", summary.unverified},
          {"verified", summary.verified},
          {"files", summary.files},
          {"sources_read", summary.sources_read},
          {"dropped", summary.dropped}};
}

namespace {

Json json_of(const Coverage& coverage) {
  Json json{{"path", coverage.path},
            {"line", coverage.line},
            {"claim", coverage.claim},
            {"checked", coverage.checked}};
  json["not_checked"] = Json::array();
  for (const NotChecked& missed : coverage.not_checked)
    json["not_checked"].push_back({{"code", missed.code}, {"why", missed.why}});
  return json;
}

}  // namespace

std::string render_json(const Report& report, const RenderOptions& options) {
  Json json;
  json["schema"] = "claimcheck/1";
  json["tool"] = {{"name", report.tool}, {"version", report.version}};
  json["summary"] = summary_json(report.summary);
  json["findings"] = Json::array();
  for (const Finding& finding : report.findings) json["findings"].push_back(finding_json(finding));
  json["suppressed"] = Json::array();
  for (const Suppressed& each : report.suppressed)
    json["suppressed"].push_back({{"reason", each.reason}, {"finding", finding_json(each.finding)}});
  if (report.has_coverage) {
    json["coverage"] = Json::array();
    for (const Coverage& each : report.coverage) json["coverage"].push_back(json_of(each));
  }
  json["remarks"] = report.remarks;
  if (options.statistics) {
    json["statistics"] = Json::array();
    for (const RuleCount& row : count_by_rule(report))
      json["statistics"].push_back({{"code", row.rule->code},
                                    {"name", row.rule->name},
                                    {"count", row.count},
                                    {"fixable", row.fixable}});
  }
  return json_text(json);
}

}  // namespace claimcheck
