// Counted nouns and rates: "nine provincial capitals", "40 more patients", "8.4 doctors per 1,000 people",
// "$35 a month", "strikes a day".
#include "grammar/prose/amounts.hpp"

namespace claimcheck::prose {

namespace {

constexpr int most_words_between = 2;

/// Past "left-wing" as one word.
Word with_hyphens(const Lens& lens, Word word) {
  while (!word.empty() && lens[word.end] == '-' && is_letter(lens[word.end + 1])) {
    const Word more = lens.word_at(word.end + 1);
    if (more.empty()) break;
    word.end = more.end;
    word.info = more.info.has(is::stop) ? WordInfo{} : more.info;
  }
  return word;
}

/// Whether the word may stand between a number and the noun it counts.
bool may_stand_between(const Lens& lens, const Word& word) {
  const std::string_view text = lens.text(word);
  if (text == "more" || text == "other" || text == "such" || text == "new" || text == "live") return true;
  if (word.is(is::stop | is::past | is::modal | is::month | is::weekday | is::named_day | is::times_word |
              is::small | is::tens | is::article | is::negation))
    return false;
  return text.find('\'') == std::string_view::npos;
}

void set_noun(ProseFigure& figure, const Word& word, const Lens& lens) {
  // "member-states", "co-operatives": the head is what follows the last hyphen of an open compound only
  figure.noun_begin = word.begin;
  figure.noun_end = word.end;
  if (lens.text(word) == "times" || lens.text(word) == "time") {
    figure.unit = unit_name::time;
    figure.noun_begin = figure.noun_end = 0;
  }
}

/// "20 times its face value", "84 times as much": how many times as much, not how often.
bool is_multiple(const Lens& lens, std::uint32_t end) {
  const Word next = lens.next(end);
  const std::string_view text = lens.text(next);
  for (const std::string_view word :
       {"the",      "that",     "its",     "his",      "her",    "their",    "our",     "as",    "what",
        "more",     "higher",   "larger",  "greater",  "bigger", "faster",   "smaller", "less",  "sales",
        "earnings", "likelier", "revenue", "revenues", "those",  "stronger", "longer",  "worse", "better",
        "profits",  "book",     "over",    "of",       "lower",  "current",  "today"})
    if (text == word) return text != "over" || !lens.next(next.end).is(is::article);
  return false;
}

bool is_invariant_rate_word(std::string_view text) {
  return text == "capita" || text == "annum" || text == "head" || text == "person";
}

/// What is measured against after "per": a number, a unit, or a noun of up to three words.
std::uint32_t take_per(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t from = lens.skip_blanks(at);
  std::uint32_t end = from;
  ProseFigure whole;
  const bool number = is_digit(lens[from]) || lens.word_at(from).is(is::small | is::hundred | is::magnitude);
  if (number) {
    const NumeralHit count = numeral_at(lens, from);
    whole.first = count.number;
    end = take_magnitude(lens, count.end == 0 ? from : count.end, whole);
    if (const std::uint32_t unit = take_unit(lens, end, whole); unit != end)
      end = unit;
    else
      end = take_noun(lens, end, whole);
    if (const std::uint32_t people = lens.phrase_at(lens.skip_blanks(end), "population"); people != 0)
      end = people;
    if (end == from) return at;
  } else if (const UnitHit unit = unit_at(lens, from); unit.name != 0 && !unit.only_glued) {
    figure.per_unit = figure.per_end == figure.per_begin ? unit.name : 0;
    end = unit.end;
  } else {
    const Word word = with_hyphens(lens, lens.word_at(from));
    if (word.empty() || (word.is(is::stop) && !is_invariant_rate_word(lens.text(word)))) return at;
    end = word.end;
  }
  if (figure.per_begin == figure.per_end) figure.per_begin = from;
  figure.per_end = end;
  return end;
}

/// "a share", "an hour": a rate only where the noun is one that things are measured by and nothing makes it a
/// length of time ("a year later").
std::uint32_t take_article_rate(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t from = lens.skip_blanks(at);
  std::uint32_t past = lens.phrase_at(from, "a");
  if (past == 0) past = lens.phrase_at(from, "an");
  if (past == 0) past = lens.phrase_at(from, "each");
  if (past == 0 || from == at) return at;
  Word noun = lens.next(past);
  if (noun.empty()) return at;
  if (const UnitHit unit = unit_at(lens, noun.begin);
      figure.currency != 0 && unit.name != 0 && !unit.only_glued && !noun.is(is::unit | is::time_unit) &&
      figure.per_begin == figure.per_end) {  // "80 rupees a kg"
    figure.per_begin = noun.begin;
    figure.per_end = unit.end;
    figure.per_unit = unit.name;
    return unit.end;
  }
  const std::string_view kind = lens.text(noun);
  if (kind == "diluted" || kind == "basic" || kind == "common" || kind == "square" || kind == "metric") {
    if (const Word share = lens.next(noun.end); !share.empty()) noun = share;  // "a diluted share"
  }
  const bool time = noun.is(is::time_unit) && !noun.is(is::ordinal);
  const bool measure = noun.is(is::unit) && figure.currency != 0;
  if (!time && !measure && !(noun.is(is::per_noun) && !noun.is(is::stop))) return at;
  const Word next = lens.next(noun.end);
  const std::string_view text = lens.text(next);
  for (const std::string_view word :
       {"later", "earlier", "ago", "before", "after", "previously", "since", "old"})
    if (text == word) return at;
  if (text == "from" && lens.text(lens.next(next.end)) == "now") return at;
  if (lens.text(from, past) == "each" && !time) return at;
  const bool ends_noun = next.empty() || next.is(is::stop | is::past | is::present | is::up | is::down) ||
                         next.begin != lens.skip_blanks(noun.end) || time;
  if (!ends_noun) return at;
  if (is_bare(figure) && !time && lens.text(noun) != "head" && lens.text(noun) != "person") return at;
  if (figure.per_begin == figure.per_end) {
    figure.per_begin = noun.begin;
    figure.per_unit = time ? noun.info.code : measure ? unit_at(lens, noun.begin).name : std::int16_t{0};
  } else {
    figure.per_unit = 0;
  }
  figure.per_end = measure ? unit_at(lens, noun.begin).end : noun.end;
  return figure.per_end;
}

/// "$40,000-a-year", "500-litre-per-day": the end of the rate at `at`, right behind a hyphen; 0 when none.
std::uint32_t take_glued_rate(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  std::uint32_t end = 0;
  for (const std::string_view joint : {"a-", "an-", "per-"})
    if (lens.starts(at, joint)) end = at + static_cast<std::uint32_t>(joint.size());
  if (end == 0 || is_bare(figure)) return 0;
  const Word noun = lens.word_at(end);
  if (!noun.is(is::time_unit | is::unit | is::per_noun)) return 0;
  figure.per_begin = noun.begin;
  figure.per_end = noun.end;
  figure.per_unit = noun.is(is::time_unit | is::unit) ? noun.info.code : std::int16_t{0};
  return noun.end;
}

std::uint32_t take_slash_rate(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  if (lens[at] != '/' || is_digit(lens[at + 1]) == (figure.noun_begin == figure.noun_end)) {
    if (lens[at] != '/' || is_bare(figure)) return at;
  }
  if (is_bare(figure)) return at;
  return take_per(lens, at + 1, figure) == at + 1 ? at : figure.per_end;
}

}  // namespace

bool is_plural(const Lens& lens, const Word& word) {
  const std::string_view verb = lens.text(word);
  // After a number above one a verb has no s: "five votes" counts votes.
  bool noun_too = false;
  for (const std::string_view noun :
       {"votes", "works", "uses", "plays", "runs", "shows", "costs", "looks", "stands", "faces"})
    noun_too |= verb == noun;
  if (word.empty() || (word.is(is::stop) && !noun_too)) return word.is(is::plural);
  if (word.is(is::plural | is::time_units)) return true;
  if (word.is(is::month | is::money | is::unit)) return false;
  const std::string_view text = lens.text(word);
  if (text.size() < 3 || text.back() != 's' || text.find('\'') != std::string_view::npos) return false;
  if (word.acronym || text.find('\xE2') != std::string_view::npos) return false;
  const char before = text[text.size() - 2];
  return before != 's' && before != 'u' &&
         !(before == 'i' && !text.ends_with("skis") && !text.ends_with("xis"));
}

std::uint32_t take_noun(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  if (figure.currency != 0 || figure.multiple) return at;
  const ProseNumber& number = figure.first;
  if (number.form == ast::NumeralForm::fraction && !number.magnitude && number.mantissa < number.denominator)
    return at;
  if (lens.skip_blanks(at) == at) return at;
  const bool one = is_one(figure);
  Word word = with_hyphens(lens, lens.next(at));
  for (int between = 0; between <= most_words_between && !word.empty(); ++between) {
    if (is_plural(lens, word)) {
      const Word more = with_hyphens(lens, lens.next(word.end));
      const bool collective =
          word.is(is::plural) && !lens.text(word).ends_with('s') && more.begin == lens.skip_blanks(word.end);
      if ((word.is(is::head_part) || (collective && !more.is(is::stop))) && is_plural(lens, more))
        word = more;
      if (lens.text(word) == "times" && is_multiple(lens, word.end)) {
        figure.multiple = true;
        return word.end;
      }
      set_noun(figure, word, lens);
      return word.end;
    }
    const bool votes = one && between == 0 && (lens.text(word) == "vote" || lens.text(word) == "run");
    if (!votes && !may_stand_between(lens, word)) return at;
    if (one && between == 0 && !word.is(is::month | is::magnitude) && !lens.text(word).ends_with("ly") &&
        lens.text(word) != "more") {
      set_noun(figure, word, lens);
      return word.end;
    }
    word = with_hyphens(lens, lens.next(word.end));
  }
  return at;
}

std::uint32_t take_rate(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  std::uint32_t end = at;
  for (int i = 0; i < 2; ++i) {
    const std::uint32_t from = lens.skip_blanks(end);
    const std::uint32_t per = lens.phrase_at(from, "per");
    std::uint32_t to = end;
    const std::uint32_t glued = lens.dash_at(end) == 1 ? take_glued_rate(lens, end + 1, figure) : 0;
    if (glued != 0)
      to = glued;
    else if (per != 0 && from != end)
      to = take_per(lens, per, figure);
    else if (lens[end] == '/')
      to = take_slash_rate(lens, end, figure);
    else
      to = take_article_rate(lens, end, figure);
    if (to == end || (glued == 0 && per != 0 && to == per)) return end;
    end = to;
  }
  return end;
}

}  // namespace claimcheck::prose
