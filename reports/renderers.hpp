// Every format behind render(): one function each, pure, from the Report to bytes.
#pragma once

#include <string>

#include "checker/model/report.hpp"
#include "reports/render.hpp"

namespace claimcheck {

std::string render_full(const Report& report, const RenderOptions& options);
std::string render_concise(const Report& report, const RenderOptions& options);
std::string render_json(const Report& report, const RenderOptions& options);
std::string render_sarif(const Report& report, const RenderOptions& options);
std::string render_github(const Report& report, const RenderOptions& options);
std::string render_gitlab(const Report& report, const RenderOptions& options);
std::string render_junit(const Report& report, const RenderOptions& options);
std::string render_checkstyle(const Report& report, const RenderOptions& options);
std::string render_rdjson(const Report& report, const RenderOptions& options);
std::string render_markdown(const Report& report, const RenderOptions& options);
/// The same in the larger room of a job summary: 1 MiB a step.
std::string render_job_summary(const Report& report, const RenderOptions& options);
std::string render_html(const Report& report, const RenderOptions& options);

/// One finding as `full` shows it, without a blank line after it.
std::string render_finding(const Finding& finding, const RenderOptions& options);
/// "2 errors in 10 claims (3 files); figures verified in their span: 8 of 10; not verified: 2".
std::string summary_sentence(const Report& report, const RenderOptions& options);

/// What was found and what was not found out, for the end of a terminal report: one line, then the remarks.
std::string render_summary(const Report& report, const RenderOptions& options);
/// Findings per rule: count, code, name, fixable; the most frequent first.
std::string render_statistics(const Report& report, const RenderOptions& options);
/// Claim by claim, what was checked and what could not be, and why.
std::string render_coverage(const Report& report, const RenderOptions& options);

}  // namespace claimcheck
