// From the written form to exact intervals: the same conversion as for claims.
#include "checker/evidence/figures.hpp"

namespace claimcheck {

namespace {

Sort sort_of(FigureKind kind) {
  switch (kind) {
    case FigureKind::percent:
      return Sort::percent;
    case FigureKind::money:
      return Sort::money;
    case FigureKind::quantity:
      return Sort::quantity;
    case FigureKind::ordinal:
      return Sort::rank;
    case FigureKind::date:
    case FigureKind::period:
      return Sort::date;
    case FigureKind::duration:
      return Sort::duration;
    case FigureKind::number:
    case FigureKind::range:
      return Sort::number;
  }
  return Sort::number;
}

void scale(Figure& figure, const Number& factor) {
  figure.value = figure.value * factor;
  figure.place += factor.last_digit().value_or(0);
  figure.bare_integer = false;
}

void set_unit(SourceFigure& figure, const SourceFile& text, const ast::Amount& amount,
              const FigureContext& context) {
  const std::string_view words = text.text(amount.currency.empty() ? amount.unit : amount.currency);
  if (words.empty()) return;
  if (const auto money = context.units.currency(words)) {
    figure.unit = money->unit;
    figure.sort = Sort::money;
    if (money->scale != Number(1))
      for (Figure* number : {&figure.written.first, &figure.written.second}) scale(*number, money->scale);
    return;
  }
  if (const auto known = context.units.known_unit(words)) {
    figure.unit = *known;
    figure.sort = context.units[*known].sort;
    return;
  }
  const auto blank = words.find_last_of(' ');
  const std::string_view noun = blank == std::string_view::npos ? words : words.substr(blank + 1);
  figure.unit_word = singular(fold_name(noun));
  figure.sort = Sort::quantity;
}

/// A date resolved to days; an unstated year is taken from the publication date's year only by the prose
/// reader.
void set_time(SourceFigure& figure, const ProseFigure& found) {
  const ast::Time& time = found.time;
  figure.resolved = time.first.year != unstated_year;
  if (!figure.resolved) return;
  const auto first = extent_of(time.first, std::nullopt);
  figure.resolved = first.has_value();
  if (!first) return;
  figure.days = *first;
  if (time.last.present)
    if (const auto last = extent_of(time.last, std::nullopt)) figure.days.end = last->end;
}

SourceFigure interpret(const SourceFile& text, const ProseFigure& found, const FigureContext& context) {
  SourceFigure figure{
      .span = found.span, .hedge_span = found.hedge_span, .kind = found.kind, .hedge = found.hedge};
  figure.sort = sort_of(found.kind);
  if (figure.sort == Sort::date) {
    set_time(figure, found);
    return figure;
  }
  figure.written.hedge = found.hedge;
  figure.written.form = found.kind == FigureKind::ordinal ? ValueForm::rank : ValueForm::quantity;
  figure.written.first = make_figure(found.first, text.text());
  const bool is_range = found.second.number.form != ast::NumeralForm::none;
  if (is_range) {
    figure.written.form = ValueForm::range;
    figure.written.second = make_figure(found.second, text.text());
  }
  const bool second_has = is_range && (!found.second.unit.empty() || !found.second.currency.empty());
  set_unit(figure, text, second_has ? found.second : found.first, context);
  const bool counted = figure.unit == no_unit || context.units[figure.unit].counted;
  figure.reading = read_value(figure.written, counted, context.tolerance);
  return figure;
}

}  // namespace

std::vector<SourceFigure> read_source_figures(const SourceFile& text, Span range,
                                              const FigureContext& context) {
  std::vector<SourceFigure> figures;
  for (const ProseFigure& found : read_figures(text, range))
    figures.push_back(interpret(text, found, context));
  return figures;
}

}  // namespace claimcheck
