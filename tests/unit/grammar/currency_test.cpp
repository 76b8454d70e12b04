// What the model knows as money, the grammar reads as money: signs and codes before a number or after it.
#include <gtest/gtest.h>

#include <string>

#include "checker/model/currency_table.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

std::string currency_of(const std::string& text) {
  const SourceFile file(0, "value", text);
  const ast::SyntaxTree tree = parse_value(file, {0, 0, static_cast<std::uint32_t>(text.size())});
  if (tree.claims.empty() || tree.claims[0].value.form != ast::ValueForm::quantity) return {};
  return std::string(file.text(tree.amounts[tree.claims[0].value.amounts.first].currency));
}

bool is_money(const std::string& sign) {
  return currency_of(sign + " 5 million") == sign || currency_of("5 million " + sign) == sign;
}

}  // namespace

TEST(CurrencySigns, AreThoseOfTheModel) {
  for (const CurrencyRow& row : currency_rows()) {
    for (std::string_view rest = row.signs; !rest.empty();) {
      const std::string sign(rest.substr(0, rest.find('|')));
      rest.remove_prefix(std::min(rest.size(), sign.size() + 1));
      EXPECT_TRUE(is_money(sign)) << sign;
    }
    if (!is_shared_money(row.code)) {
      EXPECT_TRUE(is_money(std::string(row.code))) << row.code;
    }
  }
}

TEST(CurrencySigns, AreWordsWhereNoNumberIs) {
  for (const char* text : {"R rated", "Re something", "kr", "Fr Brown", "Rs of gold", "LE court"})
    EXPECT_EQ(currency_of(text), "") << text;
}

}  // namespace claimcheck
