// Checkstyle's XML, which many editors and build servers read: an element a file, in it an element a finding.
// The format has no place for a run that found nothing, so the summary is an entry of its own.
#include <fmt/format.h>

#include "reports/renderers.hpp"
#include "reports/said.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

std::string_view severity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    default:
      return "info";
  }
}

/// Readers take a line and a column from 1 and treat the source's last part as the name of the rule.
std::string entry_of(const Finding& finding) {
  const Place& place = finding.primary.place;
  const std::string column = place.whole_file ? "" : fmt::format(" column=\"{}\"", place.start.column);
  return fmt::format("    <error line=\"{}\"{} severity=\"{}\" message=\"{}\" source=\"claimcheck.{}\"/>\n",
                     place.start.line, column, severity_of(finding.severity),
                     xml_text(said_in_a_line(finding)), finding.rule->code);
}

std::string summary_of(const Report& report) {
  std::string said = summary_sentence(report, {});
  for (const std::string& remark : report.remarks) said += "; " + remark;
  return fmt::format(
      "  <file name=\"{}\">\n    <error line=\"1\" severity=\"info\" message=\"{}\" "
      "source=\"claimcheck.summary\"/>\n  </file>\n",
      xml_text(report.root.empty() ? "." : report.root), xml_text(said));
}

}  // namespace

std::string render_checkstyle(const Report& report, const RenderOptions& options) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  const std::string* open = nullptr;  // findings come sorted by path
  for (const Finding& finding : report.findings) {
    const std::string& path = finding.primary.place.path;
    if (open == nullptr || *open != path) {
      if (open != nullptr) out += "  </file>\n";
      out += fmt::format("  <file name=\"{}\">\n", xml_text(path));
      open = &path;
    }
    out += entry_of(finding);
  }
  if (open != nullptr) out += "  </file>\n";
  if (!options.quiet) out += summary_of(report);
  return out + "</checkstyle>\n";
}

}  // namespace claimcheck
