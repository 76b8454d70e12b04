// The receipt: schema "claimcheck/1", kind "gate". Fields are only ever added.
#include "reports/comparison.hpp"
#include "reports/finding_json.hpp"
#include "reports/gate.hpp"

namespace claimcheck {

namespace {

Json json_of(const std::vector<GateReason>& reasons) {
  Json json = Json::array();
  for (const GateReason& reason : reasons)
    json.push_back({{"code", reason.finding.rule->code},
                    {"message", reason.finding.message},
                    {"command", reason.command},
                    {"who", reason.who},
                    {"finding", finding_json(reason.finding)}});
  return json;
}

constexpr std::string_view word(GateVerdict verdict) {
  switch (verdict) {
    case GateVerdict::pass:
      return "pass";
    case GateVerdict::blocked:
      return "blocked";
    case GateVerdict::cannot_decide:
      return "cannot decide";
  }
  return "cannot decide";
}

Json side(const ComparedSide& side) {
  return {{"name", side.name},
          {"commit", side.id.empty() ? Json(nullptr) : Json(side.id)},
          {"summary", summary_json(side.summary)}};
}

}  // namespace

std::string render_gate_json(const GateReport& report) {
  Json json;
  json["schema"] = "claimcheck/1";
  json["kind"] = "gate";
  json["tool"] = {{"name", report.tool}, {"version", report.version}};
  json["verdict"] = word(report.verdict);
  json["project"] = report.project;
  json["today"] = report.today;
  json["base"] = side(report.comparison.base);
  json["head"] = side(report.comparison.head);
  json["configuration"] = report.configuration;
  json["cannot_decide"] = report.undecided;
  json["blocking"] = json_of(report.blocking);
  json["told"] = json_of(report.told);
  json["policy_changes"] = report.policy;
  json["checked"] = report.checked;
  json["not_checked"] = report.not_checked;
  json["old_findings"] = report.old_findings;
  json["accepted_findings"] = report.accepted;
  json["diff"] = Json::parse(render_comparison_json(report.comparison));
  return json_text(json);
}

}  // namespace claimcheck
