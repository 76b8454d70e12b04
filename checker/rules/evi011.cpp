// EVI011 stated-as-fact: what is planned, possible or heard is not yet so.
#include <algorithm>
#include <initializer_list>

#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/one_line.hpp"

namespace claimcheck {

namespace {

using ast::AttributeKind;

constexpr RuleInfo info{.code = "EVI011",
                        .name = "stated-as-fact",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a plan, a possibility or hearsay claimed as a fact",
                        .page = R"page(
The source says planned, proposed, may, is expected, reportedly; the claim says that it is so. Plans, modality and
hearsay count within the sentence of the figure, as far as the verb that governs it reaches: in "which had been expected
to grow 2%, grew 3%" only the 2% is a forecast.

Plain attribution ("the ministry said") is a note: who says so may be worth a `[per "…"]`.

## Example

```
@cable-2016
fund JP-RU: $880B  "reportedly includes an $880 billion fund"
```

## How to fix it

Say it as the source does, in an attribute: `[planned]`, `[proposed]`, `[forecast]`, `[reported]`, `[per "the ministry"]`.

```
fund JP-RU: $880B [reported]  "reportedly includes an $880 billion fund"
```
)page"};

bool has_attribute(const Cited& cited, std::initializer_list<AttributeKind> kinds) {
  const Facts& facts = cited.project.facts;
  for (std::uint32_t i = 0; i < cited.fact.attribute_count; ++i)
    if (std::find(kinds.begin(), kinds.end(), facts.attributes[cited.fact.attributes + i].kind) !=
        kinds.end())
      return true;
  return false;
}

/// Whether the subject itself says so: "fund pledged", "GDP forecast".
bool subject_says(const Cited& cited, std::string_view cue) {
  constexpr std::size_t stem = 5;
  const Fact& fact = cited.fact;
  const std::string subject =
      fold_name(cited.project.text({fact.span.file, fact.span.begin, fact.subject_end}));
  return subject.find(fold_name(cue.substr(0, stem))) != std::string::npos;
}

std::string_view attribute_for(const SourceFigure& figure) {
  if (figure.hearsay) return "reported";
  return figure.modality == Modality::forecast ? "forecast" : "planned";
}

std::string what(const SourceFigure& figure) {
  if (figure.hearsay) return "hearsay";
  switch (figure.modality) {
    case Modality::planned:
      return "a plan";
    case Modality::forecast:
      return "a forecast";
    case Modality::possible:
      return "a possibility";
    case Modality::fact:
      break;
  }
  return "somebody's statement";
}

void report(const Cited& cited, Sink& sink, const SourceFigure& figure, Severity severity) {
  const std::string_view cue = cited.document.text->text(figure.cue);
  const bool attributed = severity == Severity::note;
  Finding finding = cited_finding(
      cited, info,
      attributed
          ? "the source reports this as somebody's statement (\"" + one_line(cue) + "\")"
          : "the source gives this as " + what(figure) + " (\"" + one_line(cue) + "\"), the claim as a fact",
      attributed ? "claimed without saying who says so" : "claimed as a fact");
  finding.severity = severity;
  finding.evidence.push_back(source_label(cited, figure.cue, "what the source says"));
  const Fact& fact = cited.fact;
  const std::string value = one_line(cited.project.text({fact.span.file, fact.span.begin, fact.value_end}));
  if (attributed)
    finding.help.push_back({"name who says so, if it matters", value + " [per \"…\"]"});
  else
    finding.help.push_back(
        {"say it as the source does", value + " [" + std::string(attribute_for(figure)) + "]"});
  finding.unless_supported = false;
  sink.add(std::move(finding));
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || cited.support != Support::supported ||
      cited.judged.figure == nullptr)
    return;
  const SourceFigure& figure = *cited.judged.figure;
  if (figure.cue.empty() || has_attribute(cited, {AttributeKind::disputed})) return;
  if (subject_says(cited, cited.document.text->text(figure.cue))) return;
  const bool planned = has_attribute(cited, {AttributeKind::planned, AttributeKind::proposed,
                                             AttributeKind::forecast, AttributeKind::reported});
  const bool told = has_attribute(cited, {AttributeKind::reported, AttributeKind::per});
  if (figure.hearsay && !told && !planned) return report(cited, sink, figure, Severity::warning);
  if (figure.modality != Modality::fact && !planned) return report(cited, sink, figure, Severity::warning);
  if (figure.attributed && !told && !planned) report(cited, sink, figure, Severity::note);
}

}  // namespace

const Rule evi011{&info, nullptr, check};

}  // namespace claimcheck
