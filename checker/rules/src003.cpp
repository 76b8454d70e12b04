// A text that is not the one registered; filed when the sources are opened.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC003",
                        .name = "source-changed",
                        .severity = Severity::error,
                        .scope = Scope::folder,
                        .title = "the text of a source is not the one registered",
                        .page = R"md(## What it catches

The SHA-256 of a source's text differs from `sha256` in its entry.

## Why it matters

Quotes and spans were chosen in one text. In another the same words may stand elsewhere, or say something
else; a correction by the publisher is the case that matters most.

## Example

```toml
[stratfor-2018]
file   = "sources/stratfor-2018.txt"
sha256 = "69a2da003b62f8bd0753319cfdbedb7eed01ec9ea726e807782e44f51b7b408f"
```

while the file was edited since.

## How to fix it

If the new text is right, `claimcheck source update ID` hashes it, finds every quote again and lists the claims
that are hit. If not, restore the old text. A new edition deserves an entry of its own, with `supersedes`.

## Options

`[lint] ignore`, `severity`, and waivers.
)md"};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  for (SourceId id = 0; id < checking.evidence.sources.size(); ++id) {
    const SourceOutcome& outcome = checking.evidence.sources[id];
    if (!outcome.changed) continue;
    const Source& source = project.registry[id];
    Finding finding =
        span_finding(project, info, source.span, "the text of " + source.id + " is not the one registered",
                     "its sha256 is another");
    finding.argument.push_back({"registered: " + source.sha256, {}});
    finding.argument.push_back({"found: " + outcome.sha256, {}});
    finding.help.push_back({"if the new text is right, check the quotes and register its hash",
                            "sha256 = \"" + outcome.sha256 + '"'});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule src003{&info, check, nullptr};

}  // namespace claimcheck
