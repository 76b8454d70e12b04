// The names of the enumerations of ast.hpp, for dumps and messages.
#pragma once

#include <string_view>

#include "grammar/ast.hpp"

namespace claimcheck::ast {

std::string_view name_of(Hedge hedge);
std::string_view name_of(NumeralForm form);
std::string_view name_of(TimeUnit unit);
/// As typed ("as of"); "" for none.
std::string_view name_of(Preposition preposition);
std::string_view name_of(Operator op);
std::string_view name_of(Relation relation);
std::string_view name_of(ValueForm form);
std::string_view name_of(AttributeKind kind);
std::string_view name_of(FragmentKind kind);
std::string_view name_of(EvidenceKind kind);

}  // namespace claimcheck::ast
