// Hedges are phrases right before or right behind a figure; the longest one wins. What only looks like one
// ("a book about 12 bankers", "over the past six years", "six more than 20") is left alone.
#include <array>
#include <initializer_list>

#include "grammar/prose/around.hpp"

namespace claimcheck::prose {

namespace {

using ast::Hedge;

struct HedgePhrase {
  std::string_view words;
  Hedge hedge;
};

/// Longest first where one ends another.
constexpr std::array left_hedges{
    HedgePhrase{"no fewer than", Hedge::at_least},
    HedgePhrase{"no less than", Hedge::at_least},
    HedgePhrase{"not less than", Hedge::at_least},
    HedgePhrase{"not fewer than", Hedge::at_least},
    HedgePhrase{"no more than", Hedge::at_most},
    HedgePhrase{"not more than", Hedge::at_most},
    HedgePhrase{"no greater than", Hedge::at_most},
    HedgePhrase{"no longer than", Hedge::at_most},
    HedgePhrase{"no higher than", Hedge::at_most},
    HedgePhrase{"no lower than", Hedge::at_least},
    HedgePhrase{"not exceeding", Hedge::at_most},
    HedgePhrase{"a maximum of", Hedge::at_most},
    HedgePhrase{"maximum of", Hedge::at_most},
    HedgePhrase{"a minimum of", Hedge::at_least},
    HedgePhrase{"minimum of", Hedge::at_least},
    HedgePhrase{"at a minimum", Hedge::at_least},
    HedgePhrase{"just more than", Hedge::just_over},
    HedgePhrase{"slightly more than", Hedge::just_over},
    HedgePhrase{"a little more than", Hedge::just_over},
    HedgePhrase{"a bit more than", Hedge::just_over},
    HedgePhrase{"marginally more than", Hedge::just_over},
    HedgePhrase{"just less than", Hedge::nearly},
    HedgePhrase{"slightly less than", Hedge::nearly},
    HedgePhrase{"slightly fewer than", Hedge::nearly},
    HedgePhrase{"just fewer than", Hedge::nearly},
    HedgePhrase{"a little less than", Hedge::nearly},
    HedgePhrase{"a bit less than", Hedge::nearly},
    HedgePhrase{"a little over", Hedge::just_over},
    HedgePhrase{"a bit over", Hedge::just_over},
    HedgePhrase{"a little above", Hedge::just_over},
    HedgePhrase{"a shade over", Hedge::just_over},
    HedgePhrase{"a shade above", Hedge::just_over},
    HedgePhrase{"just over", Hedge::just_over},
    HedgePhrase{"just above", Hedge::just_over},
    HedgePhrase{"slightly over", Hedge::just_over},
    HedgePhrase{"slightly above", Hedge::just_over},
    HedgePhrase{"marginally above", Hedge::just_over},
    HedgePhrase{"a little under", Hedge::nearly},
    HedgePhrase{"a bit under", Hedge::nearly},
    HedgePhrase{"a little below", Hedge::nearly},
    HedgePhrase{"a shade under", Hedge::nearly},
    HedgePhrase{"a shade below", Hedge::nearly},
    HedgePhrase{"just under", Hedge::nearly},
    HedgePhrase{"just below", Hedge::nearly},
    HedgePhrase{"just shy of", Hedge::nearly},
    HedgePhrase{"shy of", Hedge::nearly},
    HedgePhrase{"just short of", Hedge::nearly},
    HedgePhrase{"slightly under", Hedge::nearly},
    HedgePhrase{"slightly below", Hedge::nearly},
    HedgePhrase{"marginally below", Hedge::nearly},
    HedgePhrase{"close to", Hedge::nearly},
    HedgePhrase{"nearly", Hedge::nearly},
    HedgePhrase{"almost", Hedge::nearly},
    HedgePhrase{"approaching", Hedge::nearly},
    HedgePhrase{"nearing", Hedge::nearly},
    HedgePhrase{"more than", Hedge::more_than},
    HedgePhrase{"greater than", Hedge::more_than},
    HedgePhrase{"higher than", Hedge::more_than},
    HedgePhrase{"larger than", Hedge::more_than},
    HedgePhrase{"longer than", Hedge::more_than},
    HedgePhrase{"in excess of", Hedge::more_than},
    HedgePhrase{"upwards of", Hedge::more_than},
    HedgePhrase{"upward of", Hedge::more_than},
    HedgePhrase{"north of", Hedge::more_than},
    HedgePhrase{"exceeding", Hedge::more_than},
    HedgePhrase{"less than", Hedge::less_than},
    HedgePhrase{"fewer than", Hedge::less_than},
    HedgePhrase{"lower than", Hedge::less_than},
    HedgePhrase{"smaller than", Hedge::less_than},
    HedgePhrase{"south of", Hedge::less_than},
    HedgePhrase{"short of", Hedge::less_than},
    HedgePhrase{"at the least", Hedge::at_least},
    HedgePhrase{"at least", Hedge::at_least},
    HedgePhrase{"at the most", Hedge::at_most},
    HedgePhrase{"at most", Hedge::at_most},
    HedgePhrase{"at the very least", Hedge::at_least},
    HedgePhrase{"at the very most", Hedge::at_most},
    HedgePhrase{"at or above", Hedge::at_least},
    HedgePhrase{"at or below", Hedge::at_most},
    HedgePhrase{"as many as", Hedge::up_to},
    HedgePhrase{"as much as", Hedge::up_to},
    HedgePhrase{"as high as", Hedge::up_to},
    HedgePhrase{"as long as", Hedge::up_to},
    HedgePhrase{"as few as", Hedge::at_least},
    HedgePhrase{"as little as", Hedge::at_least},
    HedgePhrase{"as low as", Hedge::at_least},
    HedgePhrase{"up to", Hedge::up_to},
    HedgePhrase{"more or less", Hedge::about},
    HedgePhrase{"in the region of", Hedge::about},
    HedgePhrase{"in the order of", Hedge::about},
    HedgePhrase{"on the order of", Hedge::about},
    HedgePhrase{"of the order of", Hedge::about},
    HedgePhrase{"something like", Hedge::about},
    HedgePhrase{"somewhere around", Hedge::about},
    HedgePhrase{"in the neighborhood of", Hedge::about},
    HedgePhrase{"in the neighbourhood of", Hedge::about},
    HedgePhrase{"or so", Hedge::about},
    HedgePhrase{"about", Hedge::about},
    HedgePhrase{"around", Hedge::about},
    HedgePhrase{"roughly", Hedge::about},
    HedgePhrase{"approximately", Hedge::about},
    HedgePhrase{"circa", Hedge::about},
    HedgePhrase{"some", Hedge::about},
    HedgePhrase{"estimated", Hedge::about},
    HedgePhrase{"approx", Hedge::about},
    HedgePhrase{"over", Hedge::more_than},
    HedgePhrase{"above", Hedge::more_than},
    HedgePhrase{"beyond", Hedge::more_than},
    HedgePhrase{"under", Hedge::less_than},
    HedgePhrase{"below", Hedge::less_than},
    HedgePhrase{"beneath", Hedge::less_than},
    HedgePhrase{"minimum", Hedge::at_least},
    HedgePhrase{"maximum", Hedge::at_most},
};

constexpr std::array left_marks{
    HedgePhrase{"<=", Hedge::at_most},
    HedgePhrase{">=", Hedge::at_least},
    HedgePhrase{"\xE2\x89\xA4", Hedge::at_most},
    HedgePhrase{"\xE2\x89\xA5", Hedge::at_least},
    HedgePhrase{"\xE2\x89\x88", Hedge::about},
    HedgePhrase{"~", Hedge::about},
    HedgePhrase{"<", Hedge::less_than},
    HedgePhrase{">", Hedge::more_than},
    HedgePhrase{"approx.", Hedge::about},
    HedgePhrase{"ca.", Hedge::about},
    HedgePhrase{" c.", Hedge::about},
    HedgePhrase{"(c.", Hedge::about},
    HedgePhrase{"est.", Hedge::about},
};

constexpr std::array right_hedges{
    HedgePhrase{"or so", Hedge::about},           HedgePhrase{"or thereabouts", Hedge::about},
    HedgePhrase{"give or take", Hedge::about},    HedgePhrase{"or more", Hedge::at_least},
    HedgePhrase{"or higher", Hedge::at_least},    HedgePhrase{"or above", Hedge::at_least},
    HedgePhrase{"or over", Hedge::at_least},      HedgePhrase{"or better", Hedge::at_least},
    HedgePhrase{"or greater", Hedge::at_least},   HedgePhrase{"or longer", Hedge::at_least},
    HedgePhrase{"or older", Hedge::at_least},     HedgePhrase{"and over", Hedge::at_least},
    HedgePhrase{"and above", Hedge::at_least},    HedgePhrase{"and up", Hedge::at_least},
    HedgePhrase{"and upwards", Hedge::at_least},  HedgePhrase{"and older", Hedge::at_least},
    HedgePhrase{"and more", Hedge::at_least},     HedgePhrase{"upwards", Hedge::at_least},
    HedgePhrase{"at the least", Hedge::at_least}, HedgePhrase{"at least", Hedge::at_least},
    HedgePhrase{"at a minimum", Hedge::at_least}, HedgePhrase{"plus", Hedge::at_least},
    HedgePhrase{"or less", Hedge::at_most},       HedgePhrase{"or fewer", Hedge::at_most},
    HedgePhrase{"or lower", Hedge::at_most},      HedgePhrase{"or below", Hedge::at_most},
    HedgePhrase{"or under", Hedge::at_most},      HedgePhrase{"or younger", Hedge::at_most},
    HedgePhrase{"and under", Hedge::at_most},     HedgePhrase{"and below", Hedge::at_most},
    HedgePhrase{"at most", Hedge::at_most},       HedgePhrase{"at the most", Hedge::at_most},
    HedgePhrase{"tops", Hedge::at_most},
};

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

bool is_place(std::string_view words) {
  return is_one_of(words, {"over", "above", "beyond", "under", "below", "beneath", "around", "about"});
}

/// Whether a word that is a preposition too is one here.
bool is_preposition_here(const Lens& lens, const ProseFigure& figure, std::uint32_t at,
                         std::string_view words) {
  if (!is_place(words)) return false;
  const Word before = lens.previous(at);
  const std::string_view text = lens.text(before);
  if (words == "about") return before.is(is::about_noun);
  if (words == "over" && figure.kind == FigureKind::duration)  // "warms 84 times as much over 20 years"
    return !is_one_of(text, {"for", "well", "just", "of", "by", "after", "in", "within", "lasted", "took",
                             "takes", "spent", "is", "was", "lasts", "far", "spanning", "with", "served"});
  if (words == "over" || words == "under")
    return is_one_of(
        text, {"victory", "win", "wins", "won", "hand", "handed", "control", "dispute", "disputes", "took"});
  return words == "around" && is_one_of(text, {"sat", "sit", "travel", "travelled", "centred", "centered",
                                               "revolve", "turn", "turned"});
}

/// "22 points more than 20": the comparison belongs to the figure before it.
bool compares(const Lens& lens, std::uint32_t at, std::uint32_t previous_end, std::string_view words) {
  return previous_end != 0 && words.ends_with("than") && lens.skip_blanks_back(at) == previous_end;
}

bool take_left(const Lens& lens, ProseFigure& figure, std::uint32_t previous_end, bool after_amount) {
  std::uint32_t to = figure.span.begin;
  // "between about 20 and 25", "about a third": nothing but a gap may stand between; an article of its own
  // may.
  to = lens.skip_blanks_back(to);
  for (const HedgePhrase& mark : left_marks) {
    if (!lens.ends(to, mark.words)) continue;
    const auto skip = static_cast<std::uint32_t>(mark.words.front() == ' ' || mark.words.front() == '(');
    figure.hedge = mark.hedge;
    figure.hedge_span = {no_file, to - static_cast<std::uint32_t>(mark.words.size()) + skip, to};
    return true;
  }
  if (to == figure.span.begin) return false;
  if (lens.previous(to).empty()) return false;
  for (const HedgePhrase& phrase : left_hedges) {
    const std::uint32_t begin = lens.phrase_before(to, phrase.words);
    if (begin == Lens::no_place || begin < previous_end) continue;
    if (is_preposition_here(lens, figure, begin, phrase.words)) return false;
    if (after_amount && compares(lens, begin, previous_end, phrase.words)) return false;
    if (phrase.words == "or so") continue;
    figure.hedge = phrase.hedge;
    figure.hedge_span = {no_file, begin, to};
    return true;
  }
  return false;
}

bool begins_number(const Lens& lens, std::uint32_t at) {
  const std::uint32_t from = lens.skip_blanks(at);
  const char c = lens[from];
  if (is_digit(c) || c == '$' || (is_high(c) && currency_after(lens.text().substr(from)).code != 0))
    return true;
  return lens.word_at(from).is(is::small | is::tens);
}

bool take_right(const Lens& lens, ProseFigure& figure) {
  const std::uint32_t end = figure.span.end;
  if (lens[end] == '+' && !is_digit(lens[end + 1])) {
    figure.hedge = Hedge::at_least;
    figure.hedge_span = {no_file, end, end + 1};
    return true;
  }
  std::uint32_t from = lens.skip_blanks(end);
  if (lens.dash_at(end) == 1) from = end + 1;
  const char c = lens[from] | 0x20;
  if (c != 'o' && c != 'a' && c != 'p' && c != 'u' && c != 'g' && c != 't') return false;
  for (const HedgePhrase& phrase : right_hedges) {
    const std::uint32_t to = lens.phrase_at(from, phrase.words);
    if (to == 0) continue;
    if (from == end + 1 && lens[end] == '-' && phrase.words != "plus") continue;
    if (begins_number(lens, to)) return false;  // "12, at most 15"
    if (is_one_of(phrase.words, {"plus", "and more", "and up", "upwards"}) && !lens.next(to).empty() &&
        !lens.next(to).is(is::stop | is::past | is::present))
      return false;
    figure.hedge = phrase.hedge;
    figure.hedge_span = {no_file, from, to};
    return true;
  }
  return false;
}

}  // namespace

void take_hedge(const Lens& lens, ProseFigure& figure, std::uint32_t previous_end, bool after_amount) {
  if (!figure.hedge_span.empty() || figure.kind == FigureKind::ordinal || figure.vague) return;
  if (figure.kind == FigureKind::date || figure.kind == FigureKind::period) return;
  if (take_left(lens, figure, previous_end, after_amount)) return;
  take_right(lens, figure);
}

std::uint32_t take_inner_hedge(const Lens& lens, std::uint32_t at, ProseFigure& figure) {
  const std::uint32_t from = lens.skip_blanks(at);
  if ((lens[from] | 0x20) != 'o') return at;
  for (const HedgePhrase& phrase : right_hedges) {
    if (!phrase.words.starts_with("or ")) continue;
    const std::uint32_t to = lens.phrase_at(from, phrase.words);
    if (to == 0) continue;
    ProseFigure trial = figure;
    using Take = std::uint32_t (*)(const Lens&, std::uint32_t, ProseFigure&);
    for (const Take take : {take_percent, take_currency, take_unit, take_noun}) {
      const std::uint32_t end = take(lens, to, trial);
      if (end == to) continue;
      figure = trial;
      figure.hedge = phrase.hedge;
      figure.hedge_span = {no_file, from, to};
      return end;
    }
    return at;
  }
  return at;
}

}  // namespace claimcheck::prose
