// Findings in the order in which a reviewer needs them: what cannot all be true, what waits for a signature,
// what its source does not say, then the rest; within each the worst first.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/statistics.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_in_full = 500;

struct Group {
  std::string_view prefix;   // of the code
  std::string_view verdict;  // of each finding, for the filters
  std::string_view title;
};

constexpr std::array<Group, 5> groups{{
    {"CON", "contested", "Contested claims"},
    {"REV", "waits for review", "Waiting for review"},
    {"EVI", "unsupported", "Not what the source says"},
    {"DUP", "duplicate", "Duplicates"},
    {"", "other", "Everything else"},
}};

const Group& group_of(const Finding& finding) {
  return *std::find_if(groups.begin(), groups.end(),
                       [&](const Group& group) { return finding.rule->code.starts_with(group.prefix); });
}

/// The claim of each finding that stands on the page, by index of the finding; empty where there is none.
std::vector<std::string> claims_by_finding(const Report& report) {
  std::vector<std::string> out(report.findings.size());
  if (report.ledger == nullptr) return out;
  const auto& claims = report.ledger->claims;
  for (std::size_t claim = 0; claim < claims.size(); ++claim)
    for (const std::uint32_t index : claims[claim].findings) {
      const Place& place = report.findings[index].primary.place;
      const bool here = place.path == claims[claim].path && place.start.line >= claims[claim].line;
      if (here) out[index] = fmt::format("c{}", claim);
    }
  return out;
}

/// A line each, in blocks that a browser lays out only when they are near.
std::string in_short(const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  std::string out =
      "<p class=\"quiet\">In short, since the page is long; `claimcheck lint` shows them in full:</p>\n";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i % 100 == 0) out += i == 0 ? "<ul class=\"block\">\n" : "</ul>\n<ul class=\"block\">\n";
    out += lines[i];
  }
  return out + "</ul>\n";
}

}  // namespace

std::string_view html_verdict_of(const Finding& finding) { return group_of(finding).verdict; }

std::string html_findings(const Report& report) {
  const auto ranked = worst_first(report);
  const std::vector<std::string> claims = claims_by_finding(report);
  std::string out;
  std::size_t room = most_in_full;
  for (const Group& group : groups) {
    std::string full;
    std::vector<std::string> shorts;
    std::size_t n = 0;
    for (const Finding* finding : ranked) {
      if (&group_of(*finding) != &group) continue;
      const auto index = static_cast<std::size_t>(finding - report.findings.data());
      if (room > 0)
        full += html_finding(*finding, index, {claims[index], group.verdict, ""});
      else
        shorts.push_back(html_short_finding(*finding, index, claims[index]));
      room -= room > 0;
      ++n;
    }
    if (n > 0)
      out += fmt::format("<div class=\"group\">\n<h2>{} <span class=\"n\">{}</span></h2>\n{}{}</div>\n",
                         group.title, n, full, in_short(shorts));
  }
  return out;
}

}  // namespace claimcheck
