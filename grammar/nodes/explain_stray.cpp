// What stands where a time, an attribute or evidence could: most often one of those, written in another way.
#include <algorithm>
#include <array>
#include <string>

#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/wants.hpp"
#include "grammar/nodes/words_at.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/times.hpp"

namespace claimcheck::syntax {

namespace {

std::string quoted(std::string_view words) { return "'" + std::string(words) + "'"; }

const char* letters_end(const char* at, const char* end) {
  while (at != end && lexis::is_letter(*at)) ++at;
  return at;
}

/// The closing mark of a quotation in marks that claims do not know; null when it is none.
struct OtherQuote {
  std::string_view open;
  std::string_view close;
};
constexpr auto other_quotes = std::to_array<OtherQuote>({{"'", "'"},
                                                         {"\xE2\x80\x98", "\xE2\x80\x99"},
                                                         {"\xC2\xAB", "\xC2\xBB"},
                                                         {"\xE3\x80\x8C", "\xE3\x80\x8D"}});

constexpr auto slips_for_in = std::to_array<std::string_view>({"at", "for", "around", "of", "within"});

}  // namespace

bool Builder::explain_stray_time(const char* begin, const char* end, std::string_view name) {
  const char* stop = word_end(begin, end);
  const words::Hit preposition = words::prepositions.find(begin, end);
  if (preposition.end != nullptr) {
    const char* next = lexis::skip_gap(preposition.end, end);
    if (name == want::after_parts && next != end && begins_time(next, end)) {
      report(ast::ErrorCode::syntax, span(begin, stop), "the time stands before attributes and evidence");
      return true;
    }
    if (const DateSlip slip = read_time_slip(next, end); slip.end != nullptr) {
      report_slip(next, slip);
      return true;
    }
    report(ast::ErrorCode::syntax, span(next, word_end(next, end)),
           "expected a time after " + quoted({begin, static_cast<std::size_t>(preposition.end - begin)}),
           *begin == 'f' ? "a derivation names its subjects in braces: from {trade CN-RU 2017}"
                         : "times are written 2018, 2018-05, May 2018, 2018-05-25, 2018-Q3, early 2018");
    return true;
  }
  if (begins_time(begin, end)) {
    report_missing(ast::ErrorCode::syntax, span(begin, stop),
                   "expected 'in', 'by' or the like before a time after the value", {}, begin, "in ");
    return true;
  }
  constexpr std::ptrdiff_t year = 4;
  if (begin != end && (*begin == '/' || *begin == '-') && begin - text >= year &&
      lexis::is_digit(begin[-1])) {
    const DateSlip slip = read_time_slip(begin - year, end);
    if (slip.end != nullptr && slip.end > begin) return report_slip(begin - year, slip), true;
  }
  const char* letters = letters_end(begin, end);
  const std::string_view word(begin, static_cast<std::size_t>(letters - begin));
  const char* next = lexis::skip_blanks(letters, end);
  if (word.empty() || next == end || !begins_time(next, end)) return false;
  if (next == letters && words::prepositions.find(begin, letters).end == letters) {
    report_missing(ast::ErrorCode::syntax, span(begin, stop), "expected a blank after " + quoted(word), {},
                   letters, " ");
    return true;
  }
  const bool closes = word == "to" || word == "through";
  if (closes && !claim.times.empty() && tree.times.back().preposition == ast::Preposition::since) {
    const Span& since = tree.times.back().span;
    ast::SyntaxError& error = report(ast::ErrorCode::syntax, span(begin, letters), "'since' has no end",
                                     "a period is written from 2007 to 2010");
    error.has_replacement = true;
    error.replaced = {file, since.begin, since.begin + 5};
    error.replacement = "from";
    return true;
  }
  if (std::find(slips_for_in.begin(), slips_for_in.end(), word) == slips_for_in.end()) return false;
  report(ast::ErrorCode::syntax, span(begin, letters), "expected 'in', 'by' or the like before the time", {},
         "in");
  return true;
}

bool Builder::explain_stray_number(const char* begin, const char* end, const char* first) {
  if (begin == end || begin == first) return false;
  const char mark = *begin;
  const char* stop = word_end(begin, end);
  const bool glued_to_digit = lexis::is_digit(begin[-1]);
  if (mark == ':' && glued_to_digit && begin + 1 != end && lexis::is_digit(begin[1])) {
    const std::string clock(first, stop);
    report(ast::ErrorCode::bad_number, span(first, stop),
           "this may be hours and minutes, or minutes and seconds",
           "write all three: " + clock + ":00 or 0:" + clock);
    return true;
  }
  const char* before = before_blanks(first, begin);
  if (before == first) return false;
  const bool digits_before = lexis::is_digit(before[-1]);
  if (lexis::is_digit(mark) && digits_before && lexis::skip_digits(begin, end) == begin + 3) {
    ast::SyntaxError& error = report(ast::ErrorCode::bad_number, span(begin, stop),
                                     "digits are grouped by commas or by no-break spaces");
    error.has_replacement = true;
    error.replaced = span(before, begin);
    error.replacement = ",";
    return true;
  }
  for (const std::string_view dots : {"...", "\xE2\x80\xA6", "-", "\xE2\x88\x92"}) {
    if (!lexis::starts_with(begin, end, dots)) continue;
    const char* next = lexis::skip_blanks(begin + dots.size(), end);
    if (next == end || !lexis::is_digit(*next) || !digits_before) continue;
    ast::SyntaxError& error = report(ast::ErrorCode::syntax, span(begin, begin + dots.size()),
                                     "a range is written with two points: 20..25");
    error.has_replacement = true;
    error.replaced = span(before, next);
    error.replacement = "..";
    return true;
  }
  const char* letters = letters_end(begin, end);
  const std::string word(begin, letters);
  std::string_view near;
  if (word.size() > 4) near = nearest(word, words::magnitudes.phrases());
  if (word.size() > 4 && near.empty()) near = nearest(word, words::percents.phrases());
  if (near.size() > 2) {
    report(ast::ErrorCode::syntax, span(begin, letters), "unknown magnitude or unit " + quoted(word),
           "did you mean " + quoted(near) + "?", std::string(near));
    return true;
  }
  return false;
}

bool Builder::explain_stray_mark(const char* begin, const char* end) {
  const char* stop = word_end(begin, end);
  const char mark = begin == end ? '\0' : *begin;
  const bool last = lexis::skip_gap(stop, end) == end;
  if ((mark == '.' || mark == ',' || mark == ';') && begin + 1 == stop) {
    report(ast::ErrorCode::syntax, span(begin, stop),
           last ? "a claim ends without punctuation" : "the parts of a claim are separated by blanks only",
           {}, "");
    return true;
  }
  for (const std::string_view comment : {"//", "--", "#"}) {
    if (!lexis::starts_with(begin, end, comment)) continue;
    const char* after = begin + comment.size();
    const bool blank = begin != text && lexis::blank_size(begin - 1, begin) != 0;
    const bool blank_after = lexis::blank_size(after, end) != 0;
    report(ast::ErrorCode::syntax, span(begin, after), "a comment begins with ' # '", {},
           std::string(blank ? "#" : " #") + (blank_after ? "" : " "));
    return true;
  }
  for (const OtherQuote& quote : other_quotes) {
    if (!lexis::starts_with(begin, end, quote.open)) continue;
    const char* inside = begin + quote.open.size();
    const char* line = line_end(begin, end);
    const char* close = std::find_end(inside, line, quote.close.begin(), quote.close.end());
    if (close == line) continue;
    report(ast::ErrorCode::syntax, span(begin, close + quote.close.size()),
           "a quote stands between double quotation marks", {}, '"' + std::string(inside, close) + '"');
    return true;
  }
  if (words::match("of", begin, end) != nullptr || words::match("per", begin, end) != nullptr ||
      words::match("to", begin, end) != nullptr) {
    const char first = lexis::lower(*begin);
    report(ast::ErrorCode::syntax, span(begin, stop),
           first == 'p'   ? "expected a unit, or a number and a unit, after 'per'"
           : first == 'o' ? "expected a number or a subject after 'of'"
                          : "expected a number after 'to'");
    return true;
  }
  return false;
}

void Builder::explain_stray(const char* begin, const char* end, std::string_view name) {
  if (value_begin != nullptr && explain_value(begin, end)) return;
  const char* first = value_begin == nullptr ? begin : lexis::skip_gap(value_begin, end);
  if (explain_stray_time(begin, end, name) || explain_stray_number(begin, end, first) ||
      explain_stray_mark(begin, end))
    return;
  const char mark = begin == end ? '\0' : *begin;
  std::string help;
  const char* close = std::find(begin, line_end(begin, end), '"');
  const bool opens_nowhere = close != line_end(begin, end) &&
                             std::count(begin, line_end(begin, end), '"') == 1 &&
                             lexis::skip_gap(close + 1, end) == end;
  if (opens_nowhere) help = "a quotation ends here that begins nowhere";
  if (lexis::is_letter(mark) && begin != first && lexis::is_digit(begin[-1]))
    help = "magnitudes are K, M, B, T, mn, bn, tn, thousand, million, billion, trillion";
  if (mark == '(')
    help = "qualifiers in parentheses belong to the subject; a margin is written 2.4 (1.9..3.0)";
  if (mark == ']' || mark == ')' || mark == '}') help = std::string("this '") + mark + "' closes nothing";
  const bool nothing_after = tree.attributes.size() == claim.attributes.first &&
                             tree.evidence.size() == claim.evidence.first && value_begin != nullptr;
  if (nothing_after && name == want::after_parts) name = claim.times.count < 2 ? want::after_value : name;
  const bool relation = nothing_after && claim.times.empty() && claim.value.form == ast::ValueForm::relation;
  report(ast::ErrorCode::syntax, span(begin, word_end(begin, end)),
         (relation ? "expected an operator, " : "expected ") + std::string(name), help);
}

}  // namespace claimcheck::syntax
