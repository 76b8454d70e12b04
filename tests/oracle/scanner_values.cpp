#include <algorithm>
#include <cmath>

#include "grammar/nodes/choice_slips.hpp"
#include "grammar/words/amounts.hpp"
#include "grammar/words/money.hpp"
#include "grammar/words/times.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

using ast::Amount;
using ast::Value;
using ast::ValueForm;

namespace {

long double worth(const Amount& amount) {
  long double value = static_cast<long double>(amount.number.mantissa) / amount.number.denominator;
  value *= std::pow(10.0L, amount.number.exponent + amount.magnitude.power);
  if (amount.magnitude.dozen) value *= 12;
  return amount.sign < 0 ? -value : value;
}

bool above(const Amount& a, const Amount& b) {
  if (a.number.long_digits || b.number.long_digits) return false;
  const long double x = worth(a);
  const long double y = worth(b);
  return x - y > 1e-17L * (std::fabs(x) + std::fabs(y));
}

void lend(const Amount& from, Amount& to, bool with_magnitude) {
  if (with_magnitude && to.magnitude.span.empty()) to.magnitude = from.magnitude;
  if (to.currency.empty() && to.unit.empty()) to.currency = from.currency, to.unit = from.unit;
  if (to.per.form == ast::NumeralForm::none && to.per_unit.empty())
    to.per = from.per, to.per_unit = from.per_unit;
}

/// What stands once belongs to all: from the last to the first, then to those between.
void share(std::vector<Amount>& amounts, bool ordered) {
  const Amount alone = amounts.front();
  lend(amounts.back(), amounts.front(), true);
  if (ordered && above(amounts.front(), amounts.back()) && !above(alone, amounts.back()))
    amounts.front().magnitude = alone.magnitude;
  for (std::size_t i = 1; i < amounts.size(); ++i) {
    if (amounts[i].magnitude.span.empty())
      amounts[i].magnitude =
          !amounts.back().magnitude.span.empty() ? amounts.back().magnitude : alone.magnitude;
    lend(amounts.back(), amounts[i], false);
    lend(amounts.front(), amounts[i], false);
  }
}

bool is_plain(const Amount& a) {
  return a.sign == 0 && a.magnitude.span.empty() && a.currency.empty() && a.unit.empty() &&
         a.per_unit.empty() && a.per.form == ast::NumeralForm::none;
}

std::optional<ast::TimePoint> as_year(const Amount& a) {
  if (!is_plain(a) || a.number.form != ast::NumeralForm::digits || a.number.span.size() != 4 ||
      a.number.exponent != 0 || a.number.mantissa < 1000 || a.number.mantissa > 2999)
    return std::nullopt;
  ast::TimePoint point;
  point.span = a.number.span;
  point.year = static_cast<std::int32_t>(a.number.mantissa);
  point.present = true;
  return point;
}

}  // namespace

void Reader::check_order(const Amount& low, const Amount& high) {
  if (above(low, high)) ++mistakes_;
}

bool Reader::part_ahead() {
  return now() == '[' || now() == '@' || quote_opens() || stands(&Reader::time_lead) || derivation_ahead();
}

bool Reader::value_end() {
  gap();
  return done() || part_ahead();
}

bool Reader::hedge(Value& out) {
  const char* begin = at_;
  auto found = take_one(words::hedges);
  if (!found) found = take_one(words::hedge_signs);
  if (!found) return false;
  out.hedge = static_cast<ast::Hedge>(*found);
  out.hedge_span = span(begin);
  return true;
}

bool Reader::range_mark() {
  const char* begin = at_;
  gap();
  if ((take("..") && now() != '.') || dash()) return gap(), true;
  at_ = begin;
  if (minus() && (lexis::is_digit(now()) || words::match_currency_sign(at_, end_) != nullptr)) return true;
  at_ = begin;
  if (gap() && take_word("to") && gap() && stands(&Reader::number_lead)) return true;
  return at_ = begin, false;
}

bool Reader::tails(Value& out, std::vector<Amount>& amounts, bool percent) {
  const char* begin = at_;
  bool ignored = false;
  Amount next;
  const auto form = [&](ValueForm is, bool ordered) {
    out.form = is;
    share(amounts, ordered);
    return true;
  };
  if (range_mark() && amount(next, ignored)) {
    amounts.push_back(next);
    form(ValueForm::range, true);
    check_order(amounts[0], amounts[1]);
    const auto first = as_year(amounts[0]);
    const auto last = as_year(amounts[1]);
    if (first && last) {
      ast::Time period;
      period.preposition = ast::Preposition::from_to;
      period.first = *first;
      period.last = *last;
      period.span = join(amounts[0].span, amounts[1].span);
      out.date = {static_cast<std::uint32_t>(tree_.times.size()), 1};
      tree_.times.push_back(period);
    }
    return true;
  }
  at_ = begin;
  gap();
  if (take("\xC2\xB1") || take("+/-") || take("+-")) {
    gap();
    if (amount(next, ignored)) {
      const Amount& first = amounts[0];
      out.margin_before_unit = !first.unit.empty() || !first.magnitude.span.empty() ||
                               (!first.currency.empty() && first.currency.begin > first.number.span.begin);
      amounts.push_back(next);
      return form(ValueForm::plus_minus, false);
    }
  }
  at_ = begin;
  gap();
  if (take('(')) {
    gap();
    Amount high;
    if (amount(next, ignored)) {
      gap();
      if (take("..") || dash() || minus() || take_word("to")) {
        gap();
        if (amount(high, ignored) && (gap(), take(')'))) {
          amounts.push_back(next);
          amounts.push_back(high);
          form(ValueForm::margin, false);
          check_order(amounts[1], amounts[2]);
          return true;
        }
      }
    }
  }
  at_ = begin;
  if (gap() && take_word("of") && gap()) {
    const char* whole = at_;
    if (percent || amounts[0].number.form == ast::NumeralForm::fraction) {
      if (subject(Place::value, out.subject)) {
        const Span& words = tree_.subjects[out.subject].span;
        second_colon(text_ + (words.begin - shift_), text_ + (words.end - shift_));
        return out.form = ValueForm::share, true;
      }
      at_ = whole;
    }
    if (!(take_word("the") && gap())) at_ = whole;
    if (amount(next, ignored)) {
      amounts.push_back(next);
      return form(ValueForm::of_total, true);
    }
  }
  at_ = begin;
  const bool rank = amounts[0].number.form == ast::NumeralForm::ordinal;
  out.form = rank ? ValueForm::rank : ValueForm::quantity;
  if (const auto year = as_year(amounts[0]); year && !rank) {
    ast::Time date;
    date.first = *year;
    date.span = amounts[0].span;
    out.date = {static_cast<std::uint32_t>(tree_.times.size()), 1};
    tree_.times.push_back(date);
  }
  return true;
}

void Reader::keep(Value& out, const std::vector<Amount>& amounts) {
  out.amounts = {static_cast<std::uint32_t>(tree_.amounts.size()),
                 static_cast<std::uint32_t>(amounts.size())};
  tree_.amounts.insert(tree_.amounts.end(), amounts.begin(), amounts.end());
}

bool Reader::number_value(Value& out) {
  if (hedge(out)) gap();
  if (lexis::is_upper(now()) && ahead(1) >= 'a' && ahead(1) <= 'z') {  // One Nation
    Reader words(*this);
    words.at_ += 2;
    if (words.unit_word() && words.gap() && lexis::is_upper(words.now()) && words.ahead(1) >= 'a' &&
        words.ahead(1) <= 'z')
      return false;
  }
  std::vector<Amount> amounts(1);
  bool percent = false;
  ast::Numeral rank;
  const char* begin = at_;
  if (ordinal_words(rank)) {
    amounts[0].number = rank;
    amounts[0].span = rank.span;
    out.form = ValueForm::rank;
  } else if (amount(amounts[0], percent)) {
    if (!tails(out, amounts, percent)) return false;
  } else {
    bool ignored = false;
    amounts.resize(2);
    const bool between = take_word("between");
    if (!between && !take_word("from")) return at_ = begin, false;
    if (!gap() || !amount(amounts[0], ignored) || !gap() || !take_word(between ? "and" : "to") || !gap() ||
        !amount(amounts[1], ignored))
      return at_ = begin, false;
    out.form = ValueForm::range;
    share(amounts, true);
    check_order(amounts[0], amounts[1]);
    const auto first = as_year(amounts[0]);
    const auto last = as_year(amounts[1]);
    if (first && last) {
      ast::Time period;
      period.preposition = ast::Preposition::from_to;
      period.first = *first;
      period.last = *last;
      period.span = join(amounts[0].span, amounts[1].span);
      out.date = {static_cast<std::uint32_t>(tree_.times.size()), 1};
      tree_.times.push_back(period);
    }
  }
  out.span.end = offset(at_);
  if (!value_end()) return false;
  keep(out, amounts);
  return true;
}

bool Reader::date(Value& out) {
  if (hedge(out)) gap();
  const char* begin = at_;
  bool ahead_of_date = stands(&Reader::time_lead);
  if (!ahead_of_date && digits() && at_ - begin == 4)
    ahead_of_date = lexis::hyphen_size(at_, end_) != 0 || lexis::dash_size(at_, end_) != 0 || now() == '/' ||
                    now() == '\'' || now() == 's';
  const bool long_number = at_ - begin >= 3;
  at_ = begin;
  if (!ahead_of_date && !long_number) ahead_of_date = stands(&Reader::time_ahead);
  ast::Time time;
  if (!ahead_of_date || !this->time(time)) return false;
  out.span.end = offset(at_);
  if (!value_end()) return false;
  out.form = ValueForm::date;
  out.date = {static_cast<std::uint32_t>(tree_.times.size()), 1};
  tree_.times.push_back(time);
  return true;
}

bool Reader::relation(Value& out, bool& committed) {
  using ast::Hedge;
  using ast::Relation;
  const char* begin = at_;
  committed = false;
  bool equation = false;
  if (take(">=") || take("\xE2\x89\xA5")) {
    out.relation = Relation::at_least;
  } else if (take("<=") || take("\xE2\x89\xA4")) {
    out.relation = Relation::at_most;
  } else if (take('=')) {
    equation = true;
  } else if (take('>')) {
    out.relation = Relation::more_than;
  } else if (take('<')) {
    out.relation = Relation::less_than;
  } else {
    Value hedged;
    if (!hedge(hedged)) return false;
    switch (hedged.hedge) {
      case Hedge::about:
        out.relation = Relation::about;
        break;
      case Hedge::at_least:
        out.relation = Relation::at_least;
        break;
      case Hedge::more_than:
        out.relation = Relation::more_than;
        break;
      case Hedge::at_most:
      case Hedge::up_to:
        out.relation = Relation::at_most;
        break;
      case Hedge::less_than:
        out.relation = Relation::less_than;
        break;
      default:
        return at_ = begin, false;
    }
  }
  gap();
  if (!equation && !expression_ahead()) return at_ = begin, false;
  committed = true;
  const std::size_t subjects = tree_.subjects.size();
  operands_ = 0;
  if (!sum(out.term, 0)) return false;
  if (tree_.subjects.size() == subjects) ++mistakes_;
  out.form = ValueForm::relation;
  out.span.end = offset(at_);
  return true;
}

bool Reader::means_number() {
  const char* begin = at_;
  Value ignored;
  const bool hedged = hedge(ignored);
  if (hedged) gap();
  const bool alone = hedged && (done() || now() == '[' || now() == '@' || quote_opens());
  const char* number = at_;
  if (!minus()) take('+');
  const bool sign = lexis::is_digit(now()) || (now() == '.' && lexis::is_digit(ahead(1))) ||
                    words::match_currency_sign(at_, end_) != nullptr;
  at_ = number;
  const bool month = lexis::is_upper(now()) && take_one(words::months) && gap() && lexis::is_digit(now());
  at_ = begin;
  return alone || sign || month;
}

bool Reader::choice(Value& out) {
  const char* begin = at_;
  const auto word = [&] {
    const char* from = at_;
    while (!done() && lexis::blank_size(at_, end_) == 0 && !lexis::is_line_end(*at_) && !quote_opens() &&
           std::string_view("[]{}`").find(*at_) == std::string_view::npos)
      at_ += lexis::code_size(at_, end_);
    return at_ != from;
  };
  if (!word()) return false;
  for (const char* after = at_;; after = at_) {
    if (gap() && !part_ahead() && word()) continue;
    at_ = after;
    break;
  }
  out.form = ValueForm::choice;
  out.text = span(begin);
  out.span.end = offset(at_);
  second_colon(begin, at_);
  if (syntax::find_choice_slip(begin, at_).end != nullptr) ++mistakes_;
  return true;
}

void Reader::second_colon(const char* begin, const char* end) {
  if (std::find(begin, end, '`') != end) return;
  for (const char* at = begin; at + 1 < end; ++at)
    if (*at == ':' && (lexis::is_line_end(at[1]) || lexis::blank_size(at + 1, end) != 0)) ++mistakes_;
}

bool Reader::value(Value& out) {
  gap();
  if (done() || now() == '[' || now() == '@' || quote_opens()) return false;
  const char* begin = at_;
  const int wrong = mistakes_;
  const std::size_t pools[] = {tree_.tokens.size(), tree_.subjects.size(), tree_.times.size(),
                               tree_.terms.size()};
  const auto restart = [&] {
    at_ = begin;
    mistakes_ = wrong;
    tree_.tokens.resize(pools[0]);
    tree_.subjects.resize(pools[1]);
    tree_.times.resize(pools[2]);
    tree_.terms.resize(pools[3]);
    out = {};
    out.span = {tree_.file, offset(begin), 0};
  };
  restart();
  if (take('?')) {
    out.form = ValueForm::unknown;
    out.span.end = offset(at_);
    if (value_end()) return true;
    restart();
  }
  if (take('`')) {
    const char* text = at_;
    while (!done() && *at_ != '`' && !lexis::is_line_end(*at_)) ++at_;
    out.form = ValueForm::choice;
    out.text = span(text);
    out.quoted = true;
    if (!take('`')) return false;
    out.span.end = offset(at_);
    return true;
  }
  bool committed = false;
  if (relation(out, committed)) return true;
  if (committed) return false;
  restart();
  if (std::string_view("{(-").find(now()) != std::string_view::npos || lexis::is_digit(now()))
    if (expression_ahead()) return false;
  if (date(out)) return true;
  restart();
  if (number_value(out)) return true;
  restart();
  if (means_number()) return false;
  return choice(out);
}

}  // namespace claimcheck::oracle
