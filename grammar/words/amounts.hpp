// Number words, magnitudes and hedges of English, as claims and sources write them.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/words/lexicon.hpp"

namespace claimcheck::words {

inline constexpr Lexicon below_twenty{std::to_array<Phrase>({
    {"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
    {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
    {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
    {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
})};

inline constexpr Lexicon tens{std::to_array<Phrase>({{"twenty", 20},
                                                     {"thirty", 30},
                                                     {"forty", 40},
                                                     {"fifty", 50},
                                                     {"sixty", 60},
                                                     {"seventy", 70},
                                                     {"eighty", 80},
                                                     {"ninety", 90}})};

inline constexpr Lexicon ordinals{std::to_array<Phrase>({
    {"first", 1},      {"second", 2},       {"third", 3},       {"fourth", 4},      {"fifth", 5},
    {"sixth", 6},      {"seventh", 7},      {"eighth", 8},      {"ninth", 9},       {"tenth", 10},
    {"eleventh", 11},  {"twelfth", 12},     {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},
    {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20},
    {"thirtieth", 30}, {"fortieth", 40},    {"fiftieth", 50},   {"sixtieth", 60},   {"seventieth", 70},
    {"eightieth", 80}, {"ninetieth", 90},   {"hundredth", 100},
})};

/// Names of parts by their denominator: a third, two-thirds.
inline constexpr Lexicon single_parts{std::to_array<Phrase>({
    {"half", 2},
    {"third", 3},
    {"quarter", 4},
    {"fourth", 4},
    {"fifth", 5},
    {"sixth", 6},
    {"seventh", 7},
    {"eighth", 8},
    {"ninth", 9},
    {"tenth", 10},
    {"twentieth", 20},
    {"hundredth", 100},
})};
inline constexpr Lexicon many_parts{std::to_array<Phrase>({
    {"halves", 2},
    {"thirds", 3},
    {"quarters", 4},
    {"fourths", 4},
    {"fifths", 5},
    {"sixths", 6},
    {"sevenths", 7},
    {"eighths", 8},
    {"ninths", 9},
    {"tenths", 10},
    {"twentieths", 20},
    {"hundredths", 100},
})};

/// Stretches of time that "a" may count one of.
inline constexpr Lexicon durations{std::to_array<Phrase>({{"minute", 0},
                                                          {"hour", 0},
                                                          {"day", 0},
                                                          {"week", 0},
                                                          {"fortnight", 0},
                                                          {"month", 0},
                                                          {"quarter", 0},
                                                          {"year", 0},
                                                          {"decade", 0},
                                                          {"century", 0},
                                                          {"millennium", 0}})};

/// Powers of ten; `dozen` is 12. Single letters stand elsewhere, because what they mean hangs on their place.
inline constexpr std::int32_t dozen = 1000;
inline constexpr Lexicon magnitudes{std::to_array<Phrase>({
    {"hundred", 2},   {"thousand", 3},   {"million", 6},  {"millions", 6}, {"mn", 6},
    {"mln", 6},       {"billion", 9},    {"billions", 9}, {"bn", 9},       {"bln", 9},
    {"trillion", 12}, {"trillions", 12}, {"tn", 12},      {"trn", 12},     {"quadrillion", 15},
    {"lakh", 5},      {"lakhs", 5},      {"crore", 7},    {"crores", 7},   {"dozen", dozen},
})};

/// The same, one or many.
inline constexpr Lexicon plural_durations{std::to_array<Phrase>(
    {{"second", 0},  {"seconds", 0}, {"minute", 0},   {"minutes", 0}, {"hour", 0},      {"hours", 0},
     {"day", 0},     {"days", 0},    {"week", 0},     {"weeks", 0},   {"fortnight", 0}, {"month", 0},
     {"months", 0},  {"quarter", 0}, {"quarters", 0}, {"year", 0},    {"years", 0},     {"decade", 0},
     {"decades", 0}, {"century", 0}, {"centuries", 0}})};

/// Words for a hundredth and its like, which end an amount.
inline constexpr Lexicon percents{std::to_array<Phrase>({{"percent", 0},
                                                         {"per cent", 0},
                                                         {"pct", 0},
                                                         {"percentage points", 0},
                                                         {"percentage point", 0},
                                                         {"pp", 0},
                                                         {"pps", 0},
                                                         {"basis points", 0},
                                                         {"basis point", 0},
                                                         {"bp", 0},
                                                         {"bps", 0}})};

/// Words that end a unit wherever they stand, and words that no unit begins with.
inline constexpr Lexicon unit_stops{std::to_array<Phrase>({{"per", 0},
                                                           {"by", 0},
                                                           {"since", 0},
                                                           {"until", 0},
                                                           {"till", 0},
                                                           {"during", 0},
                                                           {"throughout", 0},
                                                           {"before", 0},
                                                           {"after", 0},
                                                           {"as of", 0},
                                                           {"as at", 0},
                                                           {"between", 0}})};
inline constexpr Lexicon unit_openers{std::to_array<Phrase>({{"of", 0},
                                                             {"to", 0},
                                                             {"and", 0},
                                                             {"or", 0},
                                                             {"but", 0},
                                                             {"with", 0},
                                                             {"than", 0},
                                                             {"at", 0},
                                                             {"from", 0},
                                                             {"the", 0},
                                                             {"a", 0},
                                                             {"an", 0}})};

constexpr std::int32_t hedge_value(ast::Hedge hedge) { return static_cast<std::int32_t>(hedge); }

inline constexpr Lexicon hedges{std::to_array<Phrase>({
    {"about", hedge_value(ast::Hedge::about)},
    {"around", hedge_value(ast::Hedge::about)},
    {"roughly", hedge_value(ast::Hedge::about)},
    {"approximately", hedge_value(ast::Hedge::about)},
    {"approx.", hedge_value(ast::Hedge::about)},
    {"approx", hedge_value(ast::Hedge::about)},
    {"some", hedge_value(ast::Hedge::about)},
    {"circa", hedge_value(ast::Hedge::about)},
    {"ca.", hedge_value(ast::Hedge::about)},
    {"c.", hedge_value(ast::Hedge::about)},
    {"nearly", hedge_value(ast::Hedge::nearly)},
    {"almost", hedge_value(ast::Hedge::nearly)},
    {"just under", hedge_value(ast::Hedge::nearly)},
    {"just below", hedge_value(ast::Hedge::nearly)},
    {"close to", hedge_value(ast::Hedge::nearly)},
    {"just over", hedge_value(ast::Hedge::just_over)},
    {"just above", hedge_value(ast::Hedge::just_over)},
    {"at least", hedge_value(ast::Hedge::at_least)},
    {"no fewer than", hedge_value(ast::Hedge::at_least)},
    {"no less than", hedge_value(ast::Hedge::at_least)},
    {"not fewer than", hedge_value(ast::Hedge::at_least)},
    {"not less than", hedge_value(ast::Hedge::at_least)},
    {"a minimum of", hedge_value(ast::Hedge::at_least)},
    {"at most", hedge_value(ast::Hedge::at_most)},
    {"no more than", hedge_value(ast::Hedge::at_most)},
    {"not more than", hedge_value(ast::Hedge::at_most)},
    {"a maximum of", hedge_value(ast::Hedge::at_most)},
    {"up to", hedge_value(ast::Hedge::up_to)},
    {"as many as", hedge_value(ast::Hedge::up_to)},
    {"as much as", hedge_value(ast::Hedge::up_to)},
    {"more than", hedge_value(ast::Hedge::more_than)},
    {"greater than", hedge_value(ast::Hedge::more_than)},
    {"over", hedge_value(ast::Hedge::more_than)},
    {"above", hedge_value(ast::Hedge::more_than)},
    {"less than", hedge_value(ast::Hedge::less_than)},
    {"fewer than", hedge_value(ast::Hedge::less_than)},
    {"under", hedge_value(ast::Hedge::less_than)},
    {"below", hedge_value(ast::Hedge::less_than)},
})};

/// Signs that hedge; the longer first.
struct Signs {
  std::array<Phrase, 9> signs;
  constexpr Hit find(const char* at, const char* end) const {
    for (const Phrase& sign : signs)
      if (lexis::starts_with(at, end, sign.text)) return {at + sign.text.size(), sign.value};
    return {};
  }
};
inline constexpr Signs hedge_signs{{{
    {"~", hedge_value(ast::Hedge::about)},
    {"\xE2\x89\x88", hedge_value(ast::Hedge::about)},  // ≈
    {">=", hedge_value(ast::Hedge::at_least)},
    {"\xE2\x89\xA5", hedge_value(ast::Hedge::at_least)},  // ≥
    {"<=", hedge_value(ast::Hedge::at_most)},
    {"\xE2\x89\xA4", hedge_value(ast::Hedge::at_most)},  // ≤
    {">", hedge_value(ast::Hedge::more_than)},
    {"<", hedge_value(ast::Hedge::less_than)},
    {"\xE2\x88\xBC", hedge_value(ast::Hedge::about)},  // ∼
}}};

}  // namespace claimcheck::words
