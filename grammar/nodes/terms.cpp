#include "grammar/nodes/terms.hpp"

namespace claimcheck::syntax {

void Terms::push(const ast::Term& term) {
  operands.push_back(static_cast<std::uint32_t>(tree.terms.size()));
  tree.terms.push_back(term);
}

void Terms::push_number_term() {
  ast::Term term;
  term.span = amount.span;
  term.op = ast::Operator::number;
  term.amount = amount;
  push(term);
}

void Terms::push_subject_term(const char* begin, const char* end) {
  ast::Term term;
  term.span = span(begin, end);
  term.op = ast::Operator::subject;
  term.subject = push_subject();
  push(term);
}

void Terms::fold(ast::Operator op) {
  ast::Term term;
  term.op = op;
  term.right = pop_term();
  term.left = pop_term();
  term.span = join(tree.terms[term.left].span, tree.terms[term.right].span);
  push(term);
}

void Terms::negate_term(const char* begin, const char* end) {
  ast::Term term;
  term.op = ast::Operator::negate;
  term.left = pop_term();
  term.span = span(begin, end);
  push(term);
}

std::uint32_t Terms::pop_term() {
  const std::uint32_t top = operands.back();
  operands.pop_back();
  return top;
}

}  // namespace claimcheck::syntax
