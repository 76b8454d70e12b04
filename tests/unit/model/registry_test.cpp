// Sources by id, and facts without a side table.
#include "checker/model/registry.hpp"

#include <gtest/gtest.h>

#include "checker/model/fact.hpp"

namespace claimcheck {
namespace {

TEST(Registry, KeepsTheFirstOfTwoSourcesWithOneId) {
  Registry registry;
  EXPECT_TRUE(registry.add({.id = "voa-2014", .title = "first"}));
  EXPECT_FALSE(registry.add({.id = "voa-2014", .title = "second"}));
  EXPECT_TRUE(registry.add({.id = "mof-2018"}));
  EXPECT_EQ(registry.size(), 2u);
  EXPECT_EQ(registry[registry.find("voa-2014")].title, "first");
  EXPECT_EQ(registry.find("mof-2018"), 1u);
  EXPECT_EQ(registry.find("nobody"), no_source);
}

TEST(Facts, PutTogetherThePlainValue) {
  Facts facts;
  Fact fact;
  fact.form = ValueForm::quantity;
  fact.hedge = Hedge::about;
  fact.number = Number::decimal(183, 8);
  fact.place = 8;
  fact.bare_integer = true;
  const Written plain = written(facts, fact);
  EXPECT_EQ(plain.form, ValueForm::quantity);
  EXPECT_EQ(plain.hedge, Hedge::about);
  EXPECT_EQ(plain.first.value, Number::decimal(183, 8));
  EXPECT_EQ(plain.first.place, 8);
  EXPECT_TRUE(plain.first.bare_integer);
  EXPECT_FALSE(plain.first.fraction);
}

TEST(Facts, TakeRichValuesFromTheSideTable) {
  Facts facts;
  facts.rich.emplace_back().written.form = ValueForm::range;
  facts.rich[0].written.second.value = 7;
  Fact fact;
  fact.rich = 0;
  EXPECT_EQ(written(facts, fact).second.value, Number(7));
  EXPECT_EQ(written(facts, fact).form, ValueForm::range);
}

}  // namespace
}  // namespace claimcheck
