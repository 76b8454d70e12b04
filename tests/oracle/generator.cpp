#include "generator.hpp"

#include <array>

namespace claimcheck::oracle {

namespace {

using Words = std::string_view;

constexpr Words measures[] = {"trade",        "GDP",         "meetings",       "FDI",
                              "population",   "exports",     "controlled by",  "real GDP growth",
                              "investment",   "term, began", "long-term debt", "`Agenda 2030` goals",
                              "U.S. imports", "oil price"};
constexpr Words entities[] = {
    "Japan", "Russia",      "JP",   "RU",        "CN",   "Côte d'Ivoire", "Abe",
    "Putin", "Rolls-Royce", "日本", "São Paulo", "AT&T", "Kuril Islands", "The Gambia"};
constexpr Words ties[] = {"–", "-", "->", "→", "<-", " – ", " -> ", "—"};
constexpr Words qualifiers[] = {"(PPP)", "(PPP, 2017 dollars)", "(goods)", "(fiscal, net)", "(1,000 yen)"};
constexpr Words months[] = {"January", "May", "Sept.", "Dec", "August", "february"};
constexpr Words units[] = {"islands",        "km²",    "people", "°C",   "sq mi", "MW",
                           "barrels of oil", "t CO2e", "m",      "years"};
constexpr Words currencies[] = {"$", "€", "£", "¥", "C$", "HK$", "USD ", "EUR ", "₽"};
constexpr Words currency_names[] = {" EUR", " euros", " yen", " US dollars", " Swiss francs", " roubles"};
constexpr Words magnitudes[] = {"",  "",          "B",  "M",    " billion", " million",
                                "k", " thousand", "bn", " trn", " dozen"};
constexpr Words words[] = {
    "five",    "twenty-one", "a hundred and five", "two hundred", "six", "one million two hundred thousand",
    "a dozen", "half",       "two and a half",     "zero"};
constexpr Words hedges[] = {"about ", "nearly ", "just over ",     "at least ", ">= ", "<",
                            "~",      "up to ",  "no fewer than ", "over ",     "≈"};
constexpr Words shares[] = {"3%", "two-thirds", "half", "a third", "0.2 percent", "1/3"};
constexpr Words choices[] = {
    "Russia",     "no",         "yes", "under talks", "Treaty of 1956", "`4–2`", "`under talks since`",
    "One Nation", "Windows 95", "C#"};
constexpr Words simple_times[] = {"in ",    "during ", "on ",     "by ",    "as of ",
                                  "since ", "until ",  "before ", "after ", "from "};
constexpr Words attributes[] = {
    "planned",          "forecast", "reported",  "disputed",    "proposed", "per \"James Schoff\"",
    "per “X Y”",        "per Rita", "id: c-017", "tag: energy", "tag: gas", "retracted: a, b and c",
    "allow CON003: why"};
constexpr Words quotes[] = {"\"have met 20 times\"",   "“totaled … in 2017”",
                            "\"he said \\\"yes\\\"\"", "\"\"",
                            "\"a # b [c] {d}\"",       "„zwanzig“"};
constexpr Words sources[] = {"@voa-2014",   "@stratfor-2018", "@a.b_c",    "@x#char=812,840",
                             "@x#line=1,2", "@x#page=3",      "@x#char=,9"};
constexpr Words pieces[] = {" ",  ":",      ": ", "\"",  "“",        "[",        "]",          "{",   "}",
                            "(",  ")",      "`",  "@",   "#",        " # ",      "..",         "–",   "-",
                            "->", "%",      "$",  "of ", " by ",     "2018",     "2018-05-25", "5",   ",",
                            ".",  " in ",   "±",  "/",   " per ",    "\xC2\xA0", "\n ",        "\n",  "−",
                            "½",  "about ", "K",  "B",   " million", "…",        "=",          ">= ", "from ",
                            "\\", "\t",     "'s", "0"};

}  // namespace

std::uint64_t Generator::next() {  // splitmix64 (Steele, Lea, Flood 2014)
  state_ += 0x9E3779B97F4A7C15;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

std::string Generator::digits() {
  std::string out = std::to_string(1 + below(999));
  if (chance(15)) out += "," + std::to_string(100 + below(900));
  if (chance(5)) out += "\xC2\xA0" + std::to_string(100 + below(900));
  if (chance(35)) out += "." + std::to_string(below(100));
  if (chance(1)) return "12345678901234567890" + out.substr(0, 1);
  return out;
}

std::string Generator::number() { return chance(10) ? pick(words) : digits(); }

std::string Generator::amount() {
  std::string out = chance(6) ? (chance(50) ? "-" : "−") : "";
  if (chance(35)) {
    out += pick(currencies) + digits() + pick(magnitudes);
  } else {
    out += number();
    if (chance(40)) out += pick(magnitudes);
    const std::size_t kind = below(5);
    if (kind == 0) out += chance(50) ? "%" : " percent";
    if (kind == 1) out += " " + pick(units);
    if (kind == 2) out += pick(currency_names);
  }
  if (chance(6)) return out + (chance(50) ? " per share" : "/bbl");
  return chance(3) ? out + " per 100,000 people" : out;
}

std::string Generator::point() {
  const std::string year = std::to_string(1900 + below(130));
  const std::string day = std::to_string(1 + below(28));
  switch (below(12)) {
    case 0:
      return year + "-0" + std::to_string(1 + below(9));
    case 1:
      return year + "-1" + std::to_string(below(3)) + "-" + std::to_string(10 + below(18));
    case 2:
      return pick(months) + " " + year;
    case 3:
      return day + " " + pick(months) + " " + year;
    case 4:
      return pick(months) + " " + day + ", " + year;
    case 5:
      return year + "-Q" + std::to_string(1 + below(4));
    case 6:
      return "H" + std::to_string(1 + below(2)) + " " + year;
    case 7:
      return (chance(50) ? "early " : "mid-") + year;
    case 8:
      return chance(50) ? "FY" + year : year.substr(0, 3) + "0s";
    default:
      return year;
  }
}

std::string Generator::period() {
  const std::string from = std::to_string(1950 + below(30));
  const std::string to = std::to_string(1980 + below(40));
  switch (below(14)) {
    case 0:
      return "from " + from + " to " + to;
    case 1:
      return "between " + from + " and " + to;
    case 2:
      return "in " + from + ".." + to;
    case 3:
      return "in the third quarter of " + from;
    default:
      return pick(simple_times) + point();
  }
}

std::string Generator::subject() {
  std::string out = chance(3) ? "6th " : "";
  const bool first = chance(50);
  std::string names = pick(entities);
  if (chance(40)) names += pick(ties) + pick(entities);
  out += first ? pick(measures) + " " + names : names + " " + pick(measures);
  if (chance(60)) out += " " + (chance(85) ? point() : period());
  if (chance(10)) out += " " + pick(qualifiers);
  return out;
}

std::string Generator::expression(int depth) {
  switch (below(depth > 0 ? 8 : 3)) {
    case 0:
      return std::to_string(1 + below(9));
    case 1:
      return "$" + std::to_string(1 + below(9)) + "B";
    case 3:
      return expression(depth - 1) + " + " + expression(depth - 1);
    case 4:
      return expression(depth - 1) + " * " + expression(depth - 1);
    case 5:
      return expression(depth - 1) + " - " + expression(depth - 1) + " / 2";
    case 6:
      return "(" + expression(depth - 1) + ")";
    case 7:
      return "-" + expression(depth - 1);
    default:
      return "{" + subject() + "}";
  }
}

std::string Generator::value() {
  const std::string hedge = chance(20) ? pick(hedges) : "";
  switch (below(24)) {
    case 0:
      return hedge + std::to_string(below(50)) + ".." + std::to_string(50 + below(50)) +
             (chance(50) ? "%" : "");
    case 1:
      return "between " + std::to_string(below(50)) + " and " + std::to_string(50 + below(50)) +
             pick(magnitudes);
    case 2:
      return digits() + " ± " + std::to_string(below(5));
    case 3:
      return "41% ± " + digits();
    case 4:
      return "2.4 (1.9" + std::string(chance(50) ? ".." : "–") + "3.0)";
    case 5:
      return hedge + std::to_string(below(9)) + " of " + std::to_string(9 + below(90)) + " " + pick(units);
    case 6:
      return hedge + pick(shares) + " of trade " + pick(entities) + " " + point();
    case 7:
      return ">= {" + subject() + "} + " + expression(3);
    case 8:
      return (chance(50) ? "= 2 * {" : "about {") + subject() + "}";
    case 9:
      return point();
    case 10:
      return chance(50) ? "3rd" : "twenty-first";
    case 11:
      return pick(choices);
    case 12:
      return "?";
    case 13:
      return "before " + point();
    case 14:
      return "2:00:" + std::to_string(10 + below(49));
    case 15:
      return hedge + digits() + "e" + std::to_string(below(12));
    default:
      return hedge + amount();
  }
}

std::string Generator::attribute() { return pick(attributes); }

std::string Generator::evidence() {
  switch (below(6)) {
    case 0:
      return pick(sources) + " " + pick(quotes);
    case 1:
      return pick(sources);
    case 2:
      return "from {" + subject() + "} / " + expression(2);
    default:
      return pick(quotes);
  }
}

std::string Generator::claim() {
  std::string out = subject() + ": " + value();
  if (chance(20)) out += " " + period();
  if (chance(5)) out += " as of " + point();
  if (chance(15)) {
    const std::string one = attribute();
    const std::string two = attribute();
    out += " [" + one + (one.substr(0, 3) != two.substr(0, 3) && chance(30) ? ", " + two : "") + "]";
  }
  if (chance(70)) out += "  " + evidence();
  if (chance(10)) out += "\n    " + evidence();
  if (chance(4)) out += "  # a note";
  return out + (chance(3) ? "\r\n" : "\n");
}

std::string Generator::damage(std::string text) {
  for (std::size_t i = 0, times = 1 + below(3); i < times && !text.empty(); ++i) {
    const std::size_t at = below(text.size());
    const std::size_t size = 1 + below(4);
    switch (below(5)) {
      case 0:
        text.erase(at, size);
        break;
      case 1:
        text.insert(at, pick(pieces));
        break;
      case 2:
        text.insert(at, text.substr(at, size));
        break;
      case 3:
        text[at] = static_cast<char>(below(8) == 0 ? below(256) : 32 + below(95));
        break;
      default:
        std::swap(text[at], text[below(text.size())]);
    }
  }
  return text;
}

std::string Generator::file(std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) {
    if (i % 50 == 0) out += "\n# " + pick(measures) + "\n\n@source-" + std::to_string(i) + "\n";
    out += claim();
  }
  return out;
}

}  // namespace claimcheck::oracle
