// Plurals of numbers, which say at least two of them ("hundreds of letters", "tens of thousands"), and the
// words that count times ("twice").
#include <initializer_list>

#include "grammar/prose/amounts.hpp"

namespace claimcheck::prose {

namespace {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

/// Past "of thousands" after "tens", "hundreds": the powers add up.
std::uint32_t take_powers(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  std::uint32_t end = at;
  for (int i = 0; i < 2; ++i) {
    const std::uint32_t of = lens.phrase_at(lens.skip_blanks(end), "of");
    const Word next = of == 0 ? Word{} : lens.next(of);
    if (!next.is(is::vague)) break;
    figure.first.power = static_cast<std::int16_t>(figure.first.power + next.info.number);
    end = next.end;
  }
  return end;
}

/// What there are hundreds of: money, a unit, things.
std::uint32_t take_counted(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t of = lens.phrase_at(lens.skip_blanks(at), "of");
  if (of == 0) return at;
  std::uint32_t to = take_currency(lens, of, figure);
  if (to == of) to = take_unit(lens, of, figure);
  if (to == of && !lens.next(of).is(is::article)) to = take_noun(lens, of, figure);
  return to == of ? at : to;
}

}  // namespace

Reading vague_at(const Lens& lens, const Word& word) {
  Reading reading{.figure = {}, .resume = word.end, .found = false};
  const std::string_view text = lens.text(word);
  ProseFigure& figure = reading.figure;
  figure.vague = true;
  figure.first = {.mantissa = 2,
                  .begin = word.begin,
                  .end = word.end,
                  .form = ast::NumeralForm::words,
                  .magnitude = true};
  figure.first.power = word.info.number;
  if (is_one_of(text, {"dozens", "Dozens"})) {
    figure.first.mantissa = 24;
    figure.first.power = 0;
  }
  std::uint32_t end = take_powers(lens, word.end, figure);
  if (is_one_of(text, {"tens", "Tens"}) && end == word.end) return reading;
  end = take_counted(lens, end, figure);
  figure.span.begin = word.begin;
  figure.span.end = end;
  figure.kind = figure.currency != 0                                       ? FigureKind::money
                : is_time(figure.unit)                                     ? FigureKind::duration
                : figure.unit != 0 || figure.noun_begin != figure.noun_end ? FigureKind::quantity
                                                                           : FigureKind::number;
  reading.resume = end;
  reading.found = true;
  return reading;
}

Reading times_word_at(const Lens& lens, const Word& word) {
  Reading reading{.figure = {}, .resume = word.end, .found = false};
  if (word.info.number < 2 || lens.dash_at(word.end) == 1) return reading;
  ProseFigure& figure = reading.figure;
  figure.span.begin = word.begin;
  figure.span.end = word.end;
  figure.first = {
      .mantissa = word.info.number, .begin = word.begin, .end = word.end, .form = ast::NumeralForm::words};
  figure.multiple = is_one_of(lens.text(lens.next(word.end)),
                              {"the", "as", "that", "its", "their", "what", "his", "her", "those", "our"});
  figure.unit = figure.multiple ? unit_name::none : unit_name::time;
  figure.kind = figure.multiple ? FigureKind::number : FigureKind::quantity;
  reading.found = true;
  return reading;
}

}  // namespace claimcheck::prose
