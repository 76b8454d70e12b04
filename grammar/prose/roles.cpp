// What a figure is in a change, told by the words right before it: "fell by 3 percent" (by, negative), "from
// 62" (from), "to 58 percent" (to).
#include <initializer_list>

#include "grammar/prose/around.hpp"

namespace claimcheck::prose {

namespace {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

struct Lead {
  FigureRole role = FigureRole::value;
  bool falls = false;
  bool bare_by = false;  // "by" whose verb is left out: "and Finland's by half a point"
};

/// Whether the clause around `at` tells of a change: a verb of one within a few words before it.
bool tells_change(const Lens& lens, std::uint32_t at) {
  for (int i = 0; i < 9; ++i) {
    const Word word = lens.previous(at);
    if (word.empty()) {
      const std::uint32_t to = lens.skip_blanks_back(at);
      const char c = lens.before(to);
      if (i == 8 || c == '.' || c == ';' || c == '\n' || c == '\0' || is_letter(c)) return false;
      at = to - 1;
      continue;
    }
    if (word.is(is::up | is::down | is::cut)) return true;
    at = word.begin;
  }
  return false;
}

bool is_filler(const Lens& lens, const Word& word) {
  const std::string_view text = lens.text(word);
  return text.ends_with("ly") ||
         is_one_of(text, {"an",     "a",         "another", "further", "about",  "around",   "some",
                          "nearly", "almost",    "just",    "only",    "more",   "than",     "at",
                          "least",  "most",      "as",      "much",    "over",   "under",    "not",
                          "but",    "estimated", "up",      "less",    "fewer",  "even",     "also",
                          "close",  "still",     "well",    "far",     "little", "slightly", "roughly"});
}

/// "an annualised 7.9 percent", "a record 3 points": what stands between an article and its figure.
bool describes(const Lens& lens, const Word& word) {
  const Word before = lens.previous(word.begin);
  const std::string_view article = lens.text(before);
  return !word.is(is::stop | is::numeric) &&
         (article == "a" || article == "an" || lens.text(before).ends_with("ly"));
}

Lead lead_of(const Lens& lens, const ProseFigure& figure) {
  Lead lead;
  const bool hedged_left = !figure.hedge_span.empty() && figure.hedge_span.begin < figure.span.begin;
  std::uint32_t at = hedged_left ? figure.hedge_span.begin : figure.span.begin;
  bool by = false;
  for (int i = 0; i < 5; ++i) {
    const Word word = lens.previous(at);
    if (word.empty()) break;
    const std::string_view text = lens.text(word);
    if (text == "to" && !by) {
      lead.role = tells_change(lens, word.begin) ? FigureRole::change_to : FigureRole::value;
      return lead;
    }
    if (text == "from" && !by) {
      lead.role = tells_change(lens, word.begin) ? FigureRole::change_from : FigureRole::value;
      return lead;
    }
    if (text == "down") {  // "shot down 14" takes nothing from anything
      const Word verb = lens.previous(word.begin);
      const std::string_view did = lens.text(verb);
      if ((did.ends_with("ed") && !verb.is(is::up | is::cut) &&
           !is_one_of(did, {"ticked", "drifted", "nudged"})) ||
          is_one_of(did, {"shot", "broke", "shut", "brought", "cut", "laid", "put", "tore", "down"}))
        break;
    }
    if (word.is(is::down) && !(word.is(is::season) && word.capital)) {
      lead.role = FigureRole::change_by;
      lead.falls = true;
      return lead;
    }
    if (word.is(is::up | is::cut) && text != "up") {
      lead.role = FigureRole::change_by;
      return lead;
    }
    if (text == "by") {
      by = true;
    } else if (!is_filler(lens, word) && !describes(lens, word)) {
      break;
    }
    at = word.begin;
  }
  lead.bare_by = by;
  return lead;
}

bool takes_sign(const Lens& lens, const ProseFigure& figure) {
  if (figure.kind == FigureKind::duration || figure.kind == FigureKind::range || figure.first.sign != 0)
    return false;
  if (figure.vague || figure.multiple) return false;
  if (is_one_of(lens.text(lens.next(figure.span.end)),
                {"off", "away", "from", "north", "south", "east", "west", "outside", "deep"}))
    return figure.kind != FigureKind::quantity;  // "sank 60 nautical miles off the coast"
  if (figure.noun_begin == figure.noun_end || figure.per_begin != figure.per_end) return true;
  const std::string_view noun = lens.text(figure.noun_begin, figure.noun_end);
  return is_one_of(noun,
                   {"points", "point", "places", "place", "spots", "notches", "ranks", "births", "deaths"});
}

/// "below 20 per cent" after "shrank" is a level.
bool is_level(const Lens& lens, const ProseFigure& figure) {
  if (figure.hedge_span.empty() || figure.hedge_span.begin > figure.span.begin) return false;
  const std::string_view words = lens.text(figure.hedge_span.begin, figure.hedge_span.end);
  return words == "below" || words == "above" || words == "under" || words == "beneath" ||
         words == "just below" || words == "just under" || words == "just above" ||
         words == "slightly below" || words == "short of";
}

/// "fell 551 points, or 0.8 per cent": the same change said again.
bool repeats(const Lens& lens, const ProseFigure& changed, const ProseFigure& figure) {
  const bool hedged = !figure.hedge_span.empty() && figure.hedge_span.begin < figure.span.begin;
  const std::uint32_t begin = hedged ? figure.hedge_span.begin : figure.span.begin;
  if (begin < changed.span.end) return false;
  return is_one_of(lens.text(changed.span.end, begin),
                   {" or ", ", or ", " (", ", or a ", " \xE2\x80\x93 or "});
}

}  // namespace

/// "fell 1.2% in May and 0.4% in June": another change of one kind, joined behind the time of the first.
bool goes_on(const Lens& lens, const ProseFigure& changed, const ProseFigure* time,
             const ProseFigure& figure) {
  if (time == nullptr || time->span.begin < changed.span.end || figure.kind != changed.kind) return false;
  const Word led = lens.next(changed.span.end);
  if (!led.is(is::preposition) || lens.skip_blanks(led.end) != time->span.begin) return false;
  std::uint32_t at = time->span.end + (lens[time->span.end] == ',' ? 1 : 0);
  const Word joint = lens.next(at);
  return is_one_of(lens.text(joint), {"and", "after", "following", "then"}) &&
         lens.skip_blanks(joint.end) == figure.span.begin;
}

void take_roles(const Lens& lens, std::vector<ProseFigure>& figures) {
  const ProseFigure* changed = nullptr;
  const ProseFigure* time = nullptr;
  for (ProseFigure& figure : figures) {
    if (figure.kind == FigureKind::date || figure.kind == FigureKind::period) time = &figure;
    if (figure.kind == FigureKind::date || figure.kind == FigureKind::period ||
        figure.kind == FigureKind::ordinal)
      continue;
    Lead lead = lead_of(lens, figure);
    if (lead.bare_by && changed != nullptr && figure.span.begin - changed->span.end < 80) {
      lead.role = FigureRole::change_by;
      lead.falls = changed->first.sign < 0;
    }
    if (lead.role == FigureRole::value && changed != nullptr && repeats(lens, *changed, figure)) {
      lead.role = FigureRole::change_by;
      lead.falls = changed->first.sign < 0;
    }
    if (lead.role == FigureRole::value && changed != nullptr && goes_on(lens, *changed, time, figure)) {
      lead.role = FigureRole::change_by;
      lead.falls = changed->first.sign < 0;
    }
    if (is_level(lens, figure) && lead.role == FigureRole::change_by)
      lead = {FigureRole::change_to, false, false};
    figure.role = lead.role;
    if (lead.role == FigureRole::change_by) {
      figure.falls = lead.falls && takes_sign(lens, figure);
      if (figure.falls) figure.first.sign = -1;
      changed = &figure;
    }
  }
}

}  // namespace claimcheck::prose
