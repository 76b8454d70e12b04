// EVI007 overprecise: a claim may not be sharper than its source.
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/one_line.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI007",
                        .name = "overprecise",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a claim more precise than its source",
                        .page = R"page(
The figure is there, and the source hedges or rounds it more than the claim does: "nearly 15 percent" claimed as 15%,
"around 3 percent" as 3%, "$18.3 billion" as $18.34B. A dropped hedge is always reported: "about" is a part of what the
source says.

## Example

```
@stratfor-2018
trade CN-RU 2017: 15% of trade RU 2017  "nearly 15 percent"
```

## How to fix it

Keep the hedge, in the words of the claim language:

```
trade CN-RU 2017: nearly 15% of trade RU 2017  "nearly 15 percent"
```
)page"};

std::string_view word(Hedge hedge) {
  switch (hedge) {
    case Hedge::about:
      return "about ";
    case Hedge::nearly:
      return "nearly ";
    case Hedge::just_over:
      return "just over ";
    case Hedge::at_least:
      return "at least ";
    case Hedge::more_than:
      return "more than ";
    case Hedge::at_most:
      return "at most ";
    case Hedge::less_than:
      return "less than ";
    case Hedge::up_to:
      return "up to ";
    case Hedge::none:
      return "";
  }
  return "";
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.judged.verdict != Verdict::overprecise) return;
  const SourceFigure& figure = *cited.judged.figure;
  const Fact& fact = cited.fact;
  const Span value{fact.span.file, fact.value_begin, fact.value_end};
  Span shown = figure.span;
  if (!figure.hedge_span.empty()) shown = join(shown, figure.hedge_span);
  const std::string claimed = one_line(cited.project.text(value));
  const std::string said = one_line(cited.document.text->text(shown));
  const bool dropped = figure.hedge != Hedge::none && fact.hedge == Hedge::none;
  Finding finding = cited_finding(
      cited, info,
      "the source says " + said + "; " + claimed + (dropped ? " drops the hedge" : " is more precise"),
      "more precise than the source");
  finding.evidence.push_back(source_label(cited, shown, "what the source says"));
  if (cited.claimed.sort != Sort::date) {
    finding.argument.push_back(
        {"the claim is read as " + show(cited.claimed.reading.strict, cited.claimed.unit), {}});
    finding.argument.push_back(
        {"the source is read as " + show(figure.reading.strict, cited.project.units[figure.unit]), {}});
  }
  if (dropped) {
    finding.help.push_back(
        {"keep the hedge", finding.subject + ": " + std::string(word(figure.hedge)) + claimed});
    const SourceFile& file = cited.project.file(value.file);
    const Position at = file.position(value.begin);
    finding.fix = Fix{false, "keep the hedge", {{file.path(), at, at, std::string(word(figure.hedge))}}};
  }
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi007{&info, nullptr, check};

}  // namespace claimcheck
