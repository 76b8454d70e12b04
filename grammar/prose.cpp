// One walk over the text: at each byte that may begin a figure (a digit, a currency sign, a capital month
// name, a number word or a hedge at the start of a word) the grammar is asked whether one does.
#include "grammar/prose.hpp"

#include <string>

#include "grammar/lexis.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/money.hpp"
#include "grammar/words/times.hpp"
#include "grammar/x3/prose_entry.hpp"

namespace claimcheck {

namespace {

using ast::NumeralForm;

/// Whether a figure may begin with the letters at `at`.
bool is_figure_word(const char* at, const char* end) {
  if (lexis::is_upper(*at) &&
      (words::months.find(at, end).end != nullptr || words::match_currency_code(at, end) != nullptr ||
       words::match_currency_sign(at, end) != nullptr || lexis::starts_with(at, end, "FY")))
    return true;
  return words::below_twenty.find(at, end).end != nullptr || words::tens.find(at, end).end != nullptr ||
         words::hedges.find(at, end).end != nullptr || words::ordinals.find(at, end).end != nullptr ||
         words::year_thirds.find(at, end).end != nullptr || words::match("half", at, end) != nullptr ||
         words::match("between", at, end) != nullptr || words::match("from", at, end) != nullptr ||
         words::match("a", at, end) != nullptr || words::match("an", at, end) != nullptr;
}

bool may_begin(const char* at, const char* end) {
  if (lexis::is_digit(*at) || *at == '~' || *at == '$') return true;
  if (lexis::is_letter(*at)) return is_figure_word(at, end);
  if (lexis::byte(at) < 0xC2)
    return (*at == '-' || *at == '+' || *at == '.') && at + 1 != end && lexis::is_digit(at[1]);
  return words::match_currency_sign(at, end) != nullptr || lexis::starts_with(at, end, lexis::minus_sign) ||
         words::hedge_signs.find(at, end).end != nullptr;
}

class Reader {
 public:
  Reader(const SourceFile& text, Span range)
      : begin_(text.text().data() + range.begin),
        end_(text.text().data() + range.end),
        builder_(tree_, text.text().data(), 0) {
    builder_.file = text.id();
    builder_.prose = true;
  }

  std::vector<ProseFigure> run() {
    for (const char* at = begin_; at != end_;) {
      const char* next = may_begin(at, end_) ? read(at) : nullptr;
      at = next != nullptr ? next : skip(at);
    }
    return std::move(figures_);
  }

 private:
  /// To the next place where a word or a sign may begin.
  const char* skip(const char* at) const {
    if (!lexis::continues_word(at, end_)) return at + lexis::code_size(at, end_);
    while (lexis::continues_word(at, end_)) at += lexis::code_size(at, end_);
    return at;
  }

  const char* read(const char* at) {
    const char* end = syntax::read_prose_time(builder_, at, end_);
    if (end != nullptr) return take_time(end);
    end = syntax::read_prose_number(builder_, at, end_);
    return end == nullptr ? nullptr : take_number(end);
  }

  const char* take_time(const char* end) {
    ProseFigure figure;
    figure.span = builder_.date.span;
    figure.time = builder_.date;
    const bool period = figure.time.last.present || figure.time.first.unit != ast::TimeUnit::day;
    figure.kind = period ? FigureKind::period : FigureKind::date;
    figures_.push_back(figure);
    return end;
  }

  const char* take_number(const char* end) {
    ProseFigure figure;
    figure.first = builder_.amounts[0];
    figure.span = figure.first.span;
    if (builder_.value.form == ast::ValueForm::range) {
      figure.second = builder_.amounts[1];
      figure.span = join(figure.span, figure.second.span);
    }
    figure.hedge = builder_.value.hedge;
    figure.hedge_span = builder_.value.hedge_span;
    figure.kind = kind_of(figure);
    figures_.push_back(figure);
    return end;
  }

  FigureKind kind_of(const ProseFigure& figure) const {
    const ast::Amount& amount = figure.first;
    if (figure.second.number.form != NumeralForm::none) return FigureKind::range;
    if (amount.number.form == NumeralForm::ordinal) return FigureKind::ordinal;
    if (!amount.currency.empty()) return FigureKind::money;
    if (amount.unit.empty())
      return amount.number.form == NumeralForm::clock ? FigureKind::duration : FigureKind::number;
    const char* unit = builder_.at(amount.unit.begin);
    const char* unit_end = builder_.at(amount.unit.end);
    if (*unit == '%' || words::percents.find(unit, unit_end).end == unit_end) return FigureKind::percent;
    return words::plural_durations.find(unit, unit_end).end == unit_end ? FigureKind::duration
                                                                        : FigureKind::quantity;
  }

  const char* begin_;
  const char* end_;
  ast::SyntaxTree tree_;
  syntax::Builder builder_;
  std::vector<ProseFigure> figures_;
};

}  // namespace

std::vector<ProseFigure> read_figures(const SourceFile& text, Span range) {
  return Reader(text, range).run();
}

}  // namespace claimcheck
