// One page to look through a report with: a single file that asks the network for nothing and may run nothing
// but its own script, whatever stands in the claims.
#include <fmt/format.h>

#include <set>

#include "checker/model/fingerprint.hpp"
#include "reports/html_parts.hpp"
#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/statistics.hpp"
#include "reports/text.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

/// RFC 4648, section 4.
std::string base64(std::string_view bytes) {
  static constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = (group << 8) | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i > bytes.size() ? '=' : digits[(group >> (18 - 6 * i)) & 63];
  }
  return out;
}

std::string head(const Report& report) {
  return fmt::format(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; script-src "
      "{}; "
      "base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<title>claimcheck: "
      "{}</title>\n<style>{}</style>\n</head>\n<body>\n",
      html_source_hash(html_style()), html_source_hash(html_script()), xml_text(report.root), html_style());
}

std::string options_of(const std::set<std::string>& values, std::string_view all) {
  std::string out = fmt::format("<option value=\"\">{}</option>", all);
  for (const std::string& value : values)
    out += fmt::format("<option value=\"{0}\">{0}</option>", xml_text(value));
  return out;
}

/// Shown by the script: filters that do nothing would only mislead.
std::string tools(const Report& report) {
  std::set<std::string> rules;
  std::set<std::string> files;
  for (const Finding& finding : report.findings) {
    rules.emplace(finding.rule->code);
    files.insert(finding.primary.place.path);
  }
  std::string out = "<div id=\"tools\" class=\"tools\" role=\"search\" hidden>\n";
  out +=
      "<input id=\"search\" type=\"search\" aria-label=\"Search the findings\" placeholder=\"Search (/)\">\n";
  for (const Severity level : {Severity::error, Severity::warning, Severity::note}) {
    std::size_t n = 0;
    for (const Finding& finding : report.findings) n += finding.severity == level;
    if (n > 0)
      out += fmt::format("<button type=\"button\" data-level=\"{}\" aria-pressed=\"true\">{}</button>\n",
                         to_string(level), counted(n, to_string(level)));
  }
  out += "<select id=\"rule\" aria-label=\"Rule\">" + options_of(rules, "every rule") + "</select>\n";
  out += "<select id=\"file\" aria-label=\"File\">" + options_of(files, "every file") + "</select>\n";
  out += "<button type=\"button\" id=\"theme\">Light or dark</button>\n";
  out += fmt::format("<span id=\"count\" role=\"status\">{} shown</span>\n", report.findings.size());
  return out + "</div>\n";
}

std::string suppressed_of(const Report& report) {
  if (report.suppressed.empty()) return {};
  std::string out = "<details><summary>" + counted(report.suppressed.size(), "suppressed finding") +
                    "</summary>\n<table><thead><tr><th>Rule</th><th>Where</th><th>What</th><th>Reason</th></"
                    "tr></thead>\n<tbody>\n";
  for (const Suppressed& each : report.suppressed)
    out += fmt::format("<tr><td>{}</td><td>{}:{}</td><td>{}</td><td>{}</td></tr>\n", each.finding.rule->code,
                       xml_text(each.finding.primary.place.path), each.finding.primary.place.start.line,
                       xml_text(each.finding.message), xml_text(each.reason));
  return out + "</tbody></table></details>\n";
}

std::string coverage_of(const Report& report) {
  if (!report.has_coverage) return {};
  std::string out =
      "<details><summary>What was checked, claim by claim</summary>\n<table><thead><tr><th>Where</th>"
      "<th>Claim</th><th>Checked</th><th>Not checked</th></tr></thead>\n<tbody>\n";
  for (const Coverage& each : report.coverage) {
    std::string checked;
    for (const std::string& code : each.checked) checked += (checked.empty() ? "" : ", ") + xml_text(code);
    std::string missed;
    for (const NotChecked& not_checked : each.not_checked)
      missed += (missed.empty() ? "" : "; ") + xml_text(not_checked.code) + ": " + xml_text(not_checked.why);
    out += fmt::format("<tr><td>{}:{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n", xml_text(each.path),
                       each.line, xml_text(each.claim), checked, missed);
  }
  return out + "</tbody></table></details>\n";
}

}  // namespace

std::string html_source_hash(std::string_view code) {
  const std::string hex = sha256_hex(code);
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
    bytes += static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16));
  return "'sha256-" + base64(bytes) + "'";
}

std::string render_html(const Report& report, const RenderOptions&) {
  std::string out = head(report) + "<header>\n<h1>claimcheck</h1>\n<p><strong>" +
                    xml_text(summary_sentence(report, {})) + "</strong></p>\n";
  for (const std::string& remark : report.remarks) out += "<p>" + xml_text(remark) + "</p>\n";
  if (report.summary.dropped > 0)
    out += fmt::format("<p>{} past the limit, counted and not shown</p>\n",
                       counted(report.summary.dropped, "more finding"));
  out += "</header>\n<main>\n";
  if (!report.findings.empty()) out += tools(report);
  std::size_t number = 0;
  for (const Finding* finding : worst_first(report)) out += html_finding(*finding, ++number);
  out += suppressed_of(report) + coverage_of(report);
  out += fmt::format(
      "</main>\n<footer><p class=\"where\">{} {}. Keys: / search, j and k next and previous.</p></footer>\n",
      xml_text(report.tool), xml_text(report.version));
  return out + fmt::format("<script>{}</script>\n</body>\n</html>\n", html_script());
}

}  // namespace claimcheck
