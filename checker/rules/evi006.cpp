// EVI006 unsupported-figure: the figure must stand in the cited span.
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/one_line.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI006",
                        .name = "unsupported-figure",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a figure that the cited span does not have",
                        .page = R"page(
The cited span was found, and no figure in it agrees with the claim. A figure agrees when it is of the same sort and
unit and its interval lies within the claim's: `$18.3B` is read as [18.25, 18.35) billion, "$18.3 billion" likewise.
The message shows both intervals and every figure that the span does have.

A bound pushed further than the source's ("at least 20" claimed as `at least 25`) is unsupported as well, and so is a
figure that is negated in the source. Figures that claimcheck cannot read are "not verified", never a mismatch.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.8B  "totaled $18.3 billion in 2017"
```

## How to fix it

Correct the claim, or cite the span that has the figure.
)page"};

std::string figures_of(const Cited& cited) {
  std::string list;
  for (const SourceFigure& figure : cited.figures) {
    if (figure.sort == Sort::date && cited.claimed.sort != Sort::date) continue;
    if (!list.empty()) list += ", ";
    list += one_line(cited.document.text->text(figure.span));
  }
  return list;
}

/// The figure that agrees with the claim and stands under a "not".
const SourceFigure* denied_figure(const Cited& cited) {
  for (const SourceFigure& figure : cited.figures) {
    SourceFigure said = figure;
    said.negated = false;
    const Verdict verdict = judge(cited.claimed, said, cited.project.units);
    if (figure.negated && (verdict == Verdict::supported || verdict == Verdict::overprecise)) return &figure;
  }
  return nullptr;
}

std::string message(const Cited& cited, const std::string& claimed) {
  const Judged& judged = cited.judged;
  if (judged.verdict == Verdict::pushed_bound)
    return "the source's bound does not reach as far as " + claimed;
  if (judged.verdict == Verdict::of_rival)
    return one_line(cited.document.text->text(judged.figure->span)) + " is said of " +
           one_line(cited.document.text->text(judged.rival)) + " there, not of what is claimed";
  if (judged.verdict == Verdict::other_sort) {
    if (const SourceFigure* denied = denied_figure(cited); denied != nullptr)
      return "the source denies " + one_line(cited.document.text->text(denied->span));
    const std::string list = figures_of(cited);
    return list.empty() ? "the cited span has no figure for " + claimed
                        : "no figure in the cited span is " + claimed + "; it has " + list;
  }
  return "the cited span says " + one_line(cited.document.text->text(judged.figure->span)) + ", not " +
         claimed;
}

void add_argument(const Cited& cited, Finding& finding) {
  const SourceFigure* figure = cited.judged.figure;
  if (cited.judged.verdict == Verdict::other_sort || figure == nullptr || cited.claimed.sort == Sort::date)
    return;
  const Interval& ours = cited.claimed.reading.strict;
  const Interval& theirs = figure->reading.strict;
  const Unit& unit = cited.project.units[figure->unit];
  finding.argument.push_back({"the claim is read as " + show(ours, cited.claimed.unit), {finding.primary}});
  finding.argument.push_back({"the source is read as " + show(theirs, unit), {}});
}

/// The "6th" in front of a subject must be the ordinal that the span has, where it has one.
void check_ordinal(const Cited& cited, Sink& sink) {
  const std::uint32_t ordinal = cited.project.facts.subjects[cited.fact.subject].ordinal;
  if (ordinal == 0 || cited.status != SpanStatus::found) return;
  const SourceFigure* other = nullptr;
  for (const SourceFigure& figure : cited.figures) {
    if (figure.sort != Sort::rank) continue;
    if (figure.reading.lenient.contains(Number(ordinal))) return;
    if (other == nullptr) other = &figure;
  }
  if (other == nullptr) return;
  Finding finding = cited_finding(cited, info,
                                  "the cited span says " + one_line(cited.document.text->text(other->span)) +
                                      ", not " + std::to_string(ordinal),
                                  {});
  const Fact& fact = cited.fact;
  finding.primary = {
      place_of(cited.project.file(fact.span.file), {fact.span.file, fact.span.begin, fact.subject_end}),
      "another ordinal than the source's"};
  finding.evidence.push_back(source_label(cited, other->span, "the source's ordinal"));
  sink.add(std::move(finding));
}

void check(const Cited& cited, Sink& sink) {
  check_ordinal(cited, sink);
  if (cited.status != SpanStatus::found || cited.support != Support::not_supported) return;
  if (cited.judged.verdict == Verdict::unit_differs) return;  // EVI008
  const Fact& fact = cited.fact;
  const std::string claimed =
      one_line(cited.project.text({fact.span.file, fact.value_begin, fact.value_end}));
  Finding finding = cited_finding(cited, info, message(cited, claimed), "not in the cited span");
  finding.unless_supported = cited.judged.verdict == Verdict::other_sort;
  const bool compared = cited.judged.verdict != Verdict::other_sort;
  const Span shown = compared ? cited.judged.figure->span : cited.span;
  finding.evidence.push_back(source_label(cited, shown, compared ? "the source's figure" : "the cited span"));
  add_argument(cited, finding);
  const std::string subject = finding.subject;
  if (compared && cited.figures.size() == 1)
    finding.help.push_back({"if the source is right, the claim is",
                            subject + ": " + one_line(cited.document.text->text(shown))});
  else
    finding.help.push_back({"correct the value, or cite the span that has it", {}});
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi006{&info, nullptr, check};

}  // namespace claimcheck
