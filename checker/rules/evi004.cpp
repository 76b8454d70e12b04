// EVI004 quote-ambiguous: one quote, one meaning.
#include <algorithm>
#include <functional>
#include "checker/evidence/cite.hpp"
#include "checker/evidence/cited.hpp"
#include "checker/evidence/context.hpp"

#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI004",
                        .name = "quote-ambiguous",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a quote that stands more than once with different meanings",
                        .page = R"page(
The quote stands at several places of the source, and the places do not say the same: the figures in them differ. Which one carries
the claim cannot be told.

A quote that stands more than once with the same figures each time is fine.

## Example

```
trade JP-RU 2017: $18.3B  "… billion in 2017"
```

## How to fix it

Quote a few words more, or cite the place: `@id#char=812,840`.
)page"};

/// What a place says: its figures as read, and who and which times are named in its sentence.
struct Gist {
  std::string figures;
  std::vector<EntityId> entities;
  std::vector<Extent> times;
};

Gist gist(const Cited& cited, const QuoteMatch& place) {
  Gist result;
  for (const SourceFigure& figure : cited.figures) {
    if (!place.span.contains(figure.span)) continue;
    const std::string days = figure.sort == Sort::date ? std::to_string(figure.days.begin) : std::string();
    result.figures += to_string(figure.reading.strict) + cited.project.units[figure.unit].name +
                      figure.unit_word + days + ';';
  }
  if (!cited.document.english) return result;
  const SourceFile& text = *cited.document.text;
  const Span sentences = sentences_of(text, place.span);
  for (const Mention& mention : mentions(text, sentences, cited.project.vocabulary))
    result.entities.push_back(mention.entity);
  result.times = times_in(cited, sentences);
  return result;
}

/// Whether both name something and nothing that the other names: a summary that names nobody says the same.
template <typename T, typename Same>
bool apart(const std::vector<T>& a, const std::vector<T>& b, Same same) {
  return !a.empty() && !b.empty() && std::none_of(a.begin(), a.end(), [&](const T& one) {
    return std::any_of(b.begin(), b.end(), [&](const T& other) { return same(one, other); });
  });
}

bool differs(const Gist& a, const Gist& b) {
  return a.figures != b.figures || apart(a.entities, b.entities, std::equal_to<>()) ||
         apart(a.times, b.times, [](const Extent& x, const Extent& y) { return x.intersects(y); });
}

/// A longer quote for each of the first places, to choose from.
std::string longer_quotes(const Cited& cited) {
  constexpr std::size_t most_places = 3;
  std::string lines;
  for (std::size_t i = 0; i < std::min(most_places, cited.places.size()); ++i) {
    const std::string quote = shortest_unique_quote(cited.quotes, *cited.document.text, cited.places[i].span);
    if (!quote.empty()) lines += (lines.empty() ? "" : "\n") + in_quotes(quote);
  }
  return lines;
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.places.size() < 2) return;
  const Gist first = gist(cited, cited.places.front());
  if (std::none_of(cited.places.begin() + 1, cited.places.end(),
                   [&](const QuoteMatch& place) { return differs(first, gist(cited, place)); }))
    return;
  Finding finding = cited_finding(
      cited, info, "the quote stands " + std::to_string(cited.places.size()) + " times and the places differ",
      {});
  finding.primary = {evidence_place(cited), "which of them?"};
  for (const QuoteMatch& place : cited.places)
    finding.evidence.push_back(source_label(cited, place.span, "here"));
  finding.help.push_back({"quote a few words more", longer_quotes(cited)});
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi004{&info, nullptr, check};

}  // namespace claimcheck
