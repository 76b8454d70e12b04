// The mistakes in and after a value.
#include <algorithm>
#include <string>

#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/wants.hpp"
#include "grammar/nodes/words_at.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/times.hpp"

namespace claimcheck::syntax {

namespace {

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

/// 5/25/2018: three numbers with slashes, the last a year.
struct SlashDate {
  const char* end = nullptr;
  std::string iso;  // empty when day and month cannot be told apart
};
SlashDate read_slash_date(const char* at, const char* end) {
  const char* a = lexis::skip_digits(at, end);
  if (a == at || a - at > 2 || a == end || *a != '/') return {};
  const char* b = lexis::skip_digits(a + 1, end);
  if (b == a + 1 || b - a > 3 || b == end || *b != '/') return {};
  const char* c = lexis::skip_digits(b + 1, end);
  if (c - b != 5) return {};
  const int first = std::stoi(std::string(at, a));
  const int second = std::stoi(std::string(a + 1, b));
  SlashDate date{c, {}};
  const bool day_first = first > 12;
  if (day_first == (second > 12)) return date;
  date.iso = std::string(b + 1, c) + "-" + two_digits(day_first ? second : first) + "-" +
             two_digits(day_first ? first : second);
  return date;
}

bool is_year(const char* at, const char* end) {
  return lexis::skip_digits(at, end) == at + 4 && (*at == '1' || *at == '2');
}

bool begins_time(const char* at, const char* end) {
  if (is_year(at, end)) return true;
  const char* digits = lexis::skip_digits(at, end);
  if (digits != at && digits - at <= 2) at = lexis::skip_blanks(digits, end);
  const char* month = words::months.find(at, end).end;
  if (month == nullptr) month = words::year_thirds.find(at, end).end;
  if (month == nullptr) return false;
  const char* next = lexis::skip_blanks(month, end);
  return next != end && lexis::is_digit(*next);
}

}  // namespace

bool Builder::explain_value(const char* begin, const char* end) {
  const char* first = lexis::skip_gap(value_begin, end);
  if (begin < first || begin == end) return false;
  const SlashDate found = read_slash_date(first, end);
  if (found.end == nullptr || begin > found.end) return false;
  const std::string help = "dates are written year, month, day: 2018-05-25";
  if (found.iso.empty()) {
    report(ast::ErrorCode::bad_date, span(first, found.end), "this date may be read in two ways", help);
  } else {
    report(ast::ErrorCode::bad_date, span(first, found.end), "dates are written year, month, day", {},
           found.iso);
  }
  return true;
}

void Builder::explain_stray(const char* begin, const char* end, std::string_view name) {
  if (value_begin != nullptr && explain_value(begin, end)) return;
  const char* stop = word_end(begin, end);
  const Span place = span(begin, stop);
  const char* first = value_begin == nullptr ? begin : lexis::skip_gap(value_begin, end);
  const char mark = begin == end ? '\0' : *begin;
  const words::Hit preposition = words::prepositions.find(begin, end);
  if (preposition.end != nullptr) {
    const char* next = lexis::skip_gap(preposition.end, end);
    if (name == want::after_parts && next != end && begins_time(next, end)) {
      report(ast::ErrorCode::syntax, place, "the time stands before attributes and evidence");
      return;
    }
    report(ast::ErrorCode::syntax, span(next, word_end(next, end)),
           "expected a time after '" + std::string(begin, preposition.end) + "'",
           "times are written 2018, 2018-05, May 2018, 2018-05-25, 2018-Q3, early 2018");
    return;
  }
  if (begins_time(begin, end)) {
    report_missing(ast::ErrorCode::syntax, place,
                   "expected 'in', 'by' or the like before a time after the value", {}, begin, "in ");
    return;
  }
  if (mark == ':' && begin != first && lexis::is_digit(begin[-1]) && begin + 1 != end &&
      lexis::is_digit(begin[1])) {
    const std::string clock(first, stop);
    report(ast::ErrorCode::bad_number, span(first, stop),
           "this may be hours and minutes, or minutes and seconds",
           "write all three: " + clock + ":00 or 0:" + clock);
    return;
  }
  const bool digits_before = begin != first && lexis::is_digit(before_blanks(first, begin)[-1]);
  if (lexis::is_digit(mark) && digits_before && lexis::skip_digits(begin, end) == begin + 3) {
    const char* blank = before_blanks(first, begin);
    ast::SyntaxError& error =
        report(ast::ErrorCode::bad_number, place, "digits are grouped by commas or by no-break spaces");
    error.has_replacement = true;
    error.replaced = span(blank, begin);
    error.replacement = ",";
    return;
  }
  if ((mark == '.' || mark == ',' || mark == ';') && begin + 1 == stop && lexis::skip_gap(stop, end) == end) {
    report(ast::ErrorCode::syntax, place, "a claim ends without punctuation", {}, "");
    return;
  }
  if (words::match("of", begin, end) != nullptr || words::match("per", begin, end) != nullptr) {
    const bool rate = *begin == 'p' || *begin == 'P';
    report(ast::ErrorCode::syntax, place,
           rate ? "expected a unit, or a number and a unit, after 'per'"
                : "expected a number or a subject after 'of'");
    return;
  }
  std::string help;
  if (lexis::is_letter(mark) && begin != first && lexis::is_digit(begin[-1]))
    help = "magnitudes are K, M, B, T, mn, bn, tn, thousand, million, billion, trillion";
  if (mark == '(')
    help = "qualifiers in parentheses belong to the subject; a margin is written 2.4 (1.9..3.0)";
  if (mark == ']' || mark == ')' || mark == '}') help = std::string("this '") + mark + "' closes nothing";
  const bool nothing_after = tree.attributes.size() == claim.attributes.first &&
                             tree.evidence.size() == claim.evidence.first && value_begin != nullptr;
  if (nothing_after && name == want::after_parts) name = claim.times.count < 2 ? want::after_value : name;
  const bool relation = nothing_after && claim.times.empty() && claim.value.form == ast::ValueForm::relation;
  report(ast::ErrorCode::syntax, place,
         (relation ? "expected an operator, " : "expected ") + std::string(name), help);
}

}  // namespace claimcheck::syntax
