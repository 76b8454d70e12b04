#include "grammar/nodes/values.hpp"

#include <algorithm>

#include "grammar/lexis.hpp"

namespace claimcheck::syntax {

namespace {

using ast::Amount;
using ast::ValueForm;

bool is_bare(const Amount& amount) {
  return amount.sign == 0 && amount.magnitude.span.empty() && amount.currency.empty() &&
         amount.unit.empty() && amount.per.form == ast::NumeralForm::none && amount.per_unit.empty();
}

/// A bare number of four digits from 1000 to 2999 may be a year.
bool is_bare_year(const Amount& amount) {
  const ast::Numeral& number = amount.number;
  return is_bare(amount) && number.form == ast::NumeralForm::digits && number.span.size() == 4 &&
         number.exponent == 0 && number.mantissa >= 1000 && number.mantissa < 3000;
}

ast::TimePoint year_of(const Amount& amount) {
  ast::TimePoint point;
  point.span = amount.number.span;
  point.year = static_cast<std::int32_t>(amount.number.mantissa);
  point.present = true;
  return point;
}

}  // namespace

void Values::mark_value() {
  mark_ = {tree.tokens.size(), tree.subjects.size(), tree.times.size(),
           tree.terms.size(),  operands.size(),      mistakes.size()};
  farthest = nullptr;
  expected = nullptr;
}

void Values::begin_value() {
  value = {};
  has_date = false;
  amount_count = 0;
  tree.tokens.resize(mark_.tokens);
  tree.subjects.resize(mark_.subjects);
  tree.times.resize(mark_.times);
  tree.terms.resize(mark_.terms);
  operands.resize(mark_.operands);
  mistakes.resize(mark_.mistakes);
}

void Values::end_value(const char* begin, const char* end) {
  value.span = span(begin, end);
  value.amounts = {static_cast<std::uint32_t>(tree.amounts.size()), amount_count};
  for (std::uint32_t i = 0; i < amount_count; ++i) tree.amounts.push_back(amounts[i]);
  if (!has_date) return;
  value.date = {static_cast<std::uint32_t>(tree.times.size()), 1};
  tree.times.push_back(date);
}

void Values::end_quantity() {
  amount_count = 1;
  const bool rank = amounts[0].number.form == ast::NumeralForm::ordinal;
  value.form = rank ? ValueForm::rank : ValueForm::quantity;
  if (rank || !is_bare_year(amounts[0])) return;
  date = {};
  date.first = year_of(amounts[0]);
  date.span = amounts[0].span;
  has_date = true;
}

bool Values::end_range() {
  value.form = ValueForm::range;
  amount_count = 2;
  share_parts(true);
  if (prose && compare(amounts[0], amounts[1]) > 0) return false;
  check_order(amounts[0], amounts[1]);
  if (!is_bare_year(amounts[0]) || !is_bare_year(amounts[1])) return true;
  date = {};
  date.preposition = ast::Preposition::from_to;
  date.first = year_of(amounts[0]);
  date.last = year_of(amounts[1]);
  date.span = join(amounts[0].span, amounts[1].span);
  has_date = true;
  return true;
}

void Values::end_plus_minus() {
  value.form = ValueForm::plus_minus;
  amount_count = 2;
  const Amount& first = amounts[0];
  const bool currency_after = first.currency.begin > first.number.span.begin;
  value.margin_before_unit = !first.unit.empty() || !first.magnitude.span.empty() || currency_after;
  share_parts(false);
}

void Values::end_margin() {
  value.form = ValueForm::margin;
  amount_count = 3;
  share_parts(false);
  check_order(amounts[1], amounts[2]);
}

void Values::end_total() {
  value.form = ValueForm::of_total;
  amount_count = 2;
  share_parts(true);
}

void Values::end_share() {
  value.form = ValueForm::share;
  amount_count = 1;
  if (view(subject.span).find('`') == std::string_view::npos)
    refuse_second_colon(at(subject.span.begin), at(subject.span.end));
  value.subject = push_subject();
}

void Values::take_rank() {
  begin_amount();
  take_number();
  end_amount(at(numeral.span.begin), at(numeral.span.end));
  amount_count = 0;
  push_amount();
}

void Values::end_date() {
  value.form = ValueForm::date;
  date = time;
  has_date = true;
}

void Values::take_quoted_choice(const char* begin, const char* end) {
  value.form = ValueForm::choice;
  value.text = span(begin, end);
  value.quoted = true;
}

bool Values::refuse_second_colon(const char* begin, const char* end) {
  for (const char* colon = begin; (colon = std::find(colon, end, ':')) != end; ++colon) {
    if (lexis::skip_gap(colon + 1, end) == colon + 1) continue;
    report(ast::ErrorCode::syntax, span(colon, colon + 1), "a second ': ' in the claim",
           "the subject ends at the first ': '; put a name or a value that holds one in backticks");
    return true;
  }
  return false;
}

void Values::take_choice(const char* begin, const char* end) {
  value.form = ValueForm::choice;
  value.text = span(begin, end);
  if (!refuse_second_colon(begin, end)) check_choice(begin, end);
}

bool Values::relate_hedge() {
  switch (value.hedge) {
    case ast::Hedge::about:
      value.relation = ast::Relation::about;
      return true;
    case ast::Hedge::at_least:
      value.relation = ast::Relation::at_least;
      return true;
    case ast::Hedge::more_than:
      value.relation = ast::Relation::more_than;
      return true;
    case ast::Hedge::at_most:
    case ast::Hedge::up_to:
      value.relation = ast::Relation::at_most;
      return true;
    case ast::Hedge::less_than:
      value.relation = ast::Relation::less_than;
      return true;
    default:
      return false;
  }
}

void Values::end_relation(const char* begin, const char* end) {
  value.form = ValueForm::relation;
  value.term = pop_term();
  if (tree.subjects.size() == mark_.subjects) {
    const char* number = begin;
    while (number != end && (*number == '=' || *number == '<' || *number == '>')) ++number;
    report(ast::ErrorCode::syntax, span(begin, end), "a relation names another subject in braces",
           "leave the sign out for a plain number", std::string(lexis::skip_blanks(number, end), end));
  }
  value.hedge = ast::Hedge::none;
  value.hedge_span = {};
  amount_count = 0;
}

}  // namespace claimcheck::syntax
