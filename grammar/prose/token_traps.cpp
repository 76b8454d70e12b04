// Tokens of digits that are no figures, told by their own shape: 14:02, 9.40 p.m., 0800 555 0199, 2.0.1,
// A320, 4-4-2, 24/7, 5+1, [17], © 2019.
#include <initializer_list>

#include "grammar/prose/traps.hpp"

namespace claimcheck::prose {

namespace {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

std::uint32_t skip_digits(const Lens& lens, std::uint32_t at) {
  while (is_digit(lens[at])) ++at;
  return at;
}

/// Past letters, digits and what joins them inside one token.
std::uint32_t skip_token(const Lens& lens, std::uint32_t at) {
  while (true) {
    const char c = lens[at];
    if (is_digit(c) || is_letter(c)) {
      ++at;
    } else if ((c == '-' || c == '.' || c == '/' || c == ':' || c == '_' || c == ',' || c == '+') &&
               (is_digit(lens[at + 1]) || (is_letter(lens[at + 1]) && c != ',' && c != '.'))) {
      ++at;
    } else {
      return at;
    }
  }
}

/// "am", "a.m.", "p.m", "o'clock", "GMT" after the digits of a time of day: its end, or 0.
std::uint32_t clock_mark(const Lens& lens, std::uint32_t at) {
  const std::uint32_t from = lens.skip_blanks(at);
  if (std::string_view("apAPoGUBCEHIJMhn").find(lens[from]) == std::string_view::npos) return 0;
  for (const std::string_view mark : {"a.m.",
                                      "p.m.",
                                      "a.m",
                                      "p.m",
                                      "am",
                                      "pm",
                                      "AM",
                                      "PM",
                                      "A.M.",
                                      "P.M.",
                                      "o'clock",
                                      "o\xE2\x80\x99"
                                      "clock",
                                      "GMT",
                                      "UTC",
                                      "BST",
                                      "CET",
                                      "EST",
                                      "EDT",
                                      "PST",
                                      "PDT",
                                      "HKT",
                                      "IST",
                                      "JST",
                                      "MSK",
                                      "CEST",
                                      "hrs",
                                      "noon"}) {
    if (!lens.starts(from, mark)) continue;
    const auto end = from + static_cast<std::uint32_t>(mark.size());
    if (!is_letter(lens[end]) && !is_digit(lens[end])) return end;
  }
  return 0;
}

/// 9:30, 14.02, 2:01:39, 9am, 2-4 pm, 0712 GMT
std::uint32_t clock_trap(const Lens& lens, std::uint32_t at) {
  std::uint32_t end = skip_digits(lens, at);
  const std::uint32_t digits = end - at;
  if (digits <= 2 && lens[end] == ':' && is_digit(lens[end + 1]) && is_digit(lens[end + 2])) {
    while (lens[end] == ':' && is_digit(lens[end + 1])) end = skip_digits(lens, end + 1);
    if (lens[end] == '.' && is_digit(lens[end + 1])) end = skip_digits(lens, end + 1);
    const std::uint32_t mark = clock_mark(lens, end);
    return mark != 0 ? mark : end;
  }
  if (digits > 4 || digits == 3) return 0;
  if (digits <= 2 && lens[end] == '.' && is_digit(lens[end + 1]) && is_digit(lens[end + 2]) &&
      !is_digit(lens[end + 3]))
    if (const std::uint32_t mark = clock_mark(lens, end + 3); mark != 0) return mark;
  if (const std::uint32_t mark = clock_mark(lens, end); mark != 0) return mark;
  const std::uint32_t dash = lens.dash_at(end);
  if (dash == 0 || digits > 2 || !is_digit(lens[end + dash])) return 0;
  return clock_mark(lens, skip_digits(lens, end + dash));
}

/// Groups of digits joined by one blank or hyphen each: how many, and whether they group a number in threes.
struct Groups {
  std::uint32_t end = 0;
  int count = 1;
  bool threes = true;
  bool hyphens = false;
};
Groups digit_groups(const Lens& lens, std::uint32_t at) {
  Groups groups{.end = skip_digits(lens, at)};
  while (true) {
    const char joint = lens[groups.end];
    const bool closing = joint == ')' && lens[groups.end + 1] == ' ';
    const std::uint32_t from = groups.end + (closing ? 2 : 1);
    if ((joint != ' ' && joint != '-' && !closing) || !is_digit(lens[from])) return groups;
    const std::uint32_t to = skip_digits(lens, from);
    groups.threes &= to - from == 3 && joint == ' ';
    groups.hyphens |= joint == '-';
    groups.end = to;
    ++groups.count;
    if (groups.count > 12) return groups;
  }
}

/// 0800 555 0199, +41 22 917 1234, 1-800-555-0143, 978-0-14-044913-6, 007
std::uint32_t code_trap(const Lens& lens, std::uint32_t at) {
  const std::uint32_t end = skip_digits(lens, at);
  const Groups groups = digit_groups(lens, at);
  if (lens[at] == '0' && end - at > 1) return groups.end;
  if (lens.before(at) == '+' && groups.count > 1 && !groups.threes) return groups.end;
  if (lens.before(at) == '+' && lens.starts(end, " (") && is_digit(lens[end + 2])) {  // +1 (212) 555-0187
    std::uint32_t to = end;
    while (is_digit(lens[to]) ||
           ((lens[to] == ' ' || lens[to] == '(' || lens[to] == ')' || lens[to] == '-') &&
            (is_digit(lens[to + 1]) || lens[to + 1] == '(' || lens[to + 1] == ' ')))
      ++to;
    return to;
  }
  if (groups.hyphens && groups.count >= 3 && !(end - at == 4 && groups.count == 3 && groups.end - at == 10))
    return skip_token(lens, groups.end);
  const bool grouped = end - at <= 3 && groups.threes;
  return groups.count >= 3 && !grouped && !groups.hyphens ? groups.end : 0;
}

/// 2.0.1, 10.0.0.1
std::uint32_t version_trap(const Lens& lens, std::uint32_t at) {
  std::uint32_t end = skip_digits(lens, at);
  int points = 0;
  while (lens[end] == '.' && is_digit(lens[end + 1])) {
    end = skip_digits(lens, end + 1);
    ++points;
  }
  return points >= 2 ? end : 0;
}

/// "1/4 cent", "2/3 of the vote"
bool is_common_fraction(const Lens& lens, std::uint32_t at) {
  const char parts = lens[at];
  const char whole = lens[at + 2];
  if (lens[at + 1] != '/' || !is_digit(whole) || parts >= whole || parts == '0') return false;
  if (whole != '2' && whole != '3' && whole != '4' && whole != '5' && whole != '8') return false;
  if (is_digit(lens[at + 3]) || lens[at + 3] == '/') return false;
  const Word next = lens.next(at + 3);
  return next.is(is::unit | is::money | is::coin | is::time_unit | is::time_units) ||
         lens.text(next) == "of" || lens.text(next) == "percent" || lens.text(next) == "cup";
}

/// 24/7, 9/11; 2018/0042-B. Halves, thirds and quarters are fractions.
std::uint32_t slash_trap(const Lens& lens, std::uint32_t at) {
  const std::uint32_t end = skip_digits(lens, at);
  if (lens[end] != '/' && lens[end] != '+' && lens[end] != ':') return 0;
  if (!is_digit(lens[end + 1])) return 0;
  return is_common_fraction(lens, at) ? 0 : skip_token(lens, end);
}

/// ".22 round", ".50-calibre": the end of a calibre at its digits, 0 when it is none.
std::uint32_t calibre_end(const Lens& lens, std::uint32_t at) {
  const std::uint32_t end = skip_digits(lens, at);
  const Word next = lens.word_at(lens[end] == '-' ? end + 1 : lens.skip_blanks(end));
  const bool gun =
      is_one_of(lens.text(next), {"calibre", "caliber", "round", "rounds", "rifle", "rifles", "pistol",
                                  "pistols", "bullet", "bullets", "gun", "handgun", "revolver", "Magnum"});
  return gun ? next.end : 0;
}

/// Letters glued in front: A320, B12, Covid-19; "US$" and "USD10m" are money, "mid-2019" is a time.
std::uint32_t prefix_trap(const Lens& lens, std::uint32_t at) {
  const char before = lens.before(at);
  if (before == '#' || before == '_' || before == '@') return skip_token(lens, at);
  if (before == '+' && is_letter(lens.before(at - 1))) return skip_token(lens, at);  // UTC+2
  if (before == '[') return lens[skip_digits(lens, at)] == ']' ? skip_digits(lens, at) : 0;
  if (is_letter(before)) {
    const CurrencyHit money = currency_before(lens.text(lens.begin(), at));
    if (money.code == 0 || is_letter(lens.before(at - money.size))) return skip_token(lens, at);
    // "COP26", "TOP10": codes that are words need a real amount behind them
    const bool word = is_one_of(currency_text(money.code), {"COP", "TOP", "ALL", "SOS", "MOP", "BAM", "GEL",
                                                            "CUP", "TRY", "ETH", "SDG"});
    const std::uint32_t digits = skip_digits(lens, at);
    return word && digits - at < 3 && !is_letter(lens[digits]) &&
                   !(lens[digits] == '.' && is_digit(lens[digits + 1]))
               ? digits
               : 0;
  }
  if (before == '.' && !is_digit(lens.before(at - 1)) && !is_letter(lens.before(at - 1)))
    return calibre_end(lens, at);
  if (before == ':' && is_letter(lens.before(at - 1))) return skip_token(lens, at);
  if (before == '.' && currency_before(lens.text(lens.begin(), at)).code != 0) return 0;  // Rs.2,500
  if ((before == '.' || before == '/') && (is_letter(lens.before(at - 1)) || is_digit(lens.before(at - 1))))
    return skip_token(lens, at);
  if (before == ')' || (before == '&' && is_letter(lens.before(at - 1)))) return skip_token(lens, at);
  if (lens.dash_before(at) != 1 || !is_letter(lens.before(at - 1))) return 0;
  const Word word = lens.previous(at - 1);
  const std::string_view text = lens.text(word);
  if (is_one_of(text, {"mid", "pre", "post", "early", "late", "sub", "near", "Mid", "Pre", "Post", "Early",
                       "Late", "to", "non"}))
    return 0;
  if (word.is(is::month | is::magnitude | is::small | is::tens | is::weekday) && !word.acronym) return 0;
  return skip_token(lens, at);
}

/// 401(k), 23(2): the end of the brackets.
std::uint32_t bracket_trap(const Lens& lens, std::uint32_t at) {
  const std::uint32_t end = skip_digits(lens, at);
  if (lens[end] == '\'' && is_digit(lens[end + 1])) return skip_digits(lens, end + 1);  // 5'10"
  if (lens[end] == '^' && is_digit(lens[end + 1])) return skip_digits(lens, end + 1);   // 10^8
  for (const std::string_view era : {"BC", "B.C.", "BCE", "AD", "A.D.", "CE"})
    if (lens.starts(lens.skip_blanks(end), era) && lens.skip_blanks(end) != end &&
        !is_letter(lens[lens.skip_blanks(end) + static_cast<std::uint32_t>(era.size())]))
      return lens.skip_blanks(end) + static_cast<std::uint32_t>(era.size());
  if (lens[end] != '(' || lens[end + 2] != ')') return 0;
  return is_letter(lens[end + 1]) || is_digit(lens[end + 1]) ? end + 3 : 0;
}

/// Letters glued behind that are no magnitude, unit or currency: 5G, 737s, 3D.
std::uint32_t suffix_trap(const Lens& lens, std::uint32_t at) {
  constexpr int most_groups = 12;  // of digits, between commas and points
  std::uint32_t last = skip_digits(lens, at);
  for (int i = 0; i < most_groups && (lens[last] == ',' || lens[last] == '.') && is_digit(lens[last + 1]);
       ++i)
    last = skip_digits(lens, last + 1);
  if (!is_letter(lens[last])) return 0;
  const NumeralHit numeral = numeral_at(lens, at);
  const std::uint32_t end = numeral.end;
  if (end == 0 || !is_letter(lens[end])) return 0;
  const Word letters = lens.word_at(end);
  const std::string_view text = lens.text(letters);
  if (text == "s") {
    const Word before = lens.previous(at);
    if (numeral.number.exponent == 0 && !before.is(is::preposition)) return letters.end;  // 747s, the 30s
    return is_one_of(lens.text(before), {"the", "his", "her", "their", "my", "early", "mid", "late", "your"})
               ? letters.end
               : 0;
  }
  if (is_one_of(text, {"st", "nd", "rd", "th", "k", "K", "m", "M", "b", "B", "t", "T", "MM", "p", "c", "cr",
                       "Cr", "x", "fold"})) {
    const bool billions = currency_before(lens.text(lens.begin(), lens.skip_blanks_back(at))).code != 0 ||
                          is_plural(lens, lens.next(letters.end));
    if (is_one_of(text, {"B", "b", "T"}) && !billions) return skip_token(lens, end);
    if (!is_digit(lens[letters.end])) return 0;
  }
  if (is_one_of(text, {"Q", "q", "H", "h"}) && end == at + 1) return 0;  // 1Q22
  const bool money = currency_before(lens.text(lens.begin(), lens.skip_blanks_back(at))).code != 0;
  if (letters.is(is::magnitude) && !money && text.size() <= 3 && is_upper(text.front()))
    return skip_token(lens, end);
  if (letters.is(is::magnitude | is::time_units | is::unit | is::money) && !is_digit(lens[letters.end]))
    return 0;
  const SymbolHit symbol = unit_symbol(lens.text().substr(end));
  if (symbol.name != 0 && !is_digit(lens[end + symbol.size])) return 0;
  if (currency_after(lens.text().substr(end)).code != 0) return 0;
  return skip_token(lens, end);
}

/// © 2019-2022, Copyright 2018
std::uint32_t copyright_trap(const Lens& lens, std::uint32_t at) {
  const std::uint32_t to = lens.skip_blanks_back(at);
  const Word before = lens.previous(at);
  const bool sign = lens.ends(to, "\xC2\xA9") || lens.ends(to, "(c)") || lens.ends(to, "(C)");
  if (!sign && !is_one_of(lens.text(before), {"Copyright", "copyright", "COPYRIGHT"})) return 0;
  std::uint32_t end = skip_digits(lens, at);
  if (lens.dash_at(end) != 0) end = skip_digits(lens, end + lens.dash_at(end));
  return end;
}

}  // namespace

std::uint32_t early_token_trap(const Lens& lens, std::uint32_t at) {
  for (const auto trap : {prefix_trap, clock_trap, copyright_trap})
    if (const std::uint32_t end = trap(lens, at); end != 0) return end;
  return 0;
}

std::uint32_t token_trap(const Lens& lens, std::uint32_t at) {
  for (const auto trap : {version_trap, slash_trap, bracket_trap, code_trap, suffix_trap})
    if (const std::uint32_t end = trap(lens, at); end != 0) return end;
  return 0;
}

std::uint32_t compound_trap(const Lens& lens, std::uint32_t end) {
  const bool hyphen =
      lens[end] == '-' || lens.starts(end, "\xE2\x80\x91") || lens.starts(end, "\xE2\x80\x90");
  if (!hyphen) return 0;
  const std::uint32_t from = end + lens.dash_at(end);
  if (!is_letter(lens[from])) return 0;
  std::uint32_t to = from;
  while (is_letter(lens[to]) || is_digit(lens[to]) ||
         (lens[to] == '-' && (is_letter(lens[to + 1]) || is_digit(lens[to + 1]))))
    ++to;
  return to;
}

}  // namespace claimcheck::prose
