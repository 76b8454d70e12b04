// A change signed off by its author; filed by the gate (checker/gate).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV005",
                        .name = "self-review",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a change signed off by its author",
                        .page = R"md(## What it catches

A sign-off by the author or a co-author of the change, as git has them, where `[gate] reviewer-is-not-author` is on.
Filed by `claimcheck gate` only.

## Why it matters

Four eyes see more than two.

## Example

Ada commits a claim, and the record beside it says `by = "Ada <ada@example.org>"`.

## How to fix it

Somebody else runs `claimcheck review`.

## Options

`[gate] reviewer-is-not-author = false`, in the base.
)md"};

}  // namespace

const Rule rev005{&info, nullptr, nullptr};

}  // namespace claimcheck
