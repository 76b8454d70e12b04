// Singular and plural of the nouns that news counts.
#include "checker/model/english.hpp"

#include <gtest/gtest.h>

#include "checker/model/unit.hpp"

namespace claimcheck {
namespace {

TEST(Singular, FollowsEnglish) {
  struct Row {
    const char* many;
    const char* one;
  };
  const Row rows[] = {
      {"islands", "island"},
      {"countries", "country"},
      {"people", "person"},
      {"children", "child"},
      {"women", "woman"},
      {"businessmen", "businessman"},
      {"feet", "foot"},
      {"lives", "life"},
      {"wives", "wife"},
      {"knives", "knife"},
      {"leaves", "leaf"},
      {"wolves", "wolf"},
      {"reserves", "reserve"},
      {"waves", "wave"},
      {"natives", "native"},
      {"classes", "class"},
      {"losses", "loss"},
      {"boxes", "box"},
      {"churches", "church"},
      {"wishes", "wish"},
      {"prizes", "prize"},
      {"houses", "house"},
      {"causes", "cause"},
      {"nurses", "nurse"},
      {"viruses", "virus"},
      {"campuses", "campus"},
      {"buses", "bus"},
      {"gases", "gas"},
      {"uses", "use"},
      {"heroes", "hero"},
      {"vetoes", "veto"},
      {"shoes", "shoe"},
      {"photos", "photo"},
      {"movies", "movie"},
      {"ties", "tie"},
      {"cities", "city"},
      {"days", "day"},
      {"aircraft", "aircraft"},
      {"species", "species"},
      {"series", "series"},
      {"headquarters", "headquarters"},
      {"analyses", "analysis"},
      {"crises", "crisis"},
      {"bases", "base"},
      {"bus", "bus"},
      {"glass", "glass"},
      {"crisis", "crisis"},
      {"island", "island"},
      {"Countries", "Country"},
      {"MPs", "MP"},
      {"avalanches", "avalanche"},
      {"specimens", "specimen"},
      {"s", "s"},
      {"", ""},
      {"US", "US"},
  };
  for (const Row& row : rows) EXPECT_EQ(singular(row.many), row.one) << row.many;
}

TEST(Plural, IsUndoneBySingular) {
  for (const char* word : {"island",   "country", "person", "child", "woman",   "foot",     "life",
                           "class",    "box",     "church", "day",   "hero",    "aircraft", "virus",
                           "analysis", "human",   "tonne",  "inch",  "century", "potato",   "leaf"})
    EXPECT_EQ(singular(plural(word)), word) << plural(word);
  EXPECT_EQ(plural("square foot"), "square feet");
  EXPECT_EQ(plural("member state"), "member states");
}

}  // namespace
}  // namespace claimcheck
