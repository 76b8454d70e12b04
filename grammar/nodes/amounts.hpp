// Amounts: a numeral with sign, magnitude, currency or unit, and rate.
#pragma once

#include <array>

#include "grammar/nodes/times.hpp"

namespace claimcheck::syntax {

struct Amounts : Times {
  using Times::Times;
  ast::Amount amount;
  std::array<ast::Amount, 3> amounts;  // of the value being read
  std::uint32_t amount_count = 0;

  void begin_amount() {
    amount = {};
    is_percent = false;
  }
  void end_amount(const char* begin, const char* end) {
    amount.span = span(begin, end);
    if (amount.magnitude.span.empty()) amount.magnitude = {};  // a letter read as one and given up
  }
  void take_minus() { amount.sign = -1; }
  void take_plus() { amount.sign = 1; }
  void take_number() { amount.number = numeral; }
  void add_magnitude(std::int32_t magnitude);
  void add_letter_magnitude(char letter);
  void take_magnitude(const char* begin, const char* end) { amount.magnitude.span = span(begin, end); }
  void take_currency(const char* begin, const char* end) { amount.currency = span(begin, end); }
  void take_percent(const char* begin, const char* end);
  void take_unit(const char* begin, const char* end) { amount.unit = span(begin, end); }
  void take_per() { amount.per = numeral; }
  void take_per_unit(const char* begin, const char* end) { amount.per_unit = span(begin, end); }
  /// "a barrel" makes a rate only of money and of percents: "5 a day" is more likely a slip.
  bool may_be_rate() const { return !amount.currency.empty() || is_percent; }
  bool may_be_share() const { return is_percent || amount.number.form == ast::NumeralForm::fraction; }
  void push_amount() {
    if (amount_count < amounts.size()) amounts[amount_count++] = amount;
  }

  /// A magnitude, currency or unit written once in a range, a margin or a total belongs to all its numbers:
  /// copies it, spans included, so that each amount stands by itself. `ordered`: the first is not above the
  /// last, which tells 800,000..1.2 million from 1..1.2 million.
  void share_parts(bool ordered);
  /// Reports `5..3` with the two swapped.
  void check_order(const ast::Amount& low, const ast::Amount& high);

  bool is_percent = false;  // of the amount being read
};

/// -1, 0 or 1 as a is less than, equal to or greater than b, magnitudes applied, units ignored; 0 when
/// either has more digits than are kept.
int compare(const ast::Amount& a, const ast::Amount& b);

}  // namespace claimcheck::syntax
