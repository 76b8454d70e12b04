// The words that every export uses for what a claim is made of.
#pragma once

#include <string_view>

#include "checker/model/value.hpp"
#include "grammar/ast.hpp"

namespace claimcheck {

/// "money", "percent" …
std::string_view sort_word(Sort sort);
/// "quantity", "share" …
std::string_view form_word(ValueForm form);
/// "in", "by", "as of" …; empty for no time at all.
std::string_view preposition_word(ast::Preposition preposition);

}  // namespace claimcheck
