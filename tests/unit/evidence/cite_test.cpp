// Quotes proposed for a passage, and quotes followed into a text that changed.
#include "checker/evidence/cite.hpp"

#include <gtest/gtest.h>

#include <string>

namespace claimcheck {
namespace {

const std::string story =
    "Trade totaled $18.3 billion in 2017, the ministry said. It had totaled $20 billion in 2013.\n\n"
    "The leaders have met 20 times over the past six years. Others have met 20 times, too.\n\n"
    "Nobody asked. Nobody asked.\n";

TEST(Cite, ProposesTheShortestQuoteThatStandsOnce) {
  struct Row {
    const char* what;
    std::string passage;
    std::vector<std::string> quotes;
  };
  const Row rows[] = {
      {"keeps every figure",
       "Trade totaled $18.3 billion in 2017, the ministry said.",
       {"totaled $18.3 billion in 2017"}},
      {"keeps one figure", "It had totaled $20 billion in 2013", {"totaled $20 billion in 2013"}},
      {"says enough", "over the past six years", {"over the past"}},
      {"one for each place", "have met 20 times", {"have met 20 times over", "have met 20 times,"}},
      {"the nearest", "Trade totaled $18.9 billion in 2017", {"totaled $18.3 billion in 2017"}},
      {"few words", "ministry", {"ministry"}},
      {"none stands once", "Nobody asked", {"Nobody asked. Nobody", "asked. Nobody asked"}},
      {"nothing like it", "zebras and bees in the moonlight", {}},
  };
  const SourceFile file(0, "a.txt", story);
  const QuoteIndex index(file);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    std::vector<std::string> quotes;
    for (const Citation& citation : cite(index, file, row.passage)) {
      quotes.push_back(citation.quote);
      if (!citation.quote.empty()) {
        EXPECT_EQ(index.find(citation.quote).size(), 1u);
        EXPECT_EQ(on_one_line(file.text(citation.span)), citation.quote);
      }
    }
    EXPECT_EQ(quotes, row.quotes);
  }
}

TEST(Cite, SaysHowNearThePassageIs) {
  const SourceFile file(0, "a.txt", story);
  const QuoteIndex index(file);
  EXPECT_EQ(cite(index, file, "have met 20 times over").at(0).similarity, 1);
  EXPECT_LT(cite(index, file, "have met 25 times over").at(0).similarity, 1);
}

TEST(Cite, QuotesForAClaimFile) {
  EXPECT_EQ(in_quotes(R"(the "Year" of \)"), R"("the \"Year\" of \\")");
  EXPECT_EQ(unescape("the \\\"Year\\\" of \\\\"), R"(the "Year" of \)");
  EXPECT_EQ(on_one_line(" a\r\n  b\u00A0 c\n"), "a b c");
}

TEST(Reanchor, FollowsAQuoteIntoTheNewText) {
  struct Row {
    const char* what;
    std::string quote;
    std::string old_text, new_text;
    Anchoring state;
    std::string now;
  };
  const Row rows[] = {
      {"unchanged", "met 20 times", "We met 20 times.", "We met 20 times.", Anchoring::stands,
       "met 20 times"},
      {"moved", "met 20 times", "We met 20 times.", "Last year we met 20 times.", Anchoring::moved,
       "met 20 times"},
      {"other line breaks", "met 20 times", "We met 20 times.", "We met\n20 times.", Anchoring::stands,
       "met 20 times"},
      {"another figure", "met 20 times", "We met 20 times.", "We met 25 times.", Anchoring::drifted,
       "met 25 times"},
      {"with a gap", "We \u2026 20 times", "We met 20 times.", "So: We have met 20 times.", Anchoring::moved,
       "We \u2026 20 times"},
      {"a gap that drifted", "We had met \u2026 20 times in all", "We had met them 20 times in all.",
       "We have met them 25 times in all.", Anchoring::drifted, "We have met \u2026 25 times in all"},
      {"gone", "met 20 times", "We met 20 times.", "Nothing of the kind is said now.", Anchoring::gone, ""},
      {"the one that was meant", "met 20 times", "First. The leaders met 20 times in all. Last.",
       "Envoys met 20 times too. The leaders met 20 times in all. Last.", Anchoring::moved, "met 20 times"},
      {"nobody knows which", "met 20 times", "met 20 times", "They met 20 times. They met 20 times.",
       Anchoring::ambiguous, "met 20 times"},
      {"a bare span", "", "We met 20 times.", "So we met 20 times.", Anchoring::moved, "met 20 times"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const SourceFile old_text(0, "a.txt", row.old_text);
    const SourceFile new_text(1, "a.txt", row.new_text);
    const auto places = QuoteIndex(old_text).find(row.quote.empty() ? "met 20 times" : row.quote);
    ASSERT_EQ(places.size(), 1u);
    const Anchor anchor = reanchor(row.quote, &old_text, places.front().span, QuoteIndex(new_text), new_text);
    EXPECT_EQ(anchor.state, row.state);
    EXPECT_EQ(anchor.quote, row.now);
  }
}

TEST(Reanchor, PicksThePlaceThatWasMeant) {
  const SourceFile old_text(0, "a.txt", "The leaders met 20 times in all.");
  const SourceFile new_text(1, "a.txt", "Envoys met 20 times too. The leaders met 20 times in all.");
  const Anchor anchor = reanchor("met 20 times", &old_text, {0, 12, 24}, QuoteIndex(new_text), new_text);
  EXPECT_EQ(anchor.span, (Span{1, 37, 49}));
}

TEST(Reanchor, WorksWithoutTheOldText) {
  const SourceFile once(1, "a.txt", "We met 20 times.");
  EXPECT_EQ(reanchor("met 20 times", nullptr, {}, QuoteIndex(once), once).state, Anchoring::stands);
  const SourceFile twice(1, "a.txt", "We met 20 times. They met 20 times.");
  EXPECT_EQ(reanchor("met 20 times", nullptr, {}, QuoteIndex(twice), twice).state, Anchoring::ambiguous);
  EXPECT_EQ(reanchor("", nullptr, {}, QuoteIndex(twice), twice).state, Anchoring::gone);
}

}  // namespace
}  // namespace claimcheck
