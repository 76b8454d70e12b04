// Where reading goes on after a mistake: each part of a claim reports its own and skips to where the next
// part may begin, so that one mistake is one error and hides no other.
#pragma once

#include "grammar/x3/values.hpp"

namespace claimcheck::syntax::grammar {

namespace detail {

/// A straight mark right after a word, with none to close it on its line: the end of a quotation whose
/// beginning is what is missing.
constexpr bool is_lone_close(const char* at, const char* end) {
  if (*at != '"') return false;
  while (++at != end && !lexis::is_line_end(*at))
    if (*at == '"') return false;
  return true;
}

/// The next byte that begins an attribute or evidence, after white space or right at `at`.
constexpr const char* next_part(const char* at, const char* end) {
  for (const char* begin = at; at != end; at += lexis::code_size(at, end)) {
    const bool fresh = at == begin || is_white(at - 1, end) || quote_open(at, end) != nullptr;
    if (at != begin && !is_white(at - 1, end) && is_lone_close(at, end)) continue;
    if (fresh && (*at == '[' || *at == '@' || quote_open(at, end) != nullptr)) return at;
    if (derivation_ahead(at, end) != nullptr && (at == begin || is_white(at - 1, end))) return at;
  }
  return end;
}

/// Past the bracket that closes a list of attributes on the same line, if there is one; quotes are hopped
/// over.
constexpr const char* after_bracket(const char* at, const char* end) {
  const char* quote = nullptr;
  for (; at != end && !lexis::is_line_end(*at); ++at) {
    if (*at == '"') quote = quote == nullptr ? at : nullptr;
    if (*at == ']' && quote == nullptr) return at + 1;
  }
  return nullptr;
}

}  // namespace detail

/// A claim with this many mistakes is no claim: the rest of it is skipped, which keeps hostile lines cheap.
inline constexpr std::size_t most_mistakes = 32;

struct RecoverPart {
  template <class Iterator, class Exception, class Context>
  x3::error_handler_result on_error(Iterator& first, const Iterator& last, const Exception& failure,
                                    const Context& context) {
    builder(context).explain(failure.where(), last, failure.which().c_str());
    first = detail::next_part(failure.where(), last);
    if (builder(context).mistakes.size() >= most_mistakes) first = last;
    return x3::error_handler_result::accept;
  }
};

struct RecoverAttributes {
  template <class Iterator, class Exception, class Context>
  x3::error_handler_result on_error(Iterator& first, const Iterator& last, const Exception& failure,
                                    const Context& context) {
    builder(context).explain(failure.where(), last, failure.which().c_str());
    const char* after = detail::after_bracket(failure.where(), last);
    first = after != nullptr ? after : detail::next_part(failure.where(), last);
    if (builder(context).mistakes.size() >= most_mistakes) first = last;
    return x3::error_handler_result::accept;
  }
};

/// After a value a time may follow, too.
struct RecoverValue {
  template <class Iterator, class Exception, class Context>
  x3::error_handler_result on_error(Iterator& first, const Iterator& last, const Exception& failure,
                                    const Context& context) {
    builder(context).explain(failure.where(), last, failure.which().c_str());
    const char* next = detail::next_part(failure.where(), last);
    for (const char* at = failure.where(); at != next; at += lexis::code_size(at, last)) {
      const char* lead = at;
      if (!detail::is_white(at, last) || detail::is_white(at + 1, last)) continue;
      if (x3::parse(++lead, last, x3::with<BuilderTag>(builder(context))[&time_lead])) {
        next = lead;
        break;
      }
    }
    first = next;
    return x3::error_handler_result::accept;
  }
};

/// Without its colon a claim has no parts: what is left of it is skipped.
struct RecoverHead {
  template <class Iterator, class Exception, class Context>
  x3::error_handler_result on_error(Iterator& first, const Iterator& last, const Exception& failure,
                                    const Context& context) {
    const char* colon = builder(context).explain_head(failure.where(), last, failure.which().c_str());
    first = colon == nullptr ? last : colon;
    return x3::error_handler_result::accept;
  }
};

}  // namespace claimcheck::syntax::grammar
