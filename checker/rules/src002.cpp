// A registered source without its text; filed when the sources are opened.
#include "checker/rules/declared.hpp"

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

}  // namespace

const Rule src002{&info, nullptr, nullptr};

}  // namespace claimcheck
