// The words that reading figures in prose turns on, with what each may be: found by one probe of a small hash
// table, so that every word of a text can be asked. A word may be several things ("second", "may", "half");
// the grammar around it decides.
#pragma once

#include <cstdint>
#include <string_view>

namespace claimcheck::prose {

/// What a word may be; a set of bits.
using Classes = std::uint64_t;

namespace is {
inline constexpr Classes small = 1ULL << 0;       // zero … nineteen
inline constexpr Classes tens = 1ULL << 1;        // twenty … ninety
inline constexpr Classes hundred = 1ULL << 2;     // hundred
inline constexpr Classes magnitude = 1ULL << 3;   // thousand … trillion, lakh, crore: number = power of ten
inline constexpr Classes dozen = 1ULL << 4;       // dozen
inline constexpr Classes vague = 1ULL << 5;       // dozens, hundreds, millions …: number = power (dozens 1)
inline constexpr Classes ordinal = 1ULL << 6;     // first … hundredth
inline constexpr Classes part = 1ULL << 7;        // half, third … tenth: number = denominator
inline constexpr Classes parts = 1ULL << 8;       // thirds, quarters …
inline constexpr Classes times_word = 1ULL << 9;  // once, twice, thrice
inline constexpr Classes month = 1ULL << 10;
inline constexpr Classes weekday = 1ULL << 11;
inline constexpr Classes season = 1ULL << 12;
inline constexpr Classes time_unit = 1ULL << 13;   // code = TimeWord; singular
inline constexpr Classes time_units = 1ULL << 14;  // plural
inline constexpr Classes named_day = 1ULL << 15;   // today, yesterday, tomorrow: code = distance
inline constexpr Classes deictic = 1ULL << 16;     // last, this, next, past …
inline constexpr Classes third_of = 1ULL << 17;    // early, mid, late
inline constexpr Classes article = 1ULL << 18;     // a, an, the
inline constexpr Classes preposition = 1ULL << 19;
inline constexpr Classes stop = 1ULL << 20;    // ends a counted noun: function words and common verbs
inline constexpr Classes plural = 1ULL << 21;  // people, men, aircraft: plural without an s
inline constexpr Classes past = 1ULL << 22;    // a verb in a past tense
inline constexpr Classes future = 1ULL << 23;  // will, due, plans to
inline constexpr Classes present = 1ULL << 24;
inline constexpr Classes down = 1ULL << 25;  // shrink, fall: what it is said of gets less by the amount
inline constexpr Classes up = 1ULL << 26;
inline constexpr Classes negation = 1ULL << 27;
inline constexpr Classes modal = 1ULL << 28;         // may, might, could, would
inline constexpr Classes plan = 1ULL << 29;          // planned, proposed, expected
inline constexpr Classes hearsay = 1ULL << 30;       // reportedly, allegedly
inline constexpr Classes label = 1ULL << 31;         // Article, Room, Route: the number after it is a name
inline constexpr Classes label_low = 1ULL << 32;     // as a label also in lower case
inline constexpr Classes event = 1ULL << 33;         // elections, talks: a year before it is a date
inline constexpr Classes title = 1ULL << 34;         // secretary, minister: an ordinal before it is none
inline constexpr Classes furniture = 1ULL << 35;     // comments, likes, views
inline constexpr Classes nation = 1ULL << 36;        // Canadian, Swiss: before a currency's name
inline constexpr Classes forecast = 1ULL << 37;      // forecast, projected
inline constexpr Classes money = 1ULL << 38;         // dollars, yen: code = index of its ISO 4217 code
inline constexpr Classes unit = 1ULL << 39;          // metre, tonne: code = UnitName
inline constexpr Classes about_noun = 1ULL << 40;    // book, talk: "about" after it is no hedge
inline constexpr Classes cut = 1ULL << 41;           // other verbs of change: cut, narrow, rebound
inline constexpr Classes abbreviation = 1ULL << 42;  // no sentence ends at its stop
inline constexpr Classes length = 1ULL << 43;        // long, tall, above: "m" before it is a metre
inline constexpr Classes coin = 1ULL << 44;          // cents, pence: a hundredth of the currency `code`
inline constexpr Classes head_part = 1ULL << 45;     // sports, arms: a plural before the head of a noun
inline constexpr Classes counted = 1ULL << 46;       // member, nation: "27-nation", "12-member"
inline constexpr Classes per_noun = 1ULL << 47;      // share, head: "$3 a share"
inline constexpr Classes hedge_end = 1ULL << 48;     // the last word of a hedge before a figure
inline constexpr Classes numeric =
    small | tens | hundred | magnitude | dozen | vague | ordinal | part | parts;
}  // namespace is

struct WordInfo {
  Classes classes = 0;
  std::int16_t number = 0;  // of numbers, ordinals, parts, magnitudes
  std::int16_t code = 0;    // of months, days, units …
  bool has(Classes any) const { return (classes & any) != 0; }
};

/// What is known about a word of ASCII letters, in any case; an empty WordInfo for others.
const WordInfo& look_up(std::string_view word);

/// Names of units the reader knows, English singular, by UnitName; index 0 is "".
using UnitName = std::int16_t;
namespace unit_name {
inline constexpr UnitName none = 0, percent = 1, percentage_point = 2, basis_point = 3, second = 4,
                          minute = 5, hour = 6, day = 7, week = 8, fortnight = 9, month = 10, quarter = 11,
                          year = 12, decade = 13, century = 14, time = 15, person = 16, metre = 17,
                          degree_celsius = 18, degree_fahrenheit = 19, degree = 20, half_year = 21,
                          weekend = 22, night = 23;
}
constexpr bool is_time(UnitName name) { return name >= unit_name::second && name <= unit_name::century; }
constexpr bool is_percent(UnitName name) {
  return name >= unit_name::percent && name <= unit_name::basis_point;
}
std::string_view unit_text(UnitName name);

/// A unit written as a symbol ("km²", "°C", "MW") or abbreviation at the beginning of `text`: the longest one
/// that ends where no letter or digit follows. Case counts.
struct SymbolHit {
  UnitName name = unit_name::none;
  std::uint8_t size = 0;
  bool only_glued = false;  // "in", "m", "C": a unit only glued to its number or supported by its context
};
SymbolHit unit_symbol(std::string_view text);

/// A currency sign, code or short prefix ("US$", "€", "Rs", "CHF") that ends `text`, or that begins it.
struct CurrencyHit {
  std::int16_t code = 0;  // 0: none; 1 + place in the list of ISO 4217 codes
  std::uint8_t size = 0;
};
CurrencyHit currency_before(std::string_view text);
CurrencyHit currency_after(std::string_view text);
/// "USD" of a code; "" for 0. A bare dollar is `dollar`.
std::string_view currency_text(std::int16_t code);
std::int16_t currency_code(std::string_view iso);
/// The currency that goes with a nation's lower-case word ("canadian", "mexico"), of those that share the
/// name of `named` (dollars, pesos); 0 when none is known.
std::int16_t currency_of(std::string_view nation, std::int16_t named);

}  // namespace claimcheck::prose
