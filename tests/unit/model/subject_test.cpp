// A subject's canonical text reads like a claim's subject and belongs to one key only.
#include "checker/model/subject.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace claimcheck {
namespace {

Name declared(std::string key) { return {1, std::move(key)}; }
Name undeclared(std::string text) { return {no_name, std::move(text)}; }

TEST(SubjectKey, IsWrittenLikeASubject) {
  struct Row {
    SubjectKey key;
    const char* text;
  };
  const Row rows[] = {
      {{.measure = declared("trade"),
        .tie = Tie::pair,
        .from = declared("JP"),
        .to = declared("RU"),
        .qualifiers = {"goods"}},
       "trade JP-RU (goods)"},
      {{.measure = undeclared("meetings"),
        .tie = Tie::pair,
        .from = undeclared("abe"),
        .to = undeclared("putin")},
       "meetings abe–putin"},
      {{.measure = declared("FDI"), .tie = Tie::arrow, .to = declared("RU")}, "FDI ->RU"},
      {{.measure = declared("FDI"), .tie = Tie::arrow, .from = declared("CN")}, "FDI CN->"},
      {{.measure = declared("real trade"), .tie = Tie::pair, .from = declared("JP"), .to = declared("RU")},
       "real trade JP-RU"},
      {{.measure = declared("GDP"), .entities = {declared("JP")}, .qualifiers = {"2017 dollars", "ppp"}},
       "GDP JP (2017 dollars, ppp)"},
      {{.measure = declared("controlled by"), .entities = {declared("kurils")}}, "`controlled by` kurils"},
      {{.entities = {declared("kurils")}}, "_ kurils"},
      {{.tie = Tie::pair, .from = declared("JP"), .to = declared("RU")}, "JP-RU"},
      {{.measure = undeclared("meeting"), .ordinal = 6}, "6th meeting"},
      {{.measure = undeclared("meeting"), .ordinal = 112}, "112th meeting"},
      {{.measure = undeclared("meeting"), .ordinal = 21}, "21st meeting"},
      {{}, "_"},
  };
  for (const Row& row : rows) EXPECT_EQ(row.key.text(), row.text);
}

TEST(SubjectKey, DiffersInTextWhereverKeysDiffer) {
  const std::string texts[] = {"a",   "a b", "a b c",     "b",  "a-b",  "a\u2013b", "6th a", "_",
                               "`a`", "c d", "a b` `c d", "a`", "a, b", "a)",       "(a",    "->"};
  std::vector<SubjectKey> keys;
  for (const std::string& measure : texts) {
    keys.push_back({.measure = undeclared(measure)});
    keys.push_back({.entities = {undeclared(measure)}});
    keys.push_back({.measure = undeclared("a"), .qualifiers = {measure}});
    keys.push_back({.measure = undeclared(measure), .ordinal = 6});
    for (const std::string& other : texts) {
      keys.push_back({.measure = undeclared(measure), .entities = {undeclared(other)}});
      keys.push_back({.entities = {undeclared(measure), undeclared(other)}});
      keys.push_back({.measure = undeclared(measure), .qualifiers = {"a", other}});
      for (const Tie tie : {Tie::pair, Tie::arrow}) {
        keys.push_back({.tie = tie, .from = undeclared(measure), .to = undeclared(other)});
        keys.push_back({.measure = undeclared(measure), .tie = tie, .to = undeclared(other)});
        keys.push_back({.measure = undeclared(measure), .tie = tie, .from = undeclared(other)});
      }
    }
  }
  std::vector<SubjectKey> distinct;
  std::set<std::string> seen;
  for (const SubjectKey& key : keys) {
    if (std::find(distinct.begin(), distinct.end(), key) != distinct.end()) continue;
    distinct.push_back(key);
    EXPECT_TRUE(seen.insert(key.text()).second) << key.text();
  }
}

TEST(SubjectTable, InternsEqualKeysOnce) {
  SubjectTable table;
  const SubjectKey trade{
      .measure = declared("trade"), .tie = Tie::pair, .from = declared("JP"), .to = declared("RU")};
  SubjectKey arrow = trade;
  arrow.tie = Tie::arrow;
  const SubjectId id = table.intern(trade);
  EXPECT_NE(table.intern(arrow), id);
  EXPECT_EQ(table.intern(trade), id);
  EXPECT_EQ(table.size(), 2u);
  EXPECT_EQ(table.text(id), "trade JP-RU");
  EXPECT_EQ(table[id], trade);
  EXPECT_EQ(table.find("trade JP-RU"), id);
  EXPECT_EQ(table.find("trade"), no_name);
}

}  // namespace
}  // namespace claimcheck
