// Quotes: found where they stand and nowhere else, in the original's bytes.
#include "checker/evidence/quote.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

namespace claimcheck {
namespace {

/// The matched slices of the original, gaps shown as "|": every part of each match.
std::vector<std::string> places(const std::string& text, std::string_view quote, Span within = {}) {
  const SourceFile file(0, "a.txt", text);
  const QuoteIndex index(file);
  std::vector<std::string> result;
  for (const QuoteMatch& match : index.find(quote, within)) {
    std::string parts;
    for (const Span& part : match.parts) parts += (parts.empty() ? "" : "|") + std::string(file.text(part));
    EXPECT_EQ(match.span, join(match.parts.front(), match.parts.back()));
    result.push_back(parts);
  }
  return result;
}

struct Row {
  const char* what;
  std::string text;
  std::string quote;
  std::vector<std::string> places;
};

void expect_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(places(row.text, row.quote), row.places);
  }
}

TEST(Quote, StandsWhateverThePrinterDid) {
  expect_rows({
      {"as it is", "Abe and Putin have met 20 times.", "have met 20 times", {"have met 20 times"}},
      {"across a line break", "have\r\nmet 20 times", "have met 20 times", {"have\r\nmet 20 times"}},
      {"across no-break spaces", "met\u00A020\u202Ftimes", "met 20 times", {"met\u00A020\u202Ftimes"}},
      {"no-break in the quote", "met 20 times", "met\u00A020 times", {"met 20 times"}},
      {"curly in the text",
       "the \u201CYear of Japan\u201D",
       "\"Year of Japan\"",
       {"\u201CYear of Japan\u201D"}},
      {"straight in the text", "Abe's bid", "Abe\u2019s bid", {"Abe's bid"}},
      {"dashes",
       "Russia \u2014 and Japan\u2013Russia",
       "Russia - and Japan-Russia",
       {"Russia \u2014 and Japan\u2013Russia"}},
      {"decomposed text", "in Que\u0301bec today", "Qu\u00E9bec", {"Que\u0301bec"}},
      {"decomposed quote", "in Qu\u00E9bec today", "Que\u0301bec", {"Qu\u00E9bec"}},
      {"decomposed at the end", "un cafe\u0301", "caf\u00E9", {"cafe\u0301"}},
      {"soft hyphens", "inter\u00ADnational\u00AD trade", "international", {"inter\u00ADnational"}},
      {"ligatures", "the \uFB01rst o\uFB03ce", "first office", {"\uFB01rst o\uFB03ce"}},
      {"case counts", "the Ministry", "the ministry", {}},
      {"a paragraph break is no blank", "have met\n\n20 times", "have met 20 times", {}},
      {"nothing is nowhere", "a", "", {}},
      {"blanks are nowhere", "a b", "  ", {}},
  });
}

TEST(Quote, NeverBeginsOrEndsInsideAWordOrNumber) {
  expect_rows({
      {"decimals before", "18.3 billion", "3 billion", {}},
      {"decimal comma before", "18,3 billion", "3 billion", {}},
      {"digits before", "met 120 times", "20 times", {}},
      {"digits after", "$18.35", "$18.3", {}},
      {"a group after", "18.3,500", "18.3", {}},
      {"a group after a comma", "1,200", "1", {}},
      {"a decimal after an integer", "18.3 percent", "18", {}},
      {"a full stop after", "It was $18.3. Then", "$18.3", {"$18.3"}},
      {"a comma after", "of $18.3, said", "$18.3", {"$18.3"}},
      {"a magnitude letter after", "$18.3B", "$18.3", {}},
      {"letters before", "remeet 20", "meet 20", {}},
      {"letters after", "met 20 timeses", "20 times", {}},
      {"accented letters after", "Qu\u00E9bec", "Qu", {}},
      {"a combining accent after", "cafe\u0301", "cafe", {}},
      {"another dollar", "C$18 billion", "$18 billion", {}},
      {"a sign before", "grew -0.4 percent", "0.4 percent", {}},
      {"a minus before", "grew \u22120.4 percent", "0.4 percent", {}},
      {"a dash between words", "trade\u201420 times", "20 times", {"20 times"}},
      {"a range's end", "20\u201325 percent", "25 percent", {"25 percent"}},
      {"a bare decimal point before", "about .5 percent", "5 percent", {}},
      {"minutes of a time", "at 08:30 GMT", "30 GMT", {}},
      {"a fraction's end", "1/3 of trade", "3 of trade", {}},
      {"a group after a thin space", "18\u202F300 cars", "300 cars", {}},
      {"a group before a thin space", "cars: 18\u202F300", "cars: 18", {}},
      {"no group after a plain blank", "in 2018 300 cars", "300 cars", {"300 cars"}},
      {"half a vulgar fraction", "2\u00BD years", "2", {}},
      {"a square", "377,975 km\u00B2", "377,975 km", {}},
      {"a footnote mark", "$18.3 billion\u00B9", "$18.3 billion", {"$18.3 billion"}},
      {"a number word", "twenty-one percent", "one percent", {}},
      {"a number word's beginning", "some twenty-one", "some twenty", {}},
      {"a compound", "well-known islands", "known islands", {"known islands"}},
      {"a possessive", "Abe's bid", "Abe", {"Abe"}},
      {"a contraction", "they can't meet", "they can", {}},
      {"a contraction's end", "they can't meet", "t meet", {}},
      {"an ellipsis cut in two", "Japan has\u2026", "Japan has.", {}},
      {"half a ligature", "su\uFB03x", "su", {}},
      {"an underscore", "a_b", "b", {}},
      {"later where it stands freely", "120 times, then 20 times", "20 times", {"20 times"}},
  });
}

TEST(Quote, GapsStayInsideAParagraph) {
  expect_rows({
      {"one gap",
       "Since 2007, trade has amounted to $48 billion.",
       "Since 2007, \u2026 amounted to",
       {"Since 2007,|amounted to"}},
      {"three dots",
       "Since 2007, trade has amounted to",
       "Since 2007, ... amounted",
       {"Since 2007,|amounted"}},
      {"brackets",
       "Since 2007, trade has amounted to",
       "Since 2007, [\u2026] amounted",
       {"Since 2007,|amounted"}},
      {"round brackets", "Since 2007, trade has amounted to", "Since (...) amounted", {"Since|amounted"}},
      {"two gaps", "a b c d e f g", "a \u2026 d \u2026 g", {"a|d|g"}},
      {"at the ends", "a b c", "\u2026 b \u2026", {"b"}},
      {"not across paragraphs", "Since 2007\n\nit amounted to", "Since \u2026 amounted", {}},
      {"not across rows", "Since 2007\t5\nit amounted to\t6", "Since \u2026 amounted", {}},
      {"across lines", "Since 2007\nit amounted to", "Since \u2026 amounted", {"Since|amounted"}},
      {"in a later paragraph", "Since\n\nSince it amounted to", "Since \u2026 amounted", {"Since|amounted"}},
      {"the shortest of those with one end", "Since 1 Since 2 to", "Since \u2026 to", {"Since|to"}},
      {"the first end of a beginning", "Since 2 to 3 to", "Since \u2026 to", {"Since|to"}},
      {"pieces on boundaries", "in 2018 118.3 and 18.3", "in \u2026 18.3", {"in|18.3"}},
      {"pieces in order", "b a", "a \u2026 b", {}},
      {"the printed ellipsis itself", "However, Japan has...", "Japan has\u2026", {"Japan has"}},
  });
  const SourceFile file(0, "a.txt", "Since 1 Since 2 to");
  EXPECT_EQ(QuoteIndex(file).find("Since \u2026 to").at(0).span, (Span{0, 8, 18}));
}

TEST(Quote, LongLinesAreParagraphsOfTheirOwn) {
  const std::string filler(250, 'x');
  EXPECT_EQ(places("Since 2007 " + filler + "\nit amounted to 5 " + filler, "Since \u2026 amounted"),
            std::vector<std::string>{});
}

TEST(Quote, ListsEveryPlaceInOrderUpToTheLimit) {
  const SourceFile file(3, "a.txt", "20 times. 120 times. 20 times.\n\n20\ntimes");
  const QuoteIndex index(file);
  std::vector<Span> spans;
  for (const QuoteMatch& match : index.find("20 times")) spans.push_back(match.span);
  EXPECT_EQ(spans, (std::vector<Span>{{3, 0, 8}, {3, 21, 29}, {3, 32, 40}}));
  EXPECT_EQ(index.find("20 times", {}, 2).size(), 2u);
}

TEST(Quote, KeepsToThePartAskedFor) {
  const std::string text = "20 times. Then 20 times. Then 20 times.";
  EXPECT_EQ(places(text, "20 times", {0, 9, 24}), std::vector<std::string>{"20 times"});
  EXPECT_EQ(places(text, "20 times", {0, 9, 20}), std::vector<std::string>{});
  EXPECT_EQ(places(text, "20 \u2026 20", {0, 9, 39}), std::vector<std::string>{"20|20"});
}

TEST(Quote, UnescapesQuoteMarksAndBackslashes) {
  EXPECT_EQ(unescape(R"(the \"Year\" of \\ and \n)"), R"(the "Year" of \ and \n)");
  EXPECT_EQ(unescape("\\"), "\\");
}

TEST(Quote, FindsAnyRunOfWordsAtItsPlace) {
  const char* const words[] = {"Abe",
                               "met",
                               "20",
                               "times",
                               "$18.3",
                               "billion,",
                               "caf\u00E9",
                               "cafe\u0301",
                               "3",
                               "18.3",
                               "\u201Cyes\u201D",
                               "o\uFB03ce",
                               "Japan\u2013Russia",
                               "it's",
                               "1,200",
                               "re\u00ADly",
                               "percent.",
                               "(in"};
  const char* const blanks[] = {" ", " ", " ", "\n", "\u00A0", "  ", "\r\n"};
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> spans;
    for (int i = 0; i < 40; ++i) {
      if (i > 0) text += blanks[random() % std::size(blanks)];
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += words[random() % std::size(words)];
      spans.emplace_back(begin, static_cast<std::uint32_t>(text.size()));
    }
    const SourceFile file(0, "a.txt", text);
    const QuoteIndex index(file);
    const std::size_t first = random() % spans.size();
    const std::size_t last = std::min(first + random() % 5, spans.size() - 1);
    const std::string quote = text.substr(spans[first].first, spans[last].second - spans[first].first);
    // A thin or no-break space between digits makes one number of them; quotes that cut it are refused.
    bool cuts = false;
    for (const std::size_t at : {first, last + 1}) {
      if (at == 0 || at >= spans.size()) continue;
      const std::string gap = text.substr(spans[at - 1].second, spans[at].first - spans[at - 1].second);
      cuts |= gap == "\u00A0" && std::isdigit(text[spans[at].first]) != 0;
    }
    if (cuts) continue;
    bool found = false;
    for (const QuoteMatch& match : index.find(quote, {}, 100)) {
      ASSERT_EQ(fold(file.text(match.span)).text, fold(quote).text);
      found |= match.span == Span{0, spans[first].first, spans[last].second};
    }
    ASSERT_TRUE(found) << quote << "\n---\n" << text;
  }
}

TEST(Quote, StaysLinearOnRepetitiveText) {
  std::string text;
  for (int i = 0; i < 300000; ++i) text += "a ";
  const SourceFile file(0, "a.txt", text);
  const QuoteIndex index(file);
  EXPECT_EQ(index.find("a \u2026 b").size(), 0u);
  EXPECT_EQ(index.find("a \u2026 a", {}, 16).size(), 16u);
}

}  // namespace
}  // namespace claimcheck
