// Sources, cited by letter at each group. Every factor here is exact by definition:
//  S  Bureau international des poids et mesures, The International System of Units, 9th edition (2019),
//     tables 1-8.
//  N  A. Thompson and B. N. Taylor, Guide for the Use of the International System of Units, NIST SP 811
//     (2008), appendix B (factors in bold are exact).
//  H  NIST Handbook 44, appendix C: General Tables of Units of Measurement.
//  I  International Energy Agency, energy unit converter: 1 toe = 41.868 GJ.
// What has no exact factor, or several (ton, calorie, pint), is a dimension of its own.
#include "checker/model/unit_table.hpp"

namespace claimcheck {

namespace {

constexpr auto none = Prefixes::none;
constexpr auto large = Prefixes::large;
constexpr auto all = Prefixes::all;

constexpr UnitRow rows[] = {
    // Shares. Parts per million are a share too: 415 ppm is 0.0415%.
    {"%", "%|pct|pct.|p.c.", "percent|per cent|per-cent", "percent", "1"},
    {"‰", "‰", "per mille|per mil|permille", "percent", "0.1"},
    {"ppm", "ppm|ppmv", "part per million", "percent", "0.0001"},
    {"ppb", "ppb|ppbv", "part per billion", "percent", "0.0000001"},
    {"pp", "pp|p.p.|pps|ppt.",
     "percentage point|percentage-point|%-point|% point|percent point|per cent point", "pp", "1"},
    {"basis point", "bp|bps", "basis point|basis-point", "pp", "0.01"},

    // Length: S (m, au), N B.8 (in, ft, yd, mi, nautical mile), H (furlong, fathom); the light year is
    // 299,792,458 m/s times a year of 365.25 days (IAU).
    {"m", "m", "metre|meter", "L", "1", all},
    {"inch", "in.|″", "inch", "L", "0.0254"},
    {"foot", "ft|ft.", "foot", "L", "0.3048"},
    {"yard", "yd|yds|yd.", "yard", "L", "0.9144"},
    {"mile", "mi|mi.", "mile|statute mile", "L", "1609.344"},
    {"nautical mile", "nmi|NM", "nautical mile|sea mile", "L", "1852"},
    {"furlong", "", "furlong", "L", "201.168"},
    {"fathom", "", "fathom", "L", "1.8288"},
    {"µm", "", "micron", "L", "0.000001"},
    {"au", "au|AU", "astronomical unit", "L", "149597870700"},
    {"light year", "ly", "light year|light-year|lightyear", "L", "9460730472580800"},

    // Area: S (ha), H (acre of 43,560 international square feet).
    {"ha", "ha", "hectare", "L2", "10000", none},
    {"Mha", "Mha", "megahectare", "L2", "10000000000"},
    {"acre", "ac", "acre", "L2", "4046.8564224"},
    {"m²", "sqm|sq.m.", "", "L2", "1"},
    {"km²", "sqkm|sq.km.|qkm", "", "L2", "1000000"},
    {"square foot", "sqft|sq.ft.", "", "L2", "0.09290304"},
    {"square mile", "sqmi", "", "L2", "2589988.110336"},

    // Volume: S (L), N B.8 (gallons, acre-foot of the international foot), H (petroleum barrel: 42 gallons).
    {"L", "L|l|ℓ", "litre|liter", "L3", "0.001", all},
    {"gallon", "gal", "gallon|us gallon|u.s. gallon|american gallon", "L3", "0.003785411784"},
    {"imperial gallon", "", "imperial gallon|uk gallon|british gallon", "L3", "0.00454609"},
    {"barrel", "bbl|bbls|bbl.", "barrel", "L3", "0.158987294928"},
    {"acre-foot", "ac-ft", "acre-foot|acre foot", "L3", "1233.48183754752"},
    {"bcm", "bcm|BCM", "", "L3", "1000000000"},
    {"bcf", "bcf|Bcf|BCF", "", "L3", "28316846.592"},
    {"tcf", "tcf|Tcf|TCF", "", "L3", "28316846592"},
    {"pint", "", "pint", "own", "1"},
    {"TEU", "TEU|TEUs|teu", "twenty-foot equivalent unit|20-foot equivalent unit", "own", "1"},

    // Mass: S (t), N B.8 (lb, oz, troy oz, tons), H (stone, carat). A bare ton may be any of three.
    {"g", "g", "gram|gramme|gm", "M", "0.001", all},
    {"kg", "", "kilo", "M", "1"},
    {"t", "t", "tonne|metric ton|metric tonne", "M", "1000", large},
    {"Mt", "MMT|mmt|MMt|Mmt", "", "M", "1000000000"},
    {"ton", "", "ton", "own", "1", large},
    {"short ton", "", "short ton|net ton|us ton|u.s. ton", "M", "907.18474"},
    {"long ton", "", "long ton|gross ton|imperial ton", "M", "1016.0469088"},
    {"lb", "lb|lbs|lb.|lbs.", "pound", "M", "0.45359237"},
    {"ounce", "oz|oz.", "ounce", "M", "0.028349523125"},
    {"troy ounce", "ozt|oz t", "troy ounce", "M", "0.0311034768"},
    {"stone", "stone", "", "M", "6.35029318"},
    {"carat", "ct", "carat|metric carat", "M", "0.0002"},
    {"tCO2", "tCO2|tCO₂", "tonne of co2|tonne of co₂|metric ton of co2|tonne of carbon dioxide", "own", "1",
     large},
    {"tCO2e", "tCO2e|tCO2eq|tCO₂e|tCO₂eq|tCO2-eq|tCO₂-eq",
     "tonne of co2 equivalent|tonne of co₂ equivalent|tonne of co2e|tonne of carbon dioxide equivalent",
     "own", "1", large},

    // Time: S table 8. Years and months are counted in calendar months, never in days.
    {"second", "s|sec|secs|sec.", "second", "T", "1"},
    {"ms", "ms", "millisecond", "T", "0.001"},
    {"µs", "µs|μs", "microsecond", "T", "0.000001"},
    {"ns", "ns", "nanosecond", "T", "0.000000001"},
    {"minute", "min|mins|min.", "minute", "T", "60"},
    {"hour", "h|hr|hrs|hr.|hrs.", "hour", "T", "3600"},
    {"day", "d", "day", "T", "86400"},
    {"week", "wk|wks", "week", "T", "604800"},
    {"fortnight", "", "fortnight", "T", "1209600"},
    {"month", "mo|mos", "month|calendar month", "calendar", "1"},
    {"year", "y|yr|yrs|yr.|yrs.", "year|annum|calendar year", "calendar", "12"},
    {"decade", "", "decade", "calendar", "120"},
    {"century", "", "century", "calendar", "1200"},
    {"millennium", "", "millennium", "calendar", "12000"},

    // Speed: S (knot: one nautical mile an hour), N B.8.
    {"knot", "kn|kts|knts", "knot", "L T-1", "1852/3600"},
    {"mph", "mph|m.p.h.", "", "L T-1", "0.44704"},
    {"km/h", "kph|kmh|kmph|km/hr", "", "L T-1", "1000/3600"},
    {"Mach", "", "mach", "own", "1"},

    // Temperature: S (°C); N B.8 (°F: K = (°F + 459.67) / 1.8).
    {"K", "K", "kelvin", "K", "1"},
    {"°C", "°C|ºC|℃|° C|C|degC|deg C", "degree celsius|celsius|degree centigrade|centigrade|degree c", "K",
     "1", none, "273.15"},
    {"°F", "°F|ºF|℉|° F|F|degF|deg F", "degree fahrenheit|fahrenheit|degree f", "K", "5/9", none,
     "45967/180"},
    {"degree", "°", "degree", "own", "1"},

    // Force, pressure: S (N, Pa, bar), N B.8 (atm; psi from the pound and standard gravity 9.80665 m/s²; mmHg
    // conventional: 13.5951 g/cm³ times 9.80665 m/s²).
    {"N", "N", "newton", "M L T-2", "1", all},
    {"Pa", "Pa", "pascal", "M L-1 T-2", "1", all},
    {"hPa", "hPa", "hectopascal", "M L-1 T-2", "100"},
    {"bar", "bar", "", "M L-1 T-2", "100000", none},
    {"mbar", "mbar|mb", "millibar", "M L-1 T-2", "100"},
    {"atm", "atm", "standard atmosphere", "M L-1 T-2", "101325"},
    {"mmHg", "mmHg|mm Hg|torr", "millimetre of mercury|millimeter of mercury", "M L-1 T-2", "133.322387415"},
    {"psi", "psi", "pound per square inch", "M L-1 T-2", "4.4482216152605/0.00064516"},

    // Energy: S (J, eV), N B.8 (Btu of the International Table), I (toe).
    {"J", "J", "joule", "M L2 T-2", "1", all},
    {"Wh", "Wh|W·h", "watt hour|watt-hour|watthour", "M L2 T-2", "3600", large},
    {"kWh", "kwh|kW h|KWH|KWh|kW·h|kW-h|kWhr", "", "M L2 T-2", "3600000"},
    {"MWh", "mwh|MWH|Mwh|MW h", "", "M L2 T-2", "3600000000"},
    {"GWh", "gwh|GWH|Gwh|GW h", "", "M L2 T-2", "3600000000000"},
    {"TWh", "twh|TWH|Twh|TW h", "", "M L2 T-2", "3600000000000000"},
    {"cal", "cal", "", "cal", "1"},
    {"kcal", "kcal|Kcal", "kilocalorie", "cal", "1000"},
    {"calorie", "", "calorie", "own", "1"},
    {"Btu", "Btu|BTU|btu", "british thermal unit", "M L2 T-2", "1055.05585262"},
    {"MMBtu", "MMBtu|mmBtu|MMBTU|mmbtu", "", "M L2 T-2", "1055055852.62"},
    {"eV", "eV", "electronvolt|electron volt|electron-volt", "M L2 T-2", "1.602176634e-19", all},
    {"toe", "toe", "tonne of oil equivalent|ton of oil equivalent|tonne oil equivalent", "M L2 T-2",
     "41868000000", large},
    {"boe", "boe", "barrel of oil equivalent|barrel oil equivalent", "own", "1", large},

    // Power: S (W), N B.8 (horsepower: 550 ft·lbf/s; metric: 75 kgf·m/s).
    {"W", "W", "watt", "M L2 T-3", "1", all},
    {"kW", "kw|KW", "", "M L2 T-3", "1000"},
    {"MW", "mw|MWe|MWel", "", "M L2 T-3", "1000000"},
    {"GW", "gw|GWe", "", "M L2 T-3", "1000000000"},
    {"hp", "hp|HP|bhp", "horsepower", "M L2 T-3", "745.69987158227022"},
    {"PS", "PS", "metric horsepower", "M L2 T-3", "735.49875"},

    // Electricity, light, radiation, amount: S.
    {"A", "A", "ampere|amp", "I", "1", all},
    {"Ah", "Ah", "ampere hour|ampere-hour|amp hour|amp-hour", "I T", "3600", all},
    {"V", "V", "volt", "M L2 T-3 I-1", "1", all},
    {"Ω", "Ω|Ω", "ohm", "M L2 T-3 I-2", "1", all},
    {"Hz", "Hz|hz", "hertz", "T-1", "1", all},
    {"mol", "mol", "", "N", "1", all},
    {"cd", "", "candela", "J", "1"},
    {"lm", "lm", "lumen", "lumen", "1"},
    {"lx", "lx", "lux", "lux", "1"},
    {"Sv", "Sv", "sievert", "sievert", "1", all},
    {"Gy", "Gy", "", "gray", "1", all},
    {"Bq", "Bq", "becquerel", "becquerel", "1", all},
    {"dB", "dB|dBA|dB(A)", "decibel", "own", "1"},

    // Information: IEC 80000-13 (a byte has eight bits; Ki is 1024).
    {"B", "B", "byte", "B", "1", large},
    {"kB", "KB", "", "B", "1000"},
    {"bit", "bit", "bit", "B", "0.125", large},
    {"KiB", "KiB", "kibibyte", "B", "1024"},
    {"MiB", "MiB", "mebibyte", "B", "1048576"},
    {"GiB", "GiB", "gibibyte", "B", "1073741824"},
    {"TiB", "TiB", "tebibyte", "B", "1099511627776"},
    {"kbit/s", "kbps|kbit/s|kb/s", "", "B T-1", "125"},
    {"Mbit/s", "Mbps|Mbit/s|Mb/s|mbps", "", "B T-1", "125000"},
    {"Gbit/s", "Gbps|Gbit/s|Gb/s|gbps", "", "B T-1", "125000000"},
    {"Tbit/s", "Tbps|Tbit/s|Tb/s", "", "B T-1", "125000000000"},

    // Flows of oil: barrels a day.
    {"barrel/day", "bpd|b/d|bbl/d|bbls/d|BPD", "barrel/day", "L3 T-1", "0.158987294928/86400"},
    {"mb/d", "mb/d|mbd|mbpd|mmbpd|mmb/d|MMbpd|MMb/d", "million barrels per day|million barrels a day",
     "L3 T-1", "158987.294928/86400"},

    // People are counted under many words; the rest of what is counted needs no table.
    {"person", "", "person|inhabitant|resident", "count:person", "1"},
    {"share", "", "share", "count:share", "1"},
};

constexpr PrefixRow prefixes[] = {
    {"k", "kilo", 3, true},   {"M", "mega", 6, true},    {"G", "giga", 9, true},    {"T", "tera", 12, true},
    {"P", "peta", 15, true},  {"E", "exa", 18, true},    {"c", "centi", -2, false}, {"d", "deci", -1, false},
    {"h", "hecto", 2, false}, {"m", "milli", -3, false}, {"µ", "micro", -6, false}, {"μ", "micro", -6, false},
    {"n", "nano", -9, false},
};

}  // namespace

std::span<const UnitRow> unit_rows() { return rows; }
std::span<const PrefixRow> prefix_rows() { return prefixes; }

}  // namespace claimcheck
