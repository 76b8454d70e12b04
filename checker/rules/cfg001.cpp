// A file that does not parse is told once, at its first bad byte; the TOML reader files it.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CFG001",
                        .name = "unreadable-toml",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a configuration file does not parse",
                        .page = R"md(## What it catches

A file of the project (`claimcheck.toml`, `vocabulary.toml`, `sources.toml`, a `*.sources.toml` and their
kin) is no TOML, or no UTF-8, or larger or deeper than a person writes. The place is the first byte that
cannot be understood. Nothing of the file is used and the run ends with exit 2.

## Why it matters

A vocabulary that is not read turns every check that rests on it into silence, and silence must never look
like a pass.

## Example

```toml
[stratfor-2018]
publisher = Stratfor
```

Text stands in straight quotes; the parser stops at `Stratfor`.

## How to fix it

Correct the place named: close the quote or the bracket, put text in straight quotes, keep one of two
entries of the same name. Later mistakes of the file show once the first is gone.

```toml
[stratfor-2018]
publisher = "Stratfor"
```

## Options

None. A configuration error cannot be ignored, waived or lowered.
)md"};

}  // namespace

const Rule cfg001{&info, nullptr, nullptr};

}  // namespace claimcheck
