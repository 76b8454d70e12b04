#include "grammar/nodes/reading.hpp"

#include <utility>

namespace claimcheck::syntax {

ast::SyntaxError& Reading::report(ast::ErrorCode code, const Span& span, std::string message,
                                  std::string help) {
  ast::SyntaxError& error = mistakes.emplace_back();
  error.span = span;
  error.code = code;
  error.message = std::move(message);
  error.help = std::move(help);
  return error;
}

void Reading::report(ast::ErrorCode code, const Span& span, std::string message, std::string help,
                     std::string replacement) {
  ast::SyntaxError& error = report(code, span, std::move(message), std::move(help));
  error.has_replacement = true;
  error.replaced = span;
  error.replacement = std::move(replacement);
}

void Reading::report_missing(ast::ErrorCode code, const Span& span, std::string message, std::string help,
                             const char* at, std::string missing) {
  ast::SyntaxError& error = report(code, span, std::move(message), std::move(help));
  error.has_replacement = true;
  error.replaced = this->span(at, at);
  error.replacement = std::move(missing);
}

}  // namespace claimcheck::syntax
