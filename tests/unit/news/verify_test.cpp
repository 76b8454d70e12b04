// A report against the claims of a small world: what stands, what conflicts, what is out of date.
#include <gtest/gtest.h>

#include "checker/model/tree.hpp"
#include "checker/news/verify.hpp"
#include "checker/project/project.hpp"
#include "reports/verified.hpp"

namespace claimcheck::testing_news {
namespace {

constexpr const char* vocabulary = R"([entity.UY]
names = ["Uruguay", "Uruguayan"]
[entity.PY]
names = ["Paraguay", "Paraguayan"]
[measure.debt]
kind = "stock"
unit = "money"
[measure.visitors]
kind = "flow"
words = ["visitors", "tourists"]
[measure.inflation]
kind = "ratio"
unit = "percent"
)";
constexpr const char* claims = R"(@bank
debt UY as of 2016: $33B  "33 billion"
debt UY as of 2019: $41B  "41 billion"
visitors UY 2019: 3.2 million  "3.2 million"
inflation PY 2019: 2.8%  "2.8 percent"
)";
constexpr const char* sources = R"([bank]
title = "Bulletin"
publisher = "Central Bank"
published = 2020-02-01
file = "bulletin.txt"
)";
constexpr const char* bulletin = "Debt was 41 billion. The outlook for the coming year is uncertain.\n";

VerifiedReport verified(const std::string& report) {
  const auto tree = make_memory_tree({{"p/a.claims", claims},
                                      {"p/vocabulary.toml", vocabulary},
                                      {"p/sources.toml", sources},
                                      {"p/bulletin.txt", bulletin},
                                      {"report.md", report}});
  ReadOptions options;
  options.paths = {"p"};
  options.jobs = 1;
  Project project = open_project(*tree, options);
  read_facts(project, options);
  return verify_report(project, {"report.md", "2020-03-01"}, 1);
}

std::string lines(const VerifiedReport& report) {
  std::string text = ratio_line(report) + "\n";
  for (const VerifiedFigure& figure : report.figures)
    text += figure.item.value + " | " + std::string(to_string(figure.standing)) +
            (figure.citation_differs ? " cited otherwise" : "") + "\n";
  for (const VerifiedQuote& quote : report.quotes)
    text += "\"" + quote.text + "\" | " + std::string(to_string(quote.standing)) + "\n";
  return text;
}

TEST(Verify, SaysHowEachFigureStands) {
  EXPECT_EQ(
      lines(verified("Uruguay's debt is $33 billion. Uruguay had **3.2 million** tourists in 2019 [bank]. "
                     "Paraguayan inflation was 3.8 percent in 2019.\n\nUruguay built 12 stadiums. "
                     "Uruguay's debt stood at $41 billion in 2019.\n")),
      "2 of 5 figures supported (1 in conflict, 1 out of date, 1 not in the claims)\n"
      "$33 billion | outdated\n3.2 million tourists | supported\n3.8 percent | conflict\n"
      "12 stadiums | unsupported\n$41 billion | supported\n");
}

TEST(Verify, LooksForQuotationsInTheSources) {
  EXPECT_EQ(lines(verified(
                "The bank said \"the outlook for the coming year is uncertain\" and \"The outlook for the "
                "coming decade is certain\" and \"nobody at all has ever said this\".\n")),
            "0 of 0 figures supported; 1 of 3 quotations found\n"
            "\"the outlook for the coming year is uncertain\" | supported\n"
            "\"The outlook for the coming decade is certain\" | conflict\n"
            "\"nobody at all has ever said this\" | unsupported\n");
  EXPECT_EQ(lines(verified("It warned: \"The outlook for the coming year is uncertain.\"\n")),
            "0 of 0 figures supported; 1 of 1 quotation found\n"
            "\"The outlook for the coming year is uncertain.\" | supported\n");
}

TEST(Verify, CountsTheBytesOfTheReportsOwnFile) {
  const std::string report = "Uruguay had **3.2 million** tourists in 2019.\n";
  const VerifiedReport found = verified(report);
  ASSERT_EQ(found.figures.size(), 1u);
  EXPECT_EQ(found.figures[0].range.begin, 0u);  // the markup stands inside the figure
  const VerifiedReport plain = verified("*Uruguay* had 3.2 million tourists in 2019.\n");
  ASSERT_EQ(plain.figures.size(), 1u);
  EXPECT_EQ(plain.figures[0].range.begin, 14u);
  EXPECT_EQ(plain.figures[0].range.end, 34u);
}

TEST(Verify, FailsAtTheStandingAskedFor) {
  struct Row {
    const char* report;
    bool conflict, outdated, unsupported;
  };
  const Row rows[] = {{"Uruguay had 3.2 million tourists in 2019.\n", false, false, false},
                      {"Uruguay built 12 stadiums in a year.\n", false, false, true},
                      {"Uruguay's debt is $33 billion.\n", false, true, true},
                      {"Paraguayan inflation was 3.8 percent in 2019.\n", true, true, true}};
  for (const Row& row : rows) {
    const VerifiedReport report = verified(row.report);
    EXPECT_EQ(report.fails(ReportStanding::conflict), row.conflict) << row.report;
    EXPECT_EQ(report.fails(ReportStanding::outdated), row.outdated) << row.report;
    EXPECT_EQ(report.fails(ReportStanding::unsupported), row.unsupported) << row.report;
  }
}

}  // namespace
}  // namespace claimcheck::testing_news
