// A source id that no registry has; filed when evidence is joined to its sources.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC001",
                        .name = "unknown-source",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a claim cites a source that is not registered",
                        .page = R"md(## What it catches

A heading or a piece of evidence names an id that stands in no `sources.toml` and no `*.sources.toml` of the
folder. The nearest registered id is suggested.

## Why it matters

A claim whose source nobody can look up has no source. One wrong letter in an id takes away the support of
every claim under the heading.

## Example

```
@stratfor-2081
trade JP-RU 2017: $18.3B  "totaled $18.3 billion in 2017"
```

with only `[stratfor-2018]` in sources.toml.

## How to fix it

Correct the id, or register the document: `claimcheck source add FILE` writes the entry with title, date and
hash.

```toml
[stratfor-2018]
title = "Japan Wants Closer Relations With Russia"
published = 2018-05-25
file = "sources/stratfor-2018.txt"
```

## Options

`[lint] ignore`, `severity`, and `[allow SRC001: reason]` on the claim.
)md"};

}  // namespace

const Rule src001{&info, nullptr, nullptr};

}  // namespace claimcheck
