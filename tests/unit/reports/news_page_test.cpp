// Pages of `diff --source` and `verify`: their own words for verdicts, the worst first, and nothing that a
// document says becomes markup.
#include <gtest/gtest.h>

#include "reports/news.hpp"
#include "reports/verified.hpp"
#include "rich_report.hpp"

namespace claimcheck::testing {
namespace {

NewsItem item(NewsVerdict verdict, const Finding& finding) {
  NewsItem made;
  made.verdict = verdict;
  made.finding = finding;
  made.witness = "independent";
  made.paste = "trade JP-RU 2017: $18.3B";
  return made;
}

std::size_t at(const std::string& page, const std::string& part) { return page.find(part); }

TEST(NewsPage, GroupsADocumentsFiguresByVerdict) {
  const Report model = rich_report();
  NewsReport report;
  report.claims = 10;
  NewsDocument& document = report.documents.emplace_back();
  document.path = "new/article.txt";
  document.items = {item(NewsVerdict::confirms, model.findings[1]),
                    item(NewsVerdict::contradicts, model.findings[2])};
  document.counts[static_cast<std::size_t>(NewsVerdict::confirms)] = 1;
  document.counts[static_cast<std::size_t>(NewsVerdict::contradicts)] = 1;
  const std::string page = render_news_html(report, {});
  EXPECT_LT(at(page, "<h2>contradicts <span class=\"n\">1</span></h2>"),
            at(page, "<h2>confirms <span class=\"n\">1</span></h2>"));
  EXPECT_NE(std::string::npos, at(page, "<section class=\"view\" id=\"d0\""));
  EXPECT_NE(std::string::npos,
            at(page, "class=\"item finding error contradicts\" data-verdict=\"contradicts\""));
  EXPECT_EQ(std::string::npos, at(page, "claimcheck explain")) << "a verdict is no rule to explain";
}

TEST(NewsPage, ShowsWhatAReportSaysAndWhatItQuotes) {
  VerifiedReport report;
  report.path = "<b>draft.md";
  VerifiedFigure& figure = report.figures.emplace_back();
  figure.standing = ReportStanding::conflict;
  figure.item = item(NewsVerdict::contradicts, rich_report().findings[2]);
  VerifiedQuote& quote = report.quotes.emplace_back();
  quote.text = "<script>alert(1)</script>";
  quote.nearest = "]]> & \"";
  quote.source = "voa-2014";
  const std::string page = render_verified_html(report);
  EXPECT_NE(std::string::npos, at(page, "<h2>conflict <span class=\"n\">1</span></h2>"));
  EXPECT_NE(std::string::npos, at(page, "“&lt;script&gt;alert(1)&lt;/script&gt;”"));
  EXPECT_NE(std::string::npos, at(page, "something like it stands in <strong>voa-2014</strong>"));
  EXPECT_EQ(std::string::npos, at(page, "<b>"));
}

}  // namespace
}  // namespace claimcheck::testing
