// A text that cannot be had from its file; filed when the sources are opened.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC004",
                        .name = "unreadable-source",
                        .severity = Severity::error,
                        .scope = Scope::folder,
                        .title = "the text of a source cannot be read",
                        .page = R"md(## What it catches

A source's file is there and gives no text: it is broken, encrypted, empty, only images, no document that can
be read, or too large; it is a folder or a device; or the program that extracts its text failed. What could not
be verified is counted.

## Why it matters

A document that opens to nothing supports nothing, and must not be taken for one that was checked.

## Example

```toml
[report-2017]
file = "sources/report-2017.pdf"       # a scan without text
```

## How to fix it

Open the file: replace it by one with text (`.txt`, `.md`, `.html`, `.pdf`), or write the passages you rely on
into a text file and register that.

## Options

`[lint] ignore`, `severity`, and waivers.
)md"};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  for (SourceId id = 0; id < checking.evidence.sources.size(); ++id) {
    const SourceOutcome& outcome = checking.evidence.sources[id];
    if (outcome.status == DocumentStatus::ok || outcome.status == DocumentStatus::missing) continue;
    const Source& source = project.registry[id];
    sink.add(span_finding(project, info, source.file_span.empty() ? source.span : source.file_span,
                          "the text of " + source.id + " cannot be read", outcome.why));
  }
}

}  // namespace

const Rule src004{&info, check, nullptr};

}  // namespace claimcheck
