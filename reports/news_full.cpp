// For a person at a terminal: a heading for each document, its figures worst first, each with its sentence
// and the claim, and a line that counts them.
#include <fmt/format.h>

#include <algorithm>

#include "reports/news.hpp"
#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

std::uint64_t count(const NewsDocument& document, NewsVerdict verdict) {
  return document.counts[static_cast<std::size_t>(verdict)];
}

Report as_report(const NewsReport& news, const NewsOptions& options) {
  Report report;
  report.version = news.version;
  report.summary.claims = news.claims;
  report.remarks = news.remarks;
  for (const NewsDocument& document : news.documents) {
    for (const NewsItem* item : in_order(document, options)) report.findings.push_back(item->finding);
    for (const std::string& why : document.unread) report.remarks.push_back(document.path + ": " + why);
  }
  for (const Finding& finding : news.between) report.findings.push_back(finding);
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

std::string document_line(const NewsDocument& document) {
  std::string line = document.path;
  if (document.registered) line += " (" + document.source + ")";
  if (!document.published.empty())
    line += fmt::format(", published {} ({})", document.published, document.published_from);
  if (!document.reprint_of.empty())
    line += fmt::format("; a reprint: {}% of it stands in {}", document.reprint_percent, document.reprint_of);
  return line;
}

std::string counts_line(const NewsDocument& document) {
  static constexpr std::pair<NewsVerdict, std::string_view> words[] = {
      {NewsVerdict::contradicts, "contradicts"},
      {NewsVerdict::tension, "in tension"},
      {NewsVerdict::updates, "updates"},
      {NewsVerdict::confirms, "confirms"},
      {NewsVerdict::fresh, "new"},
      {NewsVerdict::unsure, "unsure"}};
  std::string line;
  for (const auto& [verdict, word] : words)
    if (count(document, verdict) > 0)
      line += fmt::format("{}{} {}", line.empty() ? "" : ", ", count(document, verdict), word);
  if (line.empty()) line = "no figure that the claims or the vocabulary speak of";
  if (const std::uint64_t rest = count(document, NewsVerdict::context))
    line += fmt::format("; {} not in the vocabulary", counted(rest, "figure"));
  return line;
}

std::vector<const NewsItem*> in_order(const NewsDocument& document, const NewsOptions& news) {
  std::vector<const NewsItem*> items;
  for (const NewsItem& item : document.items)
    if (news.all || item.verdict != NewsVerdict::context) items.push_back(&item);
  std::stable_sort(items.begin(), items.end(),
                   [](const NewsItem* a, const NewsItem* b) { return a->verdict < b->verdict; });
  return items;
}

std::string render_news_full(const NewsReport& report, const RenderOptions& options,
                             const NewsOptions& news) {
  const Paint paint(options);
  std::string out;
  for (const NewsDocument& document : report.documents) {
    out += paint(Ink::bold, printable(document_line(document))) + "\n";
    for (const std::string& why : document.unread) out += "  not read: " + printable(why) + "\n";
    out += "\n";
    for (const NewsItem* item : in_order(document, news))
      out += render_finding(item->finding, options) + "\n";
  }
  for (const Finding& finding : report.between) out += render_finding(finding, options) + "\n";
  if (options.quiet) return out;
  for (const NewsDocument& document : report.documents) {
    out += printable(document.path) + ": " + counts_line(document);
    if (!news.all && count(document, NewsVerdict::context) > 0) out += " (--all lists them)";
    out += "\n";
  }
  if (!report.between.empty())
    out += counted(report.between.size(), "contradiction") + " between the documents\n";
  for (const std::string& remark : report.remarks) out += printable(remark) + "\n";
  return out;
}

std::string render_news(const NewsReport& report, Format format, const RenderOptions& options,
                        const NewsOptions& news) {
  switch (format) {
    case Format::full:
      return render_news_full(report, options, news);
    case Format::html:
      return render_news_html(report, news);
    case Format::json:
      return render_news_json(report, news);
    case Format::markdown:
      return render_news_markdown(report, options, news);
    default:
      return render(as_report(report, news), format, options);
  }
}

}  // namespace claimcheck
