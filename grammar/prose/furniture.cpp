// Page furniture by the shape of the text around it: counters below their word, offers to subscribe, lines of
// tags, dates of other articles.
#include <initializer_list>

#include "grammar/prose/traps.hpp"

namespace claimcheck::prose {

namespace {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words)
    if (word == text) return true;
  return false;
}

/// "Register to read three free articles", "Subscribe for $1 a week": a page that sells itself.
std::uint32_t offer_end(const Lens& lens, std::uint32_t at) {
  constexpr std::uint32_t longest = 120;
  const Word verb = lens.word_at(at);
  if (!is_one_of(lens.text(verb),
                 {"Register", "Subscribe", "Sign", "Log", "Join", "Enjoy", "Unlock", "Already"}))
    return 0;
  std::uint32_t end = at;
  while (end < lens.end() && lens[end] != '\n' && end - at <= longest) ++end;
  if (end - at > longest) return 0;
  const std::string_view line = lens.text(at, end);
  for (const std::string_view offer :
       {"free article", "free stories", "unlimited", "newsletter", "subscription", "full access",
        "digital access", "free trial", "a week for", "subscriber"})
    if (line.find(offer) != std::string_view::npos) return end;
  return 0;
}

/// Whether [begin, end) is all that its line has, but for blanks and the mark of a list item.
struct OwnLine {
  bool alone = false;
  bool item = false;  // behind a bullet
  std::uint32_t line = 0;
};
OwnLine own_line(const Lens& lens, std::uint32_t begin, std::uint32_t end) {
  OwnLine out;
  const auto skip = [&](std::uint32_t at) {
    while (at > lens.begin() && (lens.before(at) == ' ' || lens.before(at) == '\t') && begin - at < 60) --at;
    return at;
  };
  std::uint32_t at = skip(begin);
  for (const std::string_view bullet : {"\xE2\x80\xA2", "\xC2\xB7", "*"})
    if (!out.item && lens.ends(at, bullet)) {
      out.item = true;
      at = skip(at - static_cast<std::uint32_t>(bullet.size()));
    }
  while (lens[end] == ' ' || lens[end] == '\r') ++end;
  out.line = at;
  out.alone = (at == lens.begin() || lens.before(at) == '\n') && (lens[end] == '\n' || end >= lens.end());
  return out;
}

/// The one word that makes up the line above the one that begins at `line`.
Word word_above(const Lens& lens, std::uint32_t line) {
  std::uint32_t to = line;
  while (to > lens.begin() && line - to < 8 &&
         (lens.before(to) == '\n' || lens.before(to) == '\r' || lens.before(to) == ' '))
    --to;
  const Word word = lens.previous(to);
  return to != line && (word.begin == lens.begin() || lens.before(word.begin) == '\n') ? word : Word{};
}

}  // namespace

std::uint32_t furniture_trap(const Lens& lens, std::uint32_t at) {
  static constexpr std::string_view cues[] = {
      "tags:",       "related:",   "most read",  "read more",   "references:", "listen:", "photo:",
      "tel.:",       "tel:",       "watch:",     "see also:",   "share:",      "topics:", "image:",
      "video:",      "read also:", "also read:", "sign up for", "phone:",      "fax:",    "most popular",
      "filed under", "picture:",   "trending:",  "more on this"};
  const char first = lens[at];
  if (!is_upper(first) || !lens.begins_sentence(at)) return 0;
  if (const std::uint32_t end = offer_end(lens, at); end != 0) return end;
  for (const std::string_view cue : cues) {
    bool here = true;
    for (std::uint32_t i = 0; here && i < cue.size(); ++i) {
      const char c = lens[at + i];
      here = (is_letter(c) ? c | 0x20 : c) == cue[i];
    }
    if (!here) continue;
    const std::size_t line = lens.text().find('\n', at);
    return line == std::string_view::npos ? lens.end() : static_cast<std::uint32_t>(line);
  }
  return 0;
}

bool is_furniture_date(const Lens& lens, const ProseFigure& figure) {
  const OwnLine own = own_line(lens, figure.span.begin, figure.span.end);
  return own.alone &&
         (own.item || is_one_of(lens.text(word_above(lens, own.line)), {"Joined", "Registered"}));
}

bool is_counter(const Lens& lens, const ProseFigure& figure) {
  if (is_bare(figure)) {
    const OwnLine own = own_line(lens, figure.span.begin, figure.span.end);
    if (own.alone && word_above(lens, own.line).is(is::furniture)) return true;
  }
  const Word before =
      lens.previous(lens.before(figure.span.begin) == '(' ? figure.span.begin - 1 : figure.span.begin);
  if (before.is(is::furniture) && before.capital && figure.currency == 0 && !is_percent(figure.unit) &&
      lens.text(before) != "Rating")
    return true;
  const std::uint32_t end = figure.span.end;
  // "3 min read", "7 MINS READ"
  const Word next = lens.next(end);
  const std::string_view verb = lens.text(next);
  if (figure.unit == unit_name::minute &&
      (verb.starts_with("read") || verb.starts_with("Read") || verb.starts_with("READ")))
    return true;
  if ((lens.text(next) == "min" || lens.text(next) == "mins") && is_bare(figure)) {
    const std::string_view after = lens.text(lens.next(next.end));
    return after == "read" || after == "watch" || after == "listen" || lens.next(next.end).empty();
  }
  // "1,204 views": nothing else in the line
  const Word noun = figure.noun_begin != figure.noun_end ? lens.word_at(figure.noun_begin) : next;
  return noun.is(is::furniture) && lens.begins_sentence(figure.span.begin) && lens.next(noun.end).empty();
}

}  // namespace claimcheck::prose
