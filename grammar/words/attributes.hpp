// What may stand in a claim's brackets.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/words/lexicon.hpp"

namespace claimcheck::words {

constexpr std::int32_t attribute_value(ast::AttributeKind kind) { return static_cast<std::int32_t>(kind); }

inline constexpr Lexicon attributes{std::to_array<Phrase>({
    {"planned", attribute_value(ast::AttributeKind::planned)},
    {"proposed", attribute_value(ast::AttributeKind::proposed)},
    {"forecast", attribute_value(ast::AttributeKind::forecast)},
    {"reported", attribute_value(ast::AttributeKind::reported)},
    {"per", attribute_value(ast::AttributeKind::per)},
    {"disputed", attribute_value(ast::AttributeKind::disputed)},
    {"retracted", attribute_value(ast::AttributeKind::retracted)},
    {"id", attribute_value(ast::AttributeKind::id)},
    {"tag", attribute_value(ast::AttributeKind::tag)},
    {"allow", attribute_value(ast::AttributeKind::allow)},
})};

/// Those that stand alone.
inline constexpr Lexicon plain_attributes{std::to_array<Phrase>({
    {"planned", attribute_value(ast::AttributeKind::planned)},
    {"proposed", attribute_value(ast::AttributeKind::proposed)},
    {"forecast", attribute_value(ast::AttributeKind::forecast)},
    {"reported", attribute_value(ast::AttributeKind::reported)},
    {"disputed", attribute_value(ast::AttributeKind::disputed)},
})};

}  // namespace claimcheck::words
