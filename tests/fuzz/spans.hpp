// Checks that are the same for every tree: spans inside the file and on whole code points, indices inside
// their pools.
#pragma once

#include <string>

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck::fuzz {

/// Whether `span` lies in `file` and neither end cuts a code point; the span of an absent node is fine.
bool is_sound(const SourceFile& file, const Span& span);

/// The first node of the pools with a span or an index that is not sound; empty when there is none.
std::string unsound_node(const SourceFile& file, const ast::SyntaxTree& tree);

}  // namespace claimcheck::fuzz
