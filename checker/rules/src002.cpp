// A registered source without its text; filed when the sources are opened.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC002",
                        .name = "source-text-missing",
                        .severity = Severity::note,
                        .scope = Scope::folder,
                        .title = "the text of a source is not there",
                        .page = R"md(## What it catches

A cited source is registered, and its text is not where `file` says, nor in a search folder, nor in a folder
given with `--source-path`; or it has no `file` at all. The places that were tried are listed. What does not
need the text is still checked; what does is counted as not verified.

## Why it matters

Texts may be absent for good reasons (copyright, size), so this is a note. It is never left out: without the
text no quote and no figure was compared with anything.

## Example

```toml
[stratfor-2018]
file = "sources/stratfor-2018.txt"     # not in the repository
```

## How to fix it

Put the text where `file` says, name its folder, or give it for one run:

```
claimcheck lint claims --source-path ~/documents
```

## Options

`[sources] require = true` or `--require-sources` makes it an error; `[sources] search` names folders to look
in.
)md"};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  for (SourceId id = 0; id < checking.evidence.sources.size(); ++id) {
    const SourceOutcome& outcome = checking.evidence.sources[id];
    if (outcome.status != DocumentStatus::missing || outcome.unsafe) continue;
    const Source& source = project.registry[id];
    Finding finding = span_finding(project, info, source.file_span.empty() ? source.span : source.file_span,
                                   "the text of " + source.id + " is not here", outcome.why);
    finding.help.push_back({"put the text there, or name the folder that has it with --source-path", {}});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule src002{&info, check, nullptr};

}  // namespace claimcheck
