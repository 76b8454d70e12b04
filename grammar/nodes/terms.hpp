// Expressions: terms are pushed as they are read, operands wait on a stack until their operator is known.
#pragma once

#include "grammar/nodes/subjects.hpp"

namespace claimcheck::syntax {

struct Terms : Subjects {
  using Subjects::Subjects;
  std::vector<std::uint32_t> operands;  // indices in tree.terms
  std::uint32_t depth = 0;              // of parentheses and signs
  static constexpr std::uint32_t deepest = 64;

  bool go_deeper() { return ++depth <= deepest; }
  void come_back() { --depth; }
  void push_number_term();
  void push_subject_term(const char* begin, const char* end);
  void add_terms() { fold(ast::Operator::add); }
  void subtract_terms() { fold(ast::Operator::subtract); }
  void multiply_terms() { fold(ast::Operator::multiply); }
  void divide_terms() { fold(ast::Operator::divide); }
  void negate_term();
  /// The finished expression's root.
  std::uint32_t pop_term();

 private:
  void fold(ast::Operator op);
  void push(const ast::Term& term);
};

}  // namespace claimcheck::syntax
