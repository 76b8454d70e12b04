// Text on a terminal: visible, measured, cut and wrapped.
#include "reports/text.hpp"

#include <gtest/gtest.h>

#include "reports/render.hpp"

namespace claimcheck {
namespace {

TEST(Text, MakesWhatATerminalObeysOrHidesVisible) {
  const struct {
    std::string_view text;
    std::string_view shown;
  } table[] = {
      {"plain $18.3B", "plain $18.3B"},
      {"Abe–Putin “20”", "Abe–Putin “20”"},
      {"\x1b[31mred", "␛[31mred"},
      {"a\nb\tc\rd\x7f", "a␊b␉c␍d␡"},
      {std::string_view("\0", 1), "␀"},
      {"\xC2\x85\xC2\x9B", "<U+0085><U+009B>"},
      {"\xE2\x80\xAE"
       "1.2\xE2\x80\xAC",
       "<U+202E>1.2<U+202C>"},
      {"zero\xE2\x80\x8Bwidth", "zero<U+200B>width"},
      {"soft\xC2\xADhyphen", "soft<U+00AD>hyphen"},
      {"\xEF\xBB\xBF", "<U+FEFF>"},
      {"\xF3\xA0\x81\x81", "<U+E0041>"},
      {"\xE3\x85\xA4", "<U+3164>"},
      {"\xE2\x80\xA8", "<U+2028>"},
      {"e\xCC\x81 日本 \xF0\x9F\x98\x80", "e\xCC\x81 日本 \xF0\x9F\x98\x80"},
      {"\xFF\xC3", "��"},
  };
  for (const auto& row : table) EXPECT_EQ(row.shown, printable(row.text)) << row.text;
}

TEST(Text, TakesTheCellsThatATerminalGivesIt) {
  const struct {
    std::string_view text;
    std::size_t cells;
  } table[] = {
      {"", 0},
      {"abc", 3},
      {"日本", 4},
      {"e\xCC\x81", 1},
      {"\xF0\x9F\x98\x80", 2},
      {"\xEA\xB0\x80", 2},
      {"\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", 2},
      {"¥–…", 3},
  };
  for (const auto& row : table) EXPECT_EQ(row.cells, display_width(row.text)) << row.text;
}

TEST(Text, KeepsTheRangeInAWindowOfALongLine) {
  const struct {
    std::string_view line;
    std::size_t begin, end, width;
    bool front, back;
    std::string_view text;
    std::size_t cell;  // where the range begins in the window
  } table[] = {
      {"short", 1, 3, 20, false, false, "short", 1},
      {"short", 1, 3, 0, true, true, "…short…", 2},
      {"one two three four five six", 8, 13, 16, false, false, "…two three four…", 5},
      {"one two three four five six", 0, 3, 16, false, false, "one two three…", 0},
      {"one two three four five six", 24, 27, 16, false, false, "…four five six", 11},
      {"abcdefghijklmnopqrstuvwxyz", 10, 11, 12, false, false, "…ghijklmnop…", 5},
      {"abcdefghijklmnopqrstuvwxyz", 2, 25, 12, false, false, "…cdefghijkl…", 1},
      {"日本日本日本日本日本 x 日本日本日本", 11, 12, 12, false, false, "…x 日本…", 1},
      {"", 0, 0, 12, false, false, "", 0},
      {"short", 9, 12, 12, false, false, "short", 5},
  };
  for (const auto& row : table) {
    const ShownLine line = shown(row.line);
    const Window window = window_on(line, row.begin, row.end, row.width, row.front, row.back);
    EXPECT_EQ(row.text, window.text) << row.line;
    EXPECT_EQ(row.cell, window.cell_of(line, row.begin)) << row.line;
    if (row.width == 0) continue;
    EXPECT_LE(display_width(window.text), row.width) << row.line;
  }
}

TEST(Text, NeverBeginsAWindowWithACombiningCharacter) {
  std::string line(30, 'x');
  for (int i = 0; i < 30; ++i) line += "e\xCC\x81";
  const ShownLine whole = shown(line);
  for (std::size_t at = 0; at + 1 < whole.columns(); ++at) {
    const Window window = window_on(whole, at, at + 1, 20, false, false);
    EXPECT_FALSE(window.text.starts_with("…\xCC\x81")) << at;
    EXPECT_LE(display_width(window.text), 20u) << at;
  }
}

TEST(Text, WrapsAtBlanksOnly) {
  EXPECT_EQ((std::vector<std::string>{"one two", "three"}), wrap("one two three", 8));
  EXPECT_EQ((std::vector<std::string>{"one", "inseparable", "two"}), wrap("one inseparable two", 5));
  EXPECT_EQ((std::vector<std::string>{"one two three"}), wrap("one two three", 0));
  EXPECT_EQ((std::vector<std::string>{""}), wrap("", 10));
}

}  // namespace
}  // namespace claimcheck
