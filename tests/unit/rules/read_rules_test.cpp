// Rules whose input cannot stand in a claim file that an editor would save.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "checker/model/tree.hpp"
#include "checker/project/project.hpp"
#include "checker/rules/lint.hpp"

namespace {

using namespace claimcheck;

Report run(const std::string& claims) {
  const auto tree = make_memory_tree({{"case/claimcheck.toml", ""}, {"case/a.claims", claims}});
  ReadOptions read;
  read.paths = {"case"};
  Project project = open_project(*tree, read);
  read_facts(project, read);
  return lint(project, {});
}

std::vector<std::string> codes(const Report& report) {
  std::vector<std::string> found;
  for (const Finding& finding : report.findings) found.emplace_back(finding.rule->code);
  return found;
}

TEST(NotUtf8, IsReportedWhereTheBytesAre) {
  const Report report = run("trade JP\x96RU 2017: $18.3B\ntrade CN-RU 2017: $87.2B [planned]\n");
  ASSERT_FALSE(report.findings.empty());
  EXPECT_EQ(report.findings.front().rule->code, "SYN006");
  EXPECT_EQ(report.findings.front().primary.place.start.line, 1u);
  EXPECT_EQ(report.summary.claims, 1u);
}

TEST(NotUtf8, NulBytesAreReportedToo) {
  const Report report = run(std::string("trade JP-RU 2017: $18\0B\n", 24));
  EXPECT_EQ(codes(report), std::vector<std::string>{"SYN001"});
  EXPECT_EQ(report.findings.front().message, "a NUL byte: this is no text");
}

TEST(Limits, AHundredThousandMistakesAreCappedAndCounted) {
  std::string claims;
  for (int i = 0; i < 100'000; ++i) claims += "no colon here\n";
  const Report report = run(claims);
  EXPECT_GT(report.findings.size(), 100u);
  EXPECT_LE(report.findings.size(), 20'000u);
  EXPECT_EQ(report.findings.size() + report.summary.dropped, 100'000u);
}

TEST(Limits, ALineOfTenMegabytesEndsInAFinding) {
  const Report report = run(std::string(10'000'000, 'x') + "\ntrade CN-RU 2017: $87.2B\n");
  EXPECT_EQ(report.summary.claims, 1u);
  ASSERT_FALSE(report.findings.empty());
  EXPECT_EQ(report.findings.front().rule->code, "SYN001");
}

}  // namespace
