// Numbers as written: digits with grouping, point and exponent, clock times, number words, fractions,
// ordinals. What the bytes are worth is counted by the Builder.
#pragma once

#include "grammar/words/amounts.hpp"
#include "grammar/x3/lexis.hpp"

namespace claimcheck::syntax::grammar {

// 18.3   1,234   377 975   3.2e9; badly grouped digits belong to it too, so that one mistake is one error
inline const auto decimals = '.' >> digits;
inline const auto exponent = char_("eE") >> -(lit('+') | minus) >> digits >> word_end;
inline const auto grouped = *((lit(',') | scan<detail::group_blank>) >> digits) >> *decimals >> -exponent;
// 2:00:35   1:43.2
inline const auto clock = ':' >> digit >> digit >> (':' >> digit >> digit >> -decimals | decimals);
// 2/3 of
inline const auto written_ratio = '/' >> digits >> &(gap1 >> word("of"));
inline const auto digit_numeral =
    raw[digits >> (clock | written_ratio | grouped) | decimals >> -exponent][call<&Builder::take_digits>] >>
    -(raw[(lit("st") | "nd" | "rd" | "th") >> word_end][call<&Builder::take_ordinal_ending>]);

// seventeen   twenty-one   a hundred and five   two million three hundred thousand
inline const auto below_hundred = one_of<words::tens>[call<&Builder::add_number_word>] >>
                                      -((hyphen | gap1) >>
                                        one_of<words::below_twenty>[call<&Builder::add_unit_word>]) |
                                  one_of<words::below_twenty>[call<&Builder::add_number_word>];
inline const auto and_below_hundred = -(gap1 >> -(word("and") >> gap1) >> below_hundred);
inline const auto below_thousand =
    eps[call<&Builder::begin_group>] >>
    (below_hundred >> -(gap1 >> word("hundred")[call<&Builder::multiply_hundred>] >> and_below_hundred) |
     word("a") >> gap1 >> word("hundred")[call<&Builder::add_hundred>] >> and_below_hundred);
inline const auto next_group = gap1 >> one_of<words::magnitudes>[call<&Builder::close_group>] >> gap1 >>
                               -(word("and") >> gap1);
inline const auto group_follows = &(gap1 >> one_of<words::magnitudes> >> gap1 >> -(word("and") >> gap1) >>
                                    (one_of<words::tens> | one_of<words::below_twenty>));
inline const auto last_group = eps[call<&Builder::has_groups>] >> gap1 >>
                               one_of<words::magnitudes>[call<&Builder::close_group>] >>
                               eps[call<&Builder::begin_group>];
x3::rule<struct cardinal_rule> const cardinal = "a number word";
inline const auto cardinal_def = eps[call<&Builder::begin_words>] >> below_thousand >>
                                 *(group_follows >> next_group >> below_thousand) >> -last_group;

// half   a third   two-thirds   three quarters   two and a half
inline const auto simple_fraction = word("half")[call<&Builder::add_half>] |
                                    article[call<&Builder::add_one_part>] >> gap1 >>
                                        one_of<words::single_parts>[call<&Builder::name_parts>] |
                                    one_of<words::below_twenty>[call<&Builder::add_parts>] >>
                                        (hyphen | gap1) >>
                                        (one_of<words::many_parts>[call<&Builder::name_parts>] |
                                         one_of<words::single_parts>[call<&Builder::name_one_part>]);
inline const auto fraction =
    eps[call<&Builder::begin_words>] >> simple_fraction >> !(hyphen >> char_("a-zA-Z"));
inline const auto mixed_number = cardinal >> gap1 >> word("and") >> gap1 >> simple_fraction;
inline const auto half_a = eps[call<&Builder::begin_words>] >> word("half")[call<&Builder::add_half>] >> gap1
                           >> article >> &(gap1 >> (one_of<words::magnitudes> | one_of<words::durations>));
// a decade   a dozen
inline const auto article_numeral = eps[call<&Builder::begin_words>] >> article[call<&Builder::add_one>] >>
                                    &(gap1 >> (one_of<words::magnitudes> | one_of<words::durations>));

inline const auto ordinal_words = eps[call<&Builder::begin_words>] >>
                                  (one_of<words::tens>[call<&Builder::add_number_word>] >> hyphen >>
                                       one_of<words::ordinals>[call<&Builder::add_unit_word>] |
                                   one_of<words::ordinals>[call<&Builder::add_number_word>]);

inline const auto word_numeral = raw[half_a | mixed_number | fraction][call<&Builder::take_word_fraction>] |
                                 raw[cardinal | article_numeral][call<&Builder::take_word_number>];

x3::rule<struct numeral_rule> const numeral = "a number";
inline const auto numeral_def = digit_numeral | word_numeral;
x3::rule<struct ordinal_rule> const ordinal = "an ordinal";
inline const auto ordinal_def =
    digit_numeral >> eps[call<&Builder::is_ordinal>] | raw[ordinal_words][call<&Builder::take_word_ordinal>];
BOOST_SPIRIT_DEFINE(cardinal, numeral, ordinal)

}  // namespace claimcheck::syntax::grammar
