// Which name a text begins with, how many of its bytes that takes, and what a misspelt name may have meant.
#include "checker/model/vocabulary.hpp"

#include <gtest/gtest.h>

namespace claimcheck {
namespace {

Vocabulary dossier() {
  Vocabulary out;
  out.add(Entity{.key = "JP", .names = {"Japan", "Japanese"}, .prose = {"Tokyo"}});
  out.add(Entity{.key = "RU", .names = {"Russia", "Russian Federation"}});
  out.add(Entity{.key = "iv", .names = {"Côte d'Ivoire"}});
  out.add(Entity{.key = "gn", .names = {"Guinea"}});
  out.add(Entity{.key = "gw", .names = {"Guinea-Bissau"}});
  out.add(Entity{.key = "plan", .names = {"Agenda 2030", "U.N."}});
  out.add(Entity{.key = "gr", .names = {"Ελλάδα", "Straße"}});
  out.add(Measure{.key = "controlled by", .words = {"control", "controls"}});
  out.add(Measure{.key = "trade", .names = {"commerce"}});
  out.add(Measure{.key = "debt", .names = {"Guinea", "commerce"}});
  return out;
}

/// "kind:key:size", or "" when nothing matches.
std::string match(const Vocabulary& vocabulary, std::string_view text, bool prose = false) {
  const NameMatch found = vocabulary.longest_name(text, prose);
  if (found.size == 0) return "";
  const bool entity = found.kind == NameKind::entity;
  const std::string& key = entity ? vocabulary.entities()[found.id].key : vocabulary.measures()[found.id].key;
  return key + ":" + std::to_string(found.size) + (found.ambiguous ? " ambiguous" : "");
}

TEST(Vocabulary, FindsTheLongestNameAtAWordBoundary) {
  const Vocabulary vocabulary = dossier();
  struct Row {
    const char* text;
    const char* found;
  };
  const Row rows[] = {
      {"Japan trade", "JP:5"},
      {"JAPANESE trade", "JP:8"},
      {"Japanes", ""},
      {"Japan's trade", "JP:5"},
      {"Japan\u2019s trade", "JP:5"},
      {"jp-ru", "JP:2"},
      {"JP\u2013RU", "JP:2"},
      {"JP->RU", "JP:2"},
      {"JP_2", ""},
      {"JP2", ""},
      {"Russian trade", ""},
      {"russian   federation 2017", "RU:20"},
      {"Russian\u00A0Federation", "RU:19"},
      {"Russian\nFederation", "RU:18"},
      {"Russian\u00AD Federation", "RU:20"},
      {"Guinea\u2011Bissau", "gw:15"},
      {"Guinea\u2013Conakry", "gn:6 ambiguous"},
      {"Côte d’Ivoire 2017", "iv:16"},
      {"Co\u0302te d'Ivoire", "iv:15"},
      {"CÔTE D'IVOIRE", "iv:14"},
      {"ΕΛΛΆΔΑ", "gr:12"},
      {"STRASSE", "gr:7"},
      {"Agenda 2030", "plan:11"},
      {"Agenda 20301", ""},
      {"U.N.", "plan:4"},
      {"U.N.resolution", "plan:4"},
      {"Controlled  By Russia", "controlled by:14"},
      {"Commerce", "trade:8 ambiguous"},
      {"Tokyo", ""},
      {"controls", ""},
      {"", ""},
      {" Japan", ""},
      {"\u2026", ""},
      {"Japan\u0301", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(match(vocabulary, row.text), row.found) << row.text;
}

TEST(Vocabulary, ReadsProseNamesAndWordsInProseOnly) {
  const Vocabulary vocabulary = dossier();
  EXPECT_EQ(match(vocabulary, "Tokyo said", true), "JP:5");
  EXPECT_EQ(match(vocabulary, "controls", true), "controlled by:8");
  EXPECT_EQ(match(vocabulary, "Japan", true), "JP:5");
}

TEST(Vocabulary, PrefersADeclaredNameToAnotherMeasuresWord) {
  Vocabulary vocabulary;
  vocabulary.add(Measure{.key = "exports", .words = {"trade"}});
  vocabulary.add(Measure{.key = "trade"});
  EXPECT_EQ(match(vocabulary, "trade", true), "trade:5 ambiguous");
}

TEST(Vocabulary, FindsKeysExactly) {
  const Vocabulary vocabulary = dossier();
  EXPECT_EQ(vocabulary.entity("RU"), 1u);
  EXPECT_EQ(vocabulary.entity("Russia"), no_name);
  EXPECT_EQ(vocabulary.measure("trade"), 1u);
  EXPECT_EQ(vocabulary.measure("commerce"), no_name);
  EXPECT_FALSE(vocabulary.empty());
  EXPECT_TRUE(Vocabulary().empty());
  EXPECT_EQ(Vocabulary().longest_name("Japan").size, 0u);
}

TEST(Vocabulary, SuggestsTheNearestName) {
  const Vocabulary vocabulary = dossier();
  EXPECT_EQ(vocabulary.nearest("Jappan"), "Japan");
  EXPECT_EQ(vocabulary.nearest("japanesse"), "Japanese");
  EXPECT_EQ(vocabulary.nearest("cote d'ivoire"), "Côte d'Ivoire");
  EXPECT_EQ(vocabulary.nearest("Atlantis"), "");
}

TEST(FoldName, UnifiesWhatTypesettersVary) {
  struct Row {
    const char* text;
    const char* folded;
  };
  const Row rows[] = {
      {"  Real   GDP\t", "real gdp"},
      {"Côte d’Ivoire", "côte d'ivoire"},
      {"CO\u0302TE", "côte"},
      {"A\u2013B\u2014C\u2010D", "a-b-c-d"},
      {"\u201Cfree\u201D «trade»", "\"free\" \"trade\""},
      {"Straße", "strasse"},
      {"\uFB01nance", "finance"},
      {"co\u00ADoperation", "cooperation"},
      {"a\u00A0\u2009b", "a b"},
      {"\u1112\u1161\u11AB", "\uD55C"},
      {"a\u0323\u0307", "\u1EA1\u0307"},
      {"a\u0307\u0323", "\u1EA1\u0307"},
      {"", ""},
      {" \u00A0 ", ""},
      {"\xFF", "\uFFFD"},
  };
  for (const Row& row : rows) EXPECT_EQ(fold_name(row.text), row.folded) << row.text;
}

TEST(FoldName, IsIdempotent) {
  for (const char* text : {"ǅ İstanbul ΑΣ", "Ångström – ÅNGSTRÖM", "ŉ ẞ ﬃ", "각\u11A8"})
    EXPECT_EQ(fold_name(fold_name(text)), fold_name(text)) << text;
}

TEST(EditDistance, CountsCodePointsAndSwaps) {
  struct Row {
    const char* a;
    const char* b;
    std::size_t distance;
  };
  const Row rows[] = {
      {"", "", 0},           {"", "abc", 3},           {"abc", "abc", 0},       {"abc", "acb", 1},
      {"ca", "abc", 3},      {"kitten", "sitting", 3}, {"Ελλάδα", "Ελλαδα", 1}, {"trade", "tarde", 1},
      {"trade", "grade", 1}, {"abcdef", "uvwxyz", 5}};
  for (const Row& row : rows) {
    EXPECT_EQ(edit_distance(row.a, row.b, 4), row.distance) << row.a << " " << row.b;
    EXPECT_EQ(edit_distance(row.b, row.a, 4), row.distance) << row.a << " " << row.b;
  }
  EXPECT_EQ(edit_distance("kitten", "sitting", 2), 3u);
  EXPECT_EQ(edit_distance("a", "aaaaaaaaaa", 3), 4u);
}

TEST(NearestOf, StaysWithinAThirdOfTheLength) {
  EXPECT_EQ(nearest_of("kidn", {"unit", "kind"}), "kind");
  EXPECT_EQ(nearest_of("Kind", {"unit", "kind"}), "kind");
  EXPECT_EQ(nearest_of("part_of", {"names", "part-of"}), "part-of");
  EXPECT_EQ(nearest_of("xyz", {"abc", "def"}), "");
  EXPECT_EQ(nearest_of("k", {"j"}), "");
  EXPECT_EQ(nearest_of("bat", {"cat", "rat"}), "cat");
  EXPECT_EQ(nearest_of("", {"cat"}), "");
}

}  // namespace
}  // namespace claimcheck
