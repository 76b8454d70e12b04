// The public functions: each sets up a tree and a Builder and lets the grammar read.
#include "grammar/parse.hpp"

#include <cstring>

#include "grammar/claims_driver.hpp"
#include "grammar/lexis.hpp"
#include "grammar/x3/entry.hpp"

namespace claimcheck {

namespace {

const char* begin_of(const SourceFile& text, const Span& span) { return text.text().data() + span.begin; }
const char* end_of(const SourceFile& text, const Span& span) { return text.text().data() + span.end; }

void keep_mistakes(syntax::Builder& builder, ast::SyntaxTree& tree) {
  tree.errors = std::move(builder.mistakes);
  builder.mistakes.clear();
}

}  // namespace

ast::SyntaxTree parse_claims(const SourceFile& file) {
  return parse_claims(file, {file.id(), 0, static_cast<std::uint32_t>(file.text().size())});
}

ast::SyntaxTree parse_claims(const SourceFile& file, Span chunk) {
  ast::SyntaxTree tree;
  tree.file = file.id();
  if (!chunk.empty()) syntax::parse_lines(file, chunk, tree);
  return tree;
}

std::vector<Span> split_claims(const SourceFile& file, std::size_t parts) {
  const std::string_view text = file.text();
  std::vector<Span> chunks;
  std::size_t begin = 0;
  if (syntax::is_utf16(text)) parts = 1;
  for (std::size_t part = 1; part <= parts && begin < text.size(); ++part) {
    std::size_t end = part == parts ? text.size() : std::max(begin, text.size() / parts * part);
    while (end < text.size()) {
      const std::size_t line = text.find('\n', end);
      end = line == std::string_view::npos ? text.size() : line + 1;
      const char* at = text.data() + end;
      const char* last = text.data() + text.size();
      if (end < text.size() && !lexis::is_line_end(*at) && lexis::blank_size(at, last) == 0) break;
    }
    if (end == begin) continue;
    chunks.push_back({file.id(), static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end;
  }
  return chunks;
}

Identity parse_identity(const SourceFile& text) {
  Identity identity;
  identity.tree.file = text.id();
  syntax::Builder builder(identity.tree, text.text().data(), 0);
  syntax::read_identity(builder, text.text().data(), text.text().data() + text.text().size());
  if (builder.mistakes.empty()) {
    identity.right = builder.pop_term();
    identity.left = builder.pop_term();
    identity.relation = builder.value.relation;
  }
  keep_mistakes(builder, identity.tree);
  return identity;
}

std::optional<ast::Time> parse_time(const SourceFile& text, Span span) {
  ast::SyntaxTree tree;
  tree.file = text.id();
  syntax::Builder builder(tree, text.text().data(), 0);
  if (!syntax::read_time(builder, begin_of(text, span), end_of(text, span))) return std::nullopt;
  return builder.time;
}

ast::SyntaxTree parse_subject(const SourceFile& text, Span span) {
  ast::SyntaxTree tree;
  tree.file = text.id();
  syntax::Builder builder(tree, text.text().data(), 0);
  syntax::read_subject(builder, begin_of(text, span), end_of(text, span));
  if (builder.mistakes.empty()) builder.push_subject();
  keep_mistakes(builder, tree);
  return tree;
}

ast::SyntaxTree parse_value(const SourceFile& text, Span span) {
  ast::SyntaxTree tree;
  tree.file = text.id();
  syntax::Builder builder(tree, text.text().data(), 0);
  tree.subjects.emplace_back();
  syntax::read_value(builder, begin_of(text, span), end_of(text, span));
  builder.claim.span = span;
  if (builder.mistakes.empty()) builder.end_claim();
  keep_mistakes(builder, tree);
  return tree;
}

}  // namespace claimcheck
