// Month names and the words that qualify a time.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/words/lexicon.hpp"

namespace claimcheck::words {

inline constexpr Lexicon months{std::to_array<Phrase>({
    {"january", 1}, {"february", 2}, {"march", 3},     {"april", 4},    {"may", 5},       {"june", 6},
    {"july", 7},    {"august", 8},   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
    {"jan", 1},     {"feb", 2},      {"mar", 3},       {"apr", 4},      {"jun", 6},       {"jul", 7},
    {"aug", 8},     {"sep", 9},      {"sept", 9},      {"oct", 10},     {"nov", 11},      {"dec", 12},
    {"jan.", 1},    {"feb.", 2},     {"mar.", 3},      {"apr.", 4},     {"jun.", 6},      {"jul.", 7},
    {"aug.", 8},    {"sep.", 9},     {"sept.", 9},     {"oct.", 10},    {"nov.", 11},     {"dec.", 12},
})};

inline constexpr Lexicon year_thirds{std::to_array<Phrase>({{"early", 1}, {"mid", 2}, {"late", 3}})};

constexpr std::int32_t preposition_value(ast::Preposition preposition) {
  return static_cast<std::int32_t>(preposition);
}

inline constexpr Lexicon prepositions{std::to_array<Phrase>({
    {"in", preposition_value(ast::Preposition::in)},
    {"during", preposition_value(ast::Preposition::during)},
    {"throughout", preposition_value(ast::Preposition::during)},
    {"on", preposition_value(ast::Preposition::on)},
    {"by", preposition_value(ast::Preposition::by)},
    {"as of", preposition_value(ast::Preposition::as_of)},
    {"as at", preposition_value(ast::Preposition::as_of)},
    {"since", preposition_value(ast::Preposition::since)},
    {"from", preposition_value(ast::Preposition::from_to)},
    {"between", preposition_value(ast::Preposition::from_to)},
    {"until", preposition_value(ast::Preposition::until)},
    {"till", preposition_value(ast::Preposition::until)},
    {"through", preposition_value(ast::Preposition::until)},
    {"before", preposition_value(ast::Preposition::before)},
    {"after", preposition_value(ast::Preposition::after)},
})};

}  // namespace claimcheck::words
