// EVI005 span-out-of-range: a fragment must lie inside the document.
#include "checker/evidence/cited.hpp"
#include "checker/rules/declared.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI005",
                        .name = "span-out-of-range",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a fragment outside the document",
                        .page = R"page(
`#char=`, `#line=` or `#page=` points past the end of the source's text, or names an empty range. Characters and lines
are counted from 0, as RFC 5147 does, and the end is exclusive; pages from 1 (RFC 8118).

## Example

```
Abe–Putin meetings: 5 by 2014  @voa-2014#char=812000,812040
```

## How to fix it

`claimcheck source ID` prints the text with its offsets. A quote is easier to read and survives more changes.
)page"};

void check(const Cited& cited, Sink& sink) {
  if (cited.status != SpanStatus::out_of_range) return;
  Finding finding =
      cited_finding(cited, info, "the fragment lies outside the text of " + cited.source.id, {});
  finding.primary = {evidence_place(cited), "no such place"};
  const SourceFile& text = *cited.document.text;
  const auto pages = cited.document.pages.size();
  std::string size = std::to_string(utf8::count(text.text())) + " characters in " +
                     std::to_string(text.line_count()) + " lines";
  if (pages > 0) size += " on " + std::to_string(pages) + " pages";
  finding.help.push_back({"the text has " + size + "; characters and lines count from 0, pages from 1", {}});
  if (cited.moved) {
    finding.evidence.push_back(source_label(cited, cited.near->span, "the quote stands here"));
    finding.fix = fragment_fix(cited);
  }
  sink.add(std::move(finding));
}

}  // namespace

const Rule evi005{&info, nullptr, check};

}  // namespace claimcheck
