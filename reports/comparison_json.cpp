// Schema "claimcheck/1", kind "diff": fields are only ever added.
#include "reports/comparison.hpp"
#include "reports/finding_json.hpp"

namespace claimcheck {

namespace {

constexpr std::string_view kind_name(ClaimChangeKind kind) {
  switch (kind) {
    case ClaimChangeKind::added:
      return "added";
    case ClaimChangeKind::removed:
      return "removed";
    case ClaimChangeKind::changed:
      return "changed";
    case ClaimChangeKind::reinterpreted:
      return "reinterpreted";
  }
  return "changed";
}

Json json_of(const ClaimSeen& claim) {
  Json json;
  json["claim"] = claim.text;
  put_place(json, claim.place);
  json["fingerprint"] = claim.fingerprint;
  return json;
}

Json json_of(const std::vector<ClaimSeen>& claims) {
  Json json = Json::array();
  for (const ClaimSeen& claim : claims) json.push_back(json_of(claim));
  return json;
}

Json json_of(const std::vector<FindingChange>& changes) {
  Json json = Json::array();
  for (const FindingChange& change : changes)
    json.push_back({{"by_configuration", change.by_configuration},
                    {"why", change.why},
                    {"finding", finding_json(change.finding)}});
  return json;
}

Json json_of(const std::vector<SupportChange>& changes) {
  Json json = Json::array();
  for (const SupportChange& change : changes) {
    Json one = json_of(change.claim);
    one["why"] = change.why;
    json.push_back(std::move(one));
  }
  return json;
}

Json json_of(const ComparedSide& side) {
  Json json{{"name", side.name}};
  json["commit"] = side.id.empty() ? Json(nullptr) : Json(side.id);
  json["summary"] = summary_json(side.summary);
  return json;
}

Json json_of(const ClaimChange& change) {
  Json json{{"change", kind_name(change.kind)}};
  json["before"] = change.before ? json_of(*change.before) : Json(nullptr);
  json["after"] = change.after ? json_of(*change.after) : Json(nullptr);
  json["why"] = change.why;
  return json;
}

}  // namespace

std::string render_comparison_json(const Comparison& comparison) {
  Json json;
  json["schema"] = "claimcheck/1";
  json["kind"] = "diff";
  json["tool"] = {{"name", comparison.tool}, {"version", comparison.version}};
  json["base"] = json_of(comparison.base);
  json["head"] = json_of(comparison.head);
  json["claims"] = Json::array();
  for (const ClaimChange& change : comparison.claims) json["claims"].push_back(json_of(change));
  json["unchanged"] = comparison.unchanged;
  json["moved"] = comparison.moved;
  json["introduced"] = json_of(comparison.introduced);
  json["resolved"] = json_of(comparison.resolved);
  json["support_gained"] = json_of(comparison.gained);
  json["support_lost"] = json_of(comparison.lost);
  json["sources"] = Json::array();
  for (const SourceChange& source : comparison.sources)
    json["sources"].push_back({{"source", source.id},
                               {"what", source.what},
                               {"claims", json_of(source.claims)},
                               {"derived", json_of(source.derived)}});
  json["remarks"] = comparison.remarks;
  return json_text(json);
}

}  // namespace claimcheck
