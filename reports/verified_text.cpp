// The ratio first, then what is wrong, worst first, each with its sentence and the claim, then one line a
// supported figure: by which claim, from which source, under which citation of the report.
#include <fmt/format.h>

#include <algorithm>

#include "reports/markdown_text.hpp"
#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/text.hpp"
#include "reports/verified.hpp"

namespace claimcheck {

namespace {

constexpr ReportStanding worst_first[] = {ReportStanding::conflict, ReportStanding::outdated,
                                          ReportStanding::unsupported, ReportStanding::unsure};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::string at(const Place& place) {
  return fmt::format("{}:{}:{}", place.path, place.start.line, place.start.column);
}

std::string citation(const VerifiedFigure& figure) {
  if (figure.cited.empty()) return {};
  return figure.citation_differs ? "; the report cites " + joined(figure.cited)
                                 : "; cited as " + joined(figure.cited);
}

std::string supported_line(const VerifiedFigure& figure) {
  const NewsItem& item = figure.item;
  std::string line = fmt::format("{}: {}, by {} `{}`", at(item.finding.primary.place), item.value, item.claim,
                                 item.claim_line);
  if (!item.sources.empty()) line += " from " + joined(item.sources);
  return line + citation(figure);
}

Finding quote_finding(const VerifiedQuote& quote) {
  static constexpr RuleInfo differs{
      "conflict", "quotation", Severity::error, Scope::claim, "a quotation that differs", ""};
  static constexpr RuleInfo missing{
      "unsupported", "quotation", Severity::warning, Scope::claim, "a quotation that no source has", ""};
  const bool near = quote.standing == ReportStanding::conflict;
  Finding finding = make_finding(near ? differs : missing, quote.place,
                                 near ? "the quotation is not what " + quote.source + " says"
                                      : "no registered source that is here has this quotation");
  if (near) {
    EvidenceLabel label;
    label.source = quote.source;
    label.place = quote.there;
    label.text = quote.nearest;
    label.message = "what stands there";
    finding.evidence.push_back(std::move(label));
  }
  return finding;
}

std::vector<Finding> findings_of(const VerifiedReport& report) {
  std::vector<Finding> findings;
  for (const ReportStanding standing : worst_first) {
    for (const VerifiedFigure& figure : report.figures)
      if (figure.standing == standing) findings.push_back(figure.item.finding);
    for (const VerifiedQuote& quote : report.quotes)
      if (quote.standing == standing) findings.push_back(quote_finding(quote));
  }
  return findings;
}

std::string render_verified_full(const VerifiedReport& report, const RenderOptions& options) {
  const Paint paint(options);
  std::string out = paint(Ink::bold, ratio_line(report)) + "\n";
  for (const std::string& remark : report.remarks) out += "not read: " + printable(remark) + "\n";
  const std::vector<Finding> findings = findings_of(report);
  if (!findings.empty()) out += "\n";
  for (const Finding& finding : findings) out += render_finding(finding, options) + "\n";
  if (options.quiet) return out;
  for (const VerifiedFigure& figure : report.figures)
    if (figure.standing == ReportStanding::supported)
      out += "supported: " + printable(supported_line(figure)) + "\n";
  for (const VerifiedQuote& quote : report.quotes)
    if (quote.standing == ReportStanding::supported)
      out += printable(fmt::format("found: {}: \"{}\" in {} ({})", at(quote.place), quote.text, quote.source,
                                   at(quote.there))) +
             "\n";
  return out;
}

Report as_report(const VerifiedReport& verified) {
  Report report;
  report.version = verified.version;
  report.summary.claims = verified.claims;
  report.remarks = verified.remarks;
  report.findings = findings_of(verified);
  for (const Finding& finding : report.findings) {
    report.summary.errors += finding.severity == Severity::error;
    report.summary.warnings += finding.severity == Severity::warning;
    report.summary.notes += finding.severity == Severity::note;
    if (std::find(report.rules.begin(), report.rules.end(), finding.rule) == report.rules.end())
      report.rules.push_back(finding.rule);
  }
  std::sort(report.findings.begin(), report.findings.end(), reported_before);
  return report;
}

}  // namespace

std::string ratio_line(const VerifiedReport& report) {
  std::string line = fmt::format("{} of {} supported", report.count(ReportStanding::supported),
                                 counted(report.figures.size(), "figure"));
  const std::pair<ReportStanding, std::string_view> rest[] = {
      {ReportStanding::conflict, "in conflict"},
      {ReportStanding::outdated, "out of date"},
      {ReportStanding::unsupported, "not in the claims"},
      {ReportStanding::unsure, "unsure"}};
  std::string more;
  for (const auto& [standing, words] : rest)
    if (const auto n = report.count(standing))
      more += fmt::format("{}{} {}", more.empty() ? "" : ", ", n, words);
  if (!more.empty()) line += " (" + more + ")";
  if (!report.quotes.empty())
    line += fmt::format("; {} of {} found", report.count_quotes(ReportStanding::supported),
                        counted(report.quotes.size(), "quotation"));
  return line;
}

std::string render_verified_markdown(const VerifiedReport& report) {
  constexpr std::size_t longest_comment = 65536, kept_for_endings = 2048, longest_cell = 400,
                        longest_table = 24576;
  std::string out = "**claimcheck: " + markdown_text(ratio_line(report)) + "**\n";
  for (const std::string& remark : report.remarks)
    if (out.size() < longest_table) out += "\n* not read: " + markdown_text(remark, longest_cell) + "\n";
  const std::vector<Finding> findings = findings_of(report);
  std::size_t left_out = 0;
  if (!findings.empty()) out += "\n| standing | line | what |\n| --- | --- | --- |\n";
  for (const Finding& finding : findings) {
    const std::string row =
        fmt::format("| {} | {} | {} |\n", finding.rule->code, finding.primary.place.start.line,
                    markdown_text(finding.message, longest_cell));
    if (left_out > 0 || out.size() + row.size() > longest_table)
      ++left_out;
    else
      out += row;
  }
  if (left_out > 0)
    out += "\nNot in this table, which would be too long: " + counted(left_out, "entry", "entries") + ".\n";
  left_out = 0;
  out += "\n";
  for (const Finding& finding : findings) {
    const std::string part = "<details><summary>" + html_text(finding.message, longest_cell) +
                             "</summary>\n\n" + markdown_code(render_finding(finding, {}), "text") +
                             "\n</details>\n";
    if (out.size() + part.size() + kept_for_endings > longest_comment)
      ++left_out;
    else
      out += part;
  }
  if (left_out > 0)
    out += "\nWithout details here, the comment would be too long: " + counted(left_out, "entry", "entries") +
           ".\n";
  return out;
}

std::string render_verified(const VerifiedReport& report, Format format, const RenderOptions& options) {
  switch (format) {
    case Format::full:
      return render_verified_full(report, options);
    case Format::html:
      return render_verified_html(report);
    case Format::json:
      return render_verified_json(report);
    case Format::markdown:
      return render_verified_markdown(report);
    default:
      return render(as_report(report), format, options);
  }
}

}  // namespace claimcheck
