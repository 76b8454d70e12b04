// The verdict first, then each reason with what resolves it and who may; what was checked stands at the end.
#include <fmt/format.h>

#include "reports/comparison.hpp"
#include "reports/gate.hpp"
#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

Ink ink_of(GateVerdict verdict) {
  switch (verdict) {
    case GateVerdict::pass:
      return Ink::help;
    case GateVerdict::blocked:
      return Ink::error;
    case GateVerdict::cannot_decide:
      return Ink::warning;
  }
  return Ink::plain;
}

std::string indented(const std::string& text, const RenderOptions& options, std::size_t indent) {
  std::string out;
  const std::size_t width = options.width > indent + 20 ? options.width - indent : options.width;
  for (const std::string& line : wrap(printable(text), width)) out += std::string(indent, ' ') + line + '\n';
  return out;
}

std::string reasons(const std::vector<GateReason>& list, const RenderOptions& options) {
  const Paint paint(options);
  std::string out;
  for (const GateReason& reason : list) {
    out += '\n' + render_finding(reason.finding, options);
    if (!reason.command.empty())
      out += "   = " + paint(Ink::bold, "to resolve") + ": " + printable(reason.command) + '\n';
    if (!reason.who.empty())
      out += "   = " + paint(Ink::bold, "who may") + ": " + printable(reason.who) + '\n';
  }
  return out;
}

}  // namespace

std::string verdict_sentence(const GateReport& report) {
  switch (report.verdict) {
    case GateVerdict::pass:
      return "pass: may be merged";
    case GateVerdict::blocked:
      return "blocked: " + counted(report.blocking.size(), "reason");
    case GateVerdict::cannot_decide:
      return "cannot decide: " + counted(report.undecided.size(), "reason");
  }
  return {};
}

std::string render_gate_full(const GateReport& report, const RenderOptions& options) {
  const Paint paint(options);
  std::string out = paint(ink_of(report.verdict), verdict_sentence(report)) + '\n';
  for (const std::string& why : report.undecided) out += indented(why, options, 2);
  out += reasons(report.blocking, options);
  if (options.quiet) return out;
  if (!report.told.empty())
    out += '\n' + paint(Ink::bold, "told, not blocking:") + '\n' + reasons(report.told, options);
  const Comparison& comparison = report.comparison;
  out += fmt::format("\n{}..{}: {}\n", printable(comparison.base.name), printable(comparison.head.name),
                     comparison_sentence(comparison));
  if (report.old_findings > 0)
    out += "  " + counted(report.old_findings, "finding") +
           " as old as the base, not counted against the branch\n";
  if (report.accepted > 0)
    out += "  " + counted(report.accepted, "finding") + " accepted by what the base says\n";
  for (const std::string& checked : report.checked) out += indented("checked: " + checked, options, 2);
  for (const std::string& missed : report.not_checked) out += indented("not checked: " + missed, options, 2);
  out += fmt::format("  decided by the configuration of {} ({}), on {}\n", printable(comparison.base.name),
                     report.configuration.substr(0, 12), report.today);
  return out;
}

namespace {

Report as_report(const GateReport& report) {
  Report result;
  result.version = report.version;
  result.summary = report.comparison.head.summary;
  result.summary.errors = result.summary.warnings = result.summary.notes = 0;
  for (const auto* list : {&report.blocking, &report.told})
    for (const GateReason& reason : *list) {
      result.findings.push_back(reason.finding);
      if (!reason.command.empty()) result.findings.back().help.push_back({reason.command, {}});
      const Severity severity = reason.finding.severity;
      ++(severity == Severity::error     ? result.summary.errors
         : severity == Severity::warning ? result.summary.warnings
                                         : result.summary.notes);
    }
  result.rules = report.comparison.rules;
  result.remarks.push_back(verdict_sentence(report));
  for (const std::string& why : report.undecided) result.remarks.push_back(why);
  for (const std::string& missed : report.not_checked) result.remarks.push_back("not checked: " + missed);
  return result;
}

}  // namespace

std::string render_gate(const GateReport& report, Format format, const RenderOptions& options) {
  switch (format) {
    case Format::full:
      return render_gate_full(report, options);
    case Format::json:
      return render_gate_json(report);
    case Format::markdown:
      return render_gate_markdown(report);
    default:
      return render(as_report(report), format, options);
  }
}

}  // namespace claimcheck
