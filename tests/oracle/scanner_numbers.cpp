#include <algorithm>
#include <regex>
#include <string>

#include "grammar/words/amounts.hpp"
#include "grammar/words/money.hpp"
#include "reader.hpp"

namespace claimcheck::oracle {

using ast::Amount;
using ast::Numeral;
using ast::NumeralForm;

namespace {

std::int64_t tens(std::int32_t power) {
  std::int64_t value = 1;
  while (power-- > 0) value *= 10;
  return value;
}

/// Splits an integer part at its commas and blanks; true when the groups are those of thousands.
bool well_grouped(std::string_view text) {
  std::string normal;
  for (std::size_t i = 0; i < text.size();) {
    if (lexis::is_digit(text[i])) {
      normal += text[i++];
    } else {
      const std::size_t blank = lexis::blank_size(text.data() + i, text.data() + text.size());
      normal += ',';
      i += blank == 0 ? 1 : blank;
    }
  }
  if (normal.find(',') == std::string::npos) return true;
  if (normal[0] == '0' && text.find(',') != std::string_view::npos) return false;
  if (text == normal && std::regex_match(normal, std::regex("[1-9][0-9]?(,[0-9][0-9])+,[0-9]{3}")))
    return true;
  std::size_t from = 0;
  for (std::size_t comma = normal.find(','); from <= normal.size(); comma = normal.find(',', from)) {
    const std::size_t size = std::min(comma, normal.size()) - from;
    if (from == 0 ? size == 0 || size > 3 : size != 3) return false;
    if (comma == std::string::npos) break;
    from = comma + 1;
  }
  return true;
}

}  // namespace

void Reader::evaluate(std::string_view text, Numeral& out) {
  out.form = NumeralForm::digits;
  if (text.find(':') != std::string_view::npos) {
    out.form = NumeralForm::clock;
    if (text.find(':') > 6) {
      ++mistakes_;
      return;
    }
    std::string_view rest = text;
    std::int64_t seconds = 0;
    for (bool first = true; !rest.empty(); first = false) {
      const std::size_t size = std::min(rest.find_first_of(":."), rest.size());
      const std::int64_t part = std::stoll(std::string(rest.substr(0, size)));
      if (!first && part > 59) {
        ++mistakes_;
        return;
      }
      seconds = seconds * 60 + part;
      const bool decimals = size < rest.size() && rest[size] == '.';
      rest = size < rest.size() ? rest.substr(size + 1) : std::string_view();
      if (!decimals) continue;
      rest = rest.substr(0, 6);
      for (const char c : rest) seconds = seconds * 10 + (c - '0');
      out.exponent = -static_cast<std::int32_t>(rest.size());
      break;
    }
    out.mantissa = seconds;
    out.place = out.exponent;
    return;
  }
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    out.form = NumeralForm::fraction;
    if (slash > 9 || text.size() - slash > 10 || std::stoll(std::string(text.substr(slash + 1))) == 0) {
      ++mistakes_;
      return;
    }
    out.mantissa = std::stoll(std::string(text.substr(0, slash)));
    out.denominator = static_cast<std::uint32_t>(std::stoll(std::string(text.substr(slash + 1))));
    return;
  }
  const std::size_t e = std::min(text.find_first_of("eE"), text.size());
  const std::string_view written = text.substr(0, e);
  if (std::count(written.begin(), written.end(), '.') > 1 || written.size() > 4000 ||
      !well_grouped(written.substr(0, std::min(written.find('.'), written.size())))) {
    ++mistakes_;
    return;
  }
  std::int32_t exponent = 0;
  for (const char c : text.substr(e))
    if (lexis::is_digit(c) && exponent < 100000) exponent = exponent * 10 + (c - '0');
  if (exponent > 400) {
    ++mistakes_;
    return;
  }
  if (text.substr(e).find_first_of("-\xE2") != std::string_view::npos) exponent = -exponent;
  std::string digits;
  std::int32_t after_point = 0;
  bool point = false;
  for (const char c : written) {
    point = point || c == '.';
    if (!lexis::is_digit(c)) continue;
    after_point += point;
    if (!digits.empty() || c != '0') digits += c;
  }
  if (digits.size() > 18) {
    out.long_digits = true;
    return;
  }
  out.mantissa = digits.empty() ? 0 : std::stoll(digits);
  out.exponent = out.place = exponent - after_point;
}

bool Reader::digit_numeral(Numeral& out) {
  const char* begin = at_;
  const auto decimals = [&] {
    const char* point = at_;
    if (take('.') && digits()) return true;
    return at_ = point, false;
  };
  const auto exponent = [&] {
    const char* e = at_;
    if (take('e') || take('E')) {
      if (!take('+')) minus();
      if (digits() && !lexis::continues_word(at_, end_)) return;
    }
    at_ = e;
  };
  const auto pair = [&] {
    if (!lexis::is_digit(ahead(1)) || !lexis::is_digit(ahead(2)) || now() != ':') return false;
    at_ += 3;
    return true;
  };
  const auto tail = [&] {
    const char* from = at_;
    if (pair()) {
      if (pair()) return decimals(), void();
      if (decimals()) return;
    }
    at_ = from;
    if (take('/') && digits()) {
      const char* ratio_end = at_;
      const bool of = gap() && take_word("of");
      at_ = ratio_end;
      if (of) return;
    }
    at_ = from;
    for (const char* group = at_;; group = at_) {
      const std::size_t blank = done() || lexis::byte(at_) < 0xC2 ? 0 : lexis::wide_blank_size(at_, end_);
      if (blank != 0) {
        at_ += blank;
        const char* three = at_;
        if (digits() && at_ - three == 3) continue;
      } else if (take(',') && digits()) {
        continue;
      }
      at_ = group;
      break;
    }
    while (decimals()) continue;
    exponent();
  };
  if (digits()) {
    tail();
  } else if (decimals()) {
    exponent();
  } else {
    return false;
  }
  out = {};
  out.span = span(begin);
  evaluate(view(out.span), out);
  if (out.form == NumeralForm::digits && out.exponent == 0) {
    const char* ending = at_;
    if ((take("st") || take("nd") || take("rd") || take("th")) && !lexis::continues_word(at_, end_)) {
      out.form = NumeralForm::ordinal;
      out.span = span(begin);
    } else {
      at_ = ending;
    }
  }
  return true;
}

bool Reader::below_hundred(std::int64_t& out) {
  if (const auto ten = take_one(words::tens)) {
    out = *ten;
    const char* after = at_;
    if (hyphen() || gap()) {
      const auto unit = take_one(words::below_twenty);
      if (unit && *unit >= 1 && *unit <= 9) return out += *unit, true;
    }
    at_ = after;
    return true;
  }
  const auto number = take_one(words::below_twenty);
  if (number) out = *number;
  return number.has_value();
}

bool Reader::below_thousand(std::int64_t& out) {
  const char* begin = at_;
  const auto rest = [&] {
    const char* after = at_;
    if (gap()) {
      const char* from = at_;
      if (!(take_word("and") && gap())) at_ = from;
      std::int64_t more = 0;
      if (below_hundred(more)) return out += more, void();
    }
    at_ = after;
  };
  if (below_hundred(out)) {
    const char* after = at_;
    if (gap() && take_word("hundred")) {
      out *= 100;
      rest();
    } else {
      at_ = after;
    }
    return true;
  }
  if (take_word("a") && gap() && take_word("hundred")) {
    out = 100;
    rest();
    return true;
  }
  return at_ = begin, false;
}

bool Reader::cardinal(std::int64_t& out) {
  if (!below_thousand(out)) return false;
  std::int64_t whole = 0;
  std::int32_t power = 18;
  while (true) {
    const char* before = at_;
    std::int64_t next = 0;
    if (gap()) {
      const auto magnitude = take_one(words::magnitudes);
      if (magnitude && gap()) {
        const char* from = at_;
        if (!(take_word("and") && gap())) at_ = from;
        const char* number = at_;
        const bool follows = take_one(words::tens) || take_one(words::below_twenty);
        at_ = number;
        if (follows && *magnitude < power && below_thousand(next)) {
          whole += out * tens(*magnitude);
          power = *magnitude;
          out = next;
          continue;
        }
      }
    }
    at_ = before;
    break;
  }
  if (whole != 0) {
    const char* before = at_;
    const bool blank = gap();
    const auto magnitude = take_one(words::magnitudes);
    if (blank && magnitude && *magnitude < power) {
      out = out * tens(*magnitude);
    } else {
      at_ = before;
    }
  }
  out += whole;
  return true;
}

bool Reader::fraction(std::int64_t& parts, std::int32_t& denominator) {
  const char* begin = at_;
  const auto name = [&](auto& lexicon) {
    const auto found = take_one(lexicon);
    if (found) denominator = *found;
    return found.has_value();
  };
  parts = 1;
  if (take_word("half")) return denominator = 2, true;
  if ((take_word("a") || take_word("an")) && gap() && name(words::single_parts)) return true;
  at_ = begin;
  if (const auto count = take_one(words::below_twenty)) {
    parts = *count;
    if (hyphen() || gap()) {
      if (name(words::many_parts)) return true;
      if (parts == 1 && name(words::single_parts)) return true;
    }
  }
  return at_ = begin, false;
}

bool Reader::word_numeral(Numeral& out) {
  const char* begin = at_;
  std::int64_t whole = 0;
  std::int64_t parts = 0;
  std::int32_t denominator = 1;
  const auto finish = [&](NumeralForm form, std::int64_t mantissa, std::int32_t below) {
    out = {};
    out.span = span(begin);
    out.form = form;
    out.mantissa = mantissa;
    out.denominator = static_cast<std::uint32_t>(below);
    return true;
  };
  const auto counts = [&] {
    const char* here = at_;
    const bool found = gap() && (take_one(words::magnitudes) || take_one(words::durations));
    at_ = here;
    return found;
  };
  if (take_word("half") && gap() && (take_word("a") || take_word("an")) && counts())
    return finish(NumeralForm::fraction, 1, 2);
  at_ = begin;
  if (cardinal(whole) && gap() && take_word("and") && gap() && fraction(parts, denominator))
    return finish(NumeralForm::fraction, whole * denominator + parts, denominator);
  at_ = begin;
  if (fraction(parts, denominator)) {
    const char* after = at_;
    const bool compound = hyphen() && lexis::is_letter(now());
    at_ = after;
    if (!compound) return finish(NumeralForm::fraction, parts, denominator);
  }
  at_ = begin;
  if (cardinal(whole)) return finish(NumeralForm::words, whole, 1);
  if ((take_word("a") || take_word("an")) && counts()) return finish(NumeralForm::words, 1, 1);
  return at_ = begin, false;
}

bool Reader::ordinal_words(Numeral& out) {
  const char* begin = at_;
  std::int32_t value = 0;
  if (const auto ten = take_one(words::tens)) {
    if (!hyphen()) return at_ = begin, false;
    const auto unit = take_one(words::ordinals);
    if (!unit || *unit > 9) return at_ = begin, false;
    value = *ten + *unit;
  } else if (const auto found = take_one(words::ordinals)) {
    value = *found;
  } else {
    return false;
  }
  out = {};
  out.span = span(begin);
  out.form = NumeralForm::ordinal;
  out.mantissa = value;
  return true;
}

bool Reader::numeral(Numeral& out) { return digit_numeral(out) || word_numeral(out); }

bool Reader::number_lead() {
  minus();
  const char* begin = at_;
  if (lexis::is_digit(now()) || (now() == '.' && lexis::is_digit(ahead(1)))) return true;
  if (currency_mark()) {
    gap();
    if (lexis::is_digit(now())) return true;
  }
  at_ = begin;
  return take_one(words::below_twenty) || take_one(words::tens);
}

}  // namespace claimcheck::oracle
