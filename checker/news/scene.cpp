// No grammar of English: neighbouring marks, and closed lists of what may stand between them.
#include "checker/news/scene.hpp"

#include <algorithm>

#include "checker/news/words.hpp"

namespace claimcheck {

namespace {

namespace words = news_words;
using Marks = std::vector<TextMark>;

bool is_transparent(const TextMark& mark) {
  if (mark.kind != MarkKind::word) return true;
  return words::is_function(mark.text) || words::is_measuring(mark.text) || words::is_plan(mark.text) ||
         words::is_forecast(mark.text) || words::is_doubt(mark.text) || words::is_joint(mark.text) ||
         words::is_backward(mark.text) || words::is_saying(mark.text) || words::is_negation(mark.text);
}

/// "Japanese Prime Minister Shinzo Abe": words that nobody declared, then another name.
bool describes_name(const Marks& marks, std::size_t at) {
  constexpr std::size_t reach = 5;
  const bool describing = marks[at].adjective || marks[at].genitive;
  bool titled = true;
  for (std::size_t i = at + 1; i < marks.size() && i <= at + reach; ++i) {
    if (marks[i].kind == MarkKind::entity) return (describing || titled) && !(i == at + 1 && marks[i].glued);
    if (marks[i].kind != MarkKind::word || marks[i].glued) return false;
    if (is_transparent(marks[i])) return false;
    titled = titled && marks[i].capital;
  }
  return false;
}

/// "the state of Lagos" is not Lagos; "the city of Lagos" is.
bool belongs_to_noun(const Marks& marks, std::size_t at) {
  static constexpr std::string_view same[] = {"city",   "town",   "country", "nation",  "republic", "kingdom",
                                              "island", "people", "village", "company", "capital"};
  std::size_t of = at;
  while (of > 0 && is_word(marks[of - 1], "the")) --of;
  if (of < 2 || !is_word(marks[of - 1], "of")) return false;
  const TextMark& noun = marks[of - 2];
  return noun.kind == MarkKind::word && !is_transparent(noun) && !words::is_plain_head(noun.text) &&
         std::find(std::begin(same), std::end(same), noun.text) == std::end(same);
}

/// The measure that an owner stands right before, neutral adjectives between; the count of marks if none.
std::size_t owned_measure(const Marks& marks, std::size_t at) {
  for (std::size_t i = at + 1; i < marks.size(); ++i) {
    if (marks[i].kind == MarkKind::measure) return i;
    if (marks[i].kind != MarkKind::word || !words::is_neutral(marks[i].text)) break;
  }
  return marks.size();
}

bool speaks(const Marks& marks, std::size_t at) {
  if (at >= 2 && is_word(marks[at - 1], "to") && is_word(marks[at - 2], "according")) return true;
  if (at >= 3 && is_word(marks[at - 1], "the") && is_word(marks[at - 2], "to") &&
      is_word(marks[at - 3], "according"))
    return true;
  for (std::size_t i = at + 1; i < marks.size() && i <= at + 4; ++i) {
    if (marks[i].kind != MarkKind::word) return false;
    if (words::is_saying(marks[i].text)) return true;
    if (is_transparent(marks[i])) return false;
  }
  return at > 0 && marks[at - 1].kind == MarkKind::word && words::is_saying(marks[at - 1].text) &&
         at + 1 < marks.size() && marks[at + 1].kind == MarkKind::stop;
}

std::string preposition_before(const Marks& marks, std::size_t at) {
  static constexpr std::string_view skipped[] = {"the", "all", "its", "neighbouring", "neighboring", "both"};
  for (std::size_t i = at; i-- > 0;) {
    // "in Russia's Far East", "with Russian President Vladimir Putin"
    if (marks[i].kind == MarkKind::entity && (marks[i].genitive || marks[i].adjective)) continue;
    if (marks[i].kind == MarkKind::word && marks[i].capital && !is_transparent(marks[i])) continue;
    if (marks[i].kind != MarkKind::word) return {};
    if (words::is_preposition(marks[i].text)) return marks[i].text;
    if (std::find(std::begin(skipped), std::end(skipped), marks[i].text) == std::end(skipped)) return {};
  }
  return {};
}

NamedEntity read_entity(const Marks& marks, std::size_t at, const std::vector<NamedEntity>& before) {
  NamedEntity found{.mark = at, .entity = marks[at].id};
  found.preposition = preposition_before(marks, at);
  const std::size_t owned = owned_measure(marks, at);
  const bool joined = at >= 2 && is_word(marks[at - 1], "and") && !before.empty() &&
                      before.back().mark == at - 2 && before.back().stand == Stand::attached;
  if (joined) found.preposition = before.back().preposition;
  if (owned < marks.size()) {
    found.stand = Stand::owner;
    found.owns = owned;
  } else if (describes_name(marks, at)) {
    found.stand = Stand::describes;
  } else if (speaks(marks, at)) {
    found.stand = Stand::speaker;
  } else if (belongs_to_noun(marks, at)) {
    found.stand = Stand::part;
  } else if (marks[at].adjective && at + 1 < marks.size() && marks[at + 1].kind == MarkKind::word &&
             !is_transparent(marks[at + 1]) && !marks[at + 1].text.ends_with("ed")) {
    found.stand = Stand::describes;
  } else if (!found.preposition.empty()) {
    found.stand = Stand::attached;
  } else if (marks[at].genitive) {
    found.stand = Stand::describes;
  }
  return found;
}

bool reads_as_verb(std::string_view text) {
  return text.ends_with("ed") || text.ends_with("met") || text.ends_with("won") || text.ends_with("ing");
}

/// "exports of cars", "revenue in Asia", "tariff on Indian tyres": a noun that nobody declared, tied to the
/// measure at `at - 1` by the preposition at `at`; the count of marks if there is none.
std::size_t narrowing_noun(const Marks& marks, std::size_t at) {
  static constexpr std::string_view ties[] = {"of", "in", "from", "on", "for", "among", "at"};
  const auto none = marks.size();
  if (at >= none || marks[at].kind != MarkKind::word) return none;
  if (std::find(std::begin(ties), std::end(ties), marks[at].text) == std::end(ties)) return none;
  std::size_t i = at + 1;
  while (i < none && marks[i].kind == MarkKind::word && words::is_neutral(marks[i].text)) ++i;
  if (i < none && marks[i].kind == MarkKind::entity && !marks[i].genitive) {
    ++i;
    if (i >= none || marks[i].kind != MarkKind::word || marks[i].glued) return none;
    const std::string& after = marks[i].text;
    return is_transparent(marks[i]) || after.ends_with("ed") ? none : i;
  }
  if (i >= none || marks[i].kind != MarkKind::word || is_transparent(marks[i])) return none;
  return i;
}

void judge_after(const Marks& marks, NamedMeasure& found) {
  std::size_t i = found.mark + 1;
  while (i < marks.size() && marks[i].kind == MarkKind::word && words::is_plain_head(marks[i].text) &&
         !words::is_derived(marks[i].text))
    ++i;
  if (i >= marks.size()) return;
  const TextMark& next = marks[i];
  if (next.kind == MarkKind::measure && i == found.mark + 1) {
    found.head = Head::other;
    found.beside = next.text;
    return;
  }
  if (next.kind != MarkKind::word) return;
  if (const std::size_t noun = narrowing_noun(marks, i); noun < marks.size()) {
    found.head = Head::narrowed;
    found.beside = marks[noun].text;
    return;
  }
  if (words::is_derived(next.text)) {
    const bool share_verb = next.text == "fall" || next.text == "rise" || next.text == "drop";
    if (share_verb) return;  // "exports fall to"
    found.head = Head::other;
    found.beside = next.text;
  } else if (!is_transparent(next) && !reads_as_verb(next.text) && !reads_as_verb(marks[found.mark].text)) {
    found.head = Head::narrowed;
    found.beside = next.text;
  }
}

void judge_before(const Marks& marks, NamedMeasure& found) {
  if (found.mark == 0) return;
  const TextMark& before = marks[found.mark - 1];
  if (before.kind != MarkKind::word || reads_as_verb(marks[found.mark].text)) return;
  if (words::is_neutral(before.text) || before.genitive) return;
  if (words::is_derived(before.text)) {
    found.head = Head::other;
    found.beside = before.text;
  } else if (!is_transparent(before) && found.head == Head::itself) {
    found.head = Head::narrowed;
    found.beside = before.text;
  }
}

/// Where the segment of the figure after `from` begins: at the first joint between the two figures; without
/// one they share a segment, and the second begins where the first does.
std::size_t boundary(const Marks& marks, std::size_t from, std::size_t to, std::size_t begin) {
  for (std::size_t i = from + 1; i < to; ++i) {
    const TextMark& mark = marks[i];
    if (mark.kind == MarkKind::stop && mark.text != "\"" && mark.text != "“" && mark.text != "”" &&
        mark.text != "%" && mark.text != "$")
      return i;
    if (mark.kind == MarkKind::word && words::is_joint(mark.text)) return i;
  }
  return begin;
}

/// "Russian gas giant Gazprom": words between a name that describes and the name it describes.
bool behind_describer(const Scene& scene, std::size_t at) {
  const Marks& marks = scene.sentence->marks;
  while (at > 0 && marks[at].kind == MarkKind::word && !is_transparent(marks[at])) --at;
  return std::any_of(scene.entities.begin(), scene.entities.end(), [&](const NamedEntity& entity) {
    return entity.mark == at && entity.stand == Stand::describes;
  });
}

}  // namespace

bool is_word(const TextMark& mark, std::string_view word) {
  return mark.kind == MarkKind::word && mark.text == word;
}
bool is_stop(const TextMark& mark, std::string_view sign) {
  return mark.kind == MarkKind::stop && mark.text == sign;
}

std::size_t first_opaque(const Scene& scene, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const TextMark& mark = scene.sentence->marks[i];
    if (scene.titles[i]) continue;
    if (mark.kind == MarkKind::word && !is_transparent(mark) && !words::is_neutral(mark.text) &&
        !words::is_plain_head(mark.text))
      return i;
  }
  return end;
}

Scene read_scene(const Sentence& sentence) {
  Scene scene;
  scene.sentence = &sentence;
  const Marks& marks = sentence.marks;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].kind == MarkKind::entity) {
      scene.entities.push_back(read_entity(marks, i, scene.entities));
    } else if (marks[i].kind == MarkKind::measure) {
      NamedMeasure found{.mark = i, .measure = marks[i].id};
      judge_after(marks, found);
      if (found.head != Head::other) judge_before(marks, found);
      for (const MeasureId other : marks[i].others) {
        scene.measures.push_back(found);
        scene.measures.back().measure = other;
      }
      scene.measures.push_back(std::move(found));
    } else if (marks[i].kind == MarkKind::figure) {
      scene.figures.push_back(i);
    }
  }
  scene.titles.resize(marks.size());
  for (const NamedEntity& entity : scene.entities)
    for (std::size_t i = entity.mark; i-- > 0 && entity.mark - i < 6;) {
      if (marks[i].kind != MarkKind::word || is_transparent(marks[i])) break;
      if (!marks[i].capital && !behind_describer(scene, i)) break;
      scene.titles[i] = true;
    }
  for (std::size_t i = 0; i < scene.figures.size(); ++i)
    scene.segments.push_back(
        i == 0 ? 0 : boundary(marks, scene.figures[i - 1], scene.figures[i], scene.segments.back()));
  scene.segments.push_back(marks.size());
  return scene;
}

namespace {

/// "a small share of Russian investment, around 0.2 percent": where "of" stands; the figure's mark if
/// nowhere.
std::size_t share_of(const Marks& marks, const Segment& segment) {
  for (std::size_t i = segment.begin + 1; i < segment.figure; ++i) {
    const bool share = is_word(marks[i - 1], "share") || is_word(marks[i - 1], "portion") ||
                       is_word(marks[i - 1], "proportion") || is_word(marks[i - 1], "fraction");
    if (share && is_word(marks[i], "of")) return i;
  }
  return segment.figure;
}

}  // namespace

Segment segment_of(const ReadArticle& article, const Scene& scene, std::size_t index) {
  const Marks& marks = scene.sentence->marks;
  const std::size_t at = scene.figures[index];
  const std::size_t next = index + 1 < scene.figures.size() ? scene.figures[index + 1] : marks.size();
  const std::size_t own_end = scene.segments[index + 1];
  Segment found{scene.segments[index], at, own_end > at ? std::min(own_end, next) : next, 0, 0};
  for (std::size_t i = at + 1; i < found.end; ++i)
    if (is_stop(marks[i], ",") || is_stop(marks[i], ";") || is_stop(marks[i], ":") ||
        is_stop(marks[i], "(") || is_stop(marks[i], "—") || is_stop(marks[i], "–"))
      found.end = i;
  found.whole_begin = found.whole_end = found.end;
  const SourceFigure& figure = article.figures[marks[at].id];
  if (figure.sort != Sort::percent && !figure.written.first.fraction) return found;
  if (const std::size_t of = share_of(marks, found); of < at) {
    found.whole_begin = of;
    found.whole_end = at;
    return found;
  }
  if (at + 1 >= found.end || !is_word(marks[at + 1], "of")) return found;
  const auto ends = [&](const TextMark& mark) {
    return mark.kind == MarkKind::stop || mark.kind == MarkKind::time ||
           (mark.kind == MarkKind::word && words::is_measuring(mark.text));
  };
  found.whole_begin = at + 1;
  found.whole_end = at + 2;
  while (found.whole_end < found.end && !ends(marks[found.whole_end])) ++found.whole_end;
  return found;
}

}  // namespace claimcheck
