// Every field of every node of a tree as text, for comparing two trees whole.
#pragma once

#include <string>

#include "grammar/ast.hpp"

namespace claimcheck::oracle {

/// All pools but `errors`.
std::string digest(const ast::SyntaxTree& tree);

}  // namespace claimcheck::oracle
