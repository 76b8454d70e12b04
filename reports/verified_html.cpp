// A report on the page, figure by figure and quotation by quotation, what conflicts first.
#include <fmt/format.h>

#include <algorithm>

#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/text.hpp"
#include "reports/verified.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

constexpr ReportStanding worst_first[] = {ReportStanding::conflict, ReportStanding::outdated,
                                          ReportStanding::unsupported, ReportStanding::unsure,
                                          ReportStanding::supported};

std::string grouped(ReportStanding standing, std::size_t n, const std::string& body) {
  if (n == 0) return {};
  return fmt::format("<div class=\"group\">\n<h2>{} <span class=\"n\">{}</span></h2>\n{}</div>\n",
                     to_string(standing), n, body);
}

std::string aside_of(const VerifiedFigure& figure) {
  if (!figure.citation_differs) return {};
  std::string said = "it cites";
  for (const std::string& id : figure.cited) said += ' ' + id;
  return "<p class=\"quiet\">" + xml_text(said) + ", which is not behind the claim</p>\n";
}

std::string figures_of(const VerifiedReport& report) {
  std::string out;
  for (const ReportStanding standing : worst_first) {
    std::string body;
    std::size_t n = 0;
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
      const VerifiedFigure& figure = report.figures[i];
      if (figure.standing != standing) continue;
      body += html_finding(figure.item.finding, i,
                           {.verdict = to_string(standing), .aside = aside_of(figure), .document = true});
      ++n;
    }
    out += grouped(standing, n, body);
  }
  return out;
}

std::string quote_of(const VerifiedQuote& quote) {
  const std::string_view standing = to_string(quote.standing);
  std::string out =
      "<article tabindex=\"-1\"" + html_item_attributes("finding", standing, "", quote.place.path);
  out += fmt::format(">\n<h3><span class=\"kind\">{}</span> “{}”</h3>\n<p class=\"where\">{}:{}</p>\n",
                     standing, xml_text(quote.text), xml_text(quote.place.path), quote.place.start.line);
  if (!quote.source.empty())
    out += fmt::format("<p>{} <strong>{}</strong>, line {}{}</p>\n",
                       quote.nearest.empty() ? "stands in" : "something like it stands in",
                       xml_text(quote.source), quote.there.start.line,
                       quote.nearest.empty() ? "" : ": “" + xml_text(quote.nearest) + "”");
  return out + "</article>\n";
}

std::string quotes_of(const VerifiedReport& report) {
  std::string out;
  for (const ReportStanding standing : worst_first) {
    std::string body;
    std::size_t n = 0;
    for (const VerifiedQuote& quote : report.quotes) {
      if (quote.standing != standing) continue;
      body += quote_of(quote);
      ++n;
    }
    out += grouped(standing, n, body);
  }
  return out;
}

}  // namespace

std::string render_verified_html(const VerifiedReport& report) {
  PageFrame frame;
  frame.title = "claimcheck: " + report.path;
  frame.eyebrow = "claimcheck verify " + report.path + ", against " + counted(report.claims, "claim");
  frame.headline = ratio_line(report);
  frame.remarks = report.remarks;
  frame.tool = report.tool + ' ' + report.version;
  for (const ReportStanding standing : worst_first) {
    const std::uint64_t n = report.count(standing);
    frame.shares.push_back({std::string(to_string(standing)), n});
    if (n + report.count_quotes(standing) > 0) frame.verdicts.emplace(to_string(standing));
  }
  for (const VerifiedFigure& figure : report.figures) frame.rules.emplace(figure.item.finding.rule->code);
  frame.views.push_back({"figures", "Figures", report.figures.size(), figures_of(report)});
  frame.views.push_back({"quotes", "Quotations", report.quotes.size(), quotes_of(report)});
  return html_page(frame);
}

}  // namespace claimcheck
