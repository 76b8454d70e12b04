// EVI003 quote-drifted: other words, the same substance.
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "checker/rules/one_line.hpp"

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

Until the quote stands exactly, its figure counts as not verified. Where a figure, a unit, a hedge, a negation or a
name differs, this is `EVI002`.

## Example

The claim quotes "totalled $18.3 billion in 2017", the source has "totaled $18.3 billion in 2017".

## How to fix it

`claimcheck fix` replaces the quote with the source's own words.
)page"};

/// The passage as a quote: quote marks inside it escaped, in one line.
std::string as_quote(std::string_view passage) {
  std::string quote;
  for (const char c : one_line(passage)) {
    if (c == '"' || c == '\\') quote += '\\';
    quote += c;
  }
  return quote;
}

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::drifted || !cited.near) return;
  Finding finding =
      cited_finding(cited, info, "the quote stands in " + cited.source.id + " in other words", {});
  finding.primary = {evidence_place(cited), "not word for word"};
  finding.evidence.push_back(source_label(cited, cited.near->span, "what stands there"));
  const SourceFile& file = cited.project.file(cited.item.quote.file);
  const std::string_view passage = cited.document.text->text(cited.near->span);
  finding.fix = Fix{true,
                    "quote the source's own words",
                    {{file.path(), file.position(cited.item.quote.begin), file.position(cited.item.quote.end),
                      as_quote(passage)}}};
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi003{&info, nullptr, check};

}  // namespace claimcheck
