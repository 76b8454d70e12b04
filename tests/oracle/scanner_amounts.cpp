#include "grammar/words/amounts.hpp"
#include "grammar/words/money.hpp"
#include "grammar/words/times.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

using ast::Amount;

bool Reader::currency_mark() {
  const char* end = words::match_currency_sign(at_, end_);
  if (end == nullptr) end = words::match_currency_code(at_, end_);
  if (end == nullptr) return false;
  at_ = end;
  return true;
}

bool Reader::currency_after() {
  if (currency_mark()) return true;
  const char* begin = at_;
  if (const char* letters = words::match_currency_letters(at_, end_)) return at_ = letters, true;
  if (!(take_one(words::currency_adjectives) && gap())) at_ = begin;
  if (take_one(words::currency_names)) {
    const char* after = at_;
    const bool of = gap() && take_word("of");
    at_ = after;
    if (!of) return true;
  }
  return at_ = begin, false;
}

bool Reader::magnitude(Amount& out, bool money) {
  const char* begin = at_;
  const auto finish = [&](const char* from, std::int32_t power, bool dozen) {
    out.magnitude.span = span(from);
    out.magnitude.power = static_cast<std::int8_t>(power);
    out.magnitude.dozen = dozen;
    return true;
  };
  const bool blank = gap();
  const char* word = at_;
  if (const auto first = take_one(words::magnitudes)) {
    std::int32_t power = *first == words::dozen ? 0 : *first;
    bool dozen = *first == words::dozen;
    const char* after = at_;
    const auto second = gap() ? take_one(words::magnitudes) : std::nullopt;
    if (!second) at_ = after;
    if (second && *second == words::dozen) dozen = true;
    if (second && *second != words::dozen) power += *second;
    return finish(word, power, dozen);
  }
  const char letter = now();
  const char small = lexis::lower(letter);
  if (std::string_view("kmbt").find(small) == std::string_view::npos || done() ||
      lexis::continues_word(at_ + 1, end_))
    return at_ = begin, false;
  ++at_;
  const std::int32_t power = small == 'k' ? 3 : small == 'm' ? 6 : small == 'b' ? 9 : 12;
  const bool large = letter == 'k' || lexis::is_upper(letter);
  const char* after = at_;
  const bool more = gap();
  const bool before_currency = stands(&Reader::currency_after);
  const bool before_word = more && lexis::is_letter(now()) && lexis::is_letter(ahead(1));
  at_ = after;
  if (money || (large && !blank) || before_currency || (large && blank && before_word))
    return finish(word, power, false);
  return at_ = begin, false;
}

bool Reader::unit_word() {
  const char* begin = at_;
  while (!done()) {
    const bool inside = at_ != begin && end_ - at_ > 1 && lexis::continues_word(at_ + 1, end_);
    if (lexis::is_digit(*at_) && at_ == begin) break;
    if (lexis::continues_word(at_, end_)) {
      at_ += lexis::code_size(at_, end_);
    } else if ((*at_ == '-' || *at_ == '\'') && inside) {
      ++at_;
    } else if (*at_ == '.' && at_ != begin && ahead(1) != '.') {
      ++at_;
    } else if (!take("\xE2\x80\x99") && !take("\xC2\xB7")) {
      break;
    }
  }
  return at_ != begin;
}

bool Reader::unit_stop() {
  const char* begin = at_;
  if (take_one(words::unit_stops)) return at_ = begin, true;
  const bool of = take_word("of");
  if (of || take_word("to") || take_word("and")) {
    const bool blank = gap();
    const char* the = at_;
    if (of && !(take_word("the") && gap())) at_ = the;
    const bool number = blank && number_lead();
    at_ = begin;
    if (number) return true;
  }
  at_ = begin;
  if (stands(&Reader::time_lead) || derivation_ahead()) return true;
  for (const std::string_view word : {"in", "by", "on", "since", "until", "from"}) {
    const char* year = at_ + word.size();
    if (lexis::starts_with(at_, end_, word) && lexis::skip_digits(year, end_) == year + 4 && *year > '0' &&
        *year < '3')
      return true;
  }
  const bool month = lexis::is_upper(now()) && take_one(words::months).has_value();
  at_ = begin;
  return month;
}

bool Reader::unit_words() {
  const char* begin = at_;
  if (unit_stop() || take_one(words::unit_openers) || !unit_word()) return at_ = begin, false;
  for (const char* after = at_;; after = at_) {
    if (gap() && !unit_stop() && unit_word()) continue;
    at_ = after;
    return true;
  }
}

void Reader::rate(Amount& out, bool percent) {
  const char* begin = at_;
  const auto per_unit = [&] {
    const char* from = at_;
    if (!unit_words()) return false;
    for (const char* slash = at_; take('/') && unit_word(); slash = at_) begin = slash;
    while (at_ != from && at_[-1] == '/') --at_;
    out.per_unit = span(from);
    return true;
  };
  bool blank = gap();
  const bool slash = now() == '/' && ahead(1) != '/' && take('/');
  if (slash) gap();
  if (slash || (take_word("per") && gap())) {
    const char* from = at_;
    ast::Numeral number;
    bool counted = numeral(number);
    if (counted) {
      const char* after = at_;
      gap();
      const auto raised = take_one(words::magnitudes);
      if (!raised) at_ = after;
      if (raised && *raised == words::dozen && number.denominator == 1) number.mantissa *= 12;
      if (raised && *raised != words::dozen) number.exponent += *raised;
    } else if (const auto power = take_one(words::magnitudes)) {
      counted = true;
      number = {};
      number.span = span(from);
      number.form = ast::NumeralForm::words;
      number.mantissa = *power == words::dozen ? 12 : 1;
      for (std::int32_t i = 0; *power != words::dozen && i < *power; ++i) number.mantissa *= 10;
    }
    if (counted) {
      out.per = number;
      const char* after = at_;
      if (!(gap() && per_unit())) at_ = after;
      return;
    }
    at_ = from;
    if (per_unit()) return;
  }
  at_ = begin;
  blank = gap();
  const char* from = nullptr;
  if (blank && (!out.currency.empty() || percent) &&
      (take_word("a") || take_word("an") || take_word("each")) && gap() && (from = at_, unit_word())) {
    out.per_unit = span(from);
    return;
  }
  at_ = begin;
}

bool Reader::amount(Amount& out, bool& percent) {
  const char* begin = at_;
  out = {};
  percent = false;
  const auto sign = [&] {
    const char* from = at_;
    if (minus()) {
      out.sign = -1;
    } else if (take('+')) {
      if (stands(&Reader::minus)) {
        at_ = from;
      } else {
        out.sign = 1;
      }
    }
  };
  sign();
  const char* mark = at_;
  bool money = currency_mark();
  if (money) {
    out.currency = span(mark);
    gap();
    sign();
    money = numeral(out.number);
    if (money) magnitude(out, true);
  }
  if (!money) {
    at_ = mark;
    out.currency = {};
    if (!numeral(out.number)) return at_ = begin, false;
    magnitude(out, false);
    const char* after = at_;
    gap();
    const char* unit = at_;
    if (take('%') || take("\xE2\x80\xB0") || take_one(words::percents)) {
      percent = true;
      out.unit = span(unit);
    } else if (currency_after()) {
      out.currency = span(unit);
    } else if (unit_words()) {
      out.unit = span(unit);
    } else {
      at_ = after;
    }
  }
  rate(out, percent);
  out.span = span(begin);
  return true;
}

}  // namespace claimcheck::oracle
