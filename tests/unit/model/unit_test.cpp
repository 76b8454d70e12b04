// What unit words mean: one unit however it is written, exact factors, rates, counted things.
#include "checker/model/unit.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace claimcheck {
namespace {

/// "km² L2 1000000", with the offset behind "+" and '?' before what nobody knows.
std::string describe(const Unit& unit) {
  std::string out =
      (unit.known ? "" : "?") + unit.name + " | " + unit.dimension + " | " + unit.factor.to_string();
  if (!unit.offset.is_zero()) out += " + " + unit.offset.to_string();
  return out;
}

TEST(Units, ReadsOneUnitHoweverItIsWritten) {
  struct Row {
    const char* words;
    const char* unit;
  };
  const Row rows[] = {
      {"km²", "km² | L2 | 1000000"},
      {"km2", "km² | L2 | 1000000"},
      {"km^2", "km² | L2 | 1000000"},
      {"sq km", "km² | L2 | 1000000"},
      {"sq. km", "km² | L2 | 1000000"},
      {"Sq Km", "km² | L2 | 1000000"},
      {"square kilometres", "km² | L2 | 1000000"},
      {"square\u00A0kilometers", "km² | L2 | 1000000"},
      {"kilometres squared", "km² | L2 | 1000000"},
      {"sq mi", "square mile | L2 | 2589988.110336"},
      {"square miles", "square mile | L2 | 2589988.110336"},
      {"mi²", "square mile | L2 | 2589988.110336"},
      {"ft2", "square foot | L2 | 0.09290304"},
      {"square feet", "square foot | L2 | 0.09290304"},
      {"m3", "m³ | L3 | 1"},
      {"cubic metres", "m³ | L3 | 1"},
      {"cubic meter", "m³ | L3 | 1"},
      {"cubic feet", "cubic foot | L3 | 0.028316846592"},
      {"km/h", "km/h | L/T | 5/18"},
      {"kilometres per hour", "km/h | L/T | 5/18"},
      {"mph", "mph | L/T | 0.44704"},
      {"miles per hour", "mile/hour | L/T | 0.44704"},
      {"kg/m3", "kg/m³ | M/L3 | 1"},
      {"m/s²", "m/s² | L/T2 | 1"},
      {"inches", "inch | L | 0.0254"},
      {"metres", "m | L | 1"},
      {"KM", "km | L | 1000"},
      {"nautical miles", "nautical mile | L | 1852"},
      {"ha", "ha | L2 | 10000"},
      {"hectares", "ha | L2 | 10000"},
      {"acres", "acre | L2 | 4046.8564224"},
      {"bbl", "barrel | L3 | 0.158987294928"},
      {"barrels", "barrel | L3 | 0.158987294928"},
      {"barrels of oil", "barrel | L3 | 0.158987294928"},
      {"b/d", "barrel/day | L3/T | 1104078437/600000000000000"},
      {"litres", "L | L3 | 0.001"},
      {"ml", "mL | L3 | 0.000001"},
      {"gallons", "gallon | L3 | 0.003785411784"},
      {"kg", "kg | M | 1"},
      {"kilos", "kg | M | 1"},
      {"pounds", "lb | M | 0.45359237"},
      {"tonnes", "t | M | 1000"},
      {"metric tons", "t | M | 1000"},
      {"kt", "kt | M | 1000000"},
      {"kilotonnes", "kt | M | 1000000"},
      {"Mt", "Mt | M | 1000000000"},
      {"megatonnes of coal", "Mt | M | 1000000000"},
      {"tons", "ton | unit:ton | 1"},
      {"kilotons", "kiloton | unit:ton | 1000"},
      {"short tons", "short ton | M | 907.18474"},
      {"long tons", "long ton | M | 1016.0469088"},
      {"ounces", "ounce | M | 0.028349523125"},
      {"troy ounces", "troy ounce | M | 0.0311034768"},
      {"TWh", "TWh | L2.M/T2 | 3600000000000000"},
      {"terawatt-hours", "TWh | L2.M/T2 | 3600000000000000"},
      {"kilowatt hours", "kWh | L2.M/T2 | 3600000"},
      {"kwh", "kWh | L2.M/T2 | 3600000"},
      {"MW", "MW | L2.M/T3 | 1000000"},
      {"mW", "mW | L2.M/T3 | 0.001"},
      {"gigawatts", "GW | L2.M/T3 | 1000000000"},
      {"hp", "hp | L2.M/T3 | 745.69987158227022"},
      {"Btu", "Btu | L2.M/T2 | 1055.05585262"},
      {"°C", "°C | K | 1 + 273.15"},
      {"degrees Celsius", "°C | K | 1 + 273.15"},
      {"°F", "°F | K | 5/9 + 45967/180"},
      {"K", "K | K | 1"},
      {"mmHg", "mmHg | M/L.T2 | 133.322387415"},
      {"ppm", "ppm | percent | 0.0001"},
      {"GB", "GB | B | 1000000000"},
      {"gigabytes", "GB | B | 1000000000"},
      {"Mbps", "Mbit/s | B/T | 125000"},
      {"seconds", "second | T | 1"},
      {"weeks", "week | T | 604800"},
      {"years", "year | calendar | 12"},
      {"decades", "decade | calendar | 120"},
      {"months", "month | calendar | 1"},
      {"%", "% | percent | 1"},
      {"per cent", "% | percent | 1"},
      {"Percent", "% | percent | 1"},
      {"pct", "% | percent | 1"},
      {"percentage points", "pp | pp | 1"},
      {"pp", "pp | pp | 1"},
      {"bps", "basis point | pp | 0.01"},
      {"people", "person | count:person | 1"},
      {"persons", "person | count:person | 1"},
      {"inhabitants", "person | count:person | 1"},
      {"islands", "?island | count:island | 1"},
      {"US troops", "?us troop | count:us troop | 1"},
      {"member states", "?member state | count:member state | 1"},
      {"tonne-kilometres", "t·km | L.M | 1000000"},
      {"people per square kilometre", "person/km² | count:person/L2 | 0.000001"},
      {"tesla", "tesla | unit:tesla | 1"},
      {"teslas", "tesla | unit:tesla | 1"},
      {"square litres", "?square litre | count:square litre | 1"},
      {"mt", "?mt | count:mt | 1"},
      {"CO2", "?co2 | count:co2 | 1"},
  };
  Units units;
  for (const Row& row : rows) EXPECT_EQ(describe(units[units.unit(row.words)]), row.unit) << row.words;
}

TEST(Units, KeepsCountedThingsApartFromEverythingElse) {
  Units units;
  const Unit& island = units[units.unit("islands")];
  EXPECT_TRUE(island.counted);
  EXPECT_TRUE(island.word);
  EXPECT_EQ(island.sort, Sort::quantity);
  EXPECT_TRUE(units[units.unit("people")].counted);
  EXPECT_FALSE(units[units.unit("km")].counted);
  EXPECT_EQ(units.unit("Islands"), units.unit("island"));
  EXPECT_NE(units.unit("islands"), units.unit("islets"));
  EXPECT_EQ(units.unit(""), no_unit);
  EXPECT_EQ(units.unit("  "), no_unit);
}

TEST(Units, KnowsWordsWithoutInterningThem) {
  Units units;
  EXPECT_FALSE(units.known_unit("islands"));
  const UnitId island = units.unit("islands");
  EXPECT_FALSE(units.known_unit("islands"));
  EXPECT_EQ(units.unit("islands"), island);
  EXPECT_EQ(units.known_unit("square miles"), units.unit("sq mi"));
  EXPECT_FALSE(units.known_unit(""));
  EXPECT_FALSE(units.known_unit(std::string(100000, '/')));
}

TEST(Units, SortsUnits) {
  Units units;
  EXPECT_EQ(units[no_unit].sort, Sort::number);
  EXPECT_EQ(units[units.unit("%")].sort, Sort::percent);
  EXPECT_EQ(units[units.unit("pp")].sort, Sort::percent);
  EXPECT_EQ(units[units.unit("km")].sort, Sort::quantity);
  EXPECT_EQ(units[units.unit("years")].sort, Sort::duration);
  EXPECT_EQ(units[units.unit("hours")].sort, Sort::duration);
  EXPECT_EQ(units[units.currency("€")->unit].sort, Sort::money);
}

// ---- rates

TEST(Rate, HasTheDimensionOfAQuotient) {
  Units units;
  const UnitId dollar = units.currency("$")->unit;
  const auto rate = [&](UnitId above, const Number& count, const char* below) {
    return describe(units[units.rate(above, count, below)]);
  };
  EXPECT_EQ(rate(dollar, 1, "bbl"),
            "USD/barrel | money:USD/L3 | " + (Number(1) / *Number::parse("0.158987294928")).to_string());
  EXPECT_EQ(rate(dollar, 1, "share"), "USD/share | money:USD/count:share | 1");
  EXPECT_EQ(rate(no_unit, 100000, ""), "per 100000 | per | 0.00001");
  EXPECT_EQ(rate(no_unit, 100000, "people"), "per 100000 person | 1/count:person | 0.00001");
  EXPECT_EQ(rate(no_unit, 1, "capita"), "per person | 1/count:person | 1");
  EXPECT_EQ(rate(units.unit("km"), 1, "h"), "km/h | L/T | 5/18");
  EXPECT_EQ(rate(units.unit("L"), 100, "km"), "L per 100 km | L2 | 0.00000001");
  EXPECT_EQ(rate(dollar, 1, ""), "USD | money:USD | 1");
  EXPECT_EQ(rate(dollar, 0, "share"), "USD/share | money:USD/count:share | 1");
  EXPECT_EQ(units.rate(units.unit("km"), 1, "h"), units.unit("km per hour"));
  EXPECT_EQ(units.rate(dollar, 1, "barrel"), *units.known_unit("$/bbl"));
  EXPECT_EQ(units.known_rate(dollar, 1, "barrels"), units.rate(dollar, 1, "bbl"));
  EXPECT_FALSE(units.known_rate(dollar, 1, "widget"));
  EXPECT_FALSE(units[units.rate(no_unit, 1, "capita")].counted);
}

TEST(Units, SuggestTheNearestName) {
  const Units units;
  EXPECT_EQ(units.nearest("hectars"), "hectare");
  EXPECT_EQ(units.nearest("rubels"), "ruble");
  EXPECT_EQ(units.nearest("grams"), "gram");
  EXPECT_EQ(units.nearest("drams"), "dram");
  EXPECT_EQ(units.nearest("xylophones"), "");
}

TEST(Units, AnswerSeveralThreads) {
  Units units;
  const UnitId island = units.unit("islands");
  std::vector<std::thread> readers;
  std::vector<int> wrong(4, 0);
  for (std::size_t reader = 0; reader < wrong.size(); ++reader)
    readers.emplace_back([&units, &wrong, reader, island] {
      for (int round = 0; round < 200; ++round) {
        const auto speed = units.known_unit("km/h");
        const auto mass = units.known_unit("m" + std::to_string(round));
        const UnitId thing = units.unit("thing " + std::to_string(round));
        wrong[reader] += !speed || units[*speed].dimension != "L/T" || (mass && units[*mass].name.empty());
        wrong[reader] +=
            units[thing].name != "thing " + std::to_string(round) || units[island].name != "island";
      }
    });
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

}  // namespace
}  // namespace claimcheck
