// Named stretches of time in prose: 25 May 2018, May 25, 10-12 June, Q3 2018, the third quarter of last year,
// 1990s, 2014-15, FY2017, the 19th century, autumn 2025. Each form is one line of the grammar; a Found takes
// what it names.
#include "grammar/prose/phrases.hpp"
#include "grammar/x3/prose_parsers.hpp"

namespace claimcheck::prose {

namespace {

using ast::TimeUnit;

/// What a form has named so far; `bad` when it cannot be (a 32nd day, a 13th month).
struct Found {
  PointHit hit;
  bool bad = false;
};
struct found_tag;

}  // namespace

namespace grammar {

template <class Context>
Found& found(const Context& context) {
  return x3::get<found_tag>(context);
}
template <class Context>
int number_of(const Context& context) {
  int number = 0;
  for (const char c : x3::_attr(context)) number = number * 10 + (is_digit(c) ? c - '0' : 0);
  return number;
}

/// Sets one member of the first or last point from digits or a word.
template <auto take>
struct Into {
  template <class Context>
  void operator()(Context& context) const {
    take(found(context), number_of(context));
  }
};
template <auto take>
struct WordInto {
  template <class Context>
  void operator()(Context& context) const {
    const WordInfo& info = x3::_attr(context);
    take(found(context), info.has(is::month | is::season | is::deictic) ? info.code : info.number);
  }
};

constexpr auto set_day = [](Found& f, int n) {
  f.bad |= n < 1 || n > 31;
  f.hit.point.day = static_cast<std::uint8_t>(n);
  f.hit.point.unit = TimeUnit::day;
};
constexpr auto set_last_day = [](Found& f, int n) {
  f.bad |= n < 1 || n > 31;
  f.hit.last = {.unit = TimeUnit::day, .day = static_cast<std::uint8_t>(n), .present = true};
};
constexpr auto set_month = [](Found& f, int n) {
  f.bad |= n < 1 || n > 12;
  f.hit.point.part = static_cast<std::uint8_t>(n);
  if (f.hit.point.unit != TimeUnit::day) f.hit.point.unit = TimeUnit::month;
};
constexpr auto set_last_month = [](Found& f, int n) {
  f.bad |= n < 1 || n > 12;
  f.hit.last = {.unit = TimeUnit::month, .part = static_cast<std::uint8_t>(n), .present = true};
};
constexpr auto set_year = [](Found& f, int n) { f.hit.point.year = n; };
/// "17" in FY17, Q3 '17, May '17.
constexpr auto set_short_year = [](Found& f, int n) { f.hit.point.year = n + (n < 50 ? 2000 : 1900); };
constexpr auto set_last_year = [](Found& f, int n) {
  const int first = f.hit.point.year;
  if (n < 100) {
    f.bad |= n < first % 100 && first % 100 < 90;  // 1999-00, but not 2018-05
    n += first / 100 * 100 + (n < first % 100 ? 100 : 0);
  }
  f.bad |= n <= first || n > first + 200 || first < 1500 || n > 2200;
  f.hit.last = {.year = n, .unit = TimeUnit::year, .present = true};
};
constexpr auto set_quarter = [](Found& f, int n) {
  f.bad |= n < 1 || n > 4;
  f.hit.point.unit = TimeUnit::quarter;
  f.hit.point.part = static_cast<std::uint8_t>(n);
};
constexpr auto set_last_quarter = [](Found& f, int n) {
  f.bad |= n < 1 || n > 4;
  f.hit.last = {.unit = TimeUnit::quarter, .part = static_cast<std::uint8_t>(n), .present = true};
};
constexpr auto set_half = [](Found& f, int n) {
  f.bad |= n < 1 || n > 2;
  f.hit.point.unit = TimeUnit::half;
  f.hit.point.part = static_cast<std::uint8_t>(n);
};
constexpr auto set_decade = [](Found& f, int n) {
  f.bad |= n % 10 != 0;
  f.hit.point.unit = TimeUnit::decade;
  f.hit.point.year = n;
};
constexpr auto set_short_decade = [](Found& f, int n) { set_decade(f, n + (n < 20 ? 2000 : 1900)); };
constexpr auto set_century = [](Found& f, int n) {
  f.bad |= n < 1 || n > 30;
  f.hit.point.unit = TimeUnit::decade;
  f.hit.point.century = true;
  f.hit.point.year = (n - 1) * 100 + 1;
};
constexpr auto set_season = [](Found& f, int n) {
  f.hit.point.unit = TimeUnit::season;
  f.hit.point.part = static_cast<std::uint8_t>(n);
};
/// "of last year", "of this year"
constexpr auto set_relative_year = [](Found& f, int code) {
  f.hit.relative_year = true;
  f.hit.year_offset = static_cast<std::int8_t>(code == 3 || code == 6 ? 1 : code == 2 || code == 7 ? 0 : -1);
};
/// 06/10/2016: in June for some, in October for others.
const auto mark_either = [](auto& context) {
  ProsePoint& point = found(context).hit.point;
  point.either = point.day <= 12 && point.day != point.part;
};
const auto mark_fiscal = [](auto& context) { found(context).hit.point.unit = TimeUnit::fiscal_year; };
const auto mark_bare_year = [](auto& context) { found(context).hit.bare_year = true; };
const auto mark_bare_month = [](auto& context) { found(context).hit.bare_month = true; };

const auto two = digit >> digit >> !digit;
const auto one_or_two = digit >> -digit >> !digit;
const auto four = x3::char_('1', '2') >> digit >> digit >> digit >> !digit;
const auto ordinal_end = (x3::no_case["st"] | x3::no_case["nd"] | x3::no_case["rd"] | x3::no_case["th"]);
/// A year is not the beginning of 2018.5 or 2,018,000; "2018." ends a sentence.
const auto year_end = word_end >> !(x3::char_(",./") >> digit) >> !x3::char_("%$");
const auto year_digits = x3::raw[four] >> year_end;
const auto short_year = x3::raw[two] >> word_end;

const auto day = x3::raw[one_or_two][Into<set_day>{}] >> -ordinal_end >> word_end;
const auto last_day = x3::raw[one_or_two][Into<set_last_day>{}] >> -ordinal_end >> word_end;
const auto ordinal_day = one_of(is::ordinal)[WordInto<set_day>{}];
const auto stop = -('.' >> &(gap >> digit));  // "Dec. 16"; the stop of "on 3 September." ends the sentence
const auto month = one_of(is::month)[WordInto<set_month>{}] >> stop;
const auto last_month = one_of(is::month)[WordInto<set_last_month>{}] >> stop;
const auto year = (x3::raw[four][Into<set_year>{}] >> year_end) |
                  ((x3::lit('\'') | "\xE2\x80\x99") >> x3::raw[two][Into<set_short_year>{}] >> word_end);
const auto comma_year = -x3::lit(',') >> gap >> year;
const auto to = gap >> (phrase("to") | phrase("through") | phrase("until") | phrase("till")) >> gap;
const auto day_joint = -gap >> dash >> -gap | to | gap >> phrase("and") >> gap;
const auto year_of = -x3::lit(',') >> -(gap >> phrase("of")) >> gap >>
                     -((phrase("the") >> gap >> -(phrase("year") >> gap)));
const auto that_year = one_of(is::deictic)[WordInto<set_relative_year>{}] >> gap >> phrase("year") |
                       phrase("the") >> gap >> one_of(is::deictic)[WordInto<set_relative_year>{}] >> gap >>
                           phrase("year");
const auto fiscal_mark = (x3::no_case["fy"] >> -gap | phrase("fiscal") >> -(gap >> phrase("year")) >> gap |
                          phrase("financial year") >> gap);
const auto fiscal_years = x3::raw[four][Into<set_year>{}] >>
                              -((dash | '/') >> x3::raw[four | two][Into<set_last_year>{}]) >> year_end
                          | x3::raw[two][Into<set_short_year>{}] >>
                                -((dash | '/') >> x3::raw[two][Into<set_last_year>{}]) >> year_end;
const auto fiscal_year = fiscal_mark >> fiscal_years >> x3::eps[mark_fiscal];

// digits first
const auto iso_date = x3::raw[four][Into<set_year>{}] >> '-' >> x3::raw[two][Into<set_month>{}] >> '-' >>
                      x3::raw[two][Into<set_day>{}] >> !(x3::char_("-0-9"));
const auto iso_month = x3::raw[four][Into<set_year>{}] >> '-' >> x3::raw[two][Into<set_month>{}] >> year_end;
const auto dotted_date = x3::raw[one_or_two][Into<set_day>{}] >> '.' >>
                         x3::raw[one_or_two][Into<set_month>{}] >> '.' >> x3::raw[four][Into<set_year>{}] >>
                         word_end;
const auto european_date = x3::raw[one_or_two][Into<set_day>{}] >> '/' >>
                           x3::raw[one_or_two][Into<set_month>{}] >> '/' >> x3::raw[four][Into<set_year>{}] >>
                           word_end >> x3::eps[mark_either];
const auto american_date = x3::raw[one_or_two][Into<set_month>{}] >> '/' >>
                           x3::raw[one_or_two][Into<set_day>{}] >> '/' >> x3::raw[four][Into<set_year>{}] >>
                           word_end;
const auto day_month = day >> (gap >> -(phrase("of") >> gap) | dash) >> month >> -(comma_year | dash >> year);
const auto days_month = day >> day_joint >> last_day >> gap >> -(phrase("of") >> gap) >> month >> -comma_year;
const auto year_pair = x3::raw[four][Into<set_year>{}] >>
                       (dash | '/') >> x3::raw[four | two][Into<set_last_year>{}] >> year_end >>
                       !(dash >> digit);
const auto year_quarter = x3::raw[four][Into<set_year>{}] >>
                          (gap | dash) >> x3::char_("qQ") >> x3::raw[digit][Into<set_quarter>{}] >> word_end;
const auto quarter_year =
    x3::raw[digit][Into<set_quarter>{}] >> x3::char_("qQ") >> -gap >> -(x3::lit('\'')) >>
    (x3::raw[two][Into<set_short_year>{}] | x3::raw[four][Into<set_year>{}]) >> word_end;
const auto half_year = x3::raw[digit][Into<set_half>{}] >> x3::char_("hH") >> -gap >>
                       (x3::raw[two][Into<set_short_year>{}] | x3::raw[four][Into<set_year>{}]) >> word_end;
const auto decade = x3::raw[four][Into<set_decade>{}] >> -(x3::lit('\'') | "\xE2\x80\x99") >> 's' >> word_end;
const auto short_decade = (x3::lit('\'') | "\xE2\x80\x98" | "\xE2\x80\x99") >>
                          x3::raw[two][Into<set_short_decade>{}] >> -x3::lit('\'') >> 's' >> word_end;
const auto century = x3::raw[one_or_two][Into<set_century>{}] >> ordinal_end >> (gap | dash) >>
                     phrase("century");
const auto numbered_quarter = x3::raw[digit][Into<set_quarter>{}] >> ordinal_end >> (gap | dash) >>
                              phrase("quarter") >> -(year_of >> (that_year | fiscal_year | year));
const auto bare_year = x3::raw[four][Into<set_year>{}] >> year_end >> x3::eps[mark_bare_year];

// words first
const auto month_days = month >> gap >> -(phrase("the") >> gap) >> day >> day_joint >> last_day >>
                        -comma_year;
const auto month_day = month >> gap >> -(phrase("the") >> gap) >> day >> !(x3::lit(':') >> digit) >>
                       -comma_year;
const auto months = month >> (-gap >> dash >> -gap | to) >> last_month >> -comma_year;
const auto month_year = month >> (-x3::lit(',') >> -(gap >> phrase("of")) >> gap | dash) >> year;
const auto bare_month = month >> x3::eps[mark_bare_month];
const auto ordinal_date = ordinal_day >> gap >> phrase("of") >> gap >> month >> -comma_year;
const auto quarter = x3::char_("qQ") >> x3::raw[digit][Into<set_quarter>{}] >>
                     -(dash >> -x3::char_("qQ") >> x3::raw[digit][Into<set_last_quarter>{}]) >> word_end >>
                     -((year_of | dash) >> (that_year | fiscal_year | year) |
                       gap >> x3::raw[two][Into<set_short_year>{}] >> word_end);
const auto half = x3::char_("hH") >> x3::raw[digit][Into<set_half>{}] >> word_end >>
                  -((year_of | dash) >> (that_year | fiscal_year | year) |
                    gap >> x3::raw[two][Into<set_short_year>{}] >> word_end);
const auto quarter_words = one_of(is::ordinal)[WordInto<set_quarter>{}] >> (gap | dash) >>
                           phrase("quarter") >> -(year_of >> (that_year | fiscal_year | year));
const auto numbered = phrase("quarter") >> gap >> x3::raw[digit][Into<set_quarter>{}] >> word_end >>
                      -(year_of >> (that_year | fiscal_year | year));
const auto half_words = one_of(is::ordinal)[WordInto<set_half>{}] >> gap >> phrase("half") >> year_of >>
                        (that_year | fiscal_year | year | phrase("year"));
const auto century_words = one_of(is::ordinal)[WordInto<set_century>{}] >> (gap | dash) >> phrase("century");
const auto season = one_of(is::season)[WordInto<set_season>{}] >>
                    (-x3::lit(',') >> -(gap >> phrase("of")) >> gap) >> year;

}  // namespace grammar

namespace {

void finish(PointHit& hit) {
  hit.point.present = true;
  if (!hit.last.present) return;
  ProsePoint& first = hit.point;
  ProsePoint& last = hit.last;
  if (last.unit == TimeUnit::day) last.part = first.part;
  if (last.year == unstated_year) last.year = first.year;
  if (first.unit == TimeUnit::fiscal_year) last.unit = TimeUnit::fiscal_year;
}

template <class Parser>
bool take(const Lens& lens, std::uint32_t at, const Parser& parser, PointHit& hit) {
  const char* const base = lens.text().data();
  const char* first = base + at;
  Found found;
  const auto in_context =
      grammar::x3::with<grammar::lens_tag>(lens)[grammar::x3::with<found_tag>(found)[parser]];
  if (!grammar::x3::parse(first, base + lens.end(), in_context) || found.bad) return false;
  hit = found.hit;
  hit.end = grammar::place(lens, first);
  finish(hit);
  return true;
}

template <class... Parsers>
bool take_first(const Lens& lens, std::uint32_t at, PointHit& hit, const Parsers&... parsers) {
  return (take(lens, at, parsers, hit) || ...);
}

/// Whether one or two digits that end at `end` may begin a date: a month, an ordinal's ending, a dash or a
/// slash follows.
bool may_be_date(const Lens& lens, std::uint32_t end) {
  const char c = lens[end];
  if (c == '-' || c == '/' || is_high(c)) return true;
  if (c == '.') return is_digit(lens[end + 1]);
  if (is_letter(c)) return std::string_view("snrtqhQH").find(c) != std::string_view::npos;
  if (c != ' ' && c != '\n') return false;
  const Word next = lens.next(end);
  if (next.is(is::month)) return next.capital;
  const std::string_view text = lens.text(next);
  return next.size() <= 7 && (text == "of" || text == "to" || text == "and" || text == "through" ||
                              text == "until" || text == "till");
}

PointHit digits_first(const Lens& lens, std::uint32_t at) {
  namespace g = grammar;
  PointHit hit;
  std::uint32_t digits = 0;
  while (digits < 5 && is_digit(lens[at + digits])) ++digits;
  if (digits == 4)
    take_first(lens, at, hit, g::iso_date, g::decade, g::year_pair, g::iso_month, g::year_quarter,
               g::bare_year);
  else if ((digits == 1 || digits == 2) && may_be_date(lens, at + digits))
    take_first(lens, at, hit, g::days_month, g::day_month, g::century, g::numbered_quarter, g::quarter_year,
               g::half_year, g::dotted_date, g::european_date, g::american_date);
  return hit;
}

PointHit words_first(const Lens& lens, std::uint32_t at) {
  namespace g = grammar;
  PointHit hit;
  const Word word = lens.word_at(at);
  if (word.is(is::month))
    take_first(lens, at, hit, g::month_days, g::month_day, g::months, g::month_year, g::bare_month);
  else if (word.is(is::ordinal))
    take_first(lens, at, hit, g::ordinal_date, g::quarter_words, g::half_words, g::century_words);
  else if (word.info.code == unit_name::quarter && word.is(is::time_unit))
    take_first(lens, at, hit, g::numbered);
  else if (word.is(is::season))
    take_first(lens, at, hit, g::season);
  else if (word.size() == 1 && (lens[at] == 'q' || lens[at] == 'Q'))
    take_first(lens, at, hit, g::quarter);
  else if (word.size() == 1 && (lens[at] == 'h' || lens[at] == 'H'))
    take_first(lens, at, hit, g::half);
  else
    take_first(lens, at, hit, g::fiscal_year);
  return hit;
}

}  // namespace

PointHit point_at(const Lens& lens, std::uint32_t at) {
  const char c = lens[at];
  if (is_digit(c)) return digits_first(lens, at);
  if (is_letter(c)) return words_first(lens, at);
  PointHit hit;
  take_first(lens, at, hit, grammar::short_decade);
  return hit;
}

}  // namespace claimcheck::prose
