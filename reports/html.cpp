// One page to look through a report with: a single file that works from a mail's attachment, without scripts
// and on paper.
#include <fmt/format.h>

#include <array>

#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/renderers.hpp"
#include "reports/statistics.hpp"
#include "reports/text.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

std::string suppressed_of(const Report& report) {
  if (report.suppressed.empty()) return {};
  std::string out =
      "<h2>Suppressed findings</h2>\n<table><thead><tr><th>Rule</th><th>Where</th><th>What</th>"
      "<th>Reason</th></tr></thead>\n<tbody>\n";
  for (const Suppressed& each : report.suppressed) {
    const Place& place = each.finding.primary.place;
    out += "<tr" + html_item_attributes("row", "suppressed", each.finding.rule->code, place.path) +
           fmt::format("><td>{}</td><td>{}:{}</td><td>{}</td><td>{}</td></tr>\n", each.finding.rule->code,
                       xml_text(place.path), place.start.line, xml_text(each.finding.message),
                       xml_text(each.reason));
  }
  return out + "</tbody></table>\n";
}

std::string coverage_of(const Report& report) {
  if (!report.has_coverage) return {};
  std::string out =
      "<h2>What was checked, claim by claim</h2>\n<table><thead><tr><th>Where</th><th>Claim</th>"
      "<th>Checked</th><th>Not checked</th></tr></thead>\n<tbody>\n";
  for (const Coverage& each : report.coverage) {
    std::string checked;
    for (const std::string& code : each.checked) checked += (checked.empty() ? "" : ", ") + xml_text(code);
    std::string missed;
    for (const NotChecked& not_checked : each.not_checked)
      missed += (missed.empty() ? "" : "; ") + xml_text(not_checked.code) + ": " + xml_text(not_checked.why);
    out += "<tr" +
           html_item_attributes("row", each.not_checked.empty() ? "checked" : "not verified", "", each.path) +
           fmt::format("><td>{}:{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n", xml_text(each.path),
                       each.line, xml_text(each.claim), checked, missed);
  }
  return out + "</tbody></table>\n";
}

/// What was not found out is no smaller news than what was.
std::string unchecked_of(const Report& report) {
  std::string out = suppressed_of(report) + coverage_of(report);
  if (!out.empty() || report.ledger != nullptr) return out;
  return report.findings.empty() ? "<p class=\"quiet\">Nothing was found.</p>\n" : "";
}

std::vector<PageShare> shares_of(const Report& report) {
  if (report.ledger == nullptr)
    return {{"supported", report.summary.verified}, {"not verified", report.summary.unverified}};
  std::array<std::size_t, 7> counts{};
  for (const LedgerClaim& claim : report.ledger->claims) ++counts[static_cast<std::size_t>(claim.standing)];
  std::vector<PageShare> shares;
  for (const Standing standing : {Standing::supported, Standing::contested, Standing::unsupported,
                                  Standing::unverified, Standing::open, Standing::retracted})
    shares.push_back({std::string(to_string(standing)), counts[static_cast<std::size_t>(standing)]});
  return shares;
}

/// The verdict in a few words; the whole sentence stands beneath.
std::string headline_of(const Report& report) {
  if (report.summary.claims == 0) return "Nothing was checked: there are no claims";
  std::vector<const Finding*> all;
  for (const Finding& finding : report.findings) all.push_back(&finding);
  const std::string found = counted_by_severity(all);
  return (found.empty() ? "No problems found" : found) + " in " + counted(report.summary.claims, "claim");
}

void offer_filters(const Report& report, PageFrame& frame) {
  for (const Finding& finding : report.findings) {
    frame.verdicts.emplace(html_verdict_of(finding));
    frame.rules.emplace(finding.rule->code);
    frame.files.insert(finding.primary.place.path);
  }
  if (!report.suppressed.empty()) frame.verdicts.emplace("suppressed");
  if (report.ledger == nullptr) return;
  for (const LedgerClaim& claim : report.ledger->claims) {
    frame.verdicts.emplace(to_string(claim.standing));
    frame.files.insert(claim.path);
  }
}

}  // namespace

std::string render_html(const Report& report, const RenderOptions&) {
  PageFrame frame;
  frame.title = "claimcheck: " + report.root;
  frame.eyebrow = "claimcheck lint " + report.root;
  frame.headline = headline_of(report);
  frame.remarks = {summary_sentence(report, {})};
  frame.remarks.insert(frame.remarks.end(), report.remarks.begin(), report.remarks.end());
  if (report.summary.dropped > 0)
    frame.remarks.push_back(counted(report.summary.dropped, "more finding") +
                            " past the limit, counted and not shown");
  frame.shares = shares_of(report);
  offer_filters(report, frame);
  frame.views.push_back({"findings", "Findings", report.findings.size(), html_findings(report)});
  if (report.ledger != nullptr) {
    frame.views.push_back(
        {"claims", "Claims and sources", report.ledger->claims.size(), html_claims(report)});
    frame.views.push_back(
        {"timelines", "Over time", report.ledger->series.size(), html_timelines(*report.ledger)});
  }
  frame.views.push_back({"rest", "Set aside and coverage", report.suppressed.size() + report.coverage.size(),
                         unchecked_of(report)});
  frame.tool = report.tool + ' ' + report.version;
  return html_page(frame);
}

}  // namespace claimcheck
