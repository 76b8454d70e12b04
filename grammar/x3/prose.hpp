// Figures in running prose: the amounts and times of claims, where a byte says that one may begin. What a
// figure is worth and whose it is, the checker decides.
#pragma once

#include "grammar/words/prose.hpp"
#include "grammar/x3/values.hpp"

namespace claimcheck::syntax::grammar {

namespace detail {

/// The word after a number: one lower-case word, or a unit with signs in it (km², °C).
constexpr const char* prose_unit(const char* at, const char* end) {
  if (at == end || *at == '-' || *at == '\'') return nullptr;
  const char* next = unit_word(at, end);
  while (next != nullptr && next[-1] == '.') --next;  // of the sentence
  return next == at ? nullptr : next;
}

}  // namespace detail

inline const auto prose_unit_stop =
    one_of<words::prepositions> | one_of<words::prose_stops> | &char_('A', 'Z') >> one_of<words::months>;
inline const auto prose_unit =
    gap1 >> !prose_unit_stop >> raw[scan<detail::prose_unit>][call<&Builder::take_unit>];
inline const auto prose_money = raw[currency_sign | currency_code][call<&Builder::take_currency>] >> gap >>
                                -sign >> number >> -magnitude_of_money;
inline const auto prose_plain = number >> -magnitude_of_number >>
                                -(percent | gap >> raw[currency_after][call<&Builder::take_currency>] |
                                  prose_unit);
inline const auto prose_amount = eps[call<&Builder::begin_amount>] >>
                                 raw[-sign >> (prose_money | prose_plain)][call<&Builder::end_amount>] >>
                                 push_amount;
inline const auto prose_range_mark =
    gap >> dash >> gap | minus >> &(digit | currency_sign) | gap1 >> word("to") >> gap1 >> &number_lead;
inline const auto prose_between =
    (word("between") >> gap1 >> prose_amount >> gap1 >> word("and") >> gap1 >> prose_amount |
     word("from") >> gap1 >> prose_amount >> gap1 >> word("to") >> gap1 >> prose_amount) >>
    eps[call<&Builder::end_range>];

x3::rule<struct prose_number_rule> const prose_number = "a figure";
inline const auto prose_number_def = eps[call<&Builder::begin_value>] >> -(hedge >> gap) >>
                                     (prose_between | prose_amount >> (prose_range_mark >> prose_amount >>
                                                                           eps[call<&Builder::end_range>] |
                                                                       eps[call<&Builder::end_quantity>]));
x3::rule<struct prose_time_rule> const prose_time = "a time";
inline const auto prose_time_def =
    eps[call<&Builder::begin_value>] >>
    &(time_ahead | year_ahead >> char_("s-")) >> eps[call<&Builder::begin_time>] >>
    raw[first_point >> -period_tail][call<&Builder::end_time>] >> eps[call<&Builder::end_date>];
BOOST_SPIRIT_DEFINE(prose_number, prose_time)

}  // namespace claimcheck::syntax::grammar
