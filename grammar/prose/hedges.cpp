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

/// Hedges by their last word; of those with one last word the longer come first, "" is the word alone.
struct HedgeGroup {
  std::string_view last;
  std::array<HedgePhrase, 32> before;
};
constexpr std::array left_hedges{
    HedgeGroup{"than", {{{"marginally more", Hedge::just_over},
                         {"slightly fewer", Hedge::nearly},
                         {"slightly more", Hedge::just_over},
                         {"a little more", Hedge::just_over},
                         {"slightly less", Hedge::nearly},
                         {"a little less", Hedge::nearly},
                         {"no greater", Hedge::at_most},
                         {"a bit more", Hedge::just_over},
                         {"just fewer", Hedge::nearly},
                         {"a bit less", Hedge::nearly},
                         {"not fewer", Hedge::at_least},
                         {"no longer", Hedge::at_most},
                         {"no higher", Hedge::at_most},
                         {"just more", Hedge::just_over},
                         {"just less", Hedge::nearly},
                         {"no fewer", Hedge::at_least},
                         {"not less", Hedge::at_least},
                         {"not more", Hedge::at_most},
                         {"no lower", Hedge::at_least},
                         {"no less", Hedge::at_least},
                         {"no more", Hedge::at_most},
                         {"greater", Hedge::more_than},
                         {"smaller", Hedge::less_than},
                         {"higher", Hedge::more_than},
                         {"larger", Hedge::more_than},
                         {"longer", Hedge::more_than},
                         {"fewer", Hedge::less_than},
                         {"lower", Hedge::less_than},
                         {"more", Hedge::more_than},
                         {"less", Hedge::less_than}}}},
    HedgeGroup{"exceeding", {{{"not", Hedge::at_most}, {"", Hedge::more_than}}}},
    HedgeGroup{"of",
               {{{"in the neighbourhood", Hedge::about},
                 {"in the neighborhood", Hedge::about},
                 {"in the region", Hedge::about},
                 {"in the order", Hedge::about},
                 {"on the order", Hedge::about},
                 {"of the order", Hedge::about},
                 {"just short", Hedge::nearly},
                 {"a maximum", Hedge::at_most},
                 {"a minimum", Hedge::at_least},
                 {"in excess", Hedge::more_than},
                 {"just shy", Hedge::nearly},
                 {"maximum", Hedge::at_most},
                 {"minimum", Hedge::at_least},
                 {"upwards", Hedge::more_than},
                 {"upward", Hedge::more_than},
                 {"north", Hedge::more_than},
                 {"south", Hedge::less_than},
                 {"short", Hedge::less_than},
                 {"shy", Hedge::nearly}}}},
    HedgeGroup{"minimum", {{{"at a", Hedge::at_least}, {"", Hedge::at_least}}}},
    HedgeGroup{"over",
               {{{"a little", Hedge::just_over},
                 {"slightly", Hedge::just_over},
                 {"a shade", Hedge::just_over},
                 {"a bit", Hedge::just_over},
                 {"just", Hedge::just_over},
                 {"", Hedge::more_than}}}},
    HedgeGroup{"above",
               {{{"marginally", Hedge::just_over},
                 {"a little", Hedge::just_over},
                 {"slightly", Hedge::just_over},
                 {"a shade", Hedge::just_over},
                 {"at or", Hedge::at_least},
                 {"just", Hedge::just_over},
                 {"", Hedge::more_than}}}},
    HedgeGroup{"under",
               {{{"a little", Hedge::nearly},
                 {"slightly", Hedge::nearly},
                 {"a shade", Hedge::nearly},
                 {"a bit", Hedge::nearly},
                 {"just", Hedge::nearly},
                 {"", Hedge::less_than}}}},
    HedgeGroup{"below",
               {{{"marginally", Hedge::nearly},
                 {"a little", Hedge::nearly},
                 {"slightly", Hedge::nearly},
                 {"a shade", Hedge::nearly},
                 {"at or", Hedge::at_most},
                 {"just", Hedge::nearly},
                 {"", Hedge::less_than}}}},
    HedgeGroup{"to", {{{"close", Hedge::nearly}, {"up", Hedge::up_to}}}},
    HedgeGroup{"nearly", {{{"", Hedge::nearly}}}},
    HedgeGroup{"almost", {{{"", Hedge::nearly}}}},
    HedgeGroup{"approaching", {{{"", Hedge::nearly}}}},
    HedgeGroup{"nearing", {{{"", Hedge::nearly}}}},
    HedgeGroup{"least",
               {{{"at the very", Hedge::at_least}, {"at the", Hedge::at_least}, {"at", Hedge::at_least}}}},
    HedgeGroup{"most",
               {{{"at the very", Hedge::at_most}, {"at the", Hedge::at_most}, {"at", Hedge::at_most}}}},
    HedgeGroup{"as",
               {{{"as little", Hedge::at_least},
                 {"as many", Hedge::up_to},
                 {"as much", Hedge::up_to},
                 {"as high", Hedge::up_to},
                 {"as long", Hedge::up_to},
                 {"as few", Hedge::at_least},
                 {"as low", Hedge::at_least}}}},
    HedgeGroup{"less", {{{"more or", Hedge::about}}}},
    HedgeGroup{"like", {{{"something", Hedge::about}}}},
    HedgeGroup{"around", {{{"somewhere", Hedge::about}, {"", Hedge::about}}}},
    HedgeGroup{"about", {{{"", Hedge::about}}}},
    HedgeGroup{"roughly", {{{"", Hedge::about}}}},
    HedgeGroup{"approximately", {{{"", Hedge::about}}}},
    HedgeGroup{"circa", {{{"", Hedge::about}}}},
    HedgeGroup{"some", {{{"", Hedge::about}}}},
    HedgeGroup{"estimated", {{{"", Hedge::about}}}},
    HedgeGroup{"approx", {{{"", Hedge::about}}}},
    HedgeGroup{"beyond", {{{"", Hedge::more_than}}}},
    HedgeGroup{"beneath", {{{"", Hedge::less_than}}}},
    HedgeGroup{"maximum", {{{"", Hedge::at_most}}}},
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
bool compares(const Lens& lens, std::uint32_t at, std::uint32_t previous_end) {
  return previous_end != 0 && lens.skip_blanks_back(at) == previous_end;
}

/// The hedges that end with this word, in any case.
const HedgeGroup* group_of(std::string_view word) {
  for (const HedgeGroup& group : left_hedges) {
    if (group.last.size() != word.size()) continue;
    std::size_t i = 0;
    while (i < word.size() && (word[i] | 0x20) == group.last[i]) ++i;
    if (i == word.size()) return &group;
  }
  return nullptr;
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
  if (const Word all = lens.previous(to); lens.text(all) == "all") to = lens.skip_blanks_back(all.begin);
  if (!lens.previous(to).is(is::hedge_end)) return false;
  const Word last = lens.previous(to);
  const HedgeGroup* group = group_of(lens.text(last));
  if (group == nullptr) return false;
  const std::uint32_t gap = lens.skip_blanks_back(last.begin);
  for (const HedgePhrase& phrase : group->before) {
    if (phrase.hedge == Hedge::none) break;
    const std::uint32_t begin = phrase.words.empty() ? last.begin : lens.phrase_before(gap, phrase.words);
    if (begin == Lens::no_place || begin < previous_end || (gap == last.begin && !phrase.words.empty()))
      continue;
    const std::string_view alone = phrase.words.empty() ? group->last : std::string_view{};
    if (is_preposition_here(lens, figure, begin, alone)) return false;
    if (after_amount && group->last == "than" && compares(lens, begin, previous_end)) return false;
    // "go up to 375" tells where it goes
    if (phrase.words == "up" && is_one_of(lens.text(lens.previous(begin)),
                                          {"go", "goes", "going", "went", "gone", "moved", "shot", "pushed"}))
      return false;
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
  if (!is_one_of(lens.text(lens.word_at(from)), {"or", "and", "at", "plus", "upwards", "give", "tops"}))
    return false;
  for (const HedgePhrase& phrase : right_hedges) {
    const std::uint32_t to = lens.phrase_at(from, phrase.words);
    if (to == 0) continue;
    if (from == end + 1 && lens[end] == '-' && phrase.words != "plus") continue;
    if (begins_number(lens, to)) return false;           // "12, at most 15"
    if (lens.text(lens.next(to)) == "to") return false;  // "and up to 40"
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
  if (lens[at] == '+' && !is_digit(lens[at + 1])) {  // "20,000+ inhabitants"
    const std::uint32_t end = take_noun(lens, at + 1, figure);
    if (end == at + 1) return at;
    figure.hedge = Hedge::at_least;
    figure.hedge_span = {no_file, at, at + 1};
    return end;
  }
  if ((lens[from] | 0x20) != 'o') return at;
  if (const std::uint32_t odd = lens.phrase_at(from, "odd"); odd != 0 && from != at) {
    const std::uint32_t end = take_noun(lens, odd, figure);
    if (end == odd) return at;
    figure.hedge = Hedge::about;
    figure.hedge_span = {no_file, from, odd};
    return end;
  }
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
