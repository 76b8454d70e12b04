// What `show` finds for words, and what it draws.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "checker/model/failure.hpp"
#include "checker/rules/lint.hpp"
#include "cli/show.hpp"
#include "tests/unit/solve/solved.hpp"

namespace {

using namespace claimcheck;
using testing_solve::solve;
using testing_solve::Solved;

constexpr const char* vocabulary = R"(
[entity.JP]
names = ["Japan", "Japanese"]
[entity.RU]
names = ["Russia", "Russian"]
[measure.trade]
kind = "flow"
unit = "money"
[measure.meetings]
kind = "count"
)";

constexpr const char* claims =
    "@desk\ntrade JP-RU 2017: $18.3B\ntrade Japan–Russia 2016: at least $16B\n@wire\ntrade RU 2017: $584B\n"
    "trade JP-RU 2017: about 3% of trade RU 2017\ntrade Japan–Russia 2017: $19.4B\nmeetings: 20 by 2018\n"
    "`gas deliveries` 2015: 5\n";

constexpr const char* sources =
    "[desk]\ntitle = \"a\"\npublisher = \"Desk\"\npublished = 2018-05-25\n[wire]\ntitle = \"b\"\n";

std::string shown(const Solved& solved, const std::string& words, bool json = false) {
  const Report report = lint(*solved.project, {.select = {"CON"}, .jobs = 1});
  const auto subjects = collect_shown(*solved.project, find_subjects(*solved.project, words), report);
  return json ? show_json(*solved.project, subjects) : show_text(*solved.project, subjects, 140);
}

TEST(Show, FindsWhatTheWordsMean) {
  const Solved solved = solve(claims, vocabulary, sources);
  const struct {
    const char* words;
    const char* subjects;
  } rows[] = {
      {"trade JP-RU", "trade JP-RU|"},
      {"Japanese trade with Russia", "trade JP-RU|"},
      {"TRADE russia-japan 2017", "trade JP-RU|"},
      {"trade Russia", "trade RU|"},
      {"Japan", "trade JP-RU|"},
      {"Russia", "trade JP-RU|trade RU|"},
      {"trade", "trade JP-RU|trade RU|"},
      {"meeting", "meetings|"},
      {"gas", "`gas deliveries`|"},
      {"gas delivries", "`gas deliveries`|"},
      {"", "`gas deliveries`|meetings|trade JP-RU|trade RU|"},
  };
  for (const auto& row : rows) {
    std::vector<std::string> found;
    for (const SubjectId id : find_subjects(*solved.project, row.words).subjects)
      found.push_back(solved.project->facts.subjects.text(id));
    std::sort(found.begin(), found.end());
    std::string text;
    for (const std::string& subject : found) text += subject + '|';
    EXPECT_EQ(text, row.subjects) << row.words;
  }
  EXPECT_THROW(find_subjects(*solved.project, "unemployment in Peru"), Failure);
}

TEST(Show, DrawsTimesValuesSourcesAndConflicts) {
  const Solved solved = solve(claims, vocabulary, sources);
  EXPECT_EQ(shown(solved, "trade JP-RU"),
            "trade JP-RU   4 claims, 2 independent sources, 1 conflict\n"
            "  2016-01-01        2017-12-31  $16 billion    $19.4 billion\n"
            "  ├─────────────┤               ├──────────────────────────►  trade Japan–Russia 2016: at least "
            "$16B · [$16 billion, ∞) · desk (Desk,\n"
            "                                                              2018-05-25) · p/a.claims:3\n"
            "                ├────────────┤                    ●           trade JP-RU 2017: $18.3B · "
            "[$18.25 billion, $18.35 billion) · desk (Desk,\n"
            "                                                              2018-05-25) · p/a.claims:2 [1]\n"
            "                ├────────────┤                                trade JP-RU 2017: about 3% of "
            "trade RU 2017 · wire · p/a.claims:6\n"
            "                ├────────────┤                            ├┤  trade Japan–Russia 2017: $19.4B · "
            "[$19.35 billion, $19.45 billion) · wire ·\n"
            "                                                              p/a.claims:7 [1]\n"
            "  [1] error[CON001] trade JP-RU 2017 is claimed as $18.3B, which is [$18.25 billion, $18.35 "
            "billion], and as $19.4B, which is [$19.35\n"
            "      billion, $19.45 billion]\n");
  EXPECT_EQ(shown(solved, "trade JP-RU 2016"),
            "trade JP-RU   1 claim, 1 independent source\n"
            "  2016-01-01        2016-12-31  $16 billion                 \n"
            "  ├──────────────────────────┤                ├────────────►  trade Japan–Russia 2016: at least "
            "$16B · [$16 billion, ∞) · desk (Desk,\n"
            "                                                              2018-05-25) · p/a.claims:3\n");
}

TEST(Show, GivesTheSameToPrograms) {
  const Solved solved = solve(claims, vocabulary, sources);
  const auto json = nlohmann::json::parse(shown(solved, "trade JP-RU", true));
  EXPECT_EQ(json["schema"], "claimcheck/show-1");
  ASSERT_EQ(json["subjects"].size(), 1u);
  const auto& subject = json["subjects"][0];
  EXPECT_EQ(subject["subject"], "trade JP-RU");
  EXPECT_EQ(subject["independent_sources"], 2);
  ASSERT_EQ(subject["claims"].size(), 4u);
  EXPECT_EQ(subject["claims"][1]["strict"].dump(),
            "{\"hi\":\"18350000000\",\"hi_open\":true,\"lo\":\"18250000000\",\"lo_open\":false}");
  EXPECT_EQ(subject["conflicts"][0]["code"], "CON001");
  EXPECT_EQ(subject["claims"][1]["conflicts"][0], subject["conflicts"][0]["fingerprint"]);
}

}  // namespace
