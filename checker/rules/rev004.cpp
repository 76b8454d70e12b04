// A waiver whose finding is gone; filed by the run itself (waivers.cpp).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV004",
                        .name = "unused-waiver",
                        .severity = Severity::warning,
                        .scope = Scope::folder,
                        .title = "a waiver that waives nothing",
                        .page = R"md(## What it catches

An entry of `waivers.toml` whose fingerprint no finding has. Where only some files or rules were checked, it is
not said: the finding may stand in the others.

## Why it matters

What was accepted has been mended, or the claim was changed since: then its finding is another one, which nobody
has accepted. A waiver left behind would silently accept the old mistake if it came back.

## Example

A waiver for "two claims conflict", after one of the two was corrected.

## How to fix it

Remove it. If the finding is still there under another fingerprint, look at it again and write a new waiver:
`claimcheck waive FILE:LINE CODE --reason TEXT --by NAME --expires DATE`.

## Options

`[lint] ignore` and `severity`.
)md"};

}  // namespace

const Rule rev004{&info, nullptr, nullptr};

}  // namespace claimcheck
