// Claims left with withdrawn sources only; filed when evidence is joined to its sources.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC006",
                        .name = "source-withdrawn",
                        .severity = Severity::error,
                        .scope = Scope::folder,
                        .title = "a claim stands only on withdrawn sources",
                        .page = R"md(## What it catches

Every source that a claim cites is marked `withdrawn` in the registry, or the claim is derived from claims
that now stand on nothing else. The reason of the withdrawal is shown.

## Why it matters

When a publisher retracts an article, what was filed from it does not become false; it becomes unsupported,
and so does everything worked out from it.

## Example

```toml
[herald-2019]
withdrawn = "retracted by the publisher"
```

```
@herald-2019
investment CN->RU 2018: $725M  "$725 million"
```

## How to fix it

Cite another source, or keep the claim for the record: `[retracted: the Herald withdrew the article]`.

## Options

`[lint] ignore`, `severity`, `[allow SRC006: reason]` on the claim, and waivers.
)md"};

}  // namespace

const Rule src006{&info, nullptr, nullptr};

}  // namespace claimcheck
