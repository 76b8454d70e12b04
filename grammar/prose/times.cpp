// A named stretch becomes a date or a period by what stands around it: a second one ("from 2008 to 2012"), a
// preposition ("since 2007"), "early", "mid", "late".
#include "grammar/prose/times.hpp"

#include <initializer_list>

namespace claimcheck::prose {

namespace {

using ast::Preposition;
using ast::TimeUnit;

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

bool is_period_unit(const ProsePoint& point) {
  return point.unit != TimeUnit::year && point.unit != TimeUnit::month && point.unit != TimeUnit::day;
}

/// "between" or "from" right before `at`, articles and "early", "late" passed over.
Word joint_before(const Lens& lens, std::uint32_t at) {
  Word word = lens.previous(at);
  while (!word.empty() && lens.text(word) == "the") word = lens.previous(word.begin);
  return word;
}

/// The connector between the two ends of a period at `at`: its end, or 0.
std::uint32_t connector(const Lens& lens, std::uint32_t at, bool between) {
  const std::uint32_t from = lens.skip_blanks(at);
  std::uint32_t to = 0;
  for (const std::string_view word : {"to", "through", "until", "till"})
    if (to == 0) to = lens.phrase_at(from, word);
  if (to == 0 && between) to = lens.phrase_at(from, "and");
  if (to == 0 && lens.dash_at(from) != 0) to = from + lens.dash_at(from);
  if (to == 0) return 0;
  to = lens.skip_blanks(to);
  if (const std::uint32_t the = lens.phrase_at(to, "the"); the != 0) to = lens.skip_blanks(the);
  return to;
}

/// Whether `last` may end what `first` begins, filling in what the one leaves to the other.
bool join_points(ProsePoint& first, ProsePoint& last) {
  if (first.unit == TimeUnit::day && first.part == 0) return false;
  if (last.year == unstated_year) last.year = first.year;
  if (first.year == unstated_year) first.year = last.year;
  if (first.year == unstated_year || last.year == unstated_year) return first.unit == last.unit;
  if (first.year != last.year) return first.year < last.year;
  const auto rank = [](const ProsePoint& p) {
    return p.unit == TimeUnit::day || p.unit == TimeUnit::month ? p.part * 32 + p.day : int{p.part};
  };
  return first.unit != last.unit || rank(first) < rank(last);
}

/// The second end of a range after `hit`; moves its end.
bool take_second(const Lens& lens, std::uint32_t at, PointHit& hit) {
  const Word before = joint_before(lens, at);
  const bool between = is_one_of(lens.text(before), {"between", "Between"});
  const std::uint32_t from = connector(lens, hit.end, between);
  if (from == 0) return false;
  PointHit second = point_at(lens, from);
  if (second.end == 0) return false;
  if (hit.last.present && second.last.present) second.point = second.last;
  ProsePoint first = hit.point;
  // "10 to 12 June" is one piece; here both ends are whole: "7.5 to 2018" is none.
  if (hit.bare_year != second.bare_year && !hit.bare_month && first.unit != second.point.unit &&
      first.unit != TimeUnit::day && first.unit != TimeUnit::month)
    return false;
  if (!join_points(first, second.point)) return false;
  if (hit.bare_year && second.bare_year && second.point.year - first.year > 300) return false;
  hit.point = first;
  hit.last = second.point;
  hit.end = second.end;
  hit.bare_year = hit.bare_month = false;
  hit.relative_year |= second.relative_year;
  if (second.relative_year) hit.year_offset = second.year_offset;
  return true;
}

/// A month's name may be a word or a person's name.
bool is_month_here(const Lens& lens, std::uint32_t at, std::uint32_t end) {
  const Word month = lens.word_at(at);
  const std::string_view text = lens.text(month);
  if (text.size() == 3 && text != "May" && lens[month.end] != '.') return false;
  const Word before = lens.previous(at);
  if (is_one_of(lens.text(before), {"Ides"})) return false;
  const Word before_of = lens.text(before) == "of" ? lens.previous(before.begin) : Word{};
  if (lens.text(before_of) == "Ides") return false;
  const Word next = lens.next(end);
  const bool led = before.is(is::preposition | is::third_of | is::deictic | is::article) ||
                   is_one_of(lens.text(before), {"and", "or", "In", "By", "Since", "Until", "mid"}) ||
                   lens.dash_before(at) != 0;
  if (text == "May" || text == "March") {
    if (text == "March" && is_one_of(lens.text(next), {"on", "for", "to", "of", "past"}))
      return led && !before.is(is::article);
    if (before.is(is::article) && !before.is(is::preposition))
      return next.is(is::event) || is_plural(lens, next);
    if (led) return !(next.capital && !next.is(is::month | is::stop) && lens[end] == ' ');
    return lens.begins_sentence(at) &&
           (next.is(is::past) || is_one_of(lens.text(next), {"is", "was", "saw", "brought", "had"})) &&
           !is_one_of(lens.text(next), {"have", "be"});
  }
  if (next.capital && !led && !next.is(is::stop | is::month) && next.begin == end + 1) return false;
  return lens.text(next) != "&" && !(lens[end] == ' ' && lens[end + 1] == '&');
}

bool is_event_or_modifier(const Lens& lens, const Word& next) {
  return next.empty() || next.is(is::event | is::stop | is::past | is::present | is::furniture) ||
         !is_plural(lens, next);
}

/// Four digits alone: a year, unless they count something or end a name.
bool is_year_here(const Lens& lens, std::uint32_t at, std::uint32_t end, int year) {
  const Word before = lens.previous(at);
  const Word next = lens.next(end);
  const std::string_view text = lens.text(before);
  const bool led =
      before.is(is::preposition) && !is_one_of(text, {"over", "under", "above", "below", "about", "around",
                                                      "than", "per", "to", "with", "of", "plus", "minus"});
  const bool the = is_one_of(text, {"the", "The", "its", "their", "his", "year", "years", "early", "late",
                                    "mid", "and", "fiscal", "of", "to"});
  if (year < 1000 || year > 2199) return false;
  if ((year < 1500 || year > 2100) && !led && !is_one_of(text, {"year"})) return false;
  if (next.is(is::magnitude | is::money | is::unit | is::time_units) ||
      lens.phrase_at(lens.skip_blanks(end), "per cent") != 0)
    return false;
  if (next.is(is::time_unit) && lens.dash_at(end) != 0) return false;
  if (currency_after(lens.text().substr(lens.skip_blanks(end))).code != 0 && lens.skip_blanks(end) != end)
    return led;
  if (!is_event_or_modifier(lens, next)) return led || the;
  return true;
}

/// "Paris 2024", "Agenda 2030", "UFC 2018": a year that ends a name.
bool ends_name(const Lens& lens, std::uint32_t at) {
  const Word before = lens.previous(at);
  if (before.empty() || !before.capital || lens.skip_blanks_back(at) != before.end || before.end == at)
    return false;
  if (before.is(is::month | is::season | is::weekday | is::stop | is::preposition | is::third_of |
                is::article | is::deictic | is::hundred))
    return false;
  if (before.acronym && before.size() > 1) return before.is(is::label);
  if (is_one_of(lens.text(before),
                {"Year", "Around", "About", "Circa", "Election", "Budget", "Report", "Growth"}))
    return false;
  return true;
}

Preposition preposition_of(const Lens& lens, const Word& word) {
  const std::string_view text = lens.text(word);
  if (is_one_of(text, {"since", "Since"})) return Preposition::since;
  if (is_one_of(text, {"until", "till", "Until", "through", "Through"})) return Preposition::until;
  if (is_one_of(text, {"by", "By"})) return Preposition::by;
  if (is_one_of(text, {"before", "Before"})) return Preposition::before;
  if (is_one_of(text, {"after", "After"})) return Preposition::after;
  if (is_one_of(text, {"on", "On"})) return Preposition::on;
  if (is_one_of(text, {"in", "In", "during", "During"})) return Preposition::in;
  if (is_one_of(text, {"from", "From"})) return Preposition::from_to;
  return Preposition::none;
}

/// "applies from 1 January" is open to the end, "dates from 1994" and "up from 2010" are not.
bool opens(const Lens& lens, const Word& from, const ProsePoint& point) {
  if (point.third != 0) return false;
  const Word before = lens.previous(from.begin);
  if (point.unit != TimeUnit::day && point.unit != TimeUnit::month && point.unit != TimeUnit::year)
    return false;
  const std::string_view text = lens.text(before);
  if (before.empty()) return lens.begins_sentence(from.begin);
  if (before.is(is::cut | is::money | is::magnitude | is::unit | is::time_unit | is::time_units))
    return false;
  if (before.is(is::up | is::down | is::month)) return false;
  return !text.starts_with("dat") &&
         !is_one_of(text, {"away",   "percent",   "cent",  "back",   "different", "figures", "data",
                           "levels", "level",     "point", "points", "letter",    "report",  "unchanged",
                           "change", "agreement", "deal",  "treaty", "decree",    "photo",   "file"});
}

void take_preposition(const Lens& lens, ProseFigure& figure) {
  Word before = lens.previous(figure.hedge_span.empty() ? figure.span.begin : figure.hedge_span.begin);
  while (!before.empty() && lens.text(before) == "the") before = lens.previous(before.begin);
  ProseTime& time = figure.time;
  time.preposition = preposition_of(lens, before);
  if (time.last.present) return;
  switch (time.preposition) {
    case Preposition::since:
    case Preposition::until:
      figure.kind = FigureKind::period;
      break;
    case Preposition::from_to:
      time.preposition = Preposition::none;
      if (!opens(lens, before, time.first) || time.relation != TimeRelation::absolute) break;
      time.preposition = Preposition::since;
      figure.kind = FigureKind::period;
      break;
    default:
      break;
  }
}

/// "early 2016", "mid-February", "in the late 1980s": the third it names, as a hedge.
void take_third(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  std::uint32_t to = at;
  if (lens.dash_before(at) != 0) to -= lens.dash_before(at);
  Word word = lens.previous(to);
  if (lens.text(word) == "in") word = lens.previous(word.begin);
  if (word.empty() || !word.is(is::third_of)) return;
  if (to != at && lens.text(word) != "mid" && lens.text(word) != "Mid") {
    const std::string_view text = lens.text(word);
    if (text != "early" && text != "late") return;
  }
  const ProsePoint& point = figure.time.first;
  if (point.unit != TimeUnit::year && point.unit != TimeUnit::month && point.unit != TimeUnit::decade) return;
  figure.time.first.third = static_cast<std::uint8_t>(word.info.code);
  figure.hedge_span = {no_file, word.begin, word.end};
  figure.kind = FigureKind::period;
}

/// "the 1990s", "the third quarter", "the 3rd of June": the article is part of it.
std::uint32_t with_article(const Lens& lens, std::uint32_t at, const ProseFigure& figure) {
  const ProsePoint& point = figure.time.first;
  std::uint32_t letters = at;
  while (is_digit(lens[letters])) ++letters;
  const bool ordinal = lens.word_at(at).is(is::ordinal) || (letters != at && is_letter(lens[letters]));
  const bool of_day =
      point.unit == TimeUnit::day && lens.text(at, figure.span.end).find(" of ") != std::string_view::npos;
  const bool of_season =
      point.unit == TimeUnit::season && lens.text(at, figure.span.end).find(" of ") != std::string_view::npos;
  const bool named = of_season || point.unit == TimeUnit::decade || (ordinal && point.unit != TimeUnit::day);
  if (!of_day && !named) return at;
  const Word before = lens.previous(at);
  const Word next = lens.next(figure.span.end);
  const bool describes = point.unit == TimeUnit::decade && !next.empty() && !next.is(is::stop) &&
                         !next.capital && next.begin == lens.skip_blanks(figure.span.end);
  if (describes && lens.dash_at(at) == 0 && !is_digit(lens[at])) return at;  // "the '90s sense"
  return is_one_of(lens.text(before), {"the", "The"}) ? before.begin : at;
}

}  // namespace

Reading time_at(const Lens& lens, std::uint32_t at) {
  Reading reading{.figure = {}, .resume = at, .found = false};
  PointHit hit = point_at(lens, at);
  if (hit.end == 0) return reading;
  ProseFigure& figure = reading.figure;
  const Word before = lens.previous(at - lens.dash_before(at));
  // "In May 20 people died"
  if (hit.point.unit == TimeUnit::day && hit.point.year == unstated_year && !hit.last.present &&
      lens.word_at(at).is(is::month) &&
      (is_one_of(lens.text(before), {"in", "In"}) || before.is(is::third_of))) {
    hit.end = lens.word_at(at).end;
    hit.point = {.unit = TimeUnit::month, .part = hit.point.part, .present = true};
    hit.bare_month = true;
  }
  take_second(lens, at, hit);
  if (hit.bare_month && !is_month_here(lens, at, hit.end)) return reading;
  if (hit.bare_year && ends_name(lens, at)) {
    reading.resume = hit.end;
    return reading;
  }
  if (hit.bare_year && !is_year_here(lens, at, hit.end, hit.point.year)) return reading;
  figure.time.first = hit.point;
  figure.time.last = hit.last;
  figure.time.relative_year = hit.relative_year;
  figure.time.year_offset = hit.year_offset;
  figure.span.begin = at;
  figure.span.end = hit.end;
  figure.kind = hit.last.present || is_period_unit(hit.point) ? FigureKind::period : FigureKind::date;
  figure.span.begin = with_article(lens, at, figure);
  if (!hit.last.present) take_third(lens, at, figure);
  if (figure.hedge_span.end != 0) figure.span.begin = at;
  take_preposition(lens, figure);
  const Word led = lens.previous(figure.span.begin);
  if (led.is(is::deictic) && hit.point.year == unstated_year)  // "its upcoming third-quarter forecast"
    figure.time.tense = is_one_of(lens.text(led), {"upcoming", "coming", "next"}) ? Tense::future
                        : is_one_of(lens.text(led), {"last", "past", "previous"}) ? Tense::past
                                                                                  : Tense::unknown;
  reading.resume = hit.end;
  reading.found = true;
  return reading;
}

}  // namespace claimcheck::prose
