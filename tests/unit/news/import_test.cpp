// Tables into claims: what comes over, and why the rest does not.
#include <gtest/gtest.h>

#include "checker/model/failure.hpp"
#include "checker/model/tree.hpp"
#include "checker/news/import.hpp"

namespace claimcheck::testing_news {
namespace {

Import imported(const std::string& table, const ImportColumns& columns) {
  const auto tree = make_memory_tree({{"p/a.claims", ""},
                                      {"p/vocabulary.toml",
                                       "[entity.KE]\nnames = [\"Kenya\"]\n[entity.UG]\nnames = [\"Uganda\"]\n"
                                       "[measure.exports]\nkind = \"flow\"\nunit = \"money\"\n"}});
  ReadOptions options;
  options.paths = {"p"};
  const Project project = open_project(*tree, options);
  return import_table(project, table, columns);
}

std::string told(const Import& import) {
  std::string text = import.text;
  for (const SkippedRow& row : import.skipped) text += std::to_string(row.line) + ": " + row.why + "\n";
  for (const std::string& name : import.unknown) text += "unknown: " + name + "\n";
  return text;
}

TEST(Import, MakesAClaimOfEachRow) {
  const ImportColumns columns{.measure = "exports",
                              .entity = "From",
                              .to = "To",
                              .value = "Amount",
                              .time = "Year",
                              .unit = "${}M",
                              .source = "customs"};
  EXPECT_EQ(told(imported("From,To,Year,Amount\nKenya,Uganda,2018,\"1,250.5\"\nKenya,Uganda,2019,n/a\n"
                          "Uganda,\"Kenya\",2018,640\nUganda,Kenya,2018,640\nKenya,Sudan,banana,3\n",
                          columns)),
            "@customs\n\nexports Kenya->Uganda 2018: $1,250.5M\nexports Uganda->Kenya 2018: $640M\n"
            "3: it has no value\n5: it says what a row above says\n"
            "6: `banana` is no time that the claim language has\nunknown: Sudan\n");
}

TEST(Import, ReadsSemicolonsQuotesAndBlankLines) {
  const ImportColumns columns{.measure = "what", .measure_is_column = true, .entity = "who", .value = "n"};
  EXPECT_EQ(
      told(imported("\xEF\xBB\xBFwho;what;n\r\nKenya;\"dams; big\";12\r\n\r\nUganda;dams;\r\n", columns)),
      "`dams; big` Kenya: 12\n4: it has no value\nunknown: dams; big\n");
}

TEST(Import, NamesTheColumnsThatThereAre) {
  try {
    imported("country,year\nKenya,2018\n", {.measure = "exports", .value = "yaer"});
    FAIL();
  } catch (const Failure& failure) {
    EXPECT_STREQ(failure.what(),
                 "the table has no column `yaer`: it has `country`, `year`; did you mean `year`?");
  }
}

}  // namespace
}  // namespace claimcheck::testing_news
