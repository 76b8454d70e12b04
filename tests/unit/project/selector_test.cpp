// How rules are named.
#include <gtest/gtest.h>

#include "checker/rules/declared.hpp"
#include "checker/rules/selector.hpp"

namespace claimcheck {
namespace {

TEST(Selector, NamesRulesByCodePrefixAndName) {
  struct Row {
    std::string selector;
    std::vector<std::string_view> codes;
  };
  const Row rows[] = {
      {"SRC003", {"SRC003"}},
      {"source-changed", {"SRC003"}},
      {"CFG", {"CFG001", "CFG002", "CFG003", "CFG004", "CFG005"}},
      {"CFG00", {"CFG001", "CFG002", "CFG003", "CFG004", "CFG005"}},
      {"cfg", {}},
      {"SRC0033", {}},
      {"source", {}},
      {"", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(selected_codes(row.selector), row.codes) << row.selector;
  EXPECT_EQ(selected_codes("ALL").size(), all_rules().size());
}

TEST(Selector, SuggestsTheNearestRule) {
  const std::pair<std::string, std::string> rows[] = {
      {"src003", "SRC003"}, {"SCR003", "SRC003"}, {"source-chnged", "source-changed"},
      {"all", "ALL"},       {"cfg", "CFG"},       {"weather", ""},
  };
  for (const auto& [written, meant] : rows) EXPECT_EQ(nearest_rule(written), meant) << written;
}

TEST(Selector, OrdersByNarrowness) {
  EXPECT_LT(narrowness("ALL"), narrowness("SRC"));
  EXPECT_LT(narrowness("SRC"), narrowness("SRC00"));
  EXPECT_LT(narrowness("SRC00"), narrowness("SRC003"));
  EXPECT_EQ(narrowness("source-changed"), narrowness("SRC003"));
}

}  // namespace
}  // namespace claimcheck
