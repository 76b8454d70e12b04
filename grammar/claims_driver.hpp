// Filling a tree from a stretch of a claim file, block by block.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck::syntax {

/// Parses the lines of `chunk` into `tree`, whose items then cover every byte of it.
void parse_lines(const SourceFile& file, Span chunk, ast::SyntaxTree& tree);

/// A UTF-16 file: one mistake, not one a line.
bool is_utf16(std::string_view text);

}  // namespace claimcheck::syntax
