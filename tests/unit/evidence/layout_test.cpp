// Paragraphs and sentences around a place.
#include <gtest/gtest.h>

#include <string>

#include "checker/evidence/document.hpp"

namespace claimcheck {
namespace {

std::vector<std::string> split(const std::string& text, Span (*part)(const SourceFile&, std::uint32_t)) {
  const SourceFile file(0, "a.txt", text);
  std::vector<std::string> parts;
  for (std::uint32_t at = 0; at < text.size();) {
    const Span span = part(file, at);
    EXPECT_LE(span.begin, span.end);
    EXPECT_LE(span.end, text.size());
    if (!span.empty() && (parts.empty() || span.end > at)) parts.emplace_back(file.text(span));
    at = std::max(span.end, at + 1);
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
      ++at;
  }
  return parts;
}

struct Row {
  const char* what;
  std::string text;
  std::vector<std::string> parts;
};

TEST(Layout, PartsParagraphs) {
  const std::string long_line(220, 'x');
  const Row rows[] = {
      {"blank lines", "a\nb\n\nc", {"a\nb", "c"}},
      {"Windows lines", "a\r\nb\r\n\r\nc\r\n", {"a\r\nb", "c"}},
      {"lines of blanks", "a\n \t\nb", {"a", "b"}},
      {"rows of tabs", "Year\tTrade\n2017\t18.3\n2018\t20", {"Year\tTrade", "2017\t18.3", "2018\t20"}},
      {"rows of bars", "Year | Trade\n2017 | 18.3", {"Year | Trade", "2017 | 18.3"}},
      {"lines too long to be wrapped", long_line + "\nb\nc", {long_line, "b\nc"}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(split(row.text, paragraph_at), row.parts);
  }
}

TEST(Layout, PartsSentences) {
  const Row rows[] = {
      {"full stops", "He came. She left.", {"He came.", "She left."}},
      {"questions", "Why? Because! Yes.", {"Why?", "Because!", "Yes."}},
      {"decimals", "It was 18.3 billion. Then 4.", {"It was 18.3 billion.", "Then 4."}},
      {"titles", "Mr. Abe met Gen. Mattis. They talked.", {"Mr. Abe met Gen. Mattis.", "They talked."}},
      {"months", "On Dec. 16 they met. It rained.", {"On Dec. 16 they met.", "It rained."}},
      {"numbers", "No. 10 said so. Yes.", {"No. 10 said so.", "Yes."}},
      {"the answer no", "He said no. Abe left.", {"He said no.", "Abe left."}},
      {"initials",
       "George W. Bush and J.K. Rowling met. They ate.",
       {"George W. Bush and J.K. Rowling met.", "They ate."}},
      {"U.S. inside", "The U.S. President spoke. He left.", {"The U.S. President spoke.", "He left."}},
      {"U.S. at the end", "It came to the U.S. The trade grew.", {"It came to the U.S.", "The trade grew."}},
      {"companies",
       "Sony Corp. President Kaz spoke. It fell.",
       {"Sony Corp. President Kaz spoke.", "It fell."}},
      {"saints", "In St. Petersburg it snowed. Yes.", {"In St. Petersburg it snowed.", "Yes."}},
      {"times of day",
       "At 8 a.m. Monday it began. At 9 p.m. EST it ended.",
       {"At 8 a.m. Monday it began.", "At 9 p.m. EST it ended."}},
      {"a time of day at the end",
       "It began at 8 a.m. Officials came.",
       {"It began at 8 a.m.", "Officials came."}},
      {"closing quotes", "\u201CWe met.\u201D He left.", {"\u201CWe met.\u201D", "He left."}},
      {"straight closing quotes", "\"We met.\" He left. \"No.\"", {"\"We met.\"", "He left.", "\"No.\""}},
      {"speech that goes on",
       "\u201CReally?\u201D he asked. Yes.",
       {"\u201CReally?\u201D he asked.", "Yes."}},
      {"brackets", "It grew (by 3%.) It fell.", {"It grew (by 3%.)", "It fell."}},
      {"references", "It grew.[12] It fell.", {"It grew.[12]", "It fell."}},
      {"an ellipsis inside", "He went \u2026 and came. Yes.", {"He went \u2026 and came.", "Yes."}},
      {"an ellipsis at the end",
       "However, Japan has... Keep reading.",
       {"However, Japan has...", "Keep reading."}},
      {"an address", "See www.example.org for more. Yes.", {"See www.example.org for more.", "Yes."}},
      {"numbers that follow", "It grew. 20 people came.", {"It grew.", "20 people came."}},
      {"wrapped lines",
       "The trade between the two has grown\nto 18.3 billion dollars. It was less\nbefore that.",
       {"The trade between the two has grown\nto 18.3 billion dollars.", "It was less\nbefore that."}},
      {"a heading",
       "What Japan Wants\nThe trade between the two grew to 18.3 billion.",
       {"What Japan Wants", "The trade between the two grew to 18.3 billion."}},
      {"bullets",
       "\u2022 Trade grew\n\u2022 Investment fell",
       {"\u2022 Trade grew", "\u2022 Investment fell"}},
      {"numbered items", "1. Trade grew.\n2. Investment fell.", {"1. Trade grew.", "2. Investment fell."}},
      {"paragraphs", "No stop here\n\nNor here", {"No stop here", "Nor here"}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(split(row.text, sentence_at), row.parts);
  }
}

TEST(Layout, StaysCheapAndInsideOnHostileText) {
  const std::string texts[] = {std::string(1 << 20, 'x'), std::string(1 << 20, '.'),
                               std::string(1 << 20, '\n'), [] {
                                 std::string lines;
                                 for (int i = 0; i < 200000; ++i) lines += "\u00E9\u00E9\n";
                                 return lines;
                               }()};
  for (const std::string& text : texts) {
    const SourceFile file(0, "a.txt", text);
    for (const std::size_t at : {std::size_t{0}, text.size() / 2, text.size() - 1, text.size()}) {
      const Span paragraph = paragraph_at(file, static_cast<std::uint32_t>(at));
      const Span sentence = sentence_at(file, static_cast<std::uint32_t>(at));
      EXPECT_LE(paragraph.end, text.size());
      EXPECT_TRUE(paragraph.contains(sentence));
    }
  }
}

}  // namespace
}  // namespace claimcheck
