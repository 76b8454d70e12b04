// From "this rule wanted that here" to words for the person who typed it: what was expected, what stands
// there instead, and what to type where that is evident.
#include <algorithm>
#include <string>
#include <string_view>

#include "grammar/lexis.hpp"
#include "grammar/nodes/claims.hpp"

namespace claimcheck::syntax {

namespace {

/// The word at `at`, or one code point.
const char* word_end(const char* at, const char* end) {
  const char* next = at;
  while (next != end && !lexis::is_line_end(*next) && lexis::blank_size(next, end) == 0)
    next += lexis::code_size(next, end);
  return next == at && at != end && !lexis::is_line_end(*at) ? at + lexis::code_size(at, end) : next;
}

}  // namespace

void Builder::explain(const char* where, const char* end, const char* name) {
  if (farthest == where && expected != nullptr) name = expected;
  const char* begin = lexis::skip_gap(where, end);
  if (begin == end) begin = where;
  const bool empty = std::string_view(name) == "a value";
  const Span place = span(begin, word_end(begin, end));
  report(empty ? ast::ErrorCode::empty_claim : ast::ErrorCode::syntax, place,
         std::string("expected ") + name);
}

const char* Builder::explain_head(const char* where, const char* end, const char* name) {
  explain(where, end, name);
  mark_value();
  for (const char* at = where; at != end && !lexis::is_line_end(*at); ++at)
    if (*at == ':' && (at + 1 == end || lexis::is_line_end(at[1]) || lexis::blank_size(at + 1, end) != 0))
      return at + 1;
  headless_ = true;
  return nullptr;
}

}  // namespace claimcheck::syntax
