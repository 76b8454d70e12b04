// EVI002 quote-not-found: the words cited must stand in the source.
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/one_line.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI002",
                        .name = "quote-not-found",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a quote that is not in its source",
                        .page = R"page(
The words in quotation marks do not stand in the source that is cited for them. Quote marks, dashes, ellipses, soft
hyphens and white space are treated alike on both sides; letters, digits and signs must be the same, and a quote may
not begin or end inside a word or a number.

A quote that nearly stands there but with another figure, unit or negation is this error too: approximate matching
suggests where to look and never certifies a figure.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.3B  "totalled 18.3 billion dollars"
```

The source says "totaled $18.3 billion".

## How to fix it

Copy the words from the source; `…` stands for a gap inside one paragraph. `claimcheck cite TEXT` prints the shortest
quote that stands exactly once.
)page"};

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::not_found) return;
  Finding finding = cited_finding(cited, info, "the quote does not stand in " + cited.source.id, {});
  finding.primary = {evidence_place(cited), "not in the text of " + cited.source.id};
  if (const auto& near = cited.near) {
    finding.evidence.push_back(source_label(cited, near->span, "the nearest passage"));
    finding.help.push_back({"quote the source's own words, and check the claim against them",
                            '"' + one_line(cited.document.text->text(near->span)) + '"'});
  } else {
    finding.help.push_back({"no passage of the source is near; check which source says it", {}});
  }
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi002{&info, nullptr, check};

}  // namespace claimcheck
