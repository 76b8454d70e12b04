// SARIF 2.1.0 (OASIS), within the limits of GitHub's code scanning. Suppressed findings are left out: there
// they would be opened as alerts.
#include "reports/sarif.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "reports/renderers.hpp"
#include "reports/statistics.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_results = 25000;  // a run; GitHub refuses more

Json notification(std::string_view level, std::string_view text) {
  return {{"level", level}, {"message", {{"text", text}}}};
}

/// The findings to leave out so that the worst are kept.
std::set<const Finding*> beyond_the_limit(const Report& report) {
  std::set<const Finding*> dropped;
  if (report.findings.size() <= most_results) return dropped;
  const std::vector<const Finding*> ranked = worst_first(report);
  dropped.insert(ranked.begin() + most_results, ranked.end());
  return dropped;
}

/// What was checked and what was not: the run says it itself.
Json invocation(const Report& report, const std::set<const Finding*>& dropped) {
  Json notes = Json::array();
  notes.push_back(notification("note", summary_sentence(report, {})));
  for (const std::string& remark : report.remarks) notes.push_back(notification("note", remark));
  if (!dropped.empty())
    notes.push_back(
        notification("warning", fmt::format("left out, a run takes {} results: {}", most_results,
                                            counted_by_severity({dropped.begin(), dropped.end()}))));
  if (report.summary.dropped > 0)
    notes.push_back(notification(
        "warning",
        fmt::format("{} more findings are past the limit and only counted", report.summary.dropped)));
  return {{"executionSuccessful", true}, {"toolExecutionNotifications", notes}};
}

}  // namespace

std::string render_sarif(const Report& report, const RenderOptions&) {
  Json driver{{"name", report.tool}};
  if (!report.version.empty()) driver["semanticVersion"] = report.version;
  driver["rules"] = Json::array();
  std::map<std::string_view, std::size_t> index_of;
  for (const RuleInfo* rule : sarif_rules_of(report)) {
    index_of[rule->code] = driver["rules"].size();
    driver["rules"].push_back(sarif_rule(*rule));
  }
  const std::set<const Finding*> dropped = beyond_the_limit(report);
  Json results = Json::array();
  std::map<std::string_view, unsigned> seen;
  for (const Finding& finding : report.findings)
    if (!dropped.contains(&finding))
      results.push_back(sarif_result(finding, index_of[finding.rule->code], ++seen[finding.fingerprint]));
  Json run;
  run["tool"]["driver"] = std::move(driver);
  run["columnKind"] = "unicodeCodePoints";
  run["originalUriBaseIds"]["%SRCROOT%"]["description"]["text"] = "the folder that the command ran in";
  run["invocations"] = Json::array({invocation(report, dropped)});
  run["results"] = std::move(results);
  Json log;
  log["$schema"] =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  log["version"] = "2.1.0";
  log["runs"] = Json::array();
  log["runs"].push_back(std::move(run));
  return json_text(log);
}

}  // namespace claimcheck
