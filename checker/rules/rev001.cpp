// A changed claim that nobody has signed off; filed by the gate (checker/gate).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV001",
                        .name = "unreviewed",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a changed claim that nobody has signed off",
                        .page = R"md(## What it catches

A claim that is new or changed in the branch, in a file that `[gate] require-review` names, without enough sign-offs,
or one that a reviewer has rejected. Filed by `claimcheck gate` only.

## Why it matters

The policy says that somebody other than the author answers for these claims.

## Example

```toml
[gate]
require-review = ["japan-russia/**"]
```

and a branch that adds a claim to `japan-russia/trade.claims`.

## How to fix it

A reviewer looks at the claim and its source and runs `claimcheck review FILE:LINE` (with `--sign KEY` where
`require-signed` is on), and commits the record.

## Options

`[gate] require-review`, `reviewers-needed`, `require-signed`, as they stand in the base.
)md"};

}  // namespace

const Rule rev001{&info, nullptr, nullptr};

}  // namespace claimcheck
