// A waiver past its day, or one that was never sound; filed by the run itself (waivers.cpp).
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV003",
                        .name = "waiver-expired",
                        .severity = Severity::warning,
                        .scope = Scope::folder,
                        .title = "a waiver that does not count: expired, malformed or too long",
                        .page = R"md(## What it catches

An entry of `waivers.toml` that waives nothing because its last day is over, because its dates, its fingerprint
or its code are malformed, because it names nobody or gives no reason, or because it lasts longer than
`[gate] waiver-max-days`.

## Why it matters

A waiver accepts a finding for a time. When the time is over the finding counts again, and somebody has to look
at it: to mend it, or to accept it once more.

## Example

```toml
[[waiver]]
fingerprint = "f6da9de2eb7b74541634aa50cea6ae80b0a8ab58e5eff9ad95c20b2ae0e29fc9"
code = "CON009"
reason = "the source's own figure; a correction was asked for"
by = "Rita <rita@example.org>"
created = 2026-11-21
expires = 2027-02-01
```

from 2027-02-02 on. A waiver holds to the end of its day; a quoted date that is none counts as expired.

## How to fix it

Mend the finding and remove the waiver, or write a new one with `claimcheck waive`.

## Options

`--today DATE` judges waivers on another day. `[lint] ignore` and `severity`.
)md"};

}  // namespace

const Rule rev003{&info, nullptr, nullptr};

}  // namespace claimcheck
