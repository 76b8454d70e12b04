// REV007 unused-suppression: what suppresses nothing is itself a finding.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "REV007",
                        .name = "unused-suppression",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a suppression that suppresses nothing",
                        .page = R"page(
An `[allow CODE: reason]` on a claim, or a `[[lint.per-path]]` setting, covers no finding. What it once excused has been
mended, or it was misspelled; either way it would silently excuse the next mistake.

## Example

```
trade JP-RU 2017: $18.3B [allow CON001: the ministry revised it]
```

Nothing contradicts this claim.

## How to fix it

Remove the suppression.
)page"};

// Filed by the run itself (lint.cpp), which alone knows what a suppression covered.

}  // namespace

const Rule rev007{&info, nullptr, nullptr};

}  // namespace claimcheck
