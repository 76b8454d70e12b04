// The plain functions in front of the X3 grammars. No Boost in here: whoever includes this compiles in no
// time.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// Errors kept per file; the rest are counted (SyntaxTree::errors_dropped).
inline constexpr std::size_t max_syntax_errors = 1000;

/// Parses a whole claim file. Never fails: what does not parse becomes error items and SyntaxErrors.
ast::SyntaxTree parse_claims(const SourceFile& file);

/// Parses the claims that begin inside `chunk`, whose ends must come from split_claims(). Spans are those of
/// the file.
ast::SyntaxTree parse_claims(const SourceFile& file, Span chunk);

/// Cuts a file into at most `parts` chunks of about equal size, each beginning at a line in column 1, so that
/// parsing them apart and joining the results gives the tree of the whole.
std::vector<Span> split_claims(const SourceFile& file, std::size_t parts);

/// `subject = expression` (or >=, <=, …) of an identity in the vocabulary; root terms are left and right.
struct Identity {
  ast::SyntaxTree tree;  // pools only; spans point into `text`'s file
  std::uint32_t left = 0;
  ast::Relation relation = ast::Relation::equal;
  std::uint32_t right = 0;
};
Identity parse_identity(const SourceFile& text);

/// A time and nothing else ("2018", "by May 2018", "2014..2016"), as at the end of a subject.
std::optional<ast::Time> parse_time(const SourceFile& text, Span span);

/// A subject and nothing else, as in braces or on the command line.
ast::SyntaxTree parse_subject(const SourceFile& text, Span span);

/// A value and nothing else, as in `max = "$100B"`; the claim in the tree has an empty subject.
ast::SyntaxTree parse_value(const SourceFile& text, Span span);

/// The tree as indented text, one node a line, for tests and `--verbose`.
std::string dump(const SourceFile& file, const ast::SyntaxTree& tree);

}  // namespace claimcheck
