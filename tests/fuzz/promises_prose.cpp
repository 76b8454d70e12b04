#include "grammar/prose.hpp"
#include "grammar/text/utf8.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/spans.hpp"

namespace claimcheck::fuzz {

namespace {

std::string unsound(const SourceFile& file, const ProseFigure& figure) {
  const auto part = [&](std::uint32_t begin, std::uint32_t end) {
    return is_sound(file, {file.id(), begin, end});
  };
  if (figure.span.empty() || !is_sound(file, figure.span)) return "a figure's span is not sound";
  if (!is_sound(file, figure.hedge_span)) return "a hedge's span is not sound";
  if (!part(figure.currency_begin, figure.currency_end)) return "a currency's span is not sound";
  if (!part(figure.noun_begin, figure.noun_end)) return "a noun's span is not sound";
  if (!part(figure.per_begin, figure.per_end)) return "the span after per is not sound";
  for (const ProseNumber* number : {&figure.first, &figure.second}) {
    if (!part(number->begin, number->end)) return "a number's span is not sound";
    if (number->denominator == 0) return "a fraction with 0 below";
  }
  const bool dated = figure.kind == FigureKind::date || figure.kind == FigureKind::period;
  if (!dated && figure.first.form == ast::NumeralForm::none && !figure.vague)
    return "a figure without a number";
  return {};
}

}  // namespace

std::string broken_by_prose(std::string_view bytes) {
  const SourceFile file(0, "text", std::string(bytes));
  const auto size = static_cast<std::uint32_t>(bytes.size());
  std::uint32_t last = 0;
  for (const ProseFigure& figure : read_figures(file, {0, 0, size})) {
    if (std::string found = unsound(file, figure); !found.empty()) return found;
    if (figure.span.begin < last) return "figures are not in order";
    last = figure.span.begin;
  }
  std::uint32_t half = size / 2;
  while (half < size && utf8::is_continuation(bytes[half])) ++half;
  for (const ProseFigure& figure : read_figures(file, {0, half, size}))
    if (figure.span.begin < half) return "a figure before the text that was to be read";
  for (const ProseFigure& figure : read_figures(file, {0, 0, half}))
    if (figure.span.end > half) return "a figure past the text that was to be read";
  return {};
}

}  // namespace claimcheck::fuzz
