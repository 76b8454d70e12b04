// One text under two headings, and two texts on one subject.
#include "checker/evidence/reprint.hpp"
#include "tests/places.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace claimcheck {
namespace {

/// A report, a sentence an entry; every second one with a figure.
const std::vector<std::string> wire = {
    "Ferry traffic across the strait rose by 12 percent last summer, according to figures that the port "
    "authority "
    "released on Tuesday.",
    "Operators had expected a weaker season after fuel prices climbed in the spring and two vessels were "
    "laid up for "
    "repairs.",
    "In all, 1.4 million passengers made the crossing between June and August, some 150,000 more than a year "
    "before.",
    "Most of them were tourists from the mainland, who came for the beaches and stayed for four nights on "
    "average.",
    "The number of lorries fell slightly, to 86,000, because a strike closed the eastern terminal for nine "
    "days in July.",
    "Harbour officials said the new timetable, with a departure every forty minutes, had drawn commuters "
    "away from the "
    "bridge.",
    "The bridge, which opened in 1998, carries about 30,000 cars a day and has been under repair since last "
    "autumn.",
    "Plans for a second terminal on the western shore have been delayed twice and are now to be put before "
    "parliament "
    "in March.",
    "If they are approved, construction would take six years and cost 2.1 billion crowns, half of it "
    "borrowed abroad.",
    "Environmental groups object that the shore is home to the last colony of grey seals on this side of the "
    "strait.",
    "The transport minister has promised them a study, which is to be published before the end of the year.",
    "Fares are to go up by 3 percent in January, the first rise in five years, and by as much again the year "
    "after."};

/// Another report on the same figures, in other words, with some of the same speech.
const std::vector<std::string> other = {
    "More people took the ferry this year than ever before, and the port is running out of room for them.",
    "Figures out on Tuesday put the summer's total at 1.4 million, a gain of 12 percent that surprised the "
    "companies.",
    "Tourism explains nearly all of it: visitors from the mainland now book months ahead and bring their "
    "cars along.",
    "Freight did less well, as anyone who waited at the eastern terminal during the July strike could have "
    "guessed.",
    "What happens next depends on parliament, where the second terminal is due for a vote in spring.",
    "Its price has doubled since the first drawings, and nobody in the treasury wants to say who will pay.",
    "Seal lovers have marched against it three times, and they mean to march again when the members return.",
    "For passengers one thing is certain, which is that the crossing will cost more from the first of "
    "January on.",
    "The bridge will not help them, for its repairs drag on and its lanes are full from six in the morning."};

const std::string speech =
    "\"We have never seen a summer like this one, and we do not expect to see another before the terminal is "
    "built, so "
    "we ask everyone for patience,\" the head of the port said. \"The ships are full, the crews are tired, "
    "and the "
    "quay was laid out for half as many people as now stand on it every morning,\" she added.\n\n";

std::string text_of(const std::vector<std::string>& sentences, std::size_t first = 0, std::size_t last = 99) {
  std::string text;
  for (std::size_t i = first; i < std::min(last, sentences.size()); ++i)
    text += sentences[i] + (i % 3 == 2 ? "\n\n" : " ");
  return text + "\n\n";
}

/// Every `nth` sentence put in other words.
std::string edited(std::size_t nth) {
  std::vector<std::string> sentences = wire;
  for (std::size_t i = 0; i < sentences.size(); i += nth)
    sentences[i] = "Sentence " + std::to_string(i) + " was taken out by an editor in " +
                   std::to_string(1900 + i * 3) + ", who put these other words where it had stood.";
  return text_of(sentences);
}

const std::string menu =
    "Home\nWorld\nSports\nSign in\nSubscribe now for one crown a week. Cancel at any time you like.\n\n";
const std::string footer =
    "We use cookies to give you the best experience on our website and to show you advertisement that is "
    "relevant.\n\n"
    "Copyright 2021 The Example. All rights reserved. Terms of use and privacy policy apply to this page and "
    "site.\n";

TEST(Reprint, TellsOneTextFromTwo) {
  struct Row {
    bool same;
    const char* what;
    std::string first, second;
  };
  const std::string whole = text_of(wire);
  const Row rows[] = {
      {true, "the same", whole, whole},
      {true, "another headline and byline", "Ferries: a record\n\nBy Ann Lee\n\n" + whole,
       "SUMMER OF THE FERRY\n\nStaff and agencies, 3 June 2021\n\n" + whole},
      {true, "furniture around it", whole, menu + whole + footer},
      {true, "cut by a paywall",
       menu + text_of(wire, 0, 5) + "Register to read three free articles\n\n" + footer, whole},
      {true, "every fifth sentence edited", edited(5), whole},
      {true, "every third sentence edited", edited(3), whole},
      {true, "other marks and breaks", whole,
       [&] {
         std::string other_marks;
         for (const char c : whole)
           other_marks += c == ' ' && other_marks.size() % 7 == 0 ? "\u00A0" : std::string(1, c);
         return other_marks;
       }()},
      {true, "inside a longer text", whole, text_of(other) + whole + text_of(other)},
      {false, "two reports on one event", whole, text_of(other)},
      {false, "two reports with the same speech", text_of(wire, 0, 6) + speech + speech,
       text_of(other) + speech + speech},
      {false, "two texts in one frame", menu + whole + footer, menu + text_of(other) + footer},
      {false, "two sentences in common", whole, text_of(other) + text_of(wire, 0, 2)},
      {false, "too little to tell", text_of(wire, 0, 1), whole},
      {false, "nothing but furniture", menu + footer, menu + footer},
      {false, "nothing", "", ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(same_text(shingles(row.first), shingles(row.second)), row.same);
    EXPECT_EQ(same_text(shingles(row.second), shingles(row.first)), row.same);
  }
}

TEST(Reprint, MeasuresTheShareOnBothSides) {
  const Overlap cut = overlap(shingles(text_of(wire, 0, 6)), shingles(text_of(wire)));
  EXPECT_DOUBLE_EQ(cut.of_first, 1.0);
  EXPECT_GT(cut.of_second, 0.4);
  EXPECT_LT(cut.of_second, 0.6);
  EXPECT_EQ(overlap(shingles(""), shingles(text_of(wire))).of_first, 0.0);
}

TEST(Reprint, KeepsASampleOfLongTextsThatCanBeCompared) {
  std::string book;
  std::string half;
  for (int i = 0; i < 4000; ++i) {
    const std::string sentence = "Sentence number " + std::to_string(i) + " of this book speaks of thing " +
                                 std::to_string(i * 37 % 4001) + " and of matter " +
                                 std::to_string(i * 91 % 4001) + ".\n\n";
    book += sentence;
    if (i < 2000) half += sentence;
  }
  const Shingles whole = shingles(book);
  EXPECT_LE(whole.hashes.size(), 512u);
  EXPECT_GT(whole.count, 10000u);
  const Overlap common = overlap(shingles(half), whole);
  EXPECT_NEAR(common.of_first, 1.0, 0.05);
  EXPECT_NEAR(common.of_second, 0.5, 0.1);
}

TEST(Reprint, TellsTheRealTextsApart) {
  const char* const names[] = {"000_144c5a4545f48571.txt", "001_e299845c9b31d1f6.txt",
                               "002_4c2f5da5c24a5470.txt", "003_3dd22be51c39c978.txt",
                               "004_b213bd47e6c17850.txt"};
  std::vector<Shingles> all;
  for (const char* name : names) {
    std::ifstream in(std::string(claimcheck::test::shared_dir) + "/sources/" + name, std::ios::binary);
    if (!in) GTEST_SKIP() << "no real documents here";
    std::ostringstream bytes;
    bytes << in.rdbuf();
    all.push_back(shingles(bytes.str()));
  }
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = i + 1; j < all.size(); ++j)
      EXPECT_EQ(same_text(all[i], all[j]), i == 0 && j == 1)
          << names[i] << " " << names[j] << " " << overlap(all[i], all[j]).of_first << " "
          << overlap(all[i], all[j]).of_second;
}

}  // namespace
}  // namespace claimcheck
