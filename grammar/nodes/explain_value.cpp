// The mistakes in a value: dates in other orders, and words that are a slip.
#include "grammar/nodes/choice_slips.hpp"
#include "grammar/nodes/claims.hpp"
#include "grammar/nodes/date_slips.hpp"
#include "grammar/nodes/words_at.hpp"

namespace claimcheck::syntax {

void Builder::report_slip(const char* at, const DateSlip& slip) {
  const Span place = span(at, slip.end);
  if (slip.replacement.empty()) {
    report(ast::ErrorCode::bad_date, place, slip.message, slip.help);
  } else {
    report(ast::ErrorCode::bad_date, place, slip.message, slip.help, slip.replacement);
  }
}

bool Builder::explain_value(const char* begin, const char* end) {
  const char* first = lexis::skip_gap(value_begin, end);
  if (begin < first || begin == end) return false;
  const DateSlip slip = read_foreign_date(first, end);
  if (slip.end == nullptr || begin > slip.end) return false;
  report_slip(first, slip);
  return true;
}

void Values::check_choice(const char* begin, const char* end) {
  const ChoiceSlip slip = find_choice_slip(begin, end);
  if (slip.end != nullptr)
    report(ast::ErrorCode::syntax, span(begin, slip.end), slip.message, slip.help, slip.replacement);
}

}  // namespace claimcheck::syntax
