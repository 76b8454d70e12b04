// Which Friday, which March: the tense of the verb nearest before a date in its sentence, else of the one
// nearest behind it.
#include "grammar/prose/around.hpp"

namespace claimcheck::prose {

namespace {

constexpr int most_words = 30;

Tense tense_of(const Lens& lens, const Word& word) {
  const std::string_view text = lens.text(word);
  if (word.is(is::future) && word.is(is::past) == false && !word.is(is::present)) return Tense::future;
  if (word.is(is::modal) && !word.is(is::month)) return Tense::future;
  if (text == "may" || text == "due" || text == "will" || text == "shall") return Tense::future;
  if (word.is(is::past)) return Tense::past;
  // "vote", "show", "cost" are nouns as often: only what shows its person is a verb
  const bool plain = !text.ends_with('s') && text != "are" && text != "have" && text != "do" && text != "am";
  const Word before = lens.previous(word.begin);
  const bool led = is_plural(lens, before) || lens.text(before) == "they" || lens.text(before) == "we" ||
                   lens.text(before) == "and" || lens.text(before) == "to";
  if (word.is(is::present) && (!plain || led)) return Tense::present;
  if (!word.capital && word.size() > 3 && text.ends_with("ed") && !text.ends_with("eed")) return Tense::past;
  return Tense::unknown;
}

bool is_possessive(std::string_view text) {
  for (const std::string_view word : {"his", "her", "its", "their", "our", "my", "your"})
    if (text == word) return true;
  return text.ends_with("'s");
}

bool ends_sentence(const Lens& lens, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t i = from; i < to; ++i) {
    const char c = lens[i];
    if (c == ';' || c == '\n' || c == '!' || c == '?') return true;
    if (c == '.' && (i + 1 >= lens.end() || lens[i + 1] == ' ' || lens[i + 1] == '\n')) return true;
  }
  return false;
}

/// Steps back over what is no word inside a sentence.
std::uint32_t step_back(const Lens& lens, std::uint32_t at) {
  std::uint32_t to = at;
  while (to > lens.begin() && at - to < 40) {
    const char c = lens.before(to);
    if (is_letter(c) || c == ';' || c == '\n' || c == '!' || c == '?') return to;
    const bool blank = lens[to] == ' ' || lens[to] == '\0';
    if (c == '.' && blank && (!is_digit(lens.before(to - 1)) || is_upper(lens[to + 1]))) return to;
    --to;
  }
  return to;
}

}  // namespace

void take_tense(const Lens& lens, ProseFigure& figure) {
  ProseTime& time = figure.time;
  if (time.preposition == ast::Preposition::since && !time.last.present) time.tense = Tense::past;
  const bool dated = time.first.present && time.first.year != unstated_year;
  const bool free = time.relation != TimeRelation::absolute && time.relation != TimeRelation::weekday &&
                    !(time.first.present && time.first.year == unstated_year);
  if (time.tense != Tense::unknown || dated || free) return;
  std::uint32_t at = figure.span.begin;
  for (int i = 0; i < most_words && at > lens.begin(); ++i) {
    at = step_back(lens, at);
    const Word word = lens.previous(at);
    if (word.empty()) break;
    Tense tense = tense_of(lens, word);
    if (lens.previous(word.begin).is(is::article) || is_possessive(lens.text(lens.previous(word.begin))))
      tense = Tense::unknown;    // "his continued tenure"
    if (tense == Tense::past) {  // "may be approved", "is planned": the verb before it tells
      const std::string_view before = lens.text(lens.previous(word.begin));
      if (before == "be" || before == "is" || before == "are") tense = Tense::unknown;
    }
    if (tense == Tense::present && lens.text(word) == "be") tense = Tense::unknown;
    if (tense != Tense::unknown) {
      time.tense = tense;
      return;
    }
    at = word.begin;
  }
  at = figure.span.end;
  for (int i = 0; i < most_words && at < lens.end(); ++i) {
    std::uint32_t next = at;
    while (next < lens.end() && next - at < 40 && !is_letter(lens[next])) ++next;
    if (ends_sentence(lens, at, next)) break;
    const Word word = lens.word_at(next);
    if (word.empty()) break;
    if (const Tense tense = tense_of(lens, word); tense != Tense::unknown) {
      time.tense = tense;
      return;
    }
    at = word.end;
  }
  // "her deputy flies on Sunday": a verb no table knows, by its s.
  const Word on = lens.previous(figure.span.begin);
  const Word verb = lens.previous(on.begin);
  if (on.is(is::preposition) && !verb.capital && lens.text(verb).ends_with('s')) time.tense = Tense::present;
}

}  // namespace claimcheck::prose
