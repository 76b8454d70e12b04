// The parts of the page that `lint` furnishes it with, and its fixed parts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "checker/model/ledger.hpp"
#include "checker/model/report.hpp"

namespace claimcheck {

std::string_view html_style();
std::string_view html_script();
/// Runs before the first paint, so that a long page is not laid out whole and then hidden.
std::string_view html_early_script();

/// "'sha256-…'" of an inline style or script, for the page's Content-Security-Policy.
std::string html_source_hash(std::string_view code);

/// What a finding is about, as the filters name it: "contested", "waits for review", "unsupported", …
std::string_view html_verdict_of(const Finding& finding);

/// Findings in groups: contested claims and what waits for review first. A finding's element is `f` and its
/// index in the report.
std::string html_findings(const Report& report);
/// How a finding stands on a page.
struct FindingOnPage {
  std::string claim;         // the element of its claim, or empty
  std::string_view verdict;  // for its colour and the filters
  std::string aside;         // HTML after the argument
  bool document = false;     // its primary place is in a document, not in a claim
};
/// One finding as an <article>: claims beside sources, the argument, the ways out.
std::string html_finding(const Finding& finding, std::size_t index, const FindingOnPage& on);
/// The same in a line, for a page that is long.
std::string html_short_finding(const Finding& finding, std::size_t index, std::string_view claim);

/// Claims on the left, the texts they rest on on the right. A claim's element is `c` and its index, a cited
/// span's `q` claim `-` citation.
std::string html_claims(const Report& report);
/// A source's text, with what claims cite and every figure marked.
std::string html_source_text(const Ledger& ledger, std::uint32_t source);

/// Each subject as a drawing of boxes, time by value, with the same as a table.
std::string html_timelines(const Ledger& ledger);

}  // namespace claimcheck
