// How rules are named.
#include <gtest/gtest.h>

#include "checker/project/rule_names.hpp"

namespace claimcheck {
namespace {

TEST(RuleNames, NamesRulesByCodePrefixAndName) {
  struct Row {
    std::string pattern;
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
  for (const Row& row : rows) EXPECT_EQ(matching_codes(row.pattern), row.codes) << row.pattern;
  EXPECT_EQ(matching_codes("ALL").size(), rule_infos().size());
}

TEST(RuleNames, SuggestsTheNearestRule) {
  const std::pair<std::string, std::string> rows[] = {
      {"src003", "SRC003"}, {"SCR003", "SRC003"}, {"source-chnged", "source-changed"},
      {"all", "ALL"},       {"cfg", "CFG"},       {"weather", ""},
  };
  for (const auto& [written, meant] : rows) EXPECT_EQ(nearest_rule(written), meant) << written;
}

TEST(RuleNames, OrdersByNarrowness) {
  EXPECT_LT(narrowness("ALL"), narrowness("SRC"));
  EXPECT_LT(narrowness("SRC"), narrowness("SRC00"));
  EXPECT_LT(narrowness("SRC00"), narrowness("SRC003"));
  EXPECT_EQ(narrowness("source-changed"), narrowness("SRC003"));
}

}  // namespace
}  // namespace claimcheck
