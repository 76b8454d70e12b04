// Drifted quotes: the passage that is meant is suggested, and nothing is where nothing is like it.
#include <gtest/gtest.h>

#include <string>

#include "checker/evidence/quote.hpp"

namespace claimcheck {
namespace {

std::string nearest(const std::string& text, std::string_view quote, Span within = {}) {
  const SourceFile file(0, "a.txt", text);
  const auto near = QuoteIndex(file).nearest(quote, within);
  if (!near) return "(none)";
  std::string parts;
  for (const Span& part : near->parts) parts += (parts.empty() ? "" : "|") + std::string(file.text(part));
  return parts;
}

const std::string story =
    "Trade between the two countries totaled $18.3 billion in 2017, the ministry said.\n\n"
    "Since 2007, Chinese investment in Russia has amounted to $48.4 billion, by one count.\n\n"
    "The leaders have met 20 times \u2014 five of them in Tokyo \u2014 over the past six years.\n";

TEST(Nearest, SuggestsThePassageThatIsMeant) {
  struct Row {
    const char* what;
    std::string quote;
    std::string passage;
  };
  const Row rows[] = {
      {"as it is", "have met 20 times", "have met 20 times"},
      {"another figure", "totaled $18.8 billion in 2017", "totaled $18.3 billion in 2017"},
      {"a word more", "the leaders of both have met 20 times", "The leaders have met 20 times"},
      {"a word less", "have met times", "have met 20 times"},
      {"a word misspelt", "Chinese invesment in Rusia has amounted",
       "Chinese investment in Russia has amounted"},
      {"whole words", "etween the two countries totale", "between the two countries totaled"},
      {"whole numbers", "totaled $18", "totaled $18.3"},
      {"another dash", "times - five of them in Kyoto - over",
       "times \u2014 five of them in Tokyo \u2014 over"},
      {"a gap", "Since 2008, \u2026 has amounted to $48.4 billion",
       "Since 2007,|has amounted to $48.4 billion"},
      {"a gap whose other side is gone", "Chinese investment in Russia has amounted \u2026 xyz",
       "Chinese investment in Russia has amounted"},
      {"something else", "a wholly other sentence that was never written here", "(none)"},
      {"more than a third edited", "have xxx 20 txxxx", "(none)"},
      {"nothing", "", "(none)"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(nearest(story, row.quote), row.passage);
  }
}

TEST(Nearest, MeasuresHowMuchIsTheSame) {
  const SourceFile file(0, "a.txt", story);
  const QuoteIndex index(file);
  EXPECT_DOUBLE_EQ(index.nearest("have met 20 times")->similarity, 1.0);
  EXPECT_DOUBLE_EQ(index.nearest("have met 25 times")->similarity, 1.0 - 1.0 / 17);
}

TEST(Nearest, KeepsToThePartAskedFor) {
  const std::string text = "We met 20 times. We met 25 times.";
  EXPECT_EQ(nearest(text, "met 24 times"), "met 20 times");
  EXPECT_EQ(nearest(text, "met 24 times", {0, 17, 33}), "met 25 times");
  EXPECT_EQ(nearest(text, "met 24 times", {0, 3, 6}), "(none)");
}

/// Row `i` of a table that repeats itself but for its figures.
std::string row_of(int i) {
  return "Exports to country number " + std::to_string(i) + " came to $" + std::to_string(i * 7 % 1000) +
         ".5 million in that year.\n";
}

TEST(Nearest, FindsTheBestOfManyAlikeInALongText) {
  std::string text;
  for (int i = 100; i < 900; ++i) text += row_of(i);
  ASSERT_GT(text.size(), 32u * 1024);
  EXPECT_EQ(nearest(text + "The envoys talked of fishing rights for seven hours on Monday.",
                    "the envoys spoke of fishing rights for seven hours"),
            "The envoys talked of fishing rights for seven hours");
  EXPECT_EQ(nearest(text, "Exports to country numbr 512 came to $584.5 million in that year"),
            "Exports to country number 512 came to $584.5 million in that year");
  EXPECT_EQ(nearest(text, "Nobody knows what the zebras would have wanted from us"), "(none)");
}

TEST(Nearest, SurvivesAnything) {
  const std::string texts[] = {std::string(100'000, 'a'), std::string(100'000, ' '), "", "a", [] {
                                 std::string s;
                                 for (int i = 0; i < 30'000; ++i) s += "\u00E9\u0301 ";
                                 return s;
                               }()};
  const std::string quotes[] = {"a", std::string(5000, 'a'), "\xFF\xFE", "\u2026", "aaaa\u2026aaaa", "b"};
  for (const std::string& text : texts) {
    const SourceFile file(0, "a.txt", text);
    const QuoteIndex index(file);
    for (const std::string& quote : quotes) {
      const auto near = index.nearest(quote);
      EXPECT_TRUE(!near || near->span.end <= text.size());
    }
  }
}

TEST(UniqueQuote, IsTheShortestThatStandsOnce) {
  const std::string text =
      "We met 20 times. They met 20 times, and then 20 times more.\n\nIt was 20\nin all. It was 20 "
      "\u201Cin\u201D all.\n";
  struct Row {
    const char* what;
    std::string around;
    std::size_t nth;
    std::string quote;
  };
  const Row rows[] = {
      {"one word is enough", "more", 0, "more"},
      {"a word on the left", "met", 1, "They met"},
      {"its mark tells it apart", "20", 0, "20 times."},
      {"part of a word", "hen", 0, "then"},
      {"the right side first", "20 times", 2, "20 times more"},
      {"across a line", "20", 3, "20 in"},
      {"with its marks", "in", 1, "\u201Cin\u201D"},
      {"nothing grows past a paragraph", "and then", 0, "and then"},
  };
  const SourceFile file(0, "a.txt", text);
  const QuoteIndex index(file);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    std::size_t at = text.find(row.around);
    for (std::size_t i = 0; i < row.nth; ++i) at = text.find(row.around, at + 1);
    const Span span{0, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + row.around.size())};
    EXPECT_EQ(shortest_unique_quote(index, file, span), row.quote);
  }
}

TEST(UniqueQuote, IsEmptyWhereAllIsTwice) {
  const SourceFile file(0, "a.txt", "It was so.\n\nIt was so.\n");
  EXPECT_EQ(shortest_unique_quote(QuoteIndex(file), file, {0, 0, 2}), "");
  const SourceFile blank(0, "a.txt", " ");
  EXPECT_EQ(shortest_unique_quote(QuoteIndex(blank), blank, {0, 0, 1}), "");
}

}  // namespace
}  // namespace claimcheck
