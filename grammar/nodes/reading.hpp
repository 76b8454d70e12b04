// One text being read: where its bytes stand in the file, the mistakes found so far, and the reading that
// went farthest. The structs of this folder build the nodes of a tree in a chain, each on the one before;
// the X3 rules call them with the bytes they matched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammar/ast.hpp"

namespace claimcheck::syntax {

struct Reading {
  Reading(ast::SyntaxTree& to, const char* bytes, std::uint32_t at)
      : tree(to), text(bytes), shift(at), file(to.file) {}

  ast::SyntaxTree& tree;
  const char* text;     // byte `shift` of the file
  std::uint32_t shift;  // where `text` stands in the file
  FileId file;
  bool prose = false;  // a number or a date that reads badly is none, instead of a mistake

  std::vector<ast::SyntaxError> mistakes;  // of this text, in the order found
  const char* farthest = nullptr;          // where a reading failed that went farther than any other
  const char* expected = nullptr;          // what should have stood there, in a user's words

  std::uint32_t offset(const char* at) const { return shift + static_cast<std::uint32_t>(at - text); }
  const char* at(std::uint32_t position) const { return text + (position - shift); }
  Span span(const char* begin, const char* end) const { return {file, offset(begin), offset(end)}; }
  std::string_view view(const Span& span) const { return {at(span.begin), span.size()}; }

  /// Records a mistake at `span`.
  ast::SyntaxError& report(ast::ErrorCode code, const Span& span, std::string message, std::string help = {});
  /// The same, with what to type instead of `span`.
  void report(ast::ErrorCode code, const Span& span, std::string message, std::string help,
              std::string replacement);
  /// The same, where what is missing stands before `at`.
  void report_missing(ast::ErrorCode code, const Span& span, std::string message, std::string help,
                      const char* at, std::string missing);
  /// Remembers the reading that went farthest, for the message when all fail.
  void note(const char* where, const char* what) {
    if (farthest == nullptr || where > farthest) farthest = where, expected = what;
  }
};

}  // namespace claimcheck::syntax
