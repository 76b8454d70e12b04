// New documents on the page: each is a view, its figures grouped by what they do to the claims, the worst
// first.
#include <fmt/format.h>

#include <array>

#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/news.hpp"
#include "reports/text.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

/// What the argument does not say: whose word it is, and a line to paste.
std::string aside_of(const NewsItem& item) {
  std::string out = item.witness.empty() ? "" : "<p class=\"quiet\">" + xml_text(item.witness) + "</p>\n";
  bool offered = false;
  for (const Help& help : item.finding.help) offered |= help.paste == item.paste;
  return item.paste.empty() || offered ? out : out + html_paste(item.paste);
}

std::string body_of(const NewsDocument& document, const NewsOptions& news, std::size_t& index) {
  std::string out = "<p class=\"by\">" + xml_text(document_line(document)) + "</p>\n";
  for (const std::string& why : document.unread) out += "<p class=\"remark\">" + xml_text(why) + "</p>\n";
  std::string_view open;
  for (const NewsItem* item : in_order(document, news)) {
    const std::string_view verdict = to_string(item->verdict);
    if (verdict != open) {
      out += open.empty() ? "" : "</div>\n";
      const auto n = document.counts[static_cast<std::size_t>(item->verdict)];
      out += fmt::format("<div class=\"group\">\n<h2>{} <span class=\"n\">{}</span></h2>\n", verdict, n);
      open = verdict;
    }
    out += html_finding(item->finding, index++,
                        {.verdict = verdict, .aside = aside_of(*item), .document = true});
  }
  return out + (open.empty() ? "<p class=\"quiet\">No figure in it speaks of the claims.</p>\n" : "</div>\n");
}

std::string clashes_of(const NewsReport& report, std::size_t& index) {
  if (report.between.empty()) return {};
  std::string out = "<h2>Documents that contradict one another</h2>\n";
  for (const Finding& finding : report.between)
    out += html_finding(finding, index++, {.verdict = to_string(NewsVerdict::contradicts), .document = true});
  return out;
}

void offer(PageFrame& frame, const Finding& finding, std::string_view verdict) {
  frame.verdicts.emplace(verdict);
  frame.rules.emplace(finding.rule->code);
  frame.files.insert(finding.primary.place.path);
}

}  // namespace

std::string render_news_html(const NewsReport& report, const NewsOptions& news) {
  PageFrame frame;
  frame.title = "claimcheck: what new documents do to the claims";
  frame.eyebrow = "claimcheck diff --source, against " + counted(report.claims, "claim");
  frame.remarks = report.remarks;
  frame.tool = report.tool + ' ' + report.version;
  std::array<std::uint64_t, news_verdicts> counts{};
  std::size_t index = 0;
  for (std::size_t i = 0; i < report.documents.size(); ++i) {
    const NewsDocument& document = report.documents[i];
    const auto shown = in_order(document, news);
    for (const NewsItem* item : shown) {
      ++counts[static_cast<std::size_t>(item->verdict)];
      offer(frame, item->finding, to_string(item->verdict));
    }
    const std::string name = document.path.substr(document.path.rfind('/') + 1);
    frame.views.push_back({fmt::format("d{}", i), name, shown.size(), body_of(document, news, index)});
  }
  for (const Finding& finding : report.between) offer(frame, finding, to_string(NewsVerdict::contradicts));
  frame.views.push_back({"between", "Between documents", report.between.size(), clashes_of(report, index)});
  for (std::size_t i = 0; i < news_verdicts; ++i)
    frame.shares.push_back({std::string(to_string(static_cast<NewsVerdict>(i))), counts[i]});
  frame.headline = report.documents.size() == 1 ? counts_line(report.documents.front())
                                                : counted(report.documents.size(), "document") + ": " +
                                                      counted(index, "figure") + " that speak of the claims";
  return html_page(frame);
}

}  // namespace claimcheck
