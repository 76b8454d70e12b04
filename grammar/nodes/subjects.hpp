// Subjects: tokens go straight into the tree, and the subject keeps their slice.
#pragma once

#include "grammar/nodes/amounts.hpp"

namespace claimcheck::syntax {

struct Subjects : Amounts {
  using Amounts::Amounts;
  ast::Subject subject;

  void begin_subject();
  void take_front_ordinal() { subject.ordinal = numeral; }
  void add_token(ast::TokenKind kind, const char* begin, const char* end);
  void add_qualifiers(const char* begin, const char* end);
  void end_subject(const char* begin, const char* end);
  /// Whether the token before ends right here.
  bool is_glued(const char* here) const;
  /// The tokens among which the subject's time may stand: after the last qualifiers if any tokens are, else
  /// before them.
  ast::Slice<ast::Token> timed_tokens() const;
  /// Takes `time` as the subject's, from token `first` of the tree's pool on.
  void take_subject_time(std::uint32_t first);
  /// Moves the finished subject into the tree; its index.
  std::uint32_t push_subject();
};

}  // namespace claimcheck::syntax
