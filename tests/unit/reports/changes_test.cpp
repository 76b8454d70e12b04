// Fixes as lines before and after.
#include "reports/changes.hpp"

#include <gtest/gtest.h>

#include "rich_report.hpp"

namespace claimcheck::testing {
namespace {

struct Replacement {
  std::uint32_t begin, end;
  std::string_view text;
};

/// The change as a diff; `seen` is the range of the finding, whose lines are all that is known.
std::string diff_of(std::string_view text, Replacement seen, const std::vector<Replacement>& edits) {
  const SourceFile file(0, "a.claims", std::string(text));
  Finding finding;
  finding.rule = &rule_named("DUP001");
  finding.primary.place = place_of(file, {0, seen.begin, seen.end});
  finding.fix = Fix{true, "t", {}};
  for (const Replacement& edit : edits)
    finding.fix->edits.push_back(
        {"a.claims", file.position(edit.begin), file.position(edit.end), std::string(edit.text)});
  std::string out;
  for (const Change& change : changes_of(finding)) {
    out += std::to_string(change.line) + (change.known ? "" : ":" + std::to_string(change.column)) + '\n';
    for (const std::string& line : change.before) out += "-" + line + '\n';
    for (const std::string& line : change.after) out += "+" + line + '\n';
  }
  return out;
}

TEST(Changes, AreLinesBeforeAndAfter) {
  const struct {
    std::string_view text;
    Replacement seen;
    std::vector<Replacement> edits;
    std::string_view diff;
  } table[] = {
      {"a: 1\nb: 2\n", {0, 4, ""}, {{3, 4, "9"}}, "1\n-a: 1\n+a: 9\n"},
      {"a: 1\nb: 2\n", {5, 9, ""}, {{8, 8, "~"}}, "2\n-b: 2\n+b: ~2\n"},
      {"a: 1\nb: 2\n", {0, 4, ""}, {{0, 5, ""}}, "1\n-a: 1\n"},
      {"a: 1\nb: 2\n", {5, 9, ""}, {{5, 10, ""}}, "2\n-b: 2\n"},
      {"a: 1\nb: 2\n", {0, 9, ""}, {{0, 10, ""}}, "1\n-a: 1\n-b: 2\n"},
      {"a: 1\n", {0, 4, ""}, {{3, 4, "9"}, {0, 1, "x y"}}, "1\n-a: 1\n+x y: 9\n"},
      {"é: 1\n", {0, 5, ""}, {{4, 5, "2"}}, "1\n-é: 1\n+é: 2\n"},
      {"a: 1\n", {0, 4, ""}, {{4, 4, "\nb: 2"}}, "1\n-a: 1\n+a: 1\n+b: 2\n"},
      {"a: 1\nb: 2\n", {0, 4, ""}, {{8, 9, "3"}}, "2:4\n+3\n"},
      {"a: 1\nb: 2\n", {0, 4, ""}, {}, ""},
  };
  for (const auto& row : table) EXPECT_EQ(row.diff, diff_of(row.text, row.seen, row.edits)) << row.text;
}

}  // namespace
}  // namespace claimcheck::testing
