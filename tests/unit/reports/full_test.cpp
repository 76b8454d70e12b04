// The terminal report in the places where layout goes wrong: tabs, wide characters, byte order marks, the
// ends of lines and files, several marks on one line.
#include <gtest/gtest.h>

#include "reports/render.hpp"
#include "rich_report.hpp"

namespace claimcheck::testing {
namespace {

Place place_at(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  SourceFile file(0, "a.claims", std::string(text));
  return place_of(file, {0, begin, end});
}

/// The report of one finding on `place`, without its header and without the final blank line.
std::string snippet(const Place& place, std::string label, std::vector<Label> related = {},
                    unsigned width = 60) {
  Report report;
  Finding finding;
  finding.rule = &rule_named("CON001");
  finding.message = "m";
  finding.primary = {place, std::move(label)};
  finding.related = std::move(related);
  report.findings = {finding};
  RenderOptions options;
  options.width = width;
  options.quiet = true;
  const std::string text = render(report, Format::full, options);
  const std::size_t header = text.find('\n') + 1;
  return text.substr(header, text.size() - header - 1);
}

TEST(Full, PutsTheCaretUnderTheWords) {
  const struct {
    std::string_view text;
    std::uint32_t begin, end;
    std::string_view expected;
  } table[] = {
      {"a: 1\n", 3, 4, "  --> a.claims:1:4\n   |\n 1 | a: 1\n   |    ^ here\n"},
      {"\ta:\t1\n", 4, 5, "  --> a.claims:1:5\n   |\n 1 |     a:    1\n   |           ^ here\n"},
      {"日本: 1\n", 8, 9, "  --> a.claims:1:5\n   |\n 1 | 日本: 1\n   |       ^ here\n"},
      {"日本: 1\n", 3, 6, "  --> a.claims:1:2\n   |\n 1 | 日本: 1\n   |   ^^ here\n"},
      {"\xEF\xBB\xBF"
       "a: 1\n",
       6, 7, "  --> a.claims:1:4\n   |\n 1 | a: 1\n   |    ^ here\n"},
      {"e\xCC\x81: 1\n", 5, 6, "  --> a.claims:1:5\n   |\n 1 | e\xCC\x81: 1\n   |    ^ here\n"},
      {"a: \xE2\x80\xAE"
       "1\n",
       6, 7, "  --> a.claims:1:5\n   |\n 1 | a: <U+202E>1\n   |            ^ here\n"},
      {"a: 1", 4, 4, "  --> a.claims:1:5\n   |\n 1 | a: 1\n   |     ^ here\n"},
      {"", 0, 0, "  --> a.claims:1:1\n   |\n 1 |\n   | ^ here\n"},
      {"a: 1\nb: 2\n", 3, 5, "  --> a.claims:1:4\n   |\n 1 | a: 1\n   |    ^ here\n"},
      {"a: 1\n  \"b\"\n", 0, 10,
       "  --> a.claims:1:1\n   |\n 1 | / a: 1\n 2 | |   \"b\"\n   | |_____^ here\n"},
      {"a:\n 1\n 2\n 3\n 4\n", 0, 14,
       "  --> a.claims:1:1\n   |\n 1 | / a:\n 2 | |  1\n... |\n 5 | |  4\n   | |__^ here\n"},
  };
  for (const auto& row : table)
    EXPECT_EQ(row.expected, snippet(place_at(row.text, row.begin, row.end), "here")) << row.text;
}

TEST(Full, ShowsALineOnceForAllItsMarks) {
  const std::string_view text = "a: 1 in 2017\n";
  EXPECT_EQ("  --> a.claims:1:9\n   |\n 1 | a: 1 in 2017\n   |    - the value\n   |         ^^^^ its time\n",
            snippet(place_at(text, 8, 12), "its time", {{place_at(text, 3, 4), "the value"}}));
}

TEST(Full, RepeatsALineWhoseMarksAreTooFarApart) {
  const std::string text = "a: 1" + std::string(80, ' ') + "2\n";
  EXPECT_EQ(
      "  --> a.claims:1:4\n   |\n 1 | a: 1                                                 …\n   |    ^ "
      "here\n"
      " 1 | …                                                    2\n"
      "   |                                                      -\n"
      "   |                                                   there\n",
      snippet(place_at(text, 3, 4), "here", {{place_at(text, 84, 85), "there"}}));
}

TEST(Full, FindsTheCaretInALineThatWasCut) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "word" + std::to_string(i) + " ";
  const auto at = static_cast<std::uint32_t>(text.find("word70"));
  EXPECT_EQ("  --> a.claims:1:" + std::to_string(at + 1) +
                "\n   |\n 1 | …word67 word68 word69 word70 word71 word72 word73…\n   |                       "
                "^^^^^^ here\n",
            snippet(place_at(text, at, at + 6), "here"));
}

TEST(Full, StaysWithinTheWidth) {
  const std::string text = "subject of some length: $18.3B in 2017 \"totaled $18.3 billion\" @source\n";
  for (unsigned width = 30; width < 120; ++width) {
    const std::string shown = snippet(place_at(text, 24, 30), "a label of several words that must be wrapped",
                                      {{place_at(text, 39, 62), "another label with words"}}, width);
    for (std::size_t at = 0; at < shown.size();) {
      const std::size_t end = shown.find('\n', at);
      EXPECT_LE(display_width(shown.substr(at, end - at)), width) << shown;
      at = end + 1;
    }
  }
}

TEST(Full, SaysWhatWasNotCheckedEvenWhenThereIsNoClaim) {
  Report report;
  report.summary.files = 1;
  EXPECT_EQ("nothing was checked: no claims in 1 file\n", render(report, Format::full, {}));
}

}  // namespace
}  // namespace claimcheck::testing
