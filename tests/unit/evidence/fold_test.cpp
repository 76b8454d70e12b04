// Folding: every row of the table, and the promise that each folded byte knows its original.
#include "checker/evidence/fold.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace claimcheck {
namespace {

void expect_sound(const Folded& folded, std::string_view text) {
  ASSERT_EQ(folded.origin.size(), folded.text.size() + 1);
  for (std::size_t i = 1; i < folded.origin.size(); ++i) ASSERT_LE(folded.origin[i - 1], folded.origin[i]);
  ASSERT_LE(folded.origin.back(), text.size());
}

struct Row {
  const char* what;
  std::string text;
  std::string folded;
  std::vector<std::uint32_t> origin;
};

TEST(Fold, MakesAlikeWhatPrintersDoDifferently) {
  const Row rows[] = {
      {"plain", "have met 20", "have met 20", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}},
      {"nothing", "", "", {0}},
      {"only blanks", " \t\n ", "", {0}},
      {"one letter", "a", "a", {0, 1}},
      {"blanks around", "  a  ", "a", {2, 3}},
      {"a run of blanks", "a \t b", "a b", {0, 1, 4, 5}},
      {"a line break", "a\nb", "a b", {0, 1, 2, 3}},
      {"a Windows line break", "a\r\nb", "a b", {0, 1, 3, 4}},
      {"an old Macintosh line break", "a\rb", "a b", {0, 1, 2, 3}},
      {"a blank line", "a\n\nb", "a\nb", {0, 1, 3, 4}},
      {"a blank Windows line", "a\r\n\r\nb", "a\nb", {0, 1, 5, 6}},
      {"a line of blanks", "a \n \t\n b", "a\nb", {0, 1, 7, 8}},
      {"a paragraph separator", "a\u2029b", "a\nb", {0, 1, 4, 5}},
      {"a line separator", "a\u2028b", "a b", {0, 1, 4, 5}},
      {"a form feed", "a\fb", "a b", {0, 1, 2, 3}},
      {"a no-break space", "a\u00A0b", "a b", {0, 1, 3, 4}},
      {"thin spaces", "a\u2009\u202Fb", "a b", {0, 1, 7, 8}},
      {"an ideographic space", "a\u3000b", "a b", {0, 1, 4, 5}},
      {"double quote marks",
       "\u201Ca\u201D \u00ABb\u00BB \u201Ec\u201F",
       "\"a\" \"b\" \"c\"",
       {0, 3, 4, 7, 8, 10, 11, 13, 14, 17, 18, 21}},
      {"single quote marks",
       "\u2018a\u2019 \u2039b\u203A `c\u00B4",
       "'a' 'b' 'c'",
       {0, 3, 4, 7, 8, 11, 12, 15, 16, 17, 18, 20}},
      {"primes", "5\u2032 6\u2033", "5' 6\"", {0, 1, 4, 5, 6, 9}},
      {"dashes",
       "a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h",
       "a-b-c-d-e-f-g-h",
       {0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29}},
      {"an ellipsis", "a\u2026b", "a...b", {0, 1, 1, 1, 4, 5}},
      {"a soft hyphen", "re\u00ADlations", "relations", {0, 1, 4, 5, 6, 7, 8, 9, 10, 11}},
      {"a soft hyphen at a line's end", "re\u00AD\n la", "rela", {0, 1, 6, 7, 8}},
      {"a soft hyphen at a paragraph's end", "re\u00AD\n\nla", "re\nla", {0, 1, 4, 6, 7, 8}},
      {"zero-width characters", "a\u200Bb\u200C\u200Dc\uFEFFd", "abcd", {0, 4, 11, 15, 16}},
      {"zero width inside a run of blanks", "a \u200B b", "a b", {0, 1, 6, 7}},
      {"ligatures",
       "\uFB00 \uFB01 \uFB02 \uFB03 \uFB04 \uFB05 \uFB06",
       "ff fi fl ffi ffl st st",
       {0, 0, 3, 4, 4, 7, 8, 8, 11, 12, 12, 12, 15, 16, 16, 16, 19, 20, 20, 23, 24, 24, 27}},
      {"an accent on its own",
       "caf"
       "e\u0301.",
       "caf\u00E9.",
       {0, 1, 2, 3, 3, 6, 7}},
      {"an accent that composes with nothing", "x\u0301y", "x\u0301y", {0, 0, 0, 3, 4}},
      {"two marks in the wrong order", "e\u0301\u0323", "\u1EB9\u0301", {0, 0, 0, 0, 0, 5}},
      {"a composed letter", "\u00E9t", "\u00E9t", {0, 0, 2, 3}},
      {"jamo", "\u1112\u1161\u11AB", "\uD55C", {0, 0, 0, 9}},
      {"the ohm and the kelvin", "\u2126\u212A", "\u03A9K", {0, 0, 3, 6}},
      {"an invalid byte",
       "a\xFF"
       "b",
       "a\xFF"
       "b",
       {0, 1, 2, 3}},
      {"case stays", "Abe ABE", "Abe ABE", {0, 1, 2, 3, 4, 5, 6, 7}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Folded folded = fold(row.text);
    expect_sound(folded, row.text);
    EXPECT_EQ(folded.text, row.folded);
    EXPECT_EQ(folded.origin, row.origin);
  }
}

TEST(Fold, EndsAfterTheWholeCharacter) {
  const std::string text = "cafe\u0301\u00AD x";
  const Folded folded = fold(text);
  ASSERT_EQ(folded.text, "caf\u00E9 x");
  EXPECT_EQ(origin_end(folded, text, 5), 6u);  // after the accent, before the soft hyphen
  EXPECT_EQ(origin_end(folded, text, folded.text.size()), text.size());
}

TEST(Fold, OfFoldedTextChangesNothing) {
  const char* const bits[] = {"a",      "Z",       " ",      "\n",     "\r\n",  "\u00A0", "\u2014",
                              "\u2026", "e\u0301", "\u00AD", "\u200B", "9",     ".",      "\u201C",
                              "`",      "\u1112",  "\u1161", "\u11AB", "\u2029"};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (unsigned i = 0; i < 24; ++i) text += bits[random() % std::size(bits)];
    const Folded once = fold(text);
    expect_sound(once, text);
    std::string again;  // a paragraph break is written as one in a text
    for (const char c : once.text) again += c == '\n' ? "\n\n" : std::string(1, c);
    ASSERT_EQ(fold(again).text, once.text) << text;
  }
}

TEST(Fold, SlicesFoldToWhatTheyCameFrom) {
  const char* const bits[] = {"ab",     "c\u0301",  " ",      "\u2014", "\u2026",
                              "\uFB03", "x\u00ADy", "\u2019", "7",      "\n"};
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (unsigned i = 0; i < 20; ++i) text += bits[random() % std::size(bits)];
    const Folded folded = fold(text);
    for (std::size_t i = 0; i < folded.text.size(); ++i) {
      const bool starts = i == 0 || folded.origin[i] != folded.origin[i - 1];
      if (!starts) continue;
      for (std::size_t j = i + 1; j <= folded.text.size(); ++j) {
        if (j < folded.text.size() && folded.origin[j] == folded.origin[j - 1]) continue;
        if (folded.text[i] == ' ' || folded.text[i] == '\n' || folded.text[j - 1] == ' ' ||
            folded.text[j - 1] == '\n')
          continue;
        const std::uint32_t begin = folded.origin[i];
        const std::uint32_t end = origin_end(folded, text, j);
        ASSERT_EQ(fold(text.substr(begin, end - begin)).text, folded.text.substr(i, j - i));
      }
    }
  }
}

TEST(Fold, TakesManyMarksInLinearTime) {
  std::string text = "e";
  for (int i = 0; i < 200000; ++i) text += "\u0301";
  expect_sound(fold(text), text);
}

}  // namespace
}  // namespace claimcheck
