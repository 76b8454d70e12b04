// A waiver counts for the finding with its fingerprint and code, on the days from its creation to its expiry,
// and only if it says who accepted the finding and why.
#include "checker/rules/waivers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checker/project/rule_names.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

bool is_fingerprint(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string date_fault(const RecordDate& date, std::string_view key) {
  if (date.days) return {};
  if (date.text.empty()) return fmt::format("`{}` is missing", key);
  return fmt::format("`{}` is \"{}\", which is no date", key, date.text);
}

/// "Rita <rita@example.org>" is Rita in a sentence.
std::string name_of(const std::string& by) {
  const auto end = by.find(" <");
  return end == std::string::npos || end == 0 ? by : by.substr(0, end);
}

std::string record_fault(const Waiver& waiver) {
  if (!is_fingerprint(waiver.fingerprint)) return "`fingerprint` is not 64 hexadecimal digits";
  if (matching_codes(waiver.code).empty())
    return fmt::format("`code` is \"{}\", which is no rule", waiver.code);
  if (waiver.by.find_first_not_of(' ') == std::string::npos)
    return "`by` does not say who accepted the finding";
  if (waiver.reason.find_first_not_of(' ') == std::string::npos) return "`reason` is missing";
  if (std::string fault = date_fault(waiver.created, "created"); !fault.empty()) return fault;
  return date_fault(waiver.expires, "expires");
}

Finding record_finding(const Project& project, const RuleInfo& rule, const Span& span, std::string message,
                       std::string help) {
  Finding finding = make_finding(rule, place_of(project.file(span.file), span), std::move(message));
  finding.help.push_back({std::move(help), {}});
  return finding;
}

}  // namespace

std::string waiver_fault(const Waiver& waiver, int max_days, Day today) {
  if (std::string fault = record_fault(waiver); !fault.empty()) return fault;
  const Day created = waiver.created.days->begin;
  const Day expires = waiver.expires.days->end;  // the day after the last one
  if (expires <= created)
    return fmt::format("it expires on {}, before it was created on {}", waiver.expires.text,
                       waiver.created.text);
  if (today != no_day && expires <= today)
    return fmt::format("it expired on {} (today is {})", iso(expires - 1), iso(today));
  if (today != no_day && created > today)
    return fmt::format("it was created on {}, after today ({})", iso(created), iso(today));
  if (expires - 1 - created > max_days)
    return fmt::format("it lasts {} days, and waiver-max-days is {}", expires - 1 - created, max_days);
  return {};
}

Waivers::Waivers(const Project& project, Day today)
    : project_(project), baseline_used_(project.baseline.size()) {
  for (const Waiver& waiver : project.waivers)
    waivers_.push_back({waiver_fault(waiver, project.config.gate.waiver_max_days, today), false, {}});
  for (std::size_t i = 0; i < project.waivers.size(); ++i)
    waivers_by_fingerprint_.emplace(project.waivers[i].fingerprint, i);
  for (std::size_t i = 0; i < project.baseline.size(); ++i)
    baseline_by_fingerprint_.emplace(project.baseline[i].fingerprint, i);
}

bool Waivers::covers(const Finding& finding, std::string& reason) {
  bool found = false;
  const auto [first, last] = waivers_by_fingerprint_.equal_range(finding.fingerprint);
  for (auto at = first; at != last; ++at) {
    const Waiver& waiver = project_.waivers[at->second];
    State& state = waivers_[at->second];
    if (waiver.code != finding.rule->code && waiver.code != finding.rule->name) {
      state.other_code = finding.rule->code;
      continue;
    }
    state.used = true;
    if (!state.fault.empty() || found) continue;
    found = true;
    reason = fmt::format("waived by {} until {}: {}", name_of(waiver.by), iso(waiver.expires.days->end - 1),
                         waiver.reason);
  }
  const auto [old, end] = baseline_by_fingerprint_.equal_range(finding.fingerprint);
  for (auto at = old; at != end; ++at) {
    if (project_.baseline[at->second].code != finding.rule->code) continue;
    baseline_used_[at->second] = true;
    if (!found) reason = "old: in baseline.toml";
    found = true;
  }
  return found;
}

void Waivers::report_rest(const Selection& selection, std::vector<Finding>& findings,
                          std::vector<std::string>& remarks) const {
  for (std::size_t i = 0; i < waivers_.size(); ++i) {
    const Waiver& waiver = project_.waivers[i];
    const State& state = waivers_[i];
    if (!state.fault.empty()) {
      if (selection.runs(*rev003.info))
        findings.push_back(record_finding(
            project_, *rev003.info, waiver.span, "this waiver does not count: " + state.fault,
            "mend the finding, or write a new waiver: claimcheck waive " +
                (is_fingerprint(waiver.fingerprint) ? waiver.fingerprint.substr(0, 12) : "FILE:LINE") + " " +
                (waiver.code.empty() ? "CODE" : waiver.code) + " --reason … --by … --expires …"));
      continue;
    }
    // What a rule that did not run, or a file that was not read, would have found is not known.
    const Rule* rule = find_rule(waiver.code);
    if (state.used || !project_.whole || rule == nullptr || !selection.runs(*rule->info)) continue;
    if (!selection.runs(*rev004.info)) continue;
    findings.push_back(record_finding(
        project_, *rev004.info, waiver.span,
        "this waiver waives nothing: " +
            (state.other_code.empty()
                 ? "no finding has its fingerprint"
                 : "the finding with its fingerprint is " + state.other_code + ", not " + waiver.code),
        "remove it"));
  }
  const auto gone = std::count(baseline_used_.begin(), baseline_used_.end(), false);
  if (gone > 0 && project_.whole)
    remarks.push_back(
        fmt::format("{} of baseline.toml no longer found: `claimcheck baseline prune` removes {}",
                    gone == 1 ? "1 finding" : fmt::format("{} findings", gone), gone == 1 ? "it" : "them"));
}

}  // namespace claimcheck
