// Units after a number: words, symbols and their compounds, percent, currencies, hyphenated measures.
#include <string>

#include "grammar/prose/amounts.hpp"
#include "grammar/prose/unit_lists.hpp"

namespace claimcheck::prose {

namespace {

UnitName unit_named(std::string_view name) {
  for (std::size_t i = 0; i < unit_rows.size(); ++i)
    if (unit_rows[i].name == name) return static_cast<UnitName>(i);
  return unit_name::none;
}

/// "square kilometres", "sq. km", "cubic metres", "nautical miles", "kilowatt hours".
UnitHit compound_at(const Lens& lens, const Word& first) {
  const std::string_view text = lens.text(first);
  std::string_view prefix;
  if (text == "square" || text == "sq" || text == "Square" || text == "Sq") prefix = "square ";
  if (text == "cubic" || text == "cu" || text == "Cubic") prefix = "cubic ";
  if (text == "nautical") prefix = "nautical ";
  if (text == "metric") prefix = "metric ";
  if (prefix.empty()) return {};
  std::uint32_t from = lens[first.end] == '.' ? first.end + 1 : first.end;
  from = lens[from] == '-' ? from + 1 : lens.skip_blanks(from);
  const Word second = lens.word_at(from);
  std::uint32_t end = second.end;
  std::string_view base;
  if (second.is(is::unit)) {
    base = unit_text(second.info.code);
  } else {
    const SymbolHit symbol = unit_symbol(lens.text().substr(from));
    base = unit_text(symbol.name);
    end = from + symbol.size;
  }
  if (base.empty()) return {};
  if (prefix == "metric ")
    return base == "ton" || base == "tonne" ? UnitHit{unit_named("tonne"), end} : UnitHit{};
  return {unit_named(std::string(prefix) + std::string(base)), end};
}

/// "degrees Celsius", "degrees C"
UnitHit degrees_at(const Lens& lens, const Word& first) {
  const Word scale = lens.next(first.end);
  const std::string_view text = lens.text(scale);
  if (text == "Celsius" || text == "celsius" || text == "C" || text == "centigrade" || text == "Centigrade")
    return {unit_name::degree_celsius, scale.end};
  if (text == "Fahrenheit" || text == "fahrenheit" || text == "F")
    return {unit_name::degree_fahrenheit, scale.end};
  return {unit_name::degree, first.end};
}

/// "watt hours", "watt-hours": the unit of energy of a unit of power.
UnitHit energy_at(const Lens& lens, const Word& power) {
  const std::uint32_t from = lens[power.end] == '-' ? power.end + 1 : lens.skip_blanks(power.end);
  const Word hours = lens.word_at(from);
  if (hours.info.code != unit_name::hour || !hours.is(is::time_unit | is::time_units)) return {};
  const UnitName name = unit_named(std::string(unit_text(power.info.code)) + "-hour");
  return name == 0 ? UnitHit{} : UnitHit{name, hours.end};
}

UnitHit word_unit_at(const Lens& lens, std::uint32_t at) {
  const Word word = lens.word_at(at);
  if (word.empty()) return {};
  if (const UnitHit compound = compound_at(lens, word); compound.name != 0) return compound;
  if (lens.phrase_at(at, "parts per million") != 0)
    return {unit_named("part per million"), lens.phrase_at(at, "parts per million")};
  if (lens.phrase_at(at, "parts per billion") != 0)
    return {unit_named("part per billion"), lens.phrase_at(at, "parts per billion")};
  if (lens.phrase_at(at, "light years") != 0)
    return {unit_named("light-year"), lens.phrase_at(at, "light years")};
  if (lens.text(word) == "stone") {  // "11 stone 4 pounds", not "two stone walls"
    const Word next = lens.next(word.end);
    return next.empty() || next.is(is::stop) ? UnitHit{unit_named("stone"), word.end} : UnitHit{};
  }
  if (word.is(is::unit)) {
    if (word.info.code == unit_name::degree) return degrees_at(lens, word);
    if (unit_text(word.info.code).ends_with("watt"))
      if (const UnitHit energy = energy_at(lens, word); energy.name != 0) return energy;
    if (unit_text(word.info.code) == "barrel")
      for (const std::string_view phrase : {"barrels of oil equivalent", "barrel of oil equivalent"})
        if (const std::uint32_t end = lens.phrase_at(at, phrase); end != 0)
          return {unit_named("barrel of oil equivalent"), end};
    if (is_digit(lens[word.end])) return {};
    return {word.info.code, word.end};
  }
  if (word.is(is::time_unit | is::time_units) && !is_digit(lens[word.end])) return {word.info.code, word.end};
  return {};
}

void set_currency(ProseFigure& figure, std::int16_t code, std::uint32_t begin, std::uint32_t end) {
  figure.currency = code;
  figure.currency_begin = begin;
  figure.currency_end = end;
}

/// "won" won a medal too; "crowns" and "pounds" are things as well.
bool is_surely_money(const Lens& lens, const Word& word, const ProseFigure& figure) {
  const std::string_view text = lens.text(word);
  if (text != "won" && !text.starts_with("crown")) return true;
  return figure.first.magnitude || (figure.first.mantissa >= 500 && !is_plural(lens, lens.next(word.end)));
}

/// A name of a currency with the nation before it.
std::uint32_t take_currency_name(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  Word word = lens.word_at(at);
  Word nation;
  if (lens.starts(at, "U.S. ")) word = lens.next(at + 4);
  for (int i = 0; i < 2 && !word.empty() && !word.is(is::money | is::coin); ++i) {
    const std::string_view text = lens.text(word);
    if (!word.is(is::nation) && text != "Hong" && text != "New" && text != "South" && text != "Sri") break;
    if (word.is(is::nation)) nation = word;
    word = lens.next(word.end);
  }
  if (word.empty() || !word.is(is::money | is::coin) || !is_surely_money(lens, word, figure)) return at;
  std::int16_t code = word.info.code;
  std::string lower;
  for (const char c : lens.text(nation)) lower += static_cast<char>(is_upper(c) ? c | 0x20 : c);
  if (!nation.empty())
    if (const std::int16_t of_nation = currency_of(lower, code); of_nation != 0) code = of_nation;
  set_currency(figure, code, at, word.end);
  figure.coin = word.is(is::coin);
  if (const std::uint32_t sterling = lens.phrase_at(lens.skip_blanks(word.end), "sterling"); sterling != 0)
    return sterling;
  return word.end;
}

}  // namespace

UnitHit unit_at(const Lens& lens, std::uint32_t at) {
  const UnitHit word = word_unit_at(lens, at);
  if (word.name != 0) return word;
  const SymbolHit symbol = unit_symbol(lens.text().substr(at));
  return {symbol.name, at + symbol.size, symbol.only_glued};
}

std::uint32_t take_percent(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  std::uint32_t from = lens.skip_blanks(at);
  if (lens.dash_at(at) == 1) from = at + 1;
  struct Form {
    std::string_view words;
    UnitName unit;
  };
  static constexpr Form forms[] = {{"percentage points", unit_name::percentage_point},
                                   {"percentage point", unit_name::percentage_point},
                                   {"percent points", unit_name::percentage_point},
                                   {"per cent points", unit_name::percentage_point},
                                   {"basis points", unit_name::basis_point},
                                   {"basis point", unit_name::basis_point},
                                   {"per cent", unit_name::percent},
                                   {"percent", unit_name::percent},
                                   {"pct", unit_name::percent}};
  const char c = lens[from];
  const std::string_view head =
      c == 'p' || c == 'P' || c == 'b' || c == 'B' ? lens.text(lens.word_at(from)) : std::string_view{};
  if (head.size() >= 3 && (head[1] == 'e' || head[1] == 'E' || head[1] == 'c' || head[1] == 'a')) {
    for (const Form& form : forms) {
      std::uint32_t end = lens.phrase_at(from, form.words);
      if (end == 0 && form.words.starts_with("percentage point"))
        end = lens.phrase_at(from, "percentage-point");
      if (end == 0 && form.words == "basis point") end = lens.phrase_at(from, "basis-point");
      if (end == 0 && form.words == "per cent") end = lens.phrase_at(from, "per-cent");
      if (end == 0) continue;
      figure.unit = form.unit;
      return end;
    }
  }
  if (from != at && lens.dash_at(at) != 0) return at;
  const SymbolHit symbol = unit_symbol(lens.text().substr(from));
  if (!is_percent(symbol.name)) return at;
  figure.unit = symbol.name;
  const std::uint32_t end = from + symbol.size;
  const std::uint32_t points = lens.phrase_at(lens.skip_blanks(end), "points");
  if (symbol.name != unit_name::percent || points == 0) return end;
  figure.unit = unit_name::percentage_point;
  return points;
}

std::uint32_t take_currency_before(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t to = lens[at] == '\0' ? at : lens.skip_blanks_back(at);
  const CurrencyHit hit = currency_before(lens.text(lens.begin(), to));
  if (hit.code == 0) return at;
  const std::string_view sign = lens.text(to - hit.size, to);
  const bool letters_only = is_letter(sign.back()) && is_letter(sign.front());
  if (to != at) {
    // "R 500", "Br 20" with a blank are names as often as not; codes and the common abbreviations are not.
    const bool known = sign.size() >= 3 || sign == "Rs" || sign == "Rp" || sign == "RM" || sign == "Tk" ||
                       sign == "Re" || sign == "Br" || sign == "Kz";
    if (letters_only && !known) return at;
    if (at - to > 3 || lens.text(to, at).find('\n') != std::string_view::npos) return at;
  }
  set_currency(figure, hit.code, to - hit.size, to);
  return to - hit.size;
}

std::uint32_t take_currency(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  if (figure.currency != 0) return at;
  std::uint32_t from = lens.skip_blanks(at);
  if (lens.dash_at(at) == 1) from = at + 1;
  if (const std::uint32_t end = take_currency_name(lens, from, figure); end != from) return end;
  const std::string_view rest = lens.text().substr(from);
  if (from == at && (rest.starts_with("p") || rest.starts_with("c")) && !is_letter(lens[from + 1]) &&
      !is_digit(lens[from + 1]) && lens[from + 1] != '/' && figure.first.mantissa > 0 &&
      !figure.first.magnitude) {
    set_currency(figure, currency_code(lens[from] == 'p' ? "GBP" : "USD"), from, from + 1);  // 50p, 50c
    figure.coin = true;
    return from + 1;
  }
  if (rest.starts_with("\xC2\xA2")) {
    set_currency(figure, currency_code("USD"), from, from + 2);
    figure.coin = true;
    return from + 2;
  }
  const CurrencyHit hit = currency_after(rest);
  if (hit.code == 0) return at;
  const std::uint32_t end = from + hit.size;
  // A sign right before the next number belongs to that one: "between 5 $6".
  const bool letters = is_letter(rest.front());
  if (letters && hit.size < 3 && from != at) return at;
  if (!letters && is_digit(lens[lens.skip_blanks(end)]) && from != at) return at;
  set_currency(figure, hit.code, from, end);
  return figure.first.magnitude ? end : take_magnitude(lens, end, figure);  // "75 USD million"
}

std::uint32_t take_unit(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  if (figure.currency != 0) return at;
  const std::uint32_t from = lens.skip_blanks(at);
  if (const std::uint32_t strong = lens.phrase_at(from, "strong"); strong != 0 && from != at) {
    figure.unit = unit_name::person;  // "10,000 strong"
    return strong;
  }
  if (from != at && lens.dash_at(at) != 0) return at;
  const UnitHit hit = unit_at(lens, from);
  if (hit.name == 0 || hit.name == unit_name::weekend || hit.name == unit_name::night) return at;
  if (hit.only_glued && from != at) {
    // "3,000 m and above", "2.4 m above": a blank before it, and nothing that would make it a word.
    const std::string_view symbol = lens.text(from, hit.end);
    const bool plain = symbol == "m" || symbol == "t" || symbol == "g" || symbol == "ft" || symbol == "ha" ||
                       symbol == "C" || symbol == "F" || symbol == "W" || symbol == "V" || symbol == "L" ||
                       symbol == "mi" || symbol == "h";
    if (!plain || lens[hit.end] == '.') return at;
  }
  if (hit.name == unit_name::second && lens[from] != 's' && lens[from] != 'S') return at;
  figure.unit = hit.name;
  return hit.end;
}

std::uint32_t take_hyphenated(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  if (lens.dash_at(at) != 1 && !lens.starts(at, "\xE2\x80\x91") && !lens.starts(at, "\xE2\x80\x90"))
    return at;
  if (figure.currency != 0) return at;
  const std::uint32_t from = at + lens.dash_at(at);
  const Word word = lens.word_at(from);
  const std::string_view text = lens.text(word);
  if (word.empty()) return at;
  if (text == "plus" || text == "odd") {
    figure.hedge = text == "plus" ? ast::Hedge::at_least : ast::Hedge::about;
    figure.hedge_span = {no_file, from, word.end};
    using Take = std::uint32_t (*)(const Lens&, std::uint32_t, ProseFigure&);
    for (const Take take : {take_percent, take_currency, take_unit, take_noun})
      if (const std::uint32_t end = take(lens, word.end, figure); end != word.end) return end;
    return word.end;
  }
  if (text == "magnitude" && figure.first.form == ast::NumeralForm::digits) return word.end;
  if (text == "strong") {
    figure.unit = unit_name::person;
    return word.end;
  }
  if (text == "time" || text == "times") {
    figure.unit = unit_name::time;
    return word.end;
  }
  const UnitHit hit = unit_at(lens, from);
  if (hit.name != 0 && !hit.only_glued && hit.name != unit_name::night && hit.name != unit_name::weekend) {
    figure.unit = hit.name;
    for (const std::string_view old : {"-old", "-olds"})
      if (lens.starts(hit.end, old) && !is_letter(lens[hit.end + static_cast<std::uint32_t>(old.size())]))
        return hit.end + static_cast<std::uint32_t>(old.size());
    return hit.end;
  }
  if (word.is(is::counted)) {
    figure.noun_begin = word.begin;
    figure.noun_end = word.end;
    return word.end;
  }
  return at;
}

}  // namespace claimcheck::prose
