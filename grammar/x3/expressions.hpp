// Arithmetic over subjects: {trade JP-RU 2017} + 2 * {trade CN-RU 2017} in claims, and the same with bare
// subjects in the identities of a vocabulary. Terms are built on a stack of operands in the Builder.
#pragma once

#include "grammar/x3/subjects.hpp"

namespace claimcheck::syntax::grammar {

inline const auto term_unit = percent | gap >> raw[currency_after][call<&Builder::take_currency>];
inline const auto term_money =
    raw[currency_sign | currency_code][call<&Builder::take_currency>] >> gap >> number >> -magnitude_of_money;
inline const auto term_number =
    eps[call<&Builder::begin_amount>] >>
    raw[term_money | digit_numeral >> eps[call<&Builder::take_number>] >>
                         -(magnitude_words | raw[large_letter][call<&Builder::take_magnitude>]) >> -term_unit]
       [call<&Builder::end_amount>] >>
    eps[call<&Builder::push_number_term>];
inline const auto brace_term = raw['{' > blanks > wanted(want::subject, braces_subject) > blanks >
                                   wanted(want::closing_brace, lit('}'))][call<&Builder::push_subject_term>];
inline const auto deeper = wanted(want::nesting, eps[call<&Builder::go_deeper>]);
inline const auto back_up = eps[call<&Builder::come_back>];
inline const auto times_sign = lit('*') | "\xC3\x97";
inline const auto minus_operator = minus >> !char_('>');

inline const auto nested = [](const auto& expression) {
  return '(' > deeper > gap > expression > gap > wanted(want::closing_parenthesis, lit(')')) > back_up;
};
inline const auto negated = [](const auto& operand) {
  return raw[minus_operator > deeper > gap > operand > back_up][call<&Builder::negate_term>];
};
inline const auto operation = [](const auto& mark, const auto& operand, const auto& fold) {
  return mark > wanted(want::length, eps[call<&Builder::count_operand>]) > gap > operand > fold;
};
inline const auto products = [](const auto& operand) {
  return operand >> *(gap >> (operation(times_sign, operand, eps[call<&Builder::multiply_terms>]) |
                              operation(lit('/'), operand, eps[call<&Builder::divide_terms>])));
};
inline const auto sums = [](const auto& operand) {
  return operand >> *(gap >> (operation(lit('+'), operand, eps[call<&Builder::add_terms>]) |
                              operation(minus_operator, operand, eps[call<&Builder::subtract_terms>])));
};

inline const auto begin_expression = eps[call<&Builder::begin_expression>];
x3::rule<struct sum_rule> const sum = "an expression";
x3::rule<struct product_rule> const product = "a number, a subject in braces or a parenthesis";
x3::rule<struct factor_rule> const factor = "a number, a subject in braces or a parenthesis";
inline const auto factor_def = brace_term | term_number | nested(sum) | negated(factor);
inline const auto product_def = products(wanted(want::expression, factor));
inline const auto sum_def = sums(product);

x3::rule<struct identity_sum_rule> const identity_sum = "an expression";
x3::rule<struct identity_product_rule> const identity_product = "a number, a subject or a parenthesis";
x3::rule<struct identity_factor_rule> const identity_factor = "a number, a subject or a parenthesis";
inline const auto bare_subject = raw[identity_subject][call<&Builder::push_subject_term>];
inline const auto identity_factor_def = nested(identity_sum) | negated(identity_factor) |
                                        !scan<detail::variable> >> brace_term | term_number | bare_subject;
inline const auto identity_product_def = products(wanted(want::identity_term, identity_factor));
inline const auto identity_sum_def = sums(identity_product);

inline const auto relation_sign = (lit(">=") | "\xE2\x89\xA5") >> eps[call<&Builder::relate_at_least>] |
                                  (lit("<=") | "\xE2\x89\xA4") >> eps[call<&Builder::relate_at_most>] |
                                  '=' >> eps[call<&Builder::relate_equal>] |
                                  '>' >> eps[call<&Builder::relate_more>] |
                                  '<' >> eps[call<&Builder::relate_less>];
x3::rule<struct identity_rule> const identity = "an identity";
inline const auto identity_def = gap >> wanted(want::identity_term, identity_sum) >> gap >>
                                 wanted(want::identity_sign, relation_sign) >> gap >>
                                 wanted(want::identity_term, identity_sum) >> gap >>
                                 wanted(want::identity_end, eoi);
BOOST_SPIRIT_DEFINE(sum, product, factor, identity_sum, identity_product, identity_factor, identity)

}  // namespace claimcheck::syntax::grammar
