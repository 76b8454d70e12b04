// A sign-off whose claim, span, source or vocabulary has changed; filed by the gate (checker/gate).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV002",
                        .name = "review-stale",
                        .severity = Severity::error,
                        .scope = Scope::claim,
                        .title = "a sign-off whose claim, span, source or vocabulary has changed",
                        .page = R"md(## What it catches

A claim that was signed off and now says something else (stale), or says the same of a span, a source or a vocabulary
that has changed (suspect). Formatting, moving and renaming change nothing. Filed by `claimcheck gate` only.

## Why it matters

What the reviewer answered for is no longer there.

## Example

The claim `trade JP-RU 2017: $18.3B` was accepted; the branch makes it `$18.9B`, or replaces the text it quotes.

## How to fix it

`claimcheck review --diff` shows what changed since; then a reviewer signs it off again with `claimcheck review`.

## Options

None: a sign-off holds for what was signed.
)md"};

}  // namespace

const Rule rev002{&info, nullptr, nullptr};

}  // namespace claimcheck
