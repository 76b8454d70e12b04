// Expressions: terms are pushed as they are read, operands wait on a stack until their operator is known.
#pragma once

#include "grammar/nodes/subjects.hpp"

namespace claimcheck::syntax {

struct Terms : Subjects {
  using Subjects::Subjects;
  std::vector<std::uint32_t> operands;  // indices in tree.terms
  std::uint32_t depth = 0;              // of parentheses and signs
  std::uint32_t length = 0;             // operands of the expression
  static constexpr std::uint32_t deepest = 64;
  static constexpr std::uint32_t longest = 1000;

  void begin_expression() { depth = length = 0; }
  bool count_operand() { return ++length <= longest; }

  bool go_deeper() { return ++depth <= deepest; }
  void come_back() { --depth; }
  void push_number_term();
  void push_subject_term(const char* begin, const char* end);
  void add_terms() { fold(ast::Operator::add); }
  void subtract_terms() { fold(ast::Operator::subtract); }
  void multiply_terms() { fold(ast::Operator::multiply); }
  void divide_terms() { fold(ast::Operator::divide); }
  void negate_term(const char* begin, const char* end);
  /// The finished expression's root.
  std::uint32_t pop_term();

 private:
  void fold(ast::Operator op);
  void push(const ast::Term& term);
};

}  // namespace claimcheck::syntax
