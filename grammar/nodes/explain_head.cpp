// The mistakes before the colon: no colon, no blank after it, or a part that stands before it.
#include <algorithm>
#include <string>

#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/wants.hpp"
#include "grammar/nodes/words_at.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/attributes.hpp"
#include "grammar/words/money.hpp"
#include "grammar/words/times.hpp"

namespace claimcheck::syntax {

namespace {

constexpr std::string_view wide_colon = "\xEF\xBC\x9A";  // U+FF1A

bool is_colon(const char* at, const char* end) {
  return *at == ':' && (at + 1 == end || lexis::skip_gap(at + 1, end) != at + 1);
}

const char* find_colon(const char* at, const char* end) {
  const char* last = line_end(at, end);
  for (; at != last; ++at)
    if (is_colon(at, end)) return at;
  return nullptr;
}

/// A colon glued to what follows, as in "2017:$18.3B"; not of a clock or an address.
const char* find_glued_colon(const char* begin, const char* end) {
  for (const char* at = begin; at != end; ++at) {
    if (*at != ':' || at == begin || at + 1 == end) continue;
    const bool clock = lexis::is_digit(at[-1]) && lexis::is_digit(at[1]) && at - begin >= 2 &&
                       !(at - begin >= 4 && lexis::is_digit(at[-4]));
    if (!clock && at[1] != '/' && at[1] != ':') return at;
  }
  return nullptr;
}

/// Past a year, a date or a month and year at `at`; null when none stands there.
const char* skip_time(const char* at, const char* end) {
  const char* digits = lexis::skip_digits(at, end);
  if (digits - at == 4 && (*at == '1' || *at == '2')) return word_end(at, end);
  if (digits != at && digits - at <= 2 &&
      words::months.find(lexis::skip_blanks(digits, end), end).end != nullptr)
    return digits;
  const char* month = words::months.find(at, end).end;
  return month != nullptr && lexis::skip_digits(lexis::skip_blanks(month, end), end) != month ? month
                                                                                              : nullptr;
}

/// Whether a value may begin at the word at `at`.
bool begins_value(const char* at, const char* end) {
  if (words::match_currency_sign(at, end) != nullptr || lexis::is_digit(*at)) return true;
  if ((*at == '-' || *at == '~' || *at == '<' || *at == '>') && at + 1 != end && lexis::is_digit(at[1]))
    return true;
  const char* hedge = words::hedges.find(at, end).end;
  if (hedge == nullptr) hedge = words::hedge_signs.find(at, end).end;
  if (hedge == nullptr) hedge = words::match_currency_code(at, end);
  if (hedge == nullptr) return false;
  const char* next = lexis::skip_blanks(hedge, end);
  return next != end && (lexis::is_digit(*next) || words::match_currency_sign(next, end) != nullptr);
}

}  // namespace

bool Builder::explain_missing_colon(const char* first, const char* last) {
  if (const char* colon = std::search(first, last, wide_colon.begin(), wide_colon.end()); colon != last) {
    report(ast::ErrorCode::syntax, span(colon, colon + wide_colon.size()), "expected ':' and a blank", {},
           ": ");
    return true;
  }
  if (const char* colon = find_glued_colon(first, last)) {
    report(ast::ErrorCode::syntax, span(colon, colon + 1), "expected a blank after ':'", {}, ": ");
    return true;
  }
  for (const char* at = first; at != last;) {
    const char* word = at;
    at = lexis::skip_blanks(word_end(word, last), last);
    if (word == first) continue;
    if (const char* after = skip_time(word, last)) {
      at = lexis::skip_blanks(after, last);
      continue;
    }
    if (!begins_value(word, last)) continue;
    const char* subject_end = before_blanks(first, word);
    while (subject_end != first && (subject_end[-1] == '=' || subject_end[-1] == ';'))
      subject_end = before_blanks(first, subject_end - 1);
    if (subject_end == first) return false;
    ast::SyntaxError& error =
        report(ast::ErrorCode::syntax, span(word, word_end(word, last)), "expected ': ' before the value");
    error.has_replacement = true;
    error.replaced = span(subject_end, word);
    error.replacement = ": ";
    return true;
  }
  return false;
}

bool Builder::explain_line(const char* begin, const char* end) {
  for (const std::string_view comment : {"//", "<!--", "--", ";", "%", "/*", "=="}) {
    if (!lexis::starts_with(begin, end, comment)) continue;
    report(ast::ErrorCode::syntax, span(begin, begin + comment.size()), "a comment begins with '#'", {}, "#");
    return true;
  }
  if (begin == end || *begin != '[') return false;
  const char* close = std::find(begin, end, ']');
  const std::string_view name(begin + 1, static_cast<std::size_t>(close - begin) - 1);
  const bool one_word = name.find_first_of(" ,:[") == std::string_view::npos && !name.empty();
  if (close + 1 != end || !one_word || words::plain_attributes.find(begin + 1, close).end != nullptr)
    return false;
  report(ast::ErrorCode::syntax, span(begin, end), "a source heading begins with '@'", {},
         "@" + std::string(name));
  return true;
}

const char* Builder::explain_head(const char* where, const char* end, const char* name) {
  if (farthest == where && expected != nullptr) name = expected;
  const std::string_view wanted(name);
  const char* colon = find_colon(where, end);
  const char* begin = lexis::skip_blanks(where, end);
  const char* first = line_begin(text, where);
  const char* last = line_end(where, end);
  const char mark = begin == end ? '\0' : *begin;
  const bool at_start = begin == first;
  const bool quoted_name = mark == '"' && colon != nullptr && std::find(begin + 1, colon, '"') != colon;
  if (colon == nullptr && explain_line(first, last)) {
  } else if (quoted_name) {
    const char* close = std::find(begin + 1, colon, '"');
    report(ast::ErrorCode::syntax, span(begin, close + 1), "names in a subject are put in backticks", {},
           "`" + std::string(begin + 1, close) + "`");
  } else if (at_start && (mark == '"' || mark == '[' || lexis::starts_with(begin, end, "\xE2\x80\x9C"))) {
    report_missing(ast::ErrorCode::syntax, span(begin, begin + 1), "expected a claim in column 1",
                   "evidence and attributes are indented below their claim", begin, "    ");
    colon = nullptr;
  } else if (explain_unclosed(where, end, wanted)) {
  } else if (mark == ':' && wanted == want::subject) {
    report(ast::ErrorCode::syntax, span(begin, begin + 1), "expected a subject before ':'");
  } else if (colon == nullptr && explain_missing_colon(first, last)) {
  } else if (mark != '\0' && !lexis::is_line_end(mark) && colon != nullptr) {
    report(ast::ErrorCode::syntax, span(begin, begin + lexis::code_size(begin, end)),
           "'" + std::string(begin, begin + lexis::code_size(begin, end)) + "' cannot stand in a subject",
           mark == '[' ? "attributes stand after the value" : "names are put in backticks: `Agenda 2030`");
  } else {
    report(ast::ErrorCode::syntax, span(last, last), "expected ': ' and a value after the subject");
  }
  mark_value();
  headless_ = colon == nullptr;
  return headless_ ? nullptr : colon + 1;
}

}  // namespace claimcheck::syntax
