// Values: everything that may stand after the colon. Readings are tried from the most to the least definite;
// a text that is none of them is a choice. Where a text can only be meant as a number, failing is an error
// at the place where the reading that went farthest stopped.
#pragma once

#include "grammar/x3/expressions.hpp"

namespace claimcheck::syntax::grammar {

inline const auto part_lead = char_("[@") | quote_open | time_lead | derivation_ahead;
inline const auto value_end = &(gap >> wanted(want::after_value, eoi | part_lead));
inline const auto push_amount = eps[call<&Builder::push_amount>];
inline const auto next_amount = wanted(want::number, amount) >> push_amount;

inline const auto hedge =
    raw[one_of<words::hedges>[call<&Builder::set_hedge>] |
        one_of<words::hedge_signs>[call<&Builder::set_hedge>]][call<&Builder::take_hedge>];

// 2..3%   2.5–3 percent   20-25   2 to 3 million
inline const auto two_points = ".." >> !lit('.');
inline const auto range_mark =
    gap >> (two_points | dash) >> gap
    | minus >> &(digit | currency_sign) | gap1 >> word("to") >> gap1 >> &number_lead;
inline const auto range_tail = range_mark >> next_amount >> eps[call<&Builder::end_range>];
// 18.3 ± 0.1   41% ± 3
inline const auto plus_minus_tail =
    gap >> plus_minus >> gap >> next_amount >> eps[call<&Builder::end_plus_minus>];
// 2.4 (1.9..3.0)
inline const auto margin_mark = gap >> (lit("..") | dash | minus | word("to")) >> gap;
inline const auto margin_tail =
    gap >> '(' >> gap >> next_amount >> wanted(want::range_mark, margin_mark) >> next_amount >> gap >>
    wanted(want::closing_parenthesis, lit(')')) >> eps[call<&Builder::end_margin>];
// 411 of 650   two-thirds of FDI RU 2016
inline const auto of = gap1 >> word("of") >> gap1;
inline const auto share_tail = of >> eps[call<&Builder::is_share>] >>
                               wanted(want::subject, value_subject) >> eps[call<&Builder::end_share>];
inline const auto total_tail = of >> -(word("the") >> gap1) >> next_amount >> eps[call<&Builder::end_total>];
inline const auto quantity_end = eps[call<&Builder::end_quantity>];

inline const auto between =
    (word("between") >> gap1 >> next_amount >> gap1 >> word("and") >> gap1 >> next_amount |
     word("from") >> gap1 >> next_amount >> gap1 >> word("to") >> gap1 >> next_amount) >>
    eps[call<&Builder::end_range>];
inline const auto tailed_amount = next_amount >> (range_tail | plus_minus_tail | margin_tail | share_tail |
                                                  total_tail | quantity_end);
inline const auto word_rank =
    raw[ordinal_words][call<&Builder::take_word_ordinal>] >> eps[call<&Builder::take_rank>] >> quantity_end;
// One Nation, Seven Sisters: capital number words before capital words are names.
inline const auto proper_name = char_('A', 'Z') >> char_('a', 'z') >> scan<detail::unit_word> >> gap1 >>
                                char_('A', 'Z') >> char_('a', 'z');
x3::rule<struct number_value_rule> const number_value = "a value";
inline const auto number_value_def = eps[call<&Builder::begin_value>] >> -(hedge >> gap) >> !proper_name >>
                                     (word_rank | tailed_amount | between) >> value_end;
inline const auto lone_hedge = hedge >> gap >> (eoi | char_("[@") | quote_open);

// Dates but for the bare year, which is a number first.
inline const auto date_ahead =
    digit >> digit >> digit >> digit >> !digit >> (hyphen | dash | '/' | '\'' | 's') | time_lead |
    !(digit >> digit >> digit) >> time_ahead | one_of<words::months> >> gap1 >> digit;
x3::rule<struct date_value_rule> const date_value = "a date";
inline const auto date_value_def = eps[call<&Builder::begin_value>] >> -(hedge >> gap) >> &date_ahead >> time
                                   >> value_end >> eps[call<&Builder::end_date>];

// >= {trade JP-RU 2017} + {trade CN-RU 2017}
inline const auto relation_lead = (relation_sign | hedge >> eps[call<&Builder::relate_hedge>]) >> gap;
inline const auto relation_ahead = relation_lead >> &(expression_ahead | eps[call<&Builder::is_equation>]);
inline const auto relation_body = relation_ahead > wanted(want::expression, begin_expression >> sum);
x3::rule<struct relation_value_rule> const relation_value = "a relation";
inline const auto relation_value_def =
    eps[call<&Builder::begin_value>] >> raw[relation_body][call<&Builder::end_relation>];
inline const auto open_question =
    eps[call<&Builder::begin_value>] >> '?' >> value_end >> eps[call<&Builder::take_open_question>];
inline const auto backtick = eps[call<&Builder::begin_value>] >> '`';
inline const auto quoted_choice = backtick >
                                  raw[scan<detail::inside_backticks>][call<&Builder::take_quoted_choice>] >
                                  wanted(want::closing_backtick, lit('`'));

// Text that can only be meant as a number or a date.
inline const auto committed = -(hedge >> gap) >> (-(minus | '+') >> (digit | '.' >> digit | currency_sign) |
                                                  &char_('A', 'Z') >> one_of<words::months> >> gap1 >> digit);

namespace detail {

constexpr const char* choice_word(const char* at, const char* end) {
  const char* next = at;
  while (next != end && !is_white(next, end) && quote_open(next, end) == nullptr &&
         std::string_view("[]{}`").find(*next) == std::string_view::npos)
    next += lexis::code_size(next, end);
  return next == at ? nullptr : next;
}

}  // namespace detail

inline const auto choice =
    eps[call<&Builder::begin_value>] >>
    raw[scan<detail::choice_word> >> *(gap1 >> !part_lead >> scan<detail::choice_word>)]
       [call<&Builder::take_choice>];

inline const auto missing_relation = &char_("{(0-9-") >> &expression_ahead >>
                                     (eps > wanted(want::relation_sign, eps(false)));
inline const auto misread_number = eps[call<&Builder::begin_value>] >> &(committed | lone_hedge) >> give_up;
x3::rule<struct any_value_rule> const any_value = "a value";
inline const auto any_value_def = open_question | quoted_choice | relation_value | missing_relation |
                                  date_value | number_value | misread_number | choice;
BOOST_SPIRIT_DEFINE(number_value, date_value, relation_value, any_value)

}  // namespace claimcheck::syntax::grammar
