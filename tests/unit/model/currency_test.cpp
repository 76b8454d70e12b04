// Which money a sign, a code or a name means, and that no currency of ISO 4217 is missing.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "checker/model/currency_table.hpp"
#include "checker/model/english.hpp"
#include "checker/model/unit.hpp"
#include "checker/model/vocabulary.hpp"

namespace claimcheck {
namespace {

TEST(Currency, IsReadFromSignsCodesAndNames) {
  struct Row {
    const char* text;
    const char* money;
  };
  const Row rows[] = {
      {"$", "USD"},
      {"US$", "USD"},
      {"USD", "USD"},
      {"usd", "USD"},
      {"dollars", "USD"},
      {"US dollars", "USD"},
      {"U.S. dollars", "USD"},
      {"C$", "CAD"},
      {"Canadian dollars", "CAD"},
      {"A$", "AUD"},
      {"NZ$", "NZD"},
      {"HK$", "HKD"},
      {"S$", "SGD"},
      {"R$", "BRL"},
      {"NT$", "TWD"},
      {"€", "EUR"},
      {"eur", "EUR"},
      {"euros", "EUR"},
      {"£", "GBP"},
      {"pounds", "GBP"},
      {"pounds sterling", "GBP"},
      {"sterling", "GBP"},
      {"¥", "JPY"},
      {"yen", "JPY"},
      {"yuan", "CNY"},
      {"renminbi", "CNY"},
      {"RMB", "CNY"},
      {"₹", "INR"},
      {"Indian rupees", "INR"},
      {"₽", "RUB"},
      {"roubles", "RUB"},
      {"Russian rubles", "RUB"},
      {"₩", "KRW"},
      {"won", "KRW"},
      {"₺", "TRY"},
      {"lira", "TRY"},
      {"₴", "UAH"},
      {"hryvnias", "UAH"},
      {"₦", "NGN"},
      {"₫", "VND"},
      {"₪", "ILS"},
      {"shekels", "ILS"},
      {"zł", "PLN"},
      {"złoty", "PLN"},
      {"Fr", "CHF"},
      {"Swiss francs", "CHF"},
      {"RM", "MYR"},
      {"Rp", "IDR"},
      {"rand", "ZAR"},
      {"Swedish kronor", "SEK"},
      {"Norwegian kroner", "NOK"},
      {"kr", "kr"},
      {"kronor", "kr"},
      {"rupees", "INR"},
      {"Rs", "INR"},
      {"pesos", "peso"},
      {"CFA francs", "CFA franc"},
      {"CFA", "CFA franc"},
      {"cents", "USD*0.01"},
      {"pence", "GBP*0.01"},
      {"kopecks", "RUB*0.01"},
      {"ALL", "ALL"},
      {"all", ""},
      {"try", ""},
      {"islands", ""},
      {"", ""},
      {"km", ""},
  };
  const Units units;
  for (const Row& row : rows) {
    const auto money = units.currency(row.text);
    std::string read;
    if (money) read = units[money->unit].name;
    if (money && money->scale != Number(1)) read += "*" + money->scale.to_string();
    EXPECT_EQ(read, row.money) << row.text;
  }
}

TEST(Currency, TakesTheConfiguredDollar) {
  const Units units("CAD");
  EXPECT_EQ(units[units.currency("$")->unit].name, "CAD");
  EXPECT_EQ(units[units.currency("dollars")->unit].name, "CAD");
  EXPECT_EQ(units[units.currency("cents")->unit].name, "CAD");
  EXPECT_EQ(units[units.currency("US$")->unit].name, "USD");
}

TEST(Currency, ComparesOnlyWithItself) {
  const Units units;
  EXPECT_EQ(units[units.currency("$")->unit].dimension, "money:USD");
  EXPECT_EQ(units[units.currency("pesos")->unit].dimension, "money:peso");
  EXPECT_NE(units[units.currency("pesos")->unit].dimension,
            units[units.currency("Mexican pesos")->unit].dimension);
}

TEST(Currency, CoversEveryCodeAndNameOfIso4217) {
  std::ifstream file("/usr/share/iso-codes/json/iso_4217.json");
  if (!file) GTEST_SKIP() << "iso-codes is not installed";
  const auto list = nlohmann::json::parse(file)["4217"];
  ASSERT_GT(list.size(), 150u);
  const Units units;
  for (const auto& row : list) {
    const std::string code = row["alpha_3"];
    const auto money = units.currency(code);
    ASSERT_TRUE(money) << code;
    EXPECT_EQ(units[money->unit].name, code);
    const std::string name = row["name"];
    const bool metal_or_test = code[0] == 'X' && units.currency(name) == std::nullopt;
    // Two codes of Sierra Leone and two of Venezuela go by one name.
    if (metal_or_test || code == "SLL" || code == "SLE" || code == "VED") continue;
    ASSERT_TRUE(units.currency(name)) << name;
    EXPECT_EQ(units[units.currency(name)->unit].name, code) << name;
  }
}

TEST(CurrencyTable, GivesEachSignAndNameToOneCurrency) {
  std::map<std::string, std::string> owners;
  const auto take = [&](std::string_view list, std::string_view owner) {
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find('|', at), list.size());
      const std::string one(list.substr(at, end - at));
      EXPECT_TRUE(owners.try_emplace(one, owner).second) << one << " of " << owner << " and " << owners[one];
      at = end + 1;
    }
  };
  for (const CurrencyRow& row : currency_rows()) {
    take(row.signs, row.code);
    take(row.words, row.code);
  }
  for (const MinorRow& row : minor_rows()) take(row.words, row.code);
}

TEST(Currency, OfANameThatSeveralShareMayBeAnyOfThem) {
  struct Row {
    const char* a;
    const char* b;
    bool may_be_one;
  };
  const Row rows[] = {
      {"peso", "PHP", true},  {"MXN", "peso", true},  {"kr", "SEK", true},   {"kr", "DKK", true},
      {"franc", "CHF", true}, {"peso", "USD", false}, {"peso", "kr", false}, {"MXN", "PHP", false},
      {"USD", "USD", true},   {"dinar", "KWD", true},
  };
  for (const Row& row : rows) EXPECT_EQ(may_be_one_money(row.a, row.b), row.may_be_one) << row.a << row.b;
}

}  // namespace
}  // namespace claimcheck
