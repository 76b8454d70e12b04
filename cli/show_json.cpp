// The same for programs: claims with both readings, and the conflicts they stand in by fingerprint.
#include <nlohmann/json.hpp>

#include "checker/rules/labels.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/wording.hpp"
#include "cli/show.hpp"

namespace claimcheck {

namespace {

using Json = nlohmann::ordered_json;

Json day(Day at) { return at == no_day || at == end_of_time ? Json() : Json(iso(at)); }

Json interval(const Interval& of) {
  return {{"lo", of.lo_infinite ? Json() : Json(of.lo.to_string())},
          {"hi", of.hi_infinite ? Json() : Json(of.hi.to_string())},
          {"lo_open", of.lo_open},
          {"hi_open", of.hi_open}};
}

Json claim_json(const Project& project, const ClaimReader& reader, const ShownSubject& shown,
                const ShownClaim& claim) {
  const Wording words(reader);
  const Fact& fact = project.facts[claim.id];
  const TimeLabel& label = project.facts.times[fact.time];
  const Place place = claim_place(project, claim.id);
  Json out{{"claim", words.line(claim.id)},
           {"path", place.path},
           {"line", place.start.line},
           {"names_it", claim.names_it},
           {"value", words.value(claim.id)}};
  out["time"] = label.has_time() ? Json{{"label", label.text},
                                        {"from", label.resolved ? day(label.extent.begin) : Json()},
                                        {"to", label.resolved ? day(label.extent.end) : Json()}}
                                 : Json();
  const bool number = reader.is_bound(fact) && fact.sort != Sort::date && fact.sort != Sort::rank;
  const Reading reading = number ? reader.reading(fact) : Reading{};
  out["unit"] = number && fact.unit != no_unit ? Json(project.units[fact.unit].name) : Json();
  out["strict"] = number ? interval(reader.in_unit_of(fact, reading.strict)) : Json();
  out["lenient"] = number ? interval(reader.in_unit_of(fact, reading.lenient)) : Json();
  out["sources"] = Json::array();
  for (const SourceId source : sources_of(project.facts, fact))
    out["sources"].push_back(project.registry[source].id);
  out["conflicts"] = Json::array();
  for (const std::size_t at : claim.conflicts) out["conflicts"].push_back(shown.conflicts[at]->fingerprint);
  return out;
}

}  // namespace

std::string show_json(const Project& project, const std::vector<ShownSubject>& subjects) {
  const ClaimReader reader(project);
  Json out{{"schema", "claimcheck/show-1"}, {"subjects", Json::array()}};
  for (const ShownSubject& shown : subjects) {
    Json subject{{"subject", project.facts.subjects.text(shown.id)},
                 {"independent_sources", shown.witnesses},
                 {"claims", Json::array()},
                 {"conflicts", Json::array()}};
    for (const ShownClaim& claim : shown.claims)
      subject["claims"].push_back(claim_json(project, reader, shown, claim));
    for (const Finding* finding : shown.conflicts)
      subject["conflicts"].push_back({{"code", finding->rule->code},
                                      {"severity", to_string(finding->severity)},
                                      {"message", finding->message},
                                      {"fingerprint", finding->fingerprint}});
    out["subjects"].push_back(std::move(subject));
  }
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace claimcheck
