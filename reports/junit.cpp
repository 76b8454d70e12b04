// JUnit XML, as Ant wrote it first and its readers still check it: a suite a file, a case a finding. A reader
// takes an empty report for a run that never was, so a clean run is one case that passed.
#include <fmt/format.h>

#include <vector>

#include "reports/renderers.hpp"
#include "reports/text.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

struct Suite {
  std::string_view path;
  std::vector<const Finding*> findings;
};

/// Findings come sorted by path.
std::vector<Suite> suites_of(const Report& report) {
  std::vector<Suite> suites;
  for (const Finding& finding : report.findings) {
    const std::string_view path = finding.primary.place.path;
    if (suites.empty() || suites.back().path != path) suites.push_back({path, {}});
    suites.back().findings.push_back(&finding);
  }
  return suites;
}

bool fails(const Finding& finding) { return finding.severity != Severity::note; }

/// The schema wants a time and a host; output may not depend on either.
std::string opening(std::size_t id, const std::string& name, std::size_t tests, std::size_t failures) {
  return fmt::format(
      "  <testsuite id=\"{}\" name=\"{}\" package=\"claimcheck\" tests=\"{}\" failures=\"{}\" errors=\"0\" "
      "time=\"0\" "
      "timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\">\n    <properties/>\n",
      id, name, tests, failures);
}

std::string closing(const std::string& said) {
  return fmt::format("    <system-out>{}</system-out>\n    <system-err></system-err>\n  </testsuite>\n",
                     said);
}

std::string case_of(const Finding& finding, const std::string& suite) {
  const Place& place = finding.primary.place;
  const std::string at = place.whole_file ? "" : fmt::format("{}:{}: ", place.start.line, place.start.column);
  const std::string name = fmt::format("{}{} {}", at, finding.rule->code, finding.rule->name);
  std::string out =
      fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"0\"", suite, xml_text(name));
  if (!fails(finding)) return out + "/>\n";
  RenderOptions plain;
  return out + fmt::format(">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                           to_string(finding.severity), xml_text(finding.message),
                           xml_text(render_finding(finding, plain), true));
}

}  // namespace

std::string render_junit(const Report& report, const RenderOptions&) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  std::size_t id = 0;
  std::string summary = summary_sentence(report, {});
  for (const std::string& remark : report.remarks) summary += '\n' + printable(remark);
  for (const Suite& suite : suites_of(report)) {
    const bool blank = suite.path.find_first_not_of(' ') == std::string_view::npos;
    const std::string name = blank ? "-" : xml_text(suite.path);
    std::size_t failures = 0;
    std::string cases;
    std::string notes;
    for (const Finding* finding : suite.findings) {
      failures += fails(*finding);
      cases += case_of(*finding, name);
      if (!fails(*finding)) notes += xml_text(render_finding(*finding, {}), true);
    }
    out += opening(id++, name, suite.findings.size(), failures) + cases + closing(notes);
  }
  // The run itself is a case that passed: what it checked, and what it could not.
  out += opening(id, "claimcheck", 1, 0);
  out += "    <testcase classname=\"claimcheck\" name=\"the run\" time=\"0\"/>\n";
  return out + closing(xml_text(summary, true)) + "</testsuites>\n";
}

}  // namespace claimcheck
