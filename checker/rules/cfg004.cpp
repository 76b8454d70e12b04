// What is well formed and cannot be meant; the readers of configuration, vocabulary and registry file it.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CFG004",
                        .name = "invalid-declaration",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a declaration that cannot be meant",
                        .page = R"md(## What it catches

A value of the right form that names nothing or contradicts another: a rule, kind, entity, source or currency
that does not exist; a pattern or a tolerance that can match nothing; a source registered twice; an entity
that is part of itself; an edition that supersedes itself by way of others; a rate stated twice.

## Why it matters

Each of these reads as if it did something and does nothing, or does one of two things depending on which
line is read first.

## Example

```toml
[entity.hokkaido]
part-of = ["Japn"]

[lint]
ignore = ["EVI12"]
```

No entity is called `Japn`, no rule `EVI12`.

## How to fix it

Follow the suggestion, or declare what is missing. Where something is declared twice, both places are shown:
keep one.

```toml
[entity.JP]
names = ["Japan"]
[entity.hokkaido]
part-of = ["JP"]
```

## Options

None. A configuration error cannot be ignored, waived or lowered.
)md"};

}  // namespace

const Rule cfg004{&info, nullptr, nullptr};

}  // namespace claimcheck
