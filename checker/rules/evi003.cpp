// EVI003 quote-drifted: other words, the same substance.
#include "checker/evidence/cite.hpp"
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI003",
                        .name = "quote-drifted",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a quote whose wording changed in its source",
                        .page = R"page(
The quote does not stand in the source word for word, and a passage stands there that differs only in wording: every
figure, unit, hedge, negation and name in it is the same. The source was edited, or the quote was typed from memory.

A quote that stands word for word, but elsewhere than the fragment beside it says (`@report#page=3 "…"` on page 4), has
drifted too.

Until the quote stands exactly, its figure counts as not verified. Where a figure, a unit, a hedge, a negation or a
name differs, this is `EVI002`.

## Example

The claim quotes "totalled $18.3 billion in 2017", the source has "totaled $18.3 billion in 2017".

## How to fix it

`claimcheck fix` replaces the quote with the source's own words, and the fragment with the place where the quote stands.
)page"};

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::drifted || !cited.near) return;
  const std::string& id = cited.source.id;
  if (cited.moved) {
    Finding finding =
        cited_finding(cited, info, "the quote stands in " + id + ", elsewhere than the fragment says", {});
    finding.primary = {evidence_place(cited), "not there"};
    finding.evidence.push_back(source_label(cited, cited.near->span, "it stands here"));
    finding.fix = fragment_fix(cited);
    return sink.add(std::move(finding));
  }
  Finding finding = cited_finding(cited, info, "the quote stands in " + id + " in other words", {});
  finding.primary = {evidence_place(cited), "not word for word"};
  finding.evidence.push_back(source_label(cited, cited.near->span, "what stands there"));
  const SourceFile& file = cited.project.file(cited.item.quote.file);
  const std::string quote = in_quotes(quote_of(*cited.document.text, cited.near->parts));
  finding.fix = Fix{true,
                    "quote the source's own words",
                    {{file.path(), file.position(cited.item.quote.begin), file.position(cited.item.quote.end),
                      quote.substr(1, quote.size() - 2)}}};
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi003{&info, nullptr, check};

}  // namespace claimcheck
