// The end of a terminal report. Silence is never a pass: it says what was checked and what was not, most of
// all when nothing was found.
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

/// "2 errors, 1 warning"; empty when nothing was found.
std::string found(const Summary& summary, const Paint& paint) {
  std::string out;
  const auto add = [&](std::uint64_t n, std::string_view one, Ink ink) {
    if (n > 0) out += (out.empty() ? "" : ", ") + paint(ink, counted(n, one));
  };
  add(summary.errors, "error", Ink::error);
  add(summary.warnings, "warning", Ink::warning);
  add(summary.notes, "note", Ink::note);
  return out;
}

}  // namespace

std::string summary_sentence(const Report& report, const RenderOptions& options) {
  const Paint paint(options);
  const Summary& summary = report.summary;
  const std::string files = counted(summary.files, "file");
  const std::string problems = found(summary, paint);
  if (summary.claims == 0)
    return (problems.empty() ? "nothing was checked: no claims in " : problems + "; no claims in ") + files;
  std::string out = (problems.empty() ? paint(Ink::help, "no problems found") : problems) + " in " +
                    counted(summary.claims, "claim") + " (" + files + ")";
  out += fmt::format("; figures verified in their span: {} of {}", summary.verified, summary.claims);
  if (summary.unverified > 0)
    out += "; " + paint(Ink::warning, fmt::format("not verified: {}", summary.unverified));
  return out;
}

namespace {

std::string fixable_line(const Report& report) {
  std::uint64_t safe = 0;
  std::uint64_t unsafe = 0;
  for (const Finding& finding : report.findings)
    if (finding.fix) ++(finding.fix->safe ? safe : unsafe);
  if (safe + unsafe == 0) return {};
  std::string out = safe > 0 ? counted(safe, "finding") + " can be fixed by `claimcheck fix`" : std::string();
  if (unsafe > 0)
    out += safe > 0 ? fmt::format(", {} more with --unsafe", unsafe)
                    : counted(unsafe, "finding") + " can be fixed by `claimcheck fix --unsafe`";
  return out;
}

}  // namespace

std::string render_summary(const Report& report, const RenderOptions& options) {
  const Paint paint(options);
  const Summary& summary = report.summary;
  std::string out = summary_sentence(report, options) + '\n';
  const auto add = [&](const std::string& text) {
    if (text.empty()) return;
    std::string lead = "  ";
    for (const std::string& line : wrap(text, options.width > 24 ? options.width - 2 : options.width)) {
      out += lead + line + '\n';
      lead = "    ";
    }
  };
  if (summary.undecided > 0)
    add(fmt::format("undecided: no verdict was reached on {}",
                    counted(summary.undecided, "group of claims", "groups of claims")));
  for (const std::string& remark : report.remarks) add(printable(remark));
  if (summary.unverified > 0 && !report.has_coverage)
    add("--coverage says of every claim what could not be checked");
  if (summary.dropped > 0)
    add(fmt::format("{} past the limit, counted and not shown",
                    counted(summary.dropped, "more finding", "more findings")));
  if (summary.suppressed > 0)
    add(counted(summary.suppressed, "finding") +
        " suppressed, each with its reason (--output-format json lists them)");
  add(fixable_line(report));
  return out;
}

namespace {

/// The rules that were not decided under each reason, in the order in which a reason is first given.
std::vector<std::pair<std::string, std::string>> by_reason(const Coverage& coverage) {
  std::vector<std::pair<std::string, std::string>> reasons;
  for (const NotChecked& missed : coverage.not_checked) {
    const std::string why = printable(missed.why);
    auto at = std::find_if(reasons.begin(), reasons.end(), [&](const auto& one) { return one.first == why; });
    if (at == reasons.end()) at = reasons.insert(reasons.end(), {why, ""});
    at->second += ' ' + printable(missed.code);
  }
  return reasons;
}

}  // namespace

std::string render_coverage(const Report& report, const RenderOptions& options) {
  const Paint paint(options);
  std::string out = paint(Ink::bold, "coverage") + ": what was checked, claim by claim\n";
  for (const Coverage& each : report.coverage) {
    out += fmt::format("{}:{}: ", printable(each.path), each.line) + paint(Ink::bold, printable(each.claim)) +
           '\n';
    std::string checked;
    for (const std::string& code : each.checked) checked += ' ' + printable(code);
    for (const std::string& line : wrap("checked:" + (checked.empty() ? " nothing" : checked),
                                        options.width > 24 ? options.width - 2 : options.width))
      out += "  " + line + '\n';
    for (const auto& [why, codes] : by_reason(each))
      for (const std::string& line :
           wrap("not checked (" + why + "):" + codes, options.width > 24 ? options.width - 2 : options.width))
        out += "  " + paint(Ink::warning, line) + '\n';
  }
  return out + '\n';
}

}  // namespace claimcheck
