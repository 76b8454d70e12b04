// Numerals of prose: 18.3, 1,234, 12,34,567, 12 500, seventeen, a hundred and five, two-thirds, two and a
// half, twenty-third. The grammar says what may stand there, a Count adds up what it is worth.
#include <charconv>
#include <limits>

#include "grammar/prose/phrases.hpp"
#include "grammar/x3/prose_parsers.hpp"

namespace claimcheck::prose {

namespace {

/// What the words so far are worth.
struct Count {
  std::int64_t above = 0;  // closed by a magnitude
  std::int64_t group = 0;
  std::int64_t parts = 0;  // numerator of the fraction
  std::uint32_t denominator = 1;
  std::int16_t places = 0;  // decimals
  ast::NumeralForm form = ast::NumeralForm::words;
};
struct count_tag;

}  // namespace

namespace grammar {

template <class Context>
Count& count(const Context& context) {
  return x3::get<count_tag>(context);
}

const auto add = [](auto& context) { count(context).group += x3::_attr(context).number; };
const auto add_one = [](auto& context) { count(context).group += 1; };
const auto add_below_ten = [](auto& context) {
  const std::int16_t number = x3::_attr(context).number;
  x3::_pass(context) = number > 0 && number < 10;
  count(context).group += number;
};
const auto times_hundred = [](auto& context) { count(context).group *= 100; };
const auto close_group = [](auto& context) {
  Count& sum = count(context);
  constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max() / 1000;
  for (int i = 0; i < x3::_attr(context).number && sum.group < limit; ++i) sum.group *= 10;
  sum.above = sum.above < limit ? sum.above + sum.group : sum.above;
  sum.group = 0;
};
const auto take_parts = [](auto& context) { count(context).parts = x3::_attr(context).number; };
const auto take_one_part = [](auto& context) { count(context).parts = 1; };
const auto name_parts = [](auto& context) {
  count(context).denominator = static_cast<std::uint32_t>(x3::_attr(context).number);
  count(context).form = ast::NumeralForm::fraction;
};
const auto close_ordinal = [](auto& context) {
  count(context).group += x3::_attr(context).number;
  count(context).form = ast::NumeralForm::ordinal;
};

const auto three = digit >> digit >> digit >> !digit;
const auto lead = digit >> -digit >> -digit >> !digit;
const auto western = lead >> +(',' >> three);
const auto indian = digit >> -digit >> !digit >> +(',' >> digit >> digit >> &x3::lit(',')) >> ',' >> three;
const auto spaced = lead >> +(group_blank >> three);
const auto decimals = '.' >> +digit;
/// 3,5 million: a comma as a decimal point, as in most of Europe
const auto decimal_comma = +digit >> ',' >> digit >> -digit >> !x3::char_("0-9,");
const auto digits = (western | indian | spaced | decimal_comma | +digit) >> -decimals | decimals;

const auto joint = dash | gap;
const auto article = phrase("a") | phrase("an");
const auto below_hundred = one_of(is::tens)[add] >> -(joint >> one_of(is::small)[add_below_ten]) |
                           one_of(is::small)[add];
const auto and_below_hundred = -(gap >> -(phrase("and") >> gap) >> below_hundred);
const auto hundreds = gap >> phrase("hundred")[times_hundred] >> and_below_hundred;
const auto group = below_hundred >> -hundreds | article[add_one] >> hundreds;
const auto between_groups = -x3::lit(',') >> gap >> -(phrase("and") >> gap);
const auto group_follows = &(gap >> one_of(is::magnitude) >> between_groups >> one_of(is::small | is::tens));
const auto cardinal = group >> *(group_follows >> gap >> one_of(is::magnitude)[close_group] >>
                                 between_groups >> group);

/// "three point five"
const auto take_decimal = [](auto& context) {
  Count& sum = count(context);
  x3::_pass(context) = x3::_attr(context).number < 10 && sum.places < 9;
  sum.group = sum.group * 10 + x3::_attr(context).number;
  ++sum.places;
};
const auto spoken = cardinal >> gap >> phrase("point") >> +(gap >> one_of(is::small)[take_decimal]);
const auto simple_fraction = phrase("half")[take_one_part] >> x3::attr(WordInfo{0, 2, 0})[name_parts] |
                             (article | phrase("one"))[take_one_part] >> joint >>
                                 one_of(is::part)[name_parts] |
                             one_of(is::small)[take_parts] >> joint >> one_of(is::parts)[name_parts];
const auto mixed = cardinal >> joint >> phrase("and") >> joint >> simple_fraction;
/// "a decade", "a dozen", "a million"
const auto article_one = article[add_one] >> &(gap >> one_of(is::magnitude | is::dozen | is::time_unit));
const auto ordinal = one_of(is::tens)[add] >> joint >> one_of(is::ordinal)[close_ordinal] |
                     one_of(is::ordinal)[close_ordinal];

template <class Parser>
std::uint32_t parse(const Lens& lens, std::uint32_t at, const Parser& parser, Count& sum) {
  const char* const base = lens.text().data();
  const char* first = base + at;
  sum = Count{};
  const auto in_context = x3::with<lens_tag>(lens)[x3::with<count_tag>(sum)[parser]];
  return x3::parse(first, base + lens.end(), in_context) ? place(lens, first) : 0;
}

}  // namespace grammar

namespace {

ProseNumber digits_number(const Lens& lens, std::uint32_t at, std::uint32_t end) {
  ProseNumber number{.begin = at, .end = end, .form = ast::NumeralForm::digits};
  bool decimals = false;
  const std::string_view text = lens.text(at, end);
  const std::size_t comma = text.rfind(',');
  const bool decimal_comma = comma != std::string_view::npos && text.size() - comma <= 3;
  int significant = 0;
  for (const char c : text) {
    decimals |= c == '.' || (c == ',' && decimal_comma);
    if (!is_digit(c)) continue;
    significant += significant > 0 || c != '0';
    if (significant > 18) number.long_digits = true;
    if (!number.long_digits) number.mantissa = number.mantissa * 10 + (c - '0');
    if (decimals && number.exponent > -4000) --number.exponent;
  }
  return number;
}

/// The value of the words, or none when they do not fit.
ProseNumber words_number(const Count& sum, std::uint32_t at, std::uint32_t end) {
  ProseNumber number{.mantissa = sum.group, .begin = at, .end = end, .form = sum.form};
  number.exponent = static_cast<std::int16_t>(-sum.places);
  if (sum.form == ast::NumeralForm::fraction) {
    number.denominator = sum.denominator;
    number.mantissa = (sum.above + sum.group) * sum.denominator + sum.parts;
  }
  return number;
}

/// Most numerals are one run of digits or one word; they need no grammar.
NumeralHit plain_numeral_at(const Lens& lens, std::uint32_t at) {
  if (is_digit(lens[at])) {
    std::uint32_t end = at;
    while (is_digit(lens[end])) ++end;
    const char after = lens[end];
    const bool goes_on =
        after == ',' || after == '.' || is_high(after) || (after == ' ' && is_digit(lens[end + 1]));
    return goes_on ? NumeralHit{} : NumeralHit{end, digits_number(lens, at, end), 0};
  }
  const Word word = lens.word_at(at);
  if (!word.is(is::small | is::tens) || word.is(is::ordinal) || lens.dash_at(word.end) != 0) return {};
  const Word next = lens.next(word.end);
  if (next.is(is::numeric | is::article) || next.empty()) return {};
  const std::string_view text = lens.text(next);
  if (text == "and" || text == "point" || text.size() != next.size()) return {};
  Count sum;
  sum.group = word.info.number;
  return {word.end, words_number(sum, at, word.end), 0};
}

}  // namespace

NumeralHit numeral_at(const Lens& lens, std::uint32_t at) {
  if (const NumeralHit plain = plain_numeral_at(lens, at); plain.end != 0) return plain;
  Count sum;
  const char c = lens[at];
  if (is_digit(c) || c == '.') {
    const std::uint32_t end = grammar::parse(lens, at, grammar::digits, sum);
    return end == 0 ? NumeralHit{} : NumeralHit{end, digits_number(lens, at, end), 0};
  }
  std::uint32_t end = grammar::parse(lens, at, grammar::mixed, sum);
  if (end == 0) end = grammar::parse(lens, at, grammar::simple_fraction, sum);
  if (end != 0) return {end, words_number(sum, at, end), 0};
  end = grammar::parse(lens, at, grammar::spoken, sum);
  if (end != 0 && sum.above == 0) return {end, words_number(sum, at, end), 0};
  end = grammar::parse(lens, at, grammar::ordinal, sum);
  if (end == 0) end = grammar::parse(lens, at, grammar::cardinal, sum);
  if (end == 0) end = grammar::parse(lens, at, grammar::article_one, sum);
  if (end == 0) return {};
  return {end, words_number(sum, at, end), sum.above};
}

}  // namespace claimcheck::prose
