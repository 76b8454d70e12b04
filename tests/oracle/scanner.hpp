// A second reader of the claim language, written by hand and apart from the grammar: what both read the same
// way is right twice, and what they read differently is a mistake in one of them. It knows no messages: a
// claim is read, or its lines are an error item.
#pragma once

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck::oracle {

/// The tree of parse_claims(), but for `errors`, which stays empty.
ast::SyntaxTree scan_claims(const SourceFile& file);

}  // namespace claimcheck::oracle
