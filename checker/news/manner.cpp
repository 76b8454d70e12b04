// How a figure is said: denied, planned, expected, doubted, or put into somebody's mouth. What the reader of
// figures found counts, and what the words before the figure in its segment say.
#include <algorithm>
#include <array>

#include "checker/news/when.hpp"
#include "checker/news/words.hpp"

namespace claimcheck {

namespace {

namespace words = news_words;
using Marks = std::vector<TextMark>;

/// Bodies whose word is the record: "the ministry said" leaves the figure a plain one.
bool is_record(std::string_view word) {
  static constexpr auto bodies = std::to_array<std::string_view>(
      {"ministry",    "office",     "agency",         "bureau",     "department",   "commission",
       "bank",        "statistics", "report",         "data",       "figures",      "customs",
       "institute",   "authority",  "authorities",    "government", "company",      "statement",
       "service",     "census",     "survey",         "officials",  "board",        "union",
       "association", "filing",     "regulator",      "council",    "organization", "organisation",
       "university",  "study",      "administration", "treasury"});
  return std::find(bodies.begin(), bodies.end(), word) != bodies.end();
}

bool is_capital(std::string_view text, const TextMark& mark) {
  return text[mark.begin] >= 'A' && text[mark.begin] <= 'Z';
}

/// The words of a name that ends right before mark `end`: "Ayako Doi" before "said".
std::string name_before(std::string_view text, const Marks& marks, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < 4) {
    const TextMark& mark = marks[begin - 1];
    const bool part =
        (mark.kind == MarkKind::word || mark.kind == MarkKind::entity) && is_capital(text, mark);
    if (!part || words::is_function(mark.text)) break;
    --begin;
  }
  if (begin == end) return {};
  return std::string(text.substr(marks[begin].begin, marks[end - 1].end - marks[begin].begin));
}

std::string name_after(std::string_view text, const Marks& marks, std::size_t begin) {
  std::size_t end = begin;
  while (end < marks.size() && end - begin < 4 &&
         (marks[end].kind == MarkKind::word || marks[end].kind == MarkKind::entity) &&
         is_capital(text, marks[end]))
    ++end;
  if (begin == end) return {};
  return std::string(text.substr(marks[begin].begin, marks[end - 1].end - marks[begin].begin));
}

/// "James Schoff, an analyst in Washington, says": the name before the first of the two commas.
std::string name_before_apposition(std::string_view text, const Marks& marks, std::size_t verb) {
  constexpr std::size_t reach = 24;
  if (verb < 2 || !is_stop(marks[verb - 1], ",")) return {};
  for (std::size_t i = verb - 1; i-- > (verb > reach ? verb - reach : 0);)
    if (is_stop(marks[i], ",") || is_stop(marks[i], "\"")) return name_before(text, marks, i);
  return {};
}

/// Whether the word makes what is said a matter of who says it.
bool is_contested(std::string_view word) {
  static constexpr auto verbs = std::to_array<std::string_view>(
      {"claim", "claimed", "claims", "insist", "insists", "insisted", "alleges", "alleged", "maintains",
       "maintain", "boasted", "argues", "argued", "argue"});
  return std::find(verbs.begin(), verbs.end(), word) != verbs.end();
}

/// Who says it: "Doi said …", "…, Schoff said", "according to Smith", "the opposition claims"; "" for the
/// desk's own words and for bodies whose word is the record.
std::string speaker(std::string_view text, const Marks& marks, const Owner& owner) {
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i].kind != MarkKind::word || !words::is_saying(marks[i].text)) continue;
    if (marks[i].text == "according") {
      if (i + 2 >= marks.size() || !is_word(marks[i + 1], "to")) continue;
      for (std::size_t j = i + 2; j < std::min(i + 7, marks.size()); ++j)
        if (is_record(marks[j].text)) return {};
      return name_after(text, marks, i + 2);
    }
    if (i == 0) continue;
    const TextMark& last = marks[i - 1];
    const bool own = last.kind == MarkKind::entity &&
                     std::any_of(owner.parties.begin(), owner.parties.end(),
                                 [&](const Party& party) { return party.entity == last.id; });
    if (own && !is_contested(marks[i].text)) return {};
    for (std::size_t j = i; j-- > (i > 6 ? i - 6 : 0);) {
      if (marks[j].kind == MarkKind::stop) break;
      if (is_record(marks[j].text)) return {};
    }
    std::string name = name_before(text, marks, i);
    if (name.empty() && last.kind == MarkKind::stop) {
      name = name_before_apposition(text, marks, i);
      if (name.empty()) name = name_after(text, marks, i + 1);
    }
    if (name.empty() && marks[i - 1].kind == MarkKind::word && !words::is_function(marks[i - 1].text) &&
        i >= 2 && is_word(marks[i - 2], "the"))
      name = marks[i - 1].text;
    return name;
  }
  return {};
}

}  // namespace

void read_manner(const ReadArticle& article, const Scene& scene, const Segment& segment,
                 Statement& statement) {
  const Marks& marks = scene.sentence->marks;
  const SourceFigure& figure = article.figures[marks[segment.figure].id];
  statement.negated = figure.negated;
  statement.modality = figure.modality;
  statement.hearsay = figure.hearsay;
  for (std::size_t i = segment.begin; i < segment.end; ++i) {
    const TextMark& mark = marks[i];
    if (mark.kind != MarkKind::word || i == segment.figure) continue;
    const bool hedge = !figure.hedge_span.empty() && mark.begin >= figure.hedge_span.begin &&
                       mark.end <= figure.hedge_span.end;
    if (hedge) continue;
    const bool before = i < segment.figure;
    if (before && words::is_negation(mark.text) && !(i + 1 < marks.size() && is_word(marks[i + 1], "only")))
      statement.negated = true;
    if (!before) continue;
    if (words::is_forecast(mark.text))
      statement.modality = Modality::forecast;
    else if (words::is_plan(mark.text) && statement.modality == Modality::fact)
      statement.modality = Modality::planned;
    if (words::is_doubt(mark.text)) statement.hearsay = true;
  }
  statement.party = speaker(article.text().text(), marks, statement.owner);
}

}  // namespace claimcheck
