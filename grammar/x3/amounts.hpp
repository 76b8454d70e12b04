// A number with what belongs to it: sign, magnitude, currency or unit, rate.
#pragma once

#include "grammar/words/money.hpp"
#include "grammar/x3/numerals.hpp"
#include "grammar/x3/times.hpp"

namespace claimcheck::syntax::grammar {

namespace detail {

/// A word of a unit: km², sq, mi., barrels, °C, CO2. Not a number, a bracket, a quote or a sign.
constexpr const char* unit_word(const char* at, const char* end) {
  const char* next = at;
  if (next == end || lexis::is_digit(*next)) return nullptr;
  while (next != end) {
    const bool inside = next != at && next + 1 != end && lexis::continues_word(next + 1, end);
    if (*next == '-' || *next == '\'' || lexis::starts_with(next, end, "\xE2\x80\x99")) {
      if (!inside && *next != '\xE2') break;
      next += *next == '\xE2' ? 3 : 1;
    } else if (*next == '.') {
      if (next == at || (next + 1 != end && next[1] == '.')) break;
      ++next;
    } else if (lexis::continues_word(next, end)) {
      next += lexis::code_size(next, end);
    } else if (lexis::starts_with(next, end, "\xC2\xB7")) {  // N·m
      next += 2;
    } else {
      break;
    }
  }
  return next == at ? nullptr : next;
}

}  // namespace detail

inline const auto currency_sign = scan<words::match_currency_sign>;
inline const auto currency_code = scan<words::match_currency_code>;
inline const auto of_a_thing = gap1 >> word("of");  // five pounds of gold
inline const auto currency_name =
    -(one_of<words::currency_adjectives> >> gap1) >> one_of<words::currency_names> >> !of_a_thing;
inline const auto currency_after =
    currency_sign | currency_code | scan<words::match_currency_letters> | currency_name;

inline const auto sign = minus[call<&Builder::take_minus>] | '+' >> !minus >> eps[call<&Builder::take_plus>];
x3::rule<struct number_lead_rule> const number_lead = "a number";
inline const auto number_lead_def = -minus >>
                                    (digit | currency_sign >> gap >> digit | currency_code >> gap >> digit |
                                     '.' >> digit | one_of<words::below_twenty> | one_of<words::tens>);

inline const auto magnitude_word = one_of<words::magnitudes>[call<&Builder::add_magnitude>];
inline const auto large_letter = char_("kKMBT")[call<&Builder::add_letter_magnitude>] >> word_end;
inline const auto any_letter = char_("kKmMbBtT")[call<&Builder::add_letter_magnitude>] >> word_end;
inline const auto magnitude_words =
    gap >> raw[magnitude_word >> -(gap1 >> magnitude_word)][call<&Builder::take_magnitude>];
// "$18.3B", "£5 m"
inline const auto magnitude_of_money =
    magnitude_words | gap >> raw[any_letter][call<&Builder::take_magnitude>];
// "20k", "800m EUR", "5 M people"; a letter alone after a blank is a unit (5 K)
inline const auto magnitude_of_number =
    magnitude_words | raw[large_letter][call<&Builder::take_magnitude>] |
    gap >> raw[any_letter >> &(gap >> currency_after)][call<&Builder::take_magnitude>] |
    gap1 >>
        raw[large_letter >> &(gap1 >> char_("a-zA-Z") >> char_("a-zA-Z"))][call<&Builder::take_magnitude>];

inline const auto percent =
    gap >> raw[lit('%') | "\xE2\x80\xB0" | one_of<words::percents>][call<&Builder::take_percent>];
inline const auto unit_stop = one_of<words::unit_stops> |
                              word("of") >> gap1 >> -(word("the") >> gap1) >> number_lead |
                              (word("to") | word("and")) >> gap1 >> number_lead | time_lead | derivation_ahead
                              | scan<detail::glued_preposition> | &char_('A', 'Z') >> one_of<words::months>;
x3::rule<struct unit_words_rule> const unit_words = "a unit";
inline const auto unit_words_def = !unit_stop >> !one_of<words::unit_openers> >> scan<detail::unit_word> >>
                                   *(gap1 >> !unit_stop >> scan<detail::unit_word>);
inline const auto unit = gap >> raw[unit_words][call<&Builder::take_unit>];

// per 100,000   per share   /bbl   /100,000   a barrel
inline const auto per_number =
    (numeral >> -(gap >> one_of<words::magnitudes>[call<&Builder::raise_numeral>]) |
     raw[one_of<words::magnitudes>[call<&Builder::take_power>]][call<&Builder::take_power_numeral>]) >>
    eps[call<&Builder::take_per>];
// m²/year of "kWh/m²/year" is one thing
inline const auto per_unit =
    raw[unit_words >> *(lit('/') >> scan<detail::unit_word>)][call<&Builder::take_per_unit>];
inline const auto rate = gap >> (lit('/') >> !lit('/') >> gap | word("per") >> gap1) >>
                             wanted(want::rate, per_number >> -(gap1 >> per_unit) | per_unit) |
                         gap1 >> eps[call<&Builder::may_be_rate>] >> (article | word("each")) >> gap1
                             >> raw[scan<detail::unit_word>][call<&Builder::take_per_unit>];

inline const auto number = numeral >> eps[call<&Builder::take_number>];
inline const auto money = raw[currency_sign | currency_code][call<&Builder::take_currency>] >> gap >> -sign >>
                          wanted(want::amount_of_money, number) >> -magnitude_of_money;
inline const auto plain = number >> -magnitude_of_number >>
                          -(percent | gap >> raw[currency_after][call<&Builder::take_currency>] | unit);

x3::rule<struct amount_rule> const amount = "a number";
inline const auto amount_def =
    eps[call<&Builder::begin_amount>] >> raw[-sign >> (money | plain) >> -rate][call<&Builder::end_amount>];
BOOST_SPIRIT_DEFINE(number_lead, unit_words, amount)

}  // namespace claimcheck::syntax::grammar
