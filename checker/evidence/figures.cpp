// From the written form to exact intervals: the same conversion as for claims. Unit names are put together
// from what the grammar found, and handed to the table of units where it knows them.
#include "checker/evidence/figures.hpp"

#include <algorithm>

#include "checker/evidence/document.hpp"
#include "checker/model/currency_table.hpp"
#include "grammar/prose/clauses.hpp"
#include "grammar/prose/words.hpp"

namespace claimcheck {

namespace {

using ast::NumeralForm;

Sort sort_of(const ProseFigure& found) {
  switch (found.kind) {
    case FigureKind::ordinal:
      return Sort::rank;
    case FigureKind::date:
    case FigureKind::period:
      return Sort::date;
    default:
      break;
  }
  if (found.currency != 0) return Sort::money;
  if (prose::is_percent(found.unit)) return Sort::percent;
  if (prose::is_time(found.unit)) return Sort::duration;
  return found.unit != 0 || found.noun_begin != found.noun_end ? Sort::quantity : Sort::number;
}

Figure figure_of(const ProseNumber& number, std::string_view text) {
  const std::int32_t exponent = number.exponent + number.power;
  Figure figure;
  if (number.long_digits) {
    const auto digits = Number::parse(text.substr(number.begin, number.end - number.begin));
    figure.value = digits.value_or(Number(0)) * Number::decimal(1, number.power);
  } else {
    figure.value = Number::decimal(number.mantissa, exponent);
    if (number.denominator != 1) figure.value = figure.value / Number(number.denominator);
  }
  if (number.sign < 0) figure.value = -figure.value;
  figure.place = exponent;
  figure.bare_integer = !number.magnitude && number.exponent == 0 && number.denominator == 1;
  figure.fraction = number.form == NumeralForm::fraction;
  figure.point = number.exponent < 0;
  return figure;
}

void to_main_coin(Figure& figure) {
  figure.value = figure.value * Number::decimal(1, -2);
  figure.place -= 2;
  figure.bare_integer = false;
}

/// "1,000 live births", "person/day": what stands after "per", in the units' own names where they have one.
std::string per_text(const SourceFile& text, const ProseFigure& found) {
  if (found.per_unit != 0) return std::string(prose::unit_text(found.per_unit));
  std::string words(text.text({text.id(), found.per_begin, found.per_end}));
  for (const std::string_view joint : {" per ", " a ", " an "})
    if (const std::size_t at = words.find(joint); at != std::string::npos)
      words.replace(at, joint.size(), "/");
  return words;
}

std::string unit_name(const SourceFile& text, const ProseFigure& found, const SourceFigure& figure,
                      const Units& units) {
  std::string name;
  if (found.currency != 0)
    name = figure.unit != no_unit && !is_shared_money(units[figure.unit].name)
               ? units[figure.unit].name
               : std::string(prose::currency_text(found.currency));  // the one a shared name most often means
  else if (found.unit != 0)
    name = prose::unit_text(found.unit);
  else
    name = figure.unit_word;
  if (found.per_begin != found.per_end && found.kind != FigureKind::number)
    name += "/" + per_text(text, found);
  return name;
}

/// The currency as the project means it: a bare "$" is the configured one, and a name that several countries
/// share ("pesos", "kr") means the same here as in a claim.
UnitId currency(const SourceFile& text, const ProseFigure& found, const Units& units) {
  const std::string_view written = text.text({text.id(), found.currency_begin, found.currency_end});
  const auto as_written = units.currency(written);
  if (as_written && (written == "$" || is_shared_money(units[as_written->unit].name)))
    return as_written->unit;
  const auto money = units.currency(prose::currency_text(found.currency));
  return money ? money->unit : no_unit;
}

void set_unit(SourceFigure& figure, const SourceFile& text, const ProseFigure& found, const Units& units) {
  if (found.currency != 0) {
    figure.unit = currency(text, found, units);
  } else if (found.unit != 0) {
    figure.unit = units.known_unit(prose::unit_text(found.unit)).value_or(no_unit);
    if (figure.unit == no_unit) figure.unit_word = prose::unit_text(found.unit);
  } else if (found.noun_begin != found.noun_end) {
    const std::string_view noun = text.text({text.id(), found.noun_begin, found.noun_end});
    const bool same_in_both =
        noun == "innings" || noun == "series" || noun == "species" || noun == "headquarters";
    figure.unit_word = same_in_both ? std::string(noun)
                       : found.first.mantissa == 1 && found.first.denominator == 1 && !found.first.magnitude
                           ? std::string(noun)
                           : singular(noun);
  }
  figure.unit_name = unit_name(text, found, figure, units);
  if (found.per_begin == found.per_end || figure.unit == no_unit) return;
  const auto rate = units.known_rate(figure.unit, Number(1), per_text(text, found));
  if (rate) figure.unit = *rate;
}

void set_time(SourceFigure& figure, const ProseFigure& found, const FigureContext& context) {
  const TimeReading read = resolve_time(found.time, context.has_published ? &context.published : nullptr);
  figure.time = read.time;
  figure.resolved = read.resolved;
  figure.days = read.days;
}

void set_value(SourceFigure& figure, const SourceFile& text, const ProseFigure& found,
               const FigureContext& context) {
  figure.written.hedge = found.vague ? Hedge::at_least : found.hedge;
  figure.written.form = found.kind == FigureKind::ordinal ? ValueForm::rank : ValueForm::quantity;
  figure.written.first = figure_of(found.first, text.text());
  if (found.second.form != NumeralForm::none) {
    figure.written.form = ValueForm::range;
    figure.written.second = figure_of(found.second, text.text());
  }
  if (found.coin)
    for (Figure* number : {&figure.written.first, &figure.written.second}) to_main_coin(*number);
  if (figure.written.form == ValueForm::range && found.hedge != Hedge::none) {
    // Both ends of a hedged range are as fine as the finer one: "around 2.5-3 percent".
    const std::int32_t place = std::min(figure.written.first.place, figure.written.second.place);
    figure.written.first.place = figure.written.second.place = place;
  }
  // A hedge blurs a count as it blurs any number: "about 3" is no exact 3.
  const bool blurred =
      found.hedge == Hedge::about || found.hedge == Hedge::nearly || found.hedge == Hedge::just_over;
  const bool counted = found.currency == 0 && (found.unit == 0 || found.unit == prose::unit_name::time ||
                                               found.unit == prose::unit_name::person);
  if (!found.falls) {
    figure.reading = read_value(figure.written, counted && !blurred, context.tolerance);
    return;
  }
  // "fell by more than half": the size is hedged, then the whole turned round.
  Written size = figure.written;
  size.first.value = -size.first.value;
  const Reading risen = read_value(size, counted && !blurred, context.tolerance);
  figure.reading = {-risen.strict, -risen.lenient};
}

SourceFigure interpret(const SourceFile& text, const ProseFigure& found, const FigureContext& context) {
  SourceFigure figure{
      .span = found.span, .hedge_span = found.hedge_span, .kind = found.kind, .hedge = found.hedge};
  figure.sort = sort_of(found);
  figure.vague = found.vague;
  figure.role = static_cast<Role>(found.role);
  if (figure.sort == Sort::date) {
    set_time(figure, found, context);
    return figure;
  }
  set_unit(figure, text, found, context.units);
  set_value(figure, text, found, context);
  return figure;
}

/// A quote may cut off a hedge, a verb or a unit: what stands around it in its paragraph is read with it, as
/// far as a sentence reaches.
Span with_surroundings(const SourceFile& text, Span range) {
  constexpr std::uint32_t reach = 600;  // bytes
  const std::string_view bytes = text.text();
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const auto breaks = [&](std::uint32_t at) {
    return bytes[at] == '\n' && at + 1 < size && (bytes[at + 1] == '\n' || bytes[at + 1] == '\r');
  };
  const std::uint32_t lowest = range.begin > reach ? range.begin - reach : 0;
  const std::uint32_t highest = size - range.end > reach ? range.end + reach : size;
  while (range.begin > lowest && !breaks(range.begin - 1)) --range.begin;
  while (range.end < highest && !breaks(range.end)) ++range.end;
  if (range.begin == lowest && lowest > 0)  // never begin inside a word
    while (range.begin > lowest - std::min(lowest, reach) && bytes[range.begin - 1] != ' ') --range.begin;
  return range;
}

void state_figure(const SourceFile& text, const prose::Lens& lens, const std::vector<prose::Token>& sentence,
                  SourceFigure& figure) {
  Span whole = figure.span;
  if (!figure.hedge_span.empty()) whole = join(whole, figure.hedge_span);
  const prose::Statement said = prose::statement_of(lens, sentence, whole.begin, whole.end);
  figure.negated = said.negated && figure.sort != Sort::date && figure.kind != FigureKind::duration;
  figure.hearsay = said.hearsay;
  figure.attributed = said.attributed && figure.sort != Sort::date;  // a date says when, not what
  figure.modality = static_cast<Modality>(said.mood);
  if (said.cue_end != 0) figure.cue = {text.id(), said.cue_begin, said.cue_end};
}

void state_figures(const SourceFile& text, std::vector<SourceFigure>& figures) {
  Span sentence;
  std::vector<prose::Token> tokens;
  for (SourceFigure& figure : figures) {
    if (sentence.empty() || figure.span.begin >= sentence.end) {
      sentence = sentence_at(text, figure.span.begin);
      tokens = prose::tokens_of({text.text(), sentence.begin, sentence.end}, sentence.begin, sentence.end);
    }
    state_figure(text, {text.text(), sentence.begin, sentence.end}, tokens, figure);
  }
}

}  // namespace

std::vector<SourceFigure> read_source_figures(const SourceFile& text, Span range,
                                              const FigureContext& context) {
  std::vector<SourceFigure> figures;
  for (const ProseFigure& found :
       read_figures(text, context.alone ? range : with_surroundings(text, range))) {
    const bool amount = found.first.form != NumeralForm::none;
    const std::uint32_t at = amount ? found.first.begin : found.span.begin;
    if (at >= range.begin && at < range.end) figures.push_back(interpret(text, found, context));
  }
  if (context.statements) state_figures(text, figures);
  return figures;
}

}  // namespace claimcheck
