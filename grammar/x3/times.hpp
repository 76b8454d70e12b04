// Times: 2018, 2018-05-25, 2018-Q3, May 25, 2018, the 1990s, FY2017, with their prepositions and ranges. The
// Builder checks that a day exists; here is only what a date looks like.
#pragma once

#include "grammar/nodes/date_slips.hpp"
#include "grammar/words/times.hpp"
#include "grammar/x3/lexis.hpp"

namespace claimcheck::syntax::grammar {

namespace detail {

/// What can only be meant as a time although it is none: 25.5.2018, Febuary 2018.
inline const char* time_slip(const char* at, const char* end) { return read_time_slip(at, end).end; }

/// "in2017"
constexpr const char* glued_preposition(const char* at, const char* end) {
  for (const std::string_view word : {"in", "by", "on", "since", "until", "from"}) {
    if (!lexis::starts_with(at, end, word)) continue;
    const char* year = at + word.size();
    if (lexis::skip_digits(year, end) == year + 4 && (*year == '1' || *year == '2')) return year + 4;
  }
  return nullptr;
}

}  // namespace detail

inline const auto year =
    raw[char_("12") >> digit >> digit >> digit >> !digit >> !(',' >> digit)][call<&Builder::take_year>];
inline const auto one_or_two = digit >> -digit >> !digit;
inline const auto month_number = raw[one_or_two][call<&Builder::take_month_number>];
inline const auto day_number = raw[one_or_two][call<&Builder::take_day>];
inline const auto day_ending = -((lit("st") | "nd" | "rd" | "th") >> word_end);
inline const auto month_name = one_of<words::months>[call<&Builder::take_month>];
inline const auto comma_or_blank = ',' >> gap | gap1;
inline const auto quarter = raw[char_("qQ") >> char_('1', '4') >> word_end][call<&Builder::take_quarter>];
inline const auto half_year = raw[char_("hH") >> char_('1', '2') >> word_end][call<&Builder::take_half>];

// 2018-05-25   2018-05   2018-Q3   1990s   2011–12   2018
inline const auto after_year =
    hyphen >> (quarter | half_year | month_number >> -(hyphen >> day_number)) |
    -lit('\'') >> lit('s')[call<&Builder::take_decade>] >> word_end |
    (dash | '/') >> raw[digit >> digit >> !digit][call<&Builder::take_season>] | eps;
inline const auto numeric_point = year >> after_year;
// 25 May 2018   the 25th of May, 2018
inline const auto year_after = wanted(want::year, comma_or_blank >> year);
inline const auto day_month_year = day_number >> day_ending >> gap1 >> -(word("of") >> gap1) >> month_name
                                   >> year_after;
// May 25, 2018   May 2018
inline const auto month_day_year = month_name >>
                                   (comma_or_blank >> day_number >> day_ending >> year_after | year_after);
// Q3 2018   H1 2018   the third quarter of 2018
inline const auto of_year = gap1 >> -(word("of") >> gap1) >> year;
inline const auto counted_part = one_of<words::ordinals>[call<&Builder::take_count>] >> gap1 >>
                                 (word("quarter")[call<&Builder::take_counted_quarter>] |
                                  word("half")[call<&Builder::take_counted_half>]) >>
                                 of_year;
inline const auto part_of_year = (quarter | half_year) >> of_year | counted_part;
// the end of 2018   year-end 2018
inline const auto end_of_year = (word("end of") >> gap1 | word("end") >> hyphen | word("year-end") >> gap1) >>
                                year >> eps[call<&Builder::take_last_day>];
// early 2016   mid-2016
inline const auto third_of_year = one_of<words::year_thirds>[call<&Builder::take_third>] >>
                                  (gap1 | hyphen) >> year;
inline const auto fiscal_year = (lit("FY") | "fy") >> gap >> year >> eps[call<&Builder::take_fiscal>];

x3::rule<struct point_rule> const point = "a time";
inline const auto point_def = eps[call<&Builder::begin_point>] >>
                              raw[numeric_point | day_month_year | month_day_year | third_of_year |
                                  part_of_year | fiscal_year | end_of_year][call<&Builder::end_point>];

// The start of a time as seen from afar: enough to say that what follows is meant as one.
inline const auto year_ahead = char_("12") >> digit >> digit >> digit >> !digit >> !(char_(",.") >> digit);
inline const auto time_ahead =
    year_ahead | digit >> -digit >> day_ending >> gap1 >> -(word("of") >> gap1) >> one_of<words::months> |
    one_of<words::months> >> gap1 >> digit | one_of<words::year_thirds> >> (gap1 | hyphen) >> year_ahead |
    char_("qQhH") >> char_('1', '4') >> gap1 >> year_ahead | (lit("FY") | "fy") >> gap >> digit |
    one_of<words::ordinals> >> gap1 >> (word("quarter") | word("half")) >> gap1 >>
        -(word("of") >> gap1) >> year_ahead
    | (word("end of") >> gap1 | word("end") >> hyphen | word("year-end") >> gap1) >> year_ahead;
inline const auto the = -(word("the") >> gap1);
x3::rule<struct time_lead_rule> const time_lead = "a time with its preposition";
inline const auto time_lead_def = one_of<words::prepositions> >> gap1 >> the >>
                                  (time_ahead | scan<detail::time_slip>);

inline const auto first_point = wanted(want::time, point) >> eps[call<&Builder::take_first_point>];
inline const auto last_point = the >> wanted(want::time, point) >> eps[call<&Builder::take_last_point>];
// 2014..2016   2014–2016   2013–16
inline const auto short_end =
    raw[digit >> digit >> !digit][call<&Builder::take_short_year>] >> eps[call<&Builder::take_last_point>];
inline const auto period_tail =
    gap >> (lit("..") | dash) >> gap >> (last_point | short_end) | hyphen >> &year_ahead >> last_point;
inline const auto until_tail = gap1 >> (word("to") | word("until") | word("till") | word("through")) >> gap1
                               >> last_point;
inline const auto and_tail = gap1 >> word("and") >> gap1 >> last_point;

x3::rule<struct time_rule> const time = "a time";
inline const auto time_def = eps[call<&Builder::begin_time>] >>
                             raw[one_of<words::prepositions>[call<&Builder::take_preposition>] >> gap1 >>
                                     the >> first_point >> -(period_tail | until_tail | and_tail) |
                                 the >> first_point >> -period_tail][call<&Builder::end_time>];
BOOST_SPIRIT_DEFINE(point, time_lead, time)

}  // namespace claimcheck::syntax::grammar
