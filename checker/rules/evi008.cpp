// EVI008 unit-differs: a number is its unit too.
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/one_line.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI008",
                        .name = "unit-differs",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "the right number in another unit or currency",
                        .page = R"page(
The number of the claim stands in the cited span, with another unit or currency: "800 million euros" claimed as
`$800M`, "3 percent" as 3 percentage points.

## Example

```
@fp-2016
financing Gazprom: $800M [planned]  "800 million euros worth of financing"
```

## How to fix it

Write the unit that the source uses: `€800M`. Amounts in two currencies are compared only through a rate stated in
the vocabulary.
)page"};

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.judged.verdict != Verdict::unit_differs) return;
  const SourceFigure& figure = *cited.judged.figure;
  const Fact& fact = cited.fact;
  const std::string claimed =
      one_line(cited.project.text({fact.span.file, fact.value_begin, fact.value_end}));
  const std::string said = one_line(cited.document.text->text(figure.span));
  Finding finding = cited_finding(
      cited, info, "the number is in the source with another unit: " + said + ", not " + claimed,
      "another unit than the source's");
  finding.evidence.push_back(source_label(cited, figure.span, "the source's unit"));
  finding.help.push_back({"write the source's unit", finding.subject + ": " + said});
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi008{&info, nullptr, check};

}  // namespace claimcheck
