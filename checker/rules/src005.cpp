// A source path that leads outside; filed by SourceFinder before anything is opened.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC005",
                        .name = "unsafe-path",
                        .severity = Severity::error,
                        .scope = Scope::folder,
                        .title = "a source text lies outside the folders that may hold one",
                        .page = R"md(## What it catches

The `file` of a source is an absolute path, or leads (by `..` or by a symbolic link) out of the claims folder,
the folders of `[sources] search` and those of `--source-path`. The file is not read.

## Why it matters

A registry is edited by people who propose claims. It must not be able to make the checker open, quote and
publish whatever else lies on the machine that runs it.

## Example

```toml
[notes]
file = "../../home/rita/notes.txt"
```

## How to fix it

Move the text into the claims folder, or name the folder that holds it:

```toml
[sources]
search = ["sources", "../documents"]
```

## Options

`[sources] search` and `--source-path` say which folders may hold sources.
)md"};

}  // namespace

const Rule src005{&info, nullptr, nullptr};

}  // namespace claimcheck
