// Times that hang on the day of publication: last Friday, next week, this year, the past six years, two years
// ago, yesterday; and stretches measured from another one: the 18 months to June 2019.
#include <initializer_list>

#include "grammar/prose/times.hpp"

namespace claimcheck::prose {

namespace {

using ast::TimeUnit;

enum Deictic : std::int16_t {
  last = 1,
  current = 2,
  next = 3,
  past = 4,
  previous = 5,
  coming = 6,
  now = 7,
  following = 8
};

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

/// The unit of time a duration is counted in, as a stretch of the calendar; false for hours and less.
bool set_unit(ProseTime& time, UnitName name, std::int32_t count) {
  time.count = count;
  switch (name) {
    case unit_name::day:
      time.unit = TimeUnit::day;
      return true;
    case unit_name::week:
      time.unit = TimeUnit::day;
      time.weeks = true;
      return true;
    case unit_name::fortnight:
      time.unit = TimeUnit::day;
      time.weeks = true;
      time.count *= 2;
      return true;
    case unit_name::month:
      time.unit = TimeUnit::month;
      return true;
    case unit_name::quarter:
      time.unit = TimeUnit::quarter;
      return true;
    case unit_name::year:
      time.unit = TimeUnit::year;
      return true;
    case unit_name::decade:
      time.unit = TimeUnit::decade;
      return true;
    case unit_name::century:
      time.unit = TimeUnit::decade;
      time.count *= 10;
      return true;
    default:
      return false;
  }
}

std::int8_t direction_of(std::int16_t deictic) {
  if (deictic == last || deictic == past || deictic == previous) return -1;
  return deictic == next || deictic == coming || deictic == following ? 1 : 0;
}

/// An exact small count, or 0.
std::int32_t small_count(const ProseNumber& number) {
  if (number.exponent != 0 || number.denominator != 1 || number.magnitude || number.long_digits) return 0;
  return number.mantissa > 0 && number.mantissa < 10000 ? static_cast<std::int32_t>(number.mantissa) : 0;
}

void keep(Reading& reading, FigureKind kind, std::uint32_t begin, std::uint32_t end) {
  reading.figure.kind = kind;
  reading.figure.span.begin = begin;
  reading.figure.span.end = end;
  reading.resume = end;
  reading.found = true;
}

/// "the past six years", "the next decade", "over the last year"
bool take_stretch(const Lens& lens, const Word& word, Reading& reading) {
  const Word the = lens.previous(word.begin);
  const bool article = is_one_of(lens.text(the), {"the", "The"});
  const std::int16_t code = word.info.code;
  if (code == current || code == now || code == previous || code == following) return false;
  std::uint32_t from = lens.skip_blanks(word.end);
  std::int32_t count = 1;
  const NumeralHit number = is_digit(lens[from]) || lens.word_at(from).is(is::small | is::tens)
                                ? numeral_at(lens, from)
                                : NumeralHit{};
  const bool counted = number.end != 0;
  if (counted) {
    count = small_count(number.number);
    from = lens.skip_blanks(number.end);
  }
  const Word unit = lens.word_at(from);
  if (count == 0 || !unit.is(counted ? is::time_units | is::time_unit : is::time_unit)) return false;
  if (!counted) {
    if (!article || (code != past && code != last && code != next && code != coming)) return false;
    const Word led = lens.previous(the.begin);
    const bool over = is_one_of(
        lens.text(led), {"over", "in", "during", "for", "within", "Over", "In", "During", "throughout"});
    if (code != past && code != coming && !(over && unit.info.code != unit_name::century)) return false;
    if (lens.text(lens.next(unit.end)) == "of") return false;
  }
  ProseTime& time = reading.figure.time;
  if (!set_unit(time, unit.info.code, count)) return false;
  time.relation = TimeRelation::stretch;
  time.direction = direction_of(code);
  keep(reading, FigureKind::period, article ? the.begin : word.begin, unit.end);
  return true;
}

/// "last week", "this year", "next month", "last night", "this weekend"
bool take_extent(const Lens& lens, const Word& word, Reading& reading) {
  const std::int16_t code = word.info.code;
  if (code == past || code == previous || code == following) return false;
  const Word unit = lens.next(word.end);
  const Word article = lens.previous(word.begin);
  if (!unit.is(is::time_unit) || unit.is(is::ordinal)) return false;
  if (is_one_of(lens.text(article), {"the", "The", "its", "his", "their", "a"}) && code != now &&
      code != coming)
    return false;
  ProseTime& time = reading.figure.time;
  time.direction = direction_of(code);
  if (unit.info.code == unit_name::night) {
    if (code != last) return false;
    time.relation = TimeRelation::day;
    time.count = -1;
    keep(reading, FigureKind::date, word.begin, unit.end);
    return true;
  }
  if (unit.info.code == unit_name::weekend || !set_unit(time, unit.info.code, 1) ||
      time.unit == TimeUnit::day) {
    if (!time.weeks || time.count != 1) return false;
  }
  time.relation = TimeRelation::extent;
  if (article.is(is::third_of) && (time.unit == TimeUnit::year || time.unit == TimeUnit::month)) {
    time.first.third = static_cast<std::uint8_t>(article.info.code);  // "early last year"
    reading.figure.hedge_span = {no_file, article.begin, article.end};
  }
  const std::uint32_t begin =
      article.is(is::article) && (code == now || code == coming) ? article.begin : word.begin;
  keep(reading, FigureKind::period, begin, unit.end);
  return true;
}

/// "last Friday", "next June"
bool take_named(const Lens& lens, const Word& word, Reading& reading) {
  const std::int16_t code = word.info.code;
  if (code == past || code == previous || code == following || code == now) return false;
  const Word name = lens.next(word.end);
  ProseTime& time = reading.figure.time;
  time.direction = direction_of(code);
  if (name.is(is::weekday)) {
    time.relation = TimeRelation::weekday;
    time.count = name.info.code;
    keep(reading, FigureKind::date, word.begin, name.end);
    return true;
  }
  if (!name.is(is::month) || !name.capital || lens.text(name).size() == 3) return false;
  if (is_digit(lens[lens.skip_blanks(name.end)])) return false;
  time.first = {.unit = TimeUnit::month, .part = static_cast<std::uint8_t>(name.info.code), .present = true};
  time.tense = code == last ? Tense::past : code == current ? Tense::unknown : Tense::future;
  keep(reading, FigureKind::date, word.begin, name.end);
  return true;
}

/// "Friday", "Tuesday, March 3"
Reading weekday_at(const Lens& lens, const Word& word) {
  Reading reading{.figure = {}, .resume = word.end, .found = false};
  const Word before = lens.previous(word.begin);
  const Word next = lens.next(word.end);
  if (!word.capital ||
      is_one_of(lens.text(before), {"Black", "Super", "Good", "Ash", "Palm", "Easter", "Holy", "Cyber",
                                    "Bloody", "Giving", "Shrove", "Maundy"}))
    return reading;
  if (next.begin == word.end + 1 &&
      is_one_of(lens.text(next),
                {"Times", "Mirror", "Telegraph", "Express", "Post", "Night", "Mail", "Review", "Tribune"}))
    return reading;
  std::uint32_t from = word.end;
  if (lens[from] == ',') ++from;
  from = lens.skip_blanks(from);
  if (const std::uint32_t the = lens.phrase_at(from, "the"); the != 0) from = lens.skip_blanks(the);
  const bool dated = is_digit(lens[from]) || (lens.word_at(from).is(is::month) && lens.word_at(from).capital);
  if (dated && from != word.end) {
    Reading date = time_at(lens, from);
    if (date.found && date.figure.time.first.unit == TimeUnit::day && !date.figure.time.last.present) {
      date.figure.span.begin = word.begin;
      return date;
    }
  }
  reading.figure.time.relation = TimeRelation::weekday;
  reading.figure.time.count = word.info.code;
  keep(reading, FigureKind::date, word.begin, word.end);
  return reading;
}

}  // namespace

Reading relative_time_at(const Lens& lens, std::uint32_t at) {
  const Word word = lens.word_at(at);
  Reading reading{.figure = {}, .resume = word.end, .found = false};
  if (word.is(is::weekday)) return weekday_at(lens, word);
  if (word.is(is::named_day)) {
    const bool name = word.capital && !lens.begins_sentence(word.begin);
    if (name) return reading;
    reading.figure.time.relation = TimeRelation::day;
    reading.figure.time.count = word.info.code;
    keep(reading, FigureKind::date, word.begin, word.end);
    return reading;
  }
  if (take_named(lens, word, reading) || take_extent(lens, word, reading) ||
      take_stretch(lens, word, reading))
    return reading;
  return reading;
}

Reading opening_at(const Lens& lens, std::uint32_t at) {
  const Word word = lens.word_at(at);
  Reading reading{.figure = {}, .resume = word.end, .found = false};
  const bool first = is_one_of(lens.text(word), {"first", "First"});
  if (!first && !is_one_of(lens.text(word), {"last", "final", "Last", "Final"})) return reading;
  std::uint32_t from = lens.skip_blanks(word.end);
  const NumeralHit number =
      is_digit(lens[from]) || lens.word_at(from).is(is::small) ? numeral_at(lens, from) : NumeralHit{};
  const Word unit = lens.next(number.end == 0 ? word.end : number.end);
  if (!unit.is(number.end == 0 ? is::time_unit : is::time_units) || unit.is(is::ordinal)) return reading;
  std::uint32_t of = lens.phrase_at(lens.skip_blanks(unit.end), "of");
  if (of == 0) of = lens.phrase_at(lens.skip_blanks(unit.end), "in");
  if (of == 0) return reading;
  of = lens.skip_blanks(of);
  if (const std::uint32_t the = lens.phrase_at(of, "the"); the != 0) of = lens.skip_blanks(the);
  ProseTime& time = reading.figure.time;
  const Word year = lens.word_at(of);
  std::uint32_t end = 0;
  if (year.is(is::deictic) && lens.text(lens.next(year.end)) == "year") {
    time.relative_year = true;
    time.year_offset = direction_of(year.info.code);
    time.first = {.unit = TimeUnit::year, .present = true};
    end = lens.next(year.end).end;
  } else if (lens.text(year) == "year" && is_one_of(lens.text(lens.previous(year.begin)), {"the"})) {
    time.relative_year = true;  // "the first nine months of the year"
    time.first = {.unit = TimeUnit::year, .present = true};
    end = year.end;
  } else {
    const PointHit point = point_at(lens, of);
    if (point.end == 0 || point.last.present) return reading;
    time.first = point.point;
    end = point.end;
  }
  if (!set_unit(time, unit.info.code, number.end == 0 ? 1 : small_count(number.number))) return reading;
  time.relation = TimeRelation::opening;
  time.direction = first ? 1 : -1;
  const Word the = lens.previous(word.begin);
  keep(reading, FigureKind::period, is_one_of(lens.text(the), {"the", "The"}) ? the.begin : word.begin, end);
  return reading;
}

void turn_into_time(const Lens& lens, Reading& reading) {
  ProseFigure& figure = reading.figure;
  if (figure.kind != FigureKind::duration || figure.per_begin != figure.per_end) return;
  std::int32_t count = small_count(figure.first);
  const std::uint32_t from = lens.skip_blanks(figure.span.end);
  ProseTime time;
  if (const std::uint32_t ago = lens.phrase_at(from, "ago"); ago != 0) {
    if (!set_unit(time, figure.unit, count) || count == 0) return;
    time.relation = TimeRelation::ago;
    figure = ProseFigure{.span = {no_file, figure.span.begin, ago}, .kind = FigureKind::date, .time = time};
    reading.resume = ago;
    return;
  }
  const Word the = lens.previous(figure.span.begin);
  if (!is_one_of(lens.text(the), {"the", "The"}) || count == 0) return;
  std::uint32_t to = 0;
  for (const std::string_view word : {"to end", "ended", "ending", "through", "to"})
    if (to == 0) to = lens.phrase_at(from, word);
  if (to == 0) return;
  to = lens.skip_blanks(to);
  if (const std::uint32_t on = lens.phrase_at(to, "on"); on != 0) to = lens.skip_blanks(on);
  const PointHit point = point_at(lens, to);
  if (point.end == 0 || point.last.present || !set_unit(time, figure.unit, count)) return;
  time.relation = TimeRelation::spell;
  time.first = point.point;
  figure = ProseFigure{.span = {no_file, the.begin, point.end}, .kind = FigureKind::period, .time = time};
  reading.resume = point.end;
}

}  // namespace claimcheck::prose
