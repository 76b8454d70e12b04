// The canonical layout of a claim file: what `fmt` writes. Only white space moves; words, digits and quotes
// stay as they were written, so that no meaning and no fingerprint changes.
#pragma once

#include <string>

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// The file laid out canonically; `tree` must be its whole parse. Lines that did not parse are kept byte for
/// byte, and so are claims whose parts run over a line end. Idempotent.
///
/// A claim is `subject: value time [attributes]` with single blanks. One piece of evidence follows on the
/// same line after two blanks where it fits into 110 columns; otherwise each stands on a line of its own,
/// indented by four. Blank lines are kept, never more than one together, none at the beginning or the end;
/// the file ends with a line end, and line ends are those of the file's first line.
std::string canonical_layout(const SourceFile& file, const ast::SyntaxTree& tree);

}  // namespace claimcheck
