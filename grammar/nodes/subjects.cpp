#include "grammar/nodes/subjects.hpp"

#include "grammar/lexis.hpp"

namespace claimcheck::syntax {

namespace {

/// A comma between two digits groups them; any other ends a qualifier.
bool ends_qualifier(const char* at, const char* begin, const char* end) {
  if (*at != ',') return false;
  return at == begin || at + 1 == end || !lexis::is_digit(at[-1]) || !lexis::is_digit(at[1]);
}

}  // namespace

void Subjects::begin_subject() {
  subject = {};
  subject.tokens.first = static_cast<std::uint32_t>(tree.tokens.size());
}

bool Subjects::is_glued(const char* here) const {
  if (tree.tokens.size() == subject.tokens.first) return false;
  const ast::Token& before = tree.tokens.back();
  const std::uint32_t closing = before.kind == ast::TokenKind::quoted ? 1 : 0;  // its backtick
  return before.span.end + closing == offset(here);
}

void Subjects::add_token(ast::TokenKind kind, const char* begin, const char* end) {
  const char* opened = kind == ast::TokenKind::quoted ? begin - 1 : begin;
  const bool glued = is_glued(opened);
  tree.tokens.push_back({span(begin, end), kind, glued});
}

void Subjects::add_qualifiers(const char* begin, const char* end) {
  int depth = 0;
  const char* item = begin;
  for (const char* at = begin;; ++at) {
    if (at != end && *at == '(') ++depth;
    if (at != end && *at == ')') --depth;
    if (at != end && (depth > 0 || !ends_qualifier(at, begin, end))) continue;
    item = lexis::skip_blanks(item, at);
    const char* last = lexis::trim_end(item, at);
    if (item == last) {
      report(ast::ErrorCode::syntax, span(begin - 1, end + 1),
             "expected a qualifier between the parentheses");
      return;
    }
    tree.tokens.push_back({span(item, last), ast::TokenKind::qualifier, false});
    if (at == end) return;
    item = at + 1;
  }
}

void Subjects::end_subject(const char* begin, const char* end) {
  subject.span = span(begin, lexis::trim_end(begin, end));
  subject.tokens.count = static_cast<std::uint32_t>(tree.tokens.size()) - subject.tokens.first;
}

ast::Slice<ast::Token> Subjects::timed_tokens() const {
  const auto is_qualifier = [this](std::uint32_t i) {
    return tree.tokens[i].kind == ast::TokenKind::qualifier;
  };
  std::uint32_t last = subject.tokens.first + subject.tokens.count;
  while (last > subject.tokens.first && is_qualifier(last - 1)) --last;
  std::uint32_t first = last;
  while (first > subject.tokens.first && !is_qualifier(first - 1)) --first;
  return {first, last - first};
}

void Subjects::take_subject_time(std::uint32_t first) {
  subject.time = {static_cast<std::uint32_t>(tree.times.size()), 1};
  subject.time_token = first;
  tree.times.push_back(time);
}

std::uint32_t Subjects::push_subject() {
  tree.subjects.push_back(subject);
  return static_cast<std::uint32_t>(tree.subjects.size() - 1);
}

}  // namespace claimcheck::syntax
