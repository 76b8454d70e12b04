// An amount is read from its numeral to the right (magnitude, unit, rate), then to the left (currency, sign).
#include "grammar/prose/amounts.hpp"

#include "grammar/prose/around.hpp"

namespace claimcheck::prose {

namespace {

/// "a third of" is a fraction, "a third term" is not: what follows decides.
bool is_fraction_here(const Lens& lens, std::uint32_t end) {
  if (lens.dash_at(end) == 1 && is_letter(lens[end + 1])) return false;
  const Word next = lens.next(end);
  if (next.empty() || next.is(is::stop | is::magnitude | is::unit | is::money)) return true;
  const std::string_view text = lens.text(next);
  return text == "more" || text == "less" || text == "fewer" || text == "higher" || text == "lower" ||
         text == "percentage" || text == "percent" || text.ends_with("ly");
}

void set_span(ProseFigure& figure, std::uint32_t begin, std::uint32_t end) {
  figure.span.begin = begin;
  figure.span.end = end;
}

/// "half a million", "three-quarters of a percentage point": past the words between, when a magnitude or a
/// unit follows them.
std::uint32_t skip_fraction_joint(const Lens& lens, std::uint32_t at) {
  std::uint32_t to = at;
  for (const std::string_view joint : {"of a", "of an", "of one", "a", "an", "-a", "-an"}) {
    std::uint32_t from = lens.skip_blanks(at);
    std::string_view words = joint;
    if (words.front() == '-') {
      if (lens.dash_at(at) == 0) continue;
      from = at + lens.dash_at(at);
      words.remove_prefix(1);
    }
    const std::uint32_t end = lens.phrase_at(from, words);
    if (end == 0) continue;
    to = end + lens.dash_at(end);
    break;
  }
  if (to == at) return at;
  const Word next = lens.next(to);
  if (next.is(is::magnitude | is::dozen | is::time_unit | is::unit | is::hundred)) return to;
  const std::uint32_t from = lens.skip_blanks(to);
  return lens.phrase_at(from, "percentage point") != 0 || lens.phrase_at(from, "per cent") != 0 ? to : at;
}

/// "in four", "out of ten" after a small number.
std::uint32_t take_ratio(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  ProseNumber& first = figure.first;
  if (!is_bare(figure) || first.magnitude || first.exponent != 0 || first.denominator != 1) return at;
  std::uint32_t from = lens.skip_blanks(at);
  std::uint32_t to = lens.phrase_at(from, "out of");
  const bool out_of = to != 0;
  if (to == 0) to = lens.phrase_at(from, "out of every");
  if (to == 0) to = lens.phrase_at(from, "in every");
  if (to == 0) to = lens.phrase_at(from, "in");
  if (to == 0) return at;
  from = lens.skip_blanks(to);
  if (lens.phrase_at(from, "every") != 0) from = lens.skip_blanks(lens.phrase_at(from, "every"));
  const NumeralHit whole = numeral_at(lens, from);
  if (whole.end == 0 || whole.number.exponent != 0 || whole.number.denominator != 1) return at;
  if (whole.number.form == ast::NumeralForm::ordinal || whole.number.long_digits) return at;
  const bool is_year = whole.number.mantissa >= 1000 && whole.end - from == 4;
  if (first.mantissa >= whole.number.mantissa || whole.number.mantissa > 100000 || is_year) return at;
  const Word after = lens.next(whole.end);
  const std::string_view word = lens.text(after);
  if (after.is(is::magnitude | is::time_unit | is::time_units | is::month | is::unit | is::money)) return at;
  if (!out_of && (word == "games" || word == "matches" || word == "attempts" || word == "meetings"))
    return at;
  if (lens[whole.end] == '%' || lens.dash_at(whole.end) != 0 || is_letter(lens[whole.end])) return at;
  first.denominator = static_cast<std::uint32_t>(whole.number.mantissa);
  first.form = ast::NumeralForm::fraction;
  first.end = whole.end;
  return whole.end;
}

/// "two million three hundred thousand": what stood above the last magnitude.
void add_above(ProseNumber& number, std::int64_t above) {
  for (int i = 0; i < number.power; ++i) {
    if (above % 10 != 0) {  // the last magnitude is no part of it: "a thousand and half a million"
      number.mantissa = 0;
      return;
    }
    above /= 10;
  }
  number.mantissa += above * number.denominator;
}

/// "a million and a half"
std::uint32_t take_and_a_half(const Lens& lens, std::uint32_t at, ProseNumber& number) {
  if (!number.magnitude || number.exponent != 0 || number.denominator != 1) return at;
  const std::uint32_t end = lens.phrase_at(lens.skip_blanks(at), "and a half");
  if (end == 0) return at;
  number.mantissa = 2 * number.mantissa + 1;
  number.denominator = 2;
  number.form = ast::NumeralForm::fraction;
  return end;
}

/// ½ and its kin at `at`, glued to an integer or alone.
std::uint32_t take_fraction_sign(const Lens& lens, std::uint32_t at, ProseNumber& number) {
  struct Sign {
    std::string_view bytes;
    int parts, denominator;
  };
  static constexpr Sign signs[] = {{"\xC2\xBD", 1, 2},
                                   {"\xC2\xBC", 1, 4},
                                   {"\xC2\xBE", 3, 4},
                                   {"\xE2\x85\x93", 1, 3},
                                   {"\xE2\x85\x94", 2, 3}};
  for (const Sign& sign : signs) {
    if (!lens.starts(at, sign.bytes) || number.exponent != 0 || number.long_digits) continue;
    number.mantissa = number.mantissa * sign.denominator + sign.parts;
    number.denominator = static_cast<std::uint32_t>(sign.denominator);
    number.form = ast::NumeralForm::fraction;
    return at + static_cast<std::uint32_t>(sign.bytes.size());
  }
  return at;
}

/// "1/4 cent", "5 1/2 years": a common fraction at or right behind the digits.
std::uint32_t take_common_fraction(const Lens& lens, std::uint32_t at, ProseNumber& number) {
  if (number.form != ast::NumeralForm::digits || number.exponent != 0 || number.long_digits) return at;
  const bool alone = lens[at] == '/';
  std::uint32_t from = alone ? number.begin : at + 1;
  if (!alone && (lens[at] != ' ' || !is_digit(lens[from]))) return at;
  std::uint32_t parts = 0;
  std::uint32_t whole = 0;
  for (; is_digit(lens[from]) && parts < 100; ++from)
    parts = parts * 10 + static_cast<std::uint32_t>(lens[from] - '0');
  if (lens[from] != '/') return at;
  for (++from; is_digit(lens[from]) && whole < 100; ++from)
    whole = whole * 10 + static_cast<std::uint32_t>(lens[from] - '0');
  const bool common =
      whole == 2 || whole == 3 || whole == 4 || whole == 5 || whole == 8 || whole == 16 || whole == 32;
  if (!common || parts == 0 || parts >= whole || lens[from] == '/' || is_digit(lens[from])) return at;
  number.mantissa = (alone ? 0 : number.mantissa * whole) + parts;
  number.denominator = whole;
  number.form = ast::NumeralForm::fraction;
  return from;
}

/// "5 dollars 50 cents"
std::uint32_t take_coins(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  if (figure.currency == 0 || figure.coin || figure.first.exponent != 0 || figure.first.denominator != 1 ||
      figure.first.magnitude)
    return at;
  std::uint32_t from = lens.skip_blanks(at);
  const std::uint32_t past_and = lens.phrase_at(from, "and");
  if (past_and != 0) from = lens.skip_blanks(past_and);
  if (!is_digit(lens[from]) && !lens.word_at(from).is(is::small | is::tens)) return at;
  const NumeralHit coins = numeral_at(lens, from);
  const Word word = lens.next(coins.end);
  if (coins.end == 0 || coins.number.mantissa >= 100 || coins.number.exponent != 0 || !word.is(is::coin))
    return at;
  figure.first.mantissa = figure.first.mantissa * 100 + coins.number.mantissa;
  figure.first.exponent = -2;
  return word.end;
}

/// "-" or "minus" that ends at `at`, as a sign: where it begins.
std::uint32_t take_sign(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t dash = lens.dash_before(at);
  if (dash != 0 && lens.text(at - dash, at) != "\xE2\x80\x94") {
    const char before = lens.before(at - dash);
    if (is_digit(before) || is_letter(before) || is_high(before) || before == '.' || before == ')' ||
        before == '%') {
      if (!is_high(before) || lens.skip_blanks_back(at - dash) == at - dash) return at;
    }
    figure.first.sign = -1;
    return at - dash;
  }
  if (lens.before(at) == '+' && !is_digit(lens.before(at - 1)) && !is_letter(lens.before(at - 1))) {
    figure.first.sign = 1;
    return at - 1;
  }
  const std::uint32_t minus = lens.phrase_before(lens.skip_blanks_back(at), "minus");
  if (minus == Lens::no_place || minus + 5 == at) return at;
  const std::uint32_t gap = lens.skip_blanks_back(minus);
  if (lens.phrase_before(gap, "plus or") != Lens::no_place) return at;
  if (gap > lens.begin() && is_digit(lens.before(gap))) return at;  // "10 minus 4"
  figure.first.sign = -1;
  return minus;
}

/// "sixfold", "ten-fold", "100-fold"
std::uint32_t take_fold(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t from = at + lens.dash_at(at);
  const Word word = lens.word_at(from);
  const bool times = from == at && (lens.text(word) == "x" || lens.text(word) == "X");
  if (lens.text(word) != "fold" && !times) return at;
  figure.multiple = true;
  return word.end;
}

FigureKind kind_of(const ProseFigure& figure) {
  if (figure.currency != 0) return FigureKind::money;
  if (is_percent(figure.unit)) return FigureKind::percent;
  if (is_time(figure.unit)) return FigureKind::duration;
  if (figure.unit != 0 || figure.noun_begin != figure.noun_end) return FigureKind::quantity;
  return FigureKind::number;
}

/// Everything to the right of the numeral; the end of the figure.
std::uint32_t take_right(const Lens& lens, std::uint32_t at, ProseFigure& figure, std::int64_t above) {
  std::uint32_t end = take_fraction_sign(lens, at, figure.first);
  if (end == at) end = take_common_fraction(lens, at, figure.first);
  if (figure.first.form == ast::NumeralForm::fraction) end = skip_fraction_joint(lens, end);
  const std::uint32_t fold = take_fold(lens, end, figure);
  if (fold != end) return fold;
  end = take_magnitude(lens, end, figure);
  if (above != 0) add_above(figure.first, above);
  end = take_and_a_half(lens, end, figure.first);
  if (const std::uint32_t inner = take_inner_hedge(lens, end, figure); inner != end)
    return take_rate(lens, inner, figure);
  using Take = std::uint32_t (*)(const Lens&, std::uint32_t, ProseFigure&);
  for (const Take take : {take_ratio, take_percent, take_hyphenated, take_currency, take_unit, take_noun}) {
    const std::uint32_t to = take(lens, end, figure);
    if (to == end) continue;
    end = to;
    break;
  }
  end = take_coins(lens, end, figure);
  return take_rate(lens, end, figure);
}

}  // namespace

bool is_one(const ProseFigure& figure) {
  return figure.first.mantissa == 1 && figure.first.exponent == 0 && figure.first.denominator == 1 &&
         !figure.first.magnitude;
}

bool is_bare(const ProseFigure& figure) {
  return figure.currency == 0 && figure.unit == 0 && figure.noun_begin == figure.noun_end && !figure.multiple;
}

Reading amount_at(const Lens& lens, std::uint32_t at) {
  Reading reading{.figure = {}, .resume = at + 1, .found = false};
  ProseFigure& figure = reading.figure;
  const NumeralHit numeral = numeral_at(lens, at);
  if (numeral.end == 0) return reading;
  figure.first = numeral.number;
  reading.resume = numeral.end;
  if (figure.first.form == ast::NumeralForm::fraction && !is_digit(lens[at]) &&
      !is_fraction_here(lens, numeral.end) && skip_fraction_joint(lens, numeral.end) == numeral.end)
    return reading;
  std::uint32_t left = take_currency_before(lens, at, figure);
  if (left == at && lens.dash_before(at) != 0) {  // "$-5m"
    const std::uint32_t inner = take_currency_before(lens, at - lens.dash_before(at), figure);
    if (figure.currency != 0) figure.first.sign = -1;
    if (figure.currency != 0) left = inner;
  }
  if (figure.first.sign == 0) left = take_sign(lens, left, figure);
  const std::uint32_t end = take_right(lens, numeral.end, figure, numeral.above);
  set_span(figure, left, end);
  figure.kind = kind_of(figure);
  reading.resume = end;
  reading.found = true;
  return reading;
}

}  // namespace claimcheck::prose
