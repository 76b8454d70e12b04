// Magnitudes: billion, bn, lakh crore, and the letters k, m, b, t, which are magnitudes only where something
// speaks for it (a currency, a counted noun), for "m" is a metre and "t" a tonne too.
#include "grammar/prose/amounts.hpp"

namespace claimcheck::prose {

namespace {

void raise(ProseFigure& figure, int power) {
  figure.first.power = static_cast<std::int16_t>(figure.first.power + power);
  figure.first.magnitude = true;
}

bool is_currency_word(const Lens& lens, std::uint32_t at) {
  const std::uint32_t from = lens.skip_blanks(at);
  if (currency_after(lens.text().substr(from)).code != 0) return true;
  Word word = lens.word_at(from);
  if (word.is(is::nation) || lens.text(word) == "Hong") word = lens.next(word.end);
  return word.is(is::money | is::coin);
}

/// "66.82m", "the 100m", "12m deep": a metre; "6m shares", "1.5m of": millions.
bool is_metre(const Lens& lens, std::uint32_t end, const ProseFigure& figure) {
  if (figure.currency != 0 || is_currency_word(lens, end)) return false;
  const Word next = lens.next(end);
  const std::string_view after = lens.text(next);
  if (next.is(is::length) || after == "x" || after == "by" || lens.starts(lens.skip_blanks(end), "\xC3\x97"))
    return true;
  if (is_plural(lens, next) || lens.text(next) == "of") return false;
  Word before = lens.previous(figure.first.begin);
  for (int i = 0; i < 3 && !before.empty(); ++i) {
    if (before.is(is::length)) return true;
    const std::string_view word = lens.text(before);
    if (word == "height" || word == "depth" || word == "leap" || word == "width" || word == "distance" ||
        word == "length" || word == "altitude" || word == "metres")
      return true;
    before = lens.previous(before.begin);
  }
  if (figure.first.exponent <= -2) return true;
  const std::int64_t n = figure.first.mantissa;
  return figure.first.exponent == 0 && (n == 50 || n == 60 || n == 100 || n == 110 || n == 200 || n == 400 ||
                                        n == 800 || n == 1500 || n == 5000 || n == 10000);
}

/// The power of letters glued to the number, 0 when they are none.
int letters_power(const Lens& lens, const Word& letters, const ProseFigure& figure) {
  const std::string_view text = lens.text(letters);
  const bool money = figure.currency != 0;
  if (text == "k" || text == "K") return 3;
  if (text == "M" || text == "MM") return 6;
  if (text == "B") return money || is_plural(lens, lens.next(letters.end)) ? 9 : 0;
  if (text == "m") return is_metre(lens, letters.end, figure) ? 0 : 6;
  if (text == "b") return money || is_plural(lens, lens.next(letters.end)) ? 9 : 0;
  if (text == "t" || text == "T") return money || is_currency_word(lens, letters.end) ? 12 : 0;
  if (text == "cr" || text == "Cr") return money ? 7 : 0;
  if (letters.is(is::magnitude))
    return is_lower(text.front()) || money || text.size() > 3 ? letters.info.number : 0;
  return 0;
}

}  // namespace

std::uint32_t take_magnitude(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  std::uint32_t end = at;
  for (int i = 0; i < 3; ++i) {
    std::uint32_t from = lens.skip_blanks(end);
    if (lens.dash_at(end) == 1) from = end + 1;
    const Word word = lens.word_at(from);
    if (word.empty()) return end;
    if (from == at && is_letter(lens[at])) {
      const int power = letters_power(lens, word, figure);
      if (power == 0 || is_digit(lens[word.end])) return end;
      raise(figure, power);
    } else if (word.is(is::magnitude)) {
      raise(figure, word.info.number);
    } else if (figure.currency != 0 && word.size() <= 2 && i == 0 && from == end + 1 && lens[end] == ' ' &&
               letters_power(lens, word, figure) != 0) {  // "$5 m"
      raise(figure, letters_power(lens, word, figure));
    } else if (word.is(is::hundred) && i == 0) {
      figure.first.mantissa *= 100;
    } else if (word.is(is::dozen) && figure.first.exponent == 0) {
      figure.first.mantissa *= 12;
      figure.first.dozen = true;
    } else {
      return end;
    }
    end = word.end;
  }
  return end;
}

}  // namespace claimcheck::prose
