// EVI009 unsupported-time: a figure holds at a time.
#include "checker/evidence/cited.hpp"
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

void check(const Cited& cited, Sink& sink) {
  if (cited.time != TimeSupport::not_given && cited.time != TimeSupport::other_time) return;
  const TimeLabel& label = cited.project.facts.times[cited.fact.time];
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
  finding.unless_supported = cited.time == TimeSupport::not_given;  // another piece of evidence may give it
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi009{&info, nullptr, check};

}  // namespace claimcheck
