// The table against itself, and against udunits2, whose factors somebody else typed.
#include "checker/model/unit_table.hpp"

#include <gtest/gtest.h>
#include <udunits2.h>

#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "checker/model/dimension.hpp"
#include "checker/model/unit.hpp"

namespace claimcheck {
namespace {

std::vector<std::string> spellings(std::string_view list) {
  std::vector<std::string> out;
  while (!list.empty()) {
    out.emplace_back(list.substr(0, list.find('|')));
    list.remove_prefix(std::min(list.size(), out.back().size() + 1));
  }
  return out;
}

TEST(UnitTable, GivesEachSpellingToOneUnit) {
  std::map<std::string, std::string_view> owners;
  for (const UnitRow& row : unit_rows()) {
    std::set<std::string> own;
    for (const std::string_view list : {row.symbols, row.words})
      for (const std::string& one : spellings(list)) own.insert(one);
    for (const std::string& one : own)
      EXPECT_TRUE(owners.try_emplace(one, row.name).second)
          << one << " of " << row.name << " and " << owners[one];
  }
}

TEST(UnitTable, IsReadAsItIsWritten) {
  Units units;
  for (const UnitRow& row : unit_rows()) {
    ASSERT_TRUE(Number::parse(row.factor)) << row.name;
    ASSERT_TRUE(Number::parse(row.offset)) << row.name;
    EXPECT_GT(Number::parse(row.factor)->sign(), 0) << row.name;
    const UnitId by_name = units.unit(row.name);
    EXPECT_EQ(units[by_name].name, row.name);
    EXPECT_EQ(units[by_name].factor, *Number::parse(row.factor)) << row.name;
    for (const std::string_view list : {row.symbols, row.words})
      for (const std::string& one : spellings(list)) EXPECT_EQ(units.unit(one), by_name) << one;
  }
}

// ---- udunits2

class Udunits : public testing::Test {
 protected:
  void SetUp() override {
    ut_set_error_message_handler(ut_ignore);
    system_.reset(ut_read_xml(nullptr));
    if (!system_) GTEST_SKIP() << "the database of udunits2 is not installed";
  }

  /// How many of `base` one `unit` is; 0 when udunits2 cannot say.
  double convert(const std::string& unit, const std::string& base, double value) const {
    const std::unique_ptr<ut_unit, void (*)(ut_unit*)> from(ut_parse(system_.get(), unit.c_str(), UT_UTF8),
                                                            ut_free);
    const std::unique_ptr<ut_unit, void (*)(ut_unit*)> to(ut_parse(system_.get(), base.c_str(), UT_UTF8),
                                                          ut_free);
    if (!from || !to || ut_are_convertible(from.get(), to.get()) == 0) return 0;
    const std::unique_ptr<cv_converter, void (*)(cv_converter*)> converter(
        ut_get_converter(from.get(), to.get()), cv_free);
    return converter ? cv_convert_double(converter.get(), value) : 0;
  }

  std::unique_ptr<ut_system, void (*)(ut_system*)> system_{nullptr, ut_free_system};
};

/// "kg.m2.s-2" for "M L2 T-2"; "" for dimensions udunits2 does not have.
std::string base_of(std::string_view dimension) {
  const std::map<std::string, std::string> names = {{"L", "m"}, {"M", "kg"}, {"T", "s"},
                                                    {"K", "K"}, {"I", "A"},  {"N", "mol"}};
  std::string out;
  for (const auto& [base, power] : parse_powers(dimension)) {
    const auto name = names.find(base);
    if (name == names.end()) return "";
    out += (out.empty() ? "" : ".") + name->second + std::to_string(power);
  }
  return out;
}

TEST_F(Udunits, AgreesWithTheTable) {
  // udunits2 reads these as degrees of arc, a nanomile and a hundred tonnes.
  const std::set<std::string> other = {"degree celsius", "degree fahrenheit", "nmi", "ct"};
  int compared = 0;
  for (const UnitRow& row : unit_rows()) {
    const std::string base = base_of(row.dimension);
    if (base.empty()) continue;
    for (const std::string_view list : {row.symbols, row.words})
      for (const std::string& one : spellings(list)) {
        const double theirs = convert(one, base, 1);
        if (theirs == 0 || other.contains(one)) continue;
        const double ours = (*Number::parse(row.factor) + *Number::parse(row.offset)).to_double();
        EXPECT_NEAR(theirs / ours, 1, 1e-5) << one << " " << theirs;
        ++compared;
      }
  }
  EXPECT_GT(compared, 80);
}

}  // namespace
}  // namespace claimcheck
