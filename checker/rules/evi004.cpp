// EVI004 quote-ambiguous: one quote, one meaning.
#include <algorithm>
#include "checker/evidence/cited.hpp"

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

/// What a place says, for comparing places: its figures as read.
std::string gist(const Cited& cited, const QuoteMatch& place) {
  std::string result;
  for (const SourceFigure& figure : cited.figures) {
    if (!place.span.contains(figure.span)) continue;
    const std::string days = figure.sort == Sort::date ? std::to_string(figure.days.begin) : std::string();
    result += to_string(figure.reading.strict) + cited.project.units[figure.unit].name + figure.unit_word +
              days + ';';
  }
  return result;
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.places.size() < 2) return;
  const std::string first = gist(cited, cited.places.front());
  const bool differs = std::any_of(cited.places.begin() + 1, cited.places.end(),
                                   [&](const QuoteMatch& place) { return gist(cited, place) != first; });
  if (!differs) return;
  Finding finding = cited_finding(
      cited, info, "the quote stands " + std::to_string(cited.places.size()) + " times and the places differ",
      {});
  finding.primary = {evidence_place(cited), "which of them?"};
  for (const QuoteMatch& place : cited.places)
    finding.evidence.push_back(source_label(cited, place.span, "here"));
  finding.help.push_back({"quote a few words more", {}});
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi004{&info, nullptr, check};

}  // namespace claimcheck
