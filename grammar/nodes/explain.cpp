// From "this rule wanted that here" to words for the person who typed it: what was expected, what stands
// there instead, and what to type where that is evident. Here the general case and marks left open; heads,
// values and parts have files of their own.
#include <algorithm>
#include <string>
#include <string_view>

#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/wants.hpp"
#include "grammar/nodes/words_at.hpp"
#include "grammar/words/attributes.hpp"
#include "grammar/words/times.hpp"

namespace claimcheck::syntax {

namespace {

/// Wants that read better with the word before them: "expected a number after 'about'".
bool follows_a_word(std::string_view name) {
  return name == want::number || name == want::time || name == want::year || name == want::subject ||
         name == want::expression || name == want::identity_term;
}

std::string quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

}  // namespace

void Builder::explain(const char* where, const char* end, const char* name) {
  const bool at_value = std::string_view(name) == want::value && value_begin != nullptr &&
                        lexis::skip_gap(value_begin, end) == where;
  if (farthest == where && expected != nullptr && !at_value) name = expected;
  const std::string_view wanted(name);
  if (explain_unclosed(where, end, wanted) || explain_part(where, end, wanted)) return;
  const char* begin = lexis::skip_gap(where, end);
  if (begin == end) begin = where;
  if (wanted == want::after_value || wanted == want::after_parts) return explain_stray(begin, end, wanted);
  if (value_begin != nullptr && explain_value(begin, end)) return;
  const Span place = span(begin, word_end(begin, end));
  if (wanted == want::value) {
    const bool closes = begin != end && (*begin == ']' || *begin == '}');
    report(ast::ErrorCode::empty_claim, place, "expected a value after ':'",
           closes ? std::string("this '") + *begin + "' closes nothing" : "'?' marks an open question");
    return;
  }
  if (wanted == want::time) {
    const DateSlip slip = read_time_slip(begin, end);
    if (slip.end != nullptr) return report_slip(begin, slip);
    if (claimcheck::words::prepositions.find(begin, end).end != nullptr &&
        explain_stray_time(begin, end, wanted))
      return;
  }
  if (wanted == want::relation_sign || wanted == want::closing_parenthesis) {
    const bool sign = wanted == want::relation_sign;
    report_missing(ast::ErrorCode::syntax, place, "expected " + std::string(name), {},
                   sign ? begin : before_blanks(line_begin(text, where), where), sign ? "= " : ")");
    return;
  }
  if (wanted == want::number && begin != text && begin[-1] == '(') {
    if (explain_parenthesis(begin, end)) return;
    report(ast::ErrorCode::syntax, place, "expected a margin in the parentheses, as in 2.4 (1.9..3.0)",
           "qualifiers in parentheses belong to the subject");
    return;
  }
  std::string message = "expected " + std::string(name);
  const std::string_view before = word_before(line_begin(text, where), where);
  if (wanted == want::amount_of_money) {
    message = "expected a number after " + quoted(before);
  } else if (follows_a_word(wanted) && !before.empty() && before.size() <= 20) {
    message += " after " + quoted(before);
  }
  report(ast::ErrorCode::syntax, place, std::move(message));
}

/// An attribute in parentheses, as in 20 (planned).
bool Builder::explain_parenthesis(const char* begin, const char* end) {
  const char* close = std::find(begin, line_end(begin, end), ')');
  if (claimcheck::words::attributes.find(begin, end).end == nullptr || close == line_end(begin, end))
    return false;
  report(ast::ErrorCode::syntax, span(begin - 1, close + 1), "attributes stand in brackets", {},
         "[" + std::string(begin, close) + "]");
  return true;
}

bool Builder::explain_unclosed(const char* where, const char* end, std::string_view name) {
  const char* first = line_begin(text, where);
  const std::string_view line(first, static_cast<std::size_t>(where - first));
  const auto open = [&](char mark, const char* close_at, const char* close) {
    const std::size_t found = line.rfind(mark);
    if (found == std::string_view::npos) return false;
    const char* opener = first + found;
    report_missing(ast::ErrorCode::syntax, span(opener, opener + 1),
                   std::string("this '") + mark + "' is not closed on its line", {}, close_at, close);
    return true;
  };
  const auto colon_from = [&](const char* from) {
    for (const char* at = from; at != end && !lexis::is_line_end(*at); ++at)
      if (*at == ':' && (at + 1 == end || lexis::skip_gap(at + 1, end) != at + 1)) return at;
    return line_end(where, end);
  };
  if (name == want::closing_quote) {
    const bool in_evidence =
        evidence.quote.end == offset(where) && !(attribute.argument.end == offset(where));
    const Span& inside = in_evidence ? evidence.quote : attribute.argument;
    const char* from = at(inside.begin);
    const bool straight = from[-1] == '"';
    if (in_evidence && from == where && from - first >= 2 && lexis::blank_size(from - 2, where) == 0) {
      report(ast::ErrorCode::syntax, span(from - 1, from), "this quotation mark closes nothing",
             "a quote opens and closes on one line");
      return true;
    }
    const char* bracket = in_evidence ? where : std::find(from, where, ']');
    report_missing(ast::ErrorCode::syntax, span(from - (straight ? 1 : 3), where),
                   "this quotation is not closed on its line",
                   in_evidence ? "a quote stands on one line" : "", bracket,
                   straight ? "\"" : "\xE2\x80\x9D");
    return true;
  }
  if (name == want::closing_backtick)
    return open('`', value_begin == nullptr ? colon_from(first) : where, "`");
  if (name == want::closing_brace) return open('{', before_blanks(first, where), "}");
  if (name == want::closing_parenthesis && where != first && where[-1] == '(')
    return open('(', before_blanks(where, colon_from(where)), ")");
  const bool closed = std::find(where, line_end(where, end), ']') != line_end(where, end);
  if (name == want::closing_bracket && !closed) return open('[', before_blanks(first, where), "]");
  return false;
}

}  // namespace claimcheck::syntax
