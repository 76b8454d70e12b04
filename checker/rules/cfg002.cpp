// A key nobody reads is a key that somebody meant; the TOML reader files it.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CFG002",
                        .name = "unknown-key",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a key or a section that means nothing",
                        .page = R"md(## What it catches

A key or a section that the file does not know, with the nearest one it does.

## Why it matters

A misspelled key would leave its default in force: `requre-review = ["**"]` asks for no review at all, and
nobody would notice until it mattered.

## Example

```toml
[sources]
serach = ["texts"]
```

`serach` is unknown; did you mean `search`?

## How to fix it

Spell the key as in `docs/configuration.md`, move it to the section it belongs to, or delete it. Notes for
people go into comments.

```toml
[sources]
search = ["texts"]
```

## Options

None. A configuration error cannot be ignored, waived or lowered.
)md"};

}  // namespace

const Rule cfg002{&info, nullptr, nullptr};

}  // namespace claimcheck
