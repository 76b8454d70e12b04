// Numbers that were read and say nothing: labels and names (Article 5, Nikkei 225), items of lists, idioms,
// "one" and ordinals that count nothing.
#include "grammar/prose/traps.hpp"

#include <initializer_list>

namespace claimcheck::prose {

namespace {

using ast::NumeralForm;

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

bool is_plain_integer(const ProseNumber& number) {
  return number.exponent == 0 && number.denominator == 1 && !number.magnitude && number.sign == 0;
}

/// The word before `at`, a full stop after an abbreviation passed over: "No. 9", "Art. 5".
Word label_before(const Lens& lens, std::uint32_t at) {
  const std::uint32_t to = lens.skip_blanks_back(at);
  if (lens.before(to) != '.') return lens.previous(at);
  const Word word = lens.previous(to - 1);
  return word.is(is::label) && word.size() <= 4 ? word : Word{};
}

/// "iOS", "PlayStation", "YouTube": capitals inside a word make a name.
bool is_brand(const Lens& lens, const Word& word) {
  const std::string_view text = lens.text(word);
  bool small = false;
  for (const char c : text) {
    if (small && is_upper(c))
      return !text.starts_with("Mc") && !text.starts_with("Mac") && text.find('\'') == std::string_view::npos;
    small |= is_lower(c);
  }
  return false;
}

/// A capitalised word that a number may end as a name: Nikkei 225, Model 3.
bool may_lead_name(const Lens& lens, const Word& word) {
  if (is_brand(lens, word)) return true;
  if (word.empty() || !word.capital) return false;
  if (word.is(is::stop | is::preposition | is::month | is::weekday | is::numeric | is::article | is::up |
              is::down | is::past | is::deictic | is::third_of | is::money | is::nation | is::season))
    return false;
  const std::string_view text = lens.text(word);
  return !text.ends_with("ly") &&
         !is_one_of(text, {"Roughly", "Approximately", "Circa", "Estimated", "Least", "Killing", "Total",
                           "Just", "Fewer", "Aged"}) &&
         text.find('\'') == std::string_view::npos && text.find('\xE2') == std::string_view::npos;
}

bool has_comma(const Lens& lens, const ProseNumber& number) {
  return lens.text(number.begin, number.end).find(',') != std::string_view::npos;
}

/// ", ", " and ", "-", " to " between two labels.
bool continues_label(const Lens& lens, const Label& label, std::uint32_t at) {
  if (label.end == 0 || at < label.end || at - label.end > 8) return false;
  const std::string_view gap = lens.text(label.end, at);
  if (is_one_of(gap, {"-", "+", "\xE2\x80\x93", "/", " of "})) return true;
  return label.several && is_one_of(gap, {", ", " and ", " to ", " or ", ", and ", " & "});
}

/// "the helpline on 111", "text VOTE to 50155"
bool is_phone_number(const Lens& lens, const ProseFigure& figure) {
  if (!is_plain_integer(figure.first) || figure.first.mantissa < 100 || has_comma(lens, figure.first))
    return false;
  Word word = lens.previous(figure.span.begin);
  if (!is_one_of(lens.text(word), {"on", "to", "dial", "call", "at"})) return false;
  for (int i = 0; i < 5 && !word.empty(); ++i) {
    if (is_one_of(lens.text(word),
                  {"helpline", "hotline", "call", "text", "dial", "phone", "Call", "Text", "Dial", "ring"}))
      return true;
    word = lens.previous(word.begin);
  }
  return false;
}

/// "Nikkei 225", "the 911", "Boeing's 737 Max": a number alone beside a capitalised word.
bool names_something(const Lens& lens, const ProseFigure& figure, const Word& before) {
  const ProseNumber& number = figure.first;
  const Word next = lens.next(figure.span.end);
  const bool the = is_one_of(lens.text(before), {"the", "The"});
  if (is_brand(lens, before) && is_bare(figure) && number.form == NumeralForm::digits &&
      number.mantissa < 1000 && !number.magnitude)
    return true;  // iOS 15.1
  if (number.form != NumeralForm::digits || number.mantissa > 9999 || !is_plain_integer(number)) return false;
  const Word noun = figure.noun_begin != figure.noun_end ? lens.word_at(figure.noun_begin) : Word{};
  if (the && is_one_of(lens.text(noun), {"Series", "Class"})) return true;
  if (is_brand(lens, before) && number.mantissa < 1000 && figure.first.form == NumeralForm::digits)
    return true;
  if (!is_bare(figure)) return false;
  const Word led = lens.previous(before.begin);  // "In Spain 45 died"
  if (next.is(is::past) && led.is(is::preposition) && before.info.classes == 0) return false;
  if (may_lead_name(lens, before)) return !lens.begins_sentence(before.begin) || !next.is(is::past);
  const bool own = lens.text(before).ends_with("'s") || lens.text(before).ends_with("\xE2\x80\x99s");
  const bool named =
      !next.empty() && next.capital && next.begin == figure.span.end + 1 && !next.is(is::stop | is::month);
  if ((the || own) && named) return true;
  if (own && number.mantissa >= 1000 && next.empty()) return true;
  return the && (number.mantissa >= 100 || number.mantissa < 10) && (next.empty() || next.is(is::stop)) &&
         !is_one_of(lens.text(next), {"who", "that", "which", "killed", "of"});
}

/// "one to two", "one or two", "between one and three"
bool joins_number(const Lens& lens, std::uint32_t at, bool between) {
  std::uint32_t to = at + lens.dash_at(at);
  if (to == at) {
    const Word joint = lens.next(at);
    const std::string_view text = lens.text(joint);
    if (text != "to" && text != "or" && !(between && text == "and")) return false;
    to = lens.skip_blanks(joint.end);
  }
  return is_digit(lens[to]) || lens.word_at(to).is(is::small | is::tens);
}

/// "six o'clock", "half past nine", "quarter to ten".
bool is_clock(const Lens& lens, const Word& before, const Word& next) {
  const std::string_view hour = lens.text(next);
  if (hour == "o'clock" || hour ==
                               "o\xE2\x80\x99"
                               "clock")
    return true;
  if (!is_one_of(lens.text(before), {"past", "to"})) return false;
  const std::string_view part = lens.text(lens.previous(before.begin));
  return part == "quarter" || (part == "half" && lens.text(before) == "past");
}

}  // namespace

bool is_address(const Lens& lens, std::uint32_t end) {
  Word word = lens.next(end);
  if (is_digit(lens[lens.skip_blanks(end)])) {  // 350 5th Avenue
    std::uint32_t at = lens.skip_blanks(end);
    while (is_digit(lens[at]) || is_lower(lens[at])) ++at;
    word = lens.next(at);
  }
  if (is_one_of(lens.text(word), {"Rue", "Via", "Calle", "Avenida", "Rua"})) return true;
  for (int i = 0; i < 3 && !word.empty() && word.capital; ++i) {
    if (is_one_of(
            lens.text(word),
            {"Parkway", "Way",       "Place", "Gardens", "Avenue",  "Street",   "Road",      "Ave",  "Lane",
             "Drive",   "Boulevard", "Blvd",  "Square",  "Terrace", "Grove",    "Close",     "Walk", "Rise",
             "Highway", "Crescent",  "Axe",   "Rd",      "Mews",    "Broadway", "Embankment"}))
      return true;
    word = lens.next(word.end);
  }
  return false;
}

bool is_calibre(const Lens& lens, const ProseFigure& figure) {
  const bool millimetres = unit_text(figure.unit) == "millimetre";
  const bool point = figure.first.form == NumeralForm::digits && lens[figure.first.begin] == '.';
  if (!millimetres && !point) return false;
  const Word next = lens.next(figure.span.end);
  const std::string_view text = lens.text(next);
  for (const std::string_view word :
       {"gun",        "guns",    "pistol",    "pistols", "howitzer", "howitzers", "shell",
        "shells",     "round",   "rounds",    "mortar",  "mortars",  "cannon",    "cannons",
        "calibre",    "caliber", "artillery", "rifle",   "rifles",   "bullet",    "bullets",
        "ammunition", "machine", "handgun",   "film",    "lens",     "weapon",    "rockets"})
    if (text == word) return true;
  return lens[figure.span.end] == '-' && (lens.starts(figure.span.end + 1, "calib"));
}

bool is_label(const Lens& lens, const ProseFigure& figure, Label& label) {
  const ProseNumber& number = figure.first;
  const Word before = label_before(lens, number.begin);
  const bool named = before.is(is::label) && !before.gap_line;
  if (named && is_letter(lens[number.end]) && figure.currency == 0) {  // "ward 7B", "Form 17C"
    label = {figure.span.end, false};
    return true;
  }
  const bool decimal = number.form == NumeralForm::digits && number.exponent < 0 && !number.magnitude;
  if (!is_plain_integer(number) && !decimal) return false;
  if (figure.currency != 0 || figure.unit != 0 || figure.multiple) return false;
  const bool bare = is_bare(figure);
  const bool glued = label.end != 0 && number.begin - label.end <= 3;  // "the 2-1 ruling"
  if ((bare || (glued && is_one(figure))) && continues_label(lens, label, number.begin)) {
    label.end = number.end;
    return true;
  }
  if (before.empty() || before.gap_line || has_comma(lens, number)) return false;
  // A label stands by itself, or is of a kind that is always one: "Section 12 says".
  const bool digits = number.form == NumeralForm::digits;
  const bool always = digits && number.mantissa < 1000
                          ? before.capital || before.is(is::label_low)
                          : before.is(is::label_low) && (before.capital || digits);
  if (named && (always || bare) && number.mantissa < 100000) {
    label = {number.end, lens.text(before).ends_with('s')};
    return true;
  }
  if (!names_something(lens, figure, before)) return false;
  label = {number.end, false};
  return true;
}

bool is_list_number(const Lens& lens, const ProseFigure& figure, std::uint32_t list_end) {
  const ProseNumber& number = figure.first;
  if (!is_bare(figure) || !is_plain_integer(number) || number.form != NumeralForm::digits ||
      number.mantissa > 30)
    return false;
  const std::uint32_t end = figure.span.end;
  const std::uint32_t begin = figure.span.begin;
  const bool led = lens.begins_sentence(begin);
  const bool follows = list_end != 0 && begin - list_end < 60;
  if (lens[end] == '.' && lens[end + 1] == ' ' && (is_letter(lens[end + 2]) || lens[end + 2] == '"'))
    return led || follows || (is_upper(lens[end + 2]) && lens.text(lens.previous(begin)) == "In");
  if (lens[end] == ')' && lens.before(begin) != '(' && lens.dash_before(begin) == 0) return led || follows;
  if (lens.before(begin) == '(' && lens[end] == ')' && number.mantissa < 10)
    return led || is_upper(lens[end + 2]) || is_letter(lens.before(begin - 1));
  const Word next = lens.next(end);
  const bool answer = is_one_of(lens.text(next), {"Yes", "No"});
  return (led || follows) && lens[end] == ' ' && next.capital && (answer || !next.is(is::month | is::stop)) &&
         next.begin == end + 1 && number.mantissa <= 20;
}

bool is_idiom(const Lens& lens, const ProseFigure& figure) {
  const std::uint32_t begin = figure.span.begin;
  const std::uint32_t end = figure.span.end;
  const Word before = lens.previous(begin);
  const Word next = lens.next(end);
  const std::string_view text = lens.text(begin, end);
  const bool word = figure.first.form == NumeralForm::words;
  const Word itself = lens.word_at(begin);
  if (word && itself.capital && !figure.first.magnitude && !lens.begins_sentence(begin)) {
    const Word inner = lens.next(figure.first.end);
    if (inner.capital || before.capital || is_one_of(lens.text(before), {"of", "the"}))
      return true;  // Five Eyes
  }
  if (is_clock(lens, before, next) || (word && (lens.starts(end, "'s") || lens.starts(end, "\xE2\x80\x99s"))))
    return true;
  if (lens.starts(lens.skip_blanks(end), "U.S.C.") || lens.starts(lens.skip_blanks(end), "C.F.R."))
    return true;
  if (lens.ends(lens.skip_blanks_back(begin), "U.S.C.") || lens.ends(lens.skip_blanks_back(begin), "C.F.R."))
    return true;
  if (is_bare(figure) && is_one_of(lens.text(before), {"top", "Top", "cloud"})) return true;
  if (is_one_of(lens.text(itself), {"zero", "Zero", "nil"}))
    return figure.noun_begin == figure.noun_end && figure.unit == 0;
  if (text == "24 hours a day" || text == "two cents" || text == "Two cents" || text == "24 hours")
    return text != "24 hours" || lens.text(next) == "a";
  if (lens.phrase_at(begin, "nine to five") != 0 || lens.phrase_at(begin, "9 to 5") != 0 ||
      lens.phrase_at(begin, "saves nine") != 0)
    return true;
  if (lens.text(before) == "saves" && text == "nine") return true;
  if (lens.phrase_before(lens.skip_blanks_back(begin), "group of") != Lens::no_place &&
      lens.previous(before.begin).capital)
    return true;  // the Group of 20
  if (lens.phrase_before(lens.skip_blanks_back(begin), "9 to") != Lens::no_place && text == "5") return true;
  if (figure.first.form == NumeralForm::digits && is_bare(figure) && is_phone_number(lens, figure))
    return true;
  if (!is_bare(figure) || figure.first.magnitude || figure.first.form == NumeralForm::fraction) return false;
  const bool last = is_one_of(lens.text(before), {"last", "final", "back", "front", "top"});
  if (word && last && lens.previous(before.begin).is(is::article) &&
      (next.empty() || next.is(is::past | is::present)))
    return true;
  if (word && lens.text(before) == "the" && lens.text(lens.previous(before.begin)) == "at") return true;
  return false;
}

bool is_idle_one(const Lens& lens, const ProseFigure& figure) {
  const Word one = lens.word_at(figure.first.begin);
  if (!is_one_of(lens.text(one), {"one", "One"}) || !is_one(figure)) return false;
  if (figure.unit != 0 && figure.unit != unit_name::day) return figure.unit == unit_name::time;
  if (figure.currency != 0) return false;
  if (figure.unit == unit_name::day) return true;
  if (!figure.hedge_span.empty()) return false;
  const Word before = lens.previous(one.begin);
  if (is_one_of(lens.text(before), {"no", "No", "any", "every", "each", "this", "that", "the", "The", "which",
                                    "some", "another"}))
    return true;
  if (lens.text(before) == "plus") return false;
  for (const std::string_view hedge : {"at least", "more than", "only", "just"})
    if (lens.phrase_before(lens.skip_blanks_back(one.begin), hedge) != Lens::no_place)
      return hedge == "only" || hedge == "just";
  const Word next = lens.next(one.end);
  const std::string_view text = lens.text(next);
  const bool between = is_one_of(lens.text(before), {"between", "Between", "from"});
  if (joins_number(lens, one.end, between)) return false;
  const auto number_at = [&](std::uint32_t at) {
    const std::uint32_t from = lens.skip_blanks(at);
    return is_digit(lens[from]) || lens.word_at(from).is(is::small | is::tens);
  };
  if (text == "of" || text == "in") {
    const Word after = lens.next(next.end);
    return !number_at(next.end) && !(after.is(is::article) && false);
  }
  if (text == "more" || text == "fewer") return lens.text(lens.next(next.end)) != "than";
  if (figure.noun_begin == figure.noun_end) return true;
  // "one soldier and three others", "one win in eight"
  const Word joint = lens.next(figure.span.end);
  if (!is_one_of(lens.text(joint), {"and", "or", "in", "to"})) return true;
  return !number_at(joint.end);
}

bool is_idle_ordinal(const Lens& lens, std::uint32_t begin, std::uint32_t end) {
  const Word itself = lens.word_at(begin);
  const Word before = lens.previous(begin);
  const bool digits = is_digit(lens[begin]);
  const std::string_view text = lens.text(itself);
  const bool first = text == "first" || text == "First";
  if (lens.dash_at(end) == 1) {
    const std::string_view part = lens.text(lens.word_at(end + 1));
    return !part.ends_with("est") &&
           !is_one_of(part, {"most", "best", "worst", "ranked", "placed", "generation", "round", "term",
                             "straight", "consecutive"});
  }
  const Word next = lens.next(end);
  const std::string_view after = lens.text(next);
  const bool glued = next.begin == lens.skip_blanks(end) && !next.empty();
  if (after == "time" || after == "times") {
    const std::string_view luck = lens.text(lens.next(next.end));
    return first || luck == "lucky" || luck == "unlucky" || luck == "around" || luck == "round";
  }
  if (next.is(is::title)) return true;
  if (glued && next.capital && !next.is(is::month) && lens.dash_at(next.end) == 0 &&
      (digits || itself.capital) && !lens.begins_sentence(begin))
    return true;
  if (is_one_of(lens.text(before), {"at", "At", "from", "per", "split", "every", "each"}) &&
      (first || text == "second"))
    return true;
  if (digits && glued && next.is(is::month)) return true;
  if (digits && lens.phrase_before(lens.skip_blanks_back(begin), "on the") != Lens::no_place &&
      (!glued || next.is(is::stop)))
    return true;  // "on the 20th": a day of some month
  if (after == "place" && lens.phrase_before(lens.skip_blanks_back(begin), "in the") != Lens::no_place)
    return true;
  const bool led = before.is(is::article | is::deictic) ||
                   is_one_of(lens.text(before),
                             {"its", "his", "her", "their", "our", "my", "your", "and", "for", "than"}) ||
                   lens.text(before).ends_with("s");
  const bool ends_phrase = !glued || next.is(is::stop | is::past | is::present);
  if (!ends_phrase)
    return first && (after.ends_with("ed") || after.ends_with("ly") || (after.ends_with("ing") && !led));
  if (glued && is_one_of(after, {"in"})) {
    const std::string_view line = lens.text(lens.next(next.end));
    if (line == "line" || line == "command" || line == "row" || line == "importance" || line == "charge")
      return true;
  }
  if (glued &&
      (after == "from" || after == "among" || (after == "of" && lens.text(lens.next(next.end)) == "all")))
    return true;
  if (glued && after == "in" && lens.before(lens.skip_blanks_back(begin)) == ',' &&
      lens.next(next.end).is(is::article))
    return false;  // ", third in the league"
  if (before.is(is::past) ||
      is_one_of(lens.text(before), {"come",   "comes", "came", "finish", "finished", "placed",    "ranks",
                                    "ranked", "rank",  "was",  "is",     "are",      "were",      "lie",
                                    "lies",   "sit",   "sits", "stand",  "stands",   "currently", "now"}))
    return after == "and";
  if (first) return !(led && after == "of");
  if (after == "and" || after == "or") return true;
  if (text == "second" && is_one_of(lens.text(before), {"a", "A"})) return true;
  return !led;
}

}  // namespace claimcheck::prose
