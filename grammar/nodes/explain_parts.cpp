// The mistakes in attributes and evidence.
#include <algorithm>
#include <string>

#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/wants.hpp"
#include "grammar/nodes/words_at.hpp"
#include "grammar/words/attributes.hpp"

namespace claimcheck::syntax {

namespace {

std::string attribute_list() {
  return "planned, proposed, forecast, reported, disputed, per \xE2\x80\xA6, retracted: \xE2\x80\xA6, id: "
         "\xE2\x80\xA6, tag: \xE2\x80\xA6, allow CODE: \xE2\x80\xA6";
}

const char* letters_end(const char* at, const char* end) {
  while (at != end && (lexis::continues_word(at, end) || *at == '-')) at += lexis::code_size(at, end);
  return at;
}

}  // namespace

void Builder::explain_attribute(const char* begin, const char* end) {
  const char* stop = letters_end(begin, end);
  if (stop == begin) {
    report(ast::ErrorCode::syntax, span(begin, word_end(begin, end)), "expected an attribute",
           attribute_list());
    return;
  }
  const std::string typed(begin, stop);
  const std::string_view near = nearest(typed, words::attributes.phrases());
  if (near.empty()) {
    report(ast::ErrorCode::syntax, span(begin, stop), "unknown attribute '" + typed + "'", attribute_list());
  } else {
    report(ast::ErrorCode::syntax, span(begin, stop), "unknown attribute '" + typed + "'",
           "did you mean '" + std::string(near) + "'?", std::string(near));
  }
}

bool Builder::explain_part(const char* where, const char* end, std::string_view name) {
  const char* begin = lexis::skip_blanks(where, end);
  const Span place = span(begin, letters_end(begin, end));
  if (name == want::attribute) {
    explain_attribute(begin, end);
  } else if (name == want::source_id && begin != where && letters_end(begin, end) != begin) {
    ast::SyntaxError& error =
        report(ast::ErrorCode::syntax, span(where - 1, where), "expected a source id right after '@'");
    error.has_replacement = true;
    error.replaced = span(where, begin);
  } else if (name == want::fragment) {
    static constexpr auto known = std::to_array<words::Phrase>({{"char", 0}, {"line", 0}, {"page", 0}});
    const std::string_view near = nearest(view(place), known);
    const std::string help = "#char=812,840 and #line=18,20 count from 0, #page=3 from 1";
    if (near.empty() || place.empty()) {
      report(ast::ErrorCode::syntax, place, "expected 'char=', 'line=' or 'page=' after '#'", help);
    } else {
      report(ast::ErrorCode::syntax, place, "unknown fragment '" + std::string(view(place)) + "'",
             "did you mean '" + std::string(near) + "'?", std::string(near));
    }
  } else if (name == want::positions) {
    const char* first_end = lexis::skip_digits(where, end);
    const char* second = first_end;
    while (second != end && !lexis::is_digit(*second) && !lexis::is_line_end(*second) &&
           second - first_end < 3)
      ++second;
    const char* second_end = lexis::skip_digits(second, end);
    if (first_end != where && second_end != second) {
      report(ast::ErrorCode::syntax, span(where, second_end), "expected two positions, as in char=812,840",
             {}, std::string(where, first_end) + "," + std::string(second, second_end));
      return true;
    }
    report(ast::ErrorCode::syntax, span(where, word_end(where, end)),
           "expected two positions, as in char=812,840",
           "positions count from 0, and the second is the one after the last");
  } else if (name == want::closing_bracket) {
    if (place.empty()) {
      report(ast::ErrorCode::syntax, span(begin, word_end(begin, end)),
             "expected ',' or ']' after the attribute");
    } else {
      report_missing(ast::ErrorCode::syntax, place, "expected ',' or ']' after the attribute", {},
                     before_blanks(text, begin), ",");
    }
  } else if (name == want::reason || name == want::reason_text) {
    report(ast::ErrorCode::syntax, span(begin, begin), "expected " + std::string(name),
           attribute.kind == ast::AttributeKind::allow ? "as in [allow CON003: one year is fiscal]"
                                                       : "as in [retracted: withdrawn by the ministry]");
  } else if ((name == want::argument || name == want::argument_text) && !place.empty()) {
    report_missing(ast::ErrorCode::syntax, place, "expected " + std::string(want::argument), {},
                   before_blanks(text, begin), ":");
  } else if (name == want::source_end && begin + 1 == word_end(begin, end)) {
    report(ast::ErrorCode::syntax, span(begin, begin + 1), "expected a blank after the source", {}, "");
  } else if (name == want::heading_end && begin == where && begin + 1 == word_end(begin, end)) {
    report(ast::ErrorCode::syntax, span(begin, begin + 1), "expected the end of the line after the source id",
           {}, "");
  } else if (name == want::heading_end) {
    const bool evidence_follows = begin != end && *begin == '"';
    report(ast::ErrorCode::syntax, span(begin, word_end(begin, end)),
           "expected the end of the line after the source id",
           evidence_follows ? "evidence is indented below its claim" : "");
  } else {
    return false;
  }
  return true;
}

}  // namespace claimcheck::syntax
