// EVI009 unsupported-time: a figure holds at a time.
#include <algorithm>

#include "checker/evidence/cited.hpp"
#include "checker/evidence/context.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI009",
                        .name = "unsupported-time",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a time that the source does not give",
                        .page = R"page(
The claim's time stands neither in the cited span nor around it, and cannot be derived from the publication date. A time
in the span outranks the sentence's, the paragraph's and the headline's.

A total `by` a date and a level `as of` a date may rest on the publication date: what a source of 25 May 2018 says has
happened had happened by then.

## Example

```
@stratfor-2018
trade JP-RU 2016: $18.3B  "totaled $18.3 billion in 2017"
```

## How to fix it

Correct the time, or quote a passage that has it. A document without a date gets `published` in the registry.
)page"};

using ast::Preposition;

bool bounded(Day day) { return day != no_day && day != end_of_time; }

/// Whether a time of the source gives the claim's: the same stretch, or a part of it; for `since`, its
/// beginning.
bool gives(const TimeLabel& label, const Extent& time) {
  if (label.preposition == Preposition::since || label.preposition == Preposition::after)
    return time.begin == label.extent.begin;
  if (label.preposition == Preposition::until || label.preposition == Preposition::before)
    return time.end == label.extent.end || time.begin == label.extent.end;
  return label.extent.contains(time) || label.extent == time;
}

/// Both ends of a period may stand as two times.
bool gives_ends(const TimeLabel& label, const std::vector<Extent>& times) {
  if (label.preposition != Preposition::from_to) return false;
  const auto has = [&](auto end) { return std::any_of(times.begin(), times.end(), end); };
  return has([&](const Extent& time) { return time.begin == label.extent.begin; }) &&
         has([&](const Extent& time) { return time.end == label.extent.end; });
}

bool from_publication(const Cited& cited, const Extent& wanted) {
  if (!cited.source.has_published) return false;
  return wanted.contains(cited.source.published) || cited.source.published.contains(wanted);
}

bool is_point(const TimeLabel& label) {
  return label.preposition == Preposition::by || label.preposition == Preposition::as_of ||
         label.preposition == Preposition::on;
}

struct Verdict {
  bool supported = false;
  bool any_time = false;
};

/// The first place around the span that has a time at all decides; totals and levels may rest on the
/// publication date.
Verdict look(const Cited& cited, const TimeLabel& label) {
  const SourceFile& text = *cited.document.text;
  const Span whole{text.id(), 0, static_cast<std::uint32_t>(text.text().size())};
  const bool point = is_point(label) && from_publication(cited, label.extent);
  std::vector<Span> places{cited.span, sentences_of(text, cited.span), paragraphs_of(text, cited.span),
                           headline_of(text)};
  if (cited.quote_only) places = {whole};
  for (const Span& place : places) {
    const auto times = times_in(cited, place);
    if (times.empty()) continue;
    const bool given =
        gives_ends(label, times) ||
        std::any_of(times.begin(), times.end(), [&](const Extent& time) { return gives(label, time); });
    return {given || point, true};
  }
  return {cited.quote_only || from_publication(cited, label.extent), false};
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::found || !cited.document.english || cited.fact.uncertain) return;
  const TimeLabel& label = cited.project.facts.times[cited.fact.time];
  if (!label.has_time() || !label.resolved) return;
  if (!bounded(label.extent.begin) && !bounded(label.extent.end)) return;
  const Verdict verdict = look(cited, label);
  if (verdict.supported) return;
  Finding finding =
      cited_finding(cited, info, "the source does not give the time \"" + show(label) + '"', {});
  const Fact& fact = cited.fact;
  finding.primary = {
      place_of(cited.project.file(fact.span.file), {fact.span.file, fact.span.begin, fact.value_end}),
      show(label) + " is not in or around the cited span"};
  finding.evidence.push_back(source_label(cited, cited.span, "the cited span"));
  if (cited.source.has_published)
    finding.argument.push_back({cited.source.id + " was published on " + cited.source.published_text, {}});
  finding.help.push_back({"correct the time, or quote a passage that has it", {}});
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi009{&info, nullptr, check};

}  // namespace claimcheck
