// The shape that other programs expect, and the limits that they keep.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "reports/html_parts.hpp"
#include "reports/render.hpp"
#include "rich_report.hpp"
#include "xml_check.hpp"

namespace claimcheck::testing {
namespace {

using nlohmann::json;

json parsed(const Report& report, Format format) { return json::parse(render(report, format, {})); }

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++n;
  return n;
}

/// `errors`, `warnings` and `notes` findings, notes first, on the lines of one file.
Report many(std::size_t errors, std::size_t warnings, std::size_t notes) {
  Report report = clean_report();
  const Finding model = rich_report().findings[1];
  const auto add = [&](std::size_t n, Severity severity) {
    for (std::size_t i = 0; i < n; ++i) {
      Finding finding = model;
      finding.severity = severity;
      finding.fingerprint = std::to_string(1000000 + report.findings.size());
      finding.primary.place.start.line = static_cast<std::uint32_t>(report.findings.size() + 1);
      finding.primary.place.end.line = finding.primary.place.start.line;
      report.findings.push_back(finding);
    }
  };
  add(notes, Severity::note);
  add(warnings, Severity::warning);
  add(errors, Severity::error);
  return report;
}

TEST(Formats, NeverVary) {
  for (const Format format : every_format())
    EXPECT_EQ(render(rich_report(), format, {}), render(rich_report(), format, {}));
}

TEST(Json, HasTheFieldsOfTheContract) {
  const json report = parsed(rich_report(), Format::json);
  EXPECT_EQ("claimcheck/1", report["schema"]);
  EXPECT_EQ("claimcheck", report["tool"]["name"]);
  for (const char* field :
       {"claims", "sources", "errors", "warnings", "notes", "suppressed", "undecided", "unverified"})
    EXPECT_TRUE(report["summary"][field].is_number_unsigned()) << field;
  for (const json& finding : report["findings"]) {
    for (const char* field : {"code", "name", "severity", "message", "path", "subject", "fingerprint"})
      EXPECT_TRUE(finding[field].is_string()) << field;
    for (const char* field : {"line", "column", "byte"}) {
      EXPECT_TRUE(finding["start"][field].is_number_unsigned()) << field;
      EXPECT_TRUE(finding["end"][field].is_number_unsigned()) << field;
    }
    for (const char* field : {"related", "evidence", "argument", "help"})
      EXPECT_TRUE(finding[field].is_array()) << field;
    EXPECT_TRUE(finding["fix"].is_null() || finding["fix"]["safe"].is_boolean());
  }
  EXPECT_TRUE(report.contains("coverage"));
  EXPECT_FALSE(parsed(clean_report(), Format::json).contains("coverage"));
}

TEST(Sarif, TiesResultsToRulesAndMessagesToPlaces) {
  const Report report = rich_report();
  const json run = parsed(report, Format::sarif)["runs"][0];
  const json& rules = run["tool"]["driver"]["rules"];
  EXPECT_EQ(report.findings.size(), run["results"].size()) << "suppressed findings are left out";
  for (const json& result : run["results"]) {
    EXPECT_EQ(result["ruleId"], rules[result["ruleIndex"].get<std::size_t>()]["id"]);
    ASSERT_EQ(1u, result["locations"].size());
    EXPECT_GE(result["locations"][0]["physicalLocation"]["region"]["startLine"], 1);
    const std::string text = result["message"]["text"];
    if (!result.contains("relatedLocations")) continue;
    for (const json& location : result["relatedLocations"])
      EXPECT_EQ(1u, count(text, "](" + location["id"].dump() + ")")) << text;
  }
  EXPECT_EQ(1u, run["results"][4]["fixes"].size()) << "a safe fix";
  EXPECT_FALSE(run["results"][3].contains("fixes")) << "an unsafe one";
}

TEST(Sarif, EscapesWhatIsNoLinkAndWhatIsNoUri) {
  Report report = rich_report();
  Finding& finding = report.findings[2];
  finding.message = "[1, 2] and [3](4) and [5]";
  finding.evidence[0].text = "a [b] \\ c";
  finding.primary.place.path = "./claims/a b#c%é.claims";
  const json result = parsed(report, Format::sarif)["runs"][0]["results"][2];
  const std::string text = result["message"]["text"];
  EXPECT_TRUE(text.starts_with("[1, 2] and [3\\](4) and [5]\n")) << text;
  EXPECT_NE(std::string::npos, text.find("[\"a \\[b\\] \\\\ c\"](3)")) << text;
  EXPECT_EQ("claims/a%20b%23c%25%C3%A9.claims",
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]);
}

TEST(Sarif, KeepsTheWorstWithinTheLimitAndSaysWhatItLeftOut) {
  const json run = parsed(many(3, 2, 25000), Format::sarif)["runs"][0];
  EXPECT_EQ(25000u, run["results"].size());
  EXPECT_EQ("error", run["results"].back()["level"]);
  EXPECT_EQ("left out, a run takes 25000 results: 5 notes",
            run["invocations"][0]["toolExecutionNotifications"].back()["message"]["text"]);
}

TEST(Sarif, LinksNoMoreThanAThousandPlaces) {
  Report report = rich_report();
  report.findings[2].related.resize(1500, report.findings[2].related[0]);
  const json result = parsed(report, Format::sarif)["runs"][0]["results"][2];
  EXPECT_EQ(1000u, result["relatedLocations"].size());
  EXPECT_EQ(1000u, count(result["message"]["text"].get<std::string>(), "]("));
}

TEST(Github, ShowsTheWorstTenOfALevelAndCountsTheRest) {
  const std::string text = render(many(25, 12, 30), Format::github, {});
  EXPECT_EQ(10u, count(text, "::error "));
  EXPECT_EQ(10u, count(text, "::warning "));
  EXPECT_EQ(10u, count(text, "::notice "));
  EXPECT_TRUE(text.starts_with("::error "));
  EXPECT_NE(std::string::npos, text.find("only ten of a level are: 15 errors, 2 warnings, 21 notes"));
}

TEST(Gitlab, NeverRepeatsAFingerprint) {
  Report report = rich_report();
  report.findings.push_back(report.findings[0]);
  report.findings.push_back(report.findings[0]);
  std::set<std::string> fingerprints;
  for (const json& entry : parsed(report, Format::gitlab)) {
    EXPECT_TRUE(fingerprints.insert(entry["fingerprint"]).second);
    EXPECT_GE(entry["location"]["lines"]["begin"], 1);
  }
  EXPECT_EQ(8u, fingerprints.size());
}

TEST(Junit, CountsWhatItContains) {
  const std::string text = render(rich_report(), Format::junit, {});
  EXPECT_EQ("", xml_problem(text));
  EXPECT_EQ(4u, count(text, "<testsuite id="));
  EXPECT_EQ(7u, count(text, "<testcase "));
  EXPECT_EQ(5u, count(text, "<failure "));
  EXPECT_EQ(1u, count(text, "tests=\"3\" failures=\"3\""));
}

TEST(Checkstyle, GroupsByFileAndEndsWithTheSummary) {
  const std::string text = render(rich_report(), Format::checkstyle, {});
  EXPECT_EQ("", xml_problem(text));
  EXPECT_EQ(4u, count(text, "<file name="));
  EXPECT_EQ(7u, count(text, "<error line="));
  EXPECT_EQ(1u, count(text, "source=\"claimcheck.summary\""));
  EXPECT_EQ(1u, count(text, "severity=\"info\" message=\"the text of voa-2014 is missing"));
}

TEST(JobSummary, FillsAMebibyteAndNoMore) {
  const std::string text = render(many(3000, 2000, 500), Format::job_summary, {});
  EXPECT_LE(text.size(), std::size_t{1} << 20);
  EXPECT_GT(text.size(), std::size_t{900} << 10);
  EXPECT_NE(std::string::npos, text.find("Without details here, the comment would be too long: "));
  EXPECT_EQ(render(rich_report(), Format::markdown, {}), render(rich_report(), Format::job_summary, {}));
}

TEST(XmlCheck, FindsWhatIsNotWellFormed) {
  const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  for (const char* bad : {"<a>", "<a></b>", "<a/><b/>", "<a b=\"<\"/>", "<a b=\"1\" b=\"2\"/>", "<a>&x;</a>",
                          "<a>]]></a>", "<a>\x01</a>", "<a>\xFF</a>", "x"})
    EXPECT_NE("", xml_problem(head + bad)) << bad;
  EXPECT_EQ("", xml_problem(head + "<a b=\"&lt;\">&amp;\n<c/></a>\n"));
}

TEST(Rdjson, CountsColumnsInBytes) {
  const json diagnostics = parsed(rich_report(), Format::rdjson)["diagnostics"];
  // 貿易 日本 2017: ¥2.1T
  EXPECT_EQ(json({{"line", 1}, {"column", 21}}), diagnostics[0]["location"]["range"]["start"]);
  // Cafe + U+0301 exports Köln
  EXPECT_EQ(json({{"line", 2}, {"column", 16}}), diagnostics[1]["location"]["range"]["start"]);
  EXPECT_EQ(json({{"line", 2}, {"column", 21}}), diagnostics[1]["location"]["range"]["end"]);
}

TEST(Rdjson, SuggestsOnlyWhatOneEditDoes) {
  Report report = rich_report();
  EXPECT_EQ(1u, parsed(report, Format::rdjson)["diagnostics"][3]["suggestions"].size());
  report.findings[3].fix->edits.push_back(report.findings[3].fix->edits[0]);
  EXPECT_FALSE(parsed(report, Format::rdjson)["diagnostics"][3].contains("suggestions"));
}

TEST(Markdown, FitsIntoACommentAndCountsWhatDoesNot) {
  const std::string text = render(many(300, 200, 500), Format::markdown, {});
  EXPECT_LE(text.size(), 65536u);
  EXPECT_GT(text.size(), 40000u);
  EXPECT_NE(std::string::npos, text.find("Not in this table, which would be too long: "));
  EXPECT_NE(std::string::npos, text.find("Without details here, the comment would be too long: "));
  EXPECT_LT(text.find("| error "), text.find("| VOC001"));
}

TEST(Markdown, LinksToWhereTheRepositoryIs) {
  RenderOptions options;
  options.link_root = "https://host/owner/name/blob/0123";
  const std::string text = render(rich_report(), Format::markdown, options);
  EXPECT_NE(std::string::npos,
            text.find("[asia.claims:1](https://host/owner/name/blob/0123/claims/asia.claims#L1)"));
}

TEST(Html, AsksTheNetworkForNothingAndRunsOnlyItsOwnScript) {
  const std::string page = render(rich_report(), Format::html, {});
  EXPECT_EQ(0u, count(page, "://"));
  EXPECT_EQ(0u, count(page, "src="));
  EXPECT_EQ(0u, count(page, "url("));
  EXPECT_EQ(2u, count(page, "<script>"));
  EXPECT_NE(std::string::npos,
            page.find("default-src 'none'; style-src " + html_source_hash(html_style()) + "; script-src " +
                      html_source_hash(html_early_script()) + " " + html_source_hash(html_script()) + ";"));
  EXPECT_EQ(6u, count(page, "class=\"item finding "));
}

TEST(Html, HashesAsTheContentSecurityPolicyDoes) {
  // RFC 6234's digests of "abc" and of nothing, in the base64 of RFC 4648.
  EXPECT_EQ("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='", html_source_hash("abc"));
  EXPECT_EQ("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", html_source_hash(""));
}

}  // namespace
}  // namespace claimcheck::testing
