// CON006 inconsistent-set: a set of claims that cannot all be true.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON006",
                        .name = "inconsistent-set",
                        .severity = Severity::error,
                        .scope = Scope::component,
                        .title = "a set of claims that cannot all be true",
                        .page = R"page(
A larger set of claims, with the identities and relations that tie them together, cannot all be true. The set is
irreducible: leave out any one claim and the rest can be true. The argument goes step by step, each step with its
interval and the claims it rests on.

It is exact: intervals are computed in rational numbers, never sampled.

An error where it holds with every trailing zero read as rounding, else a warning. On a measure that nobody declared it
is a warning too wherever the finding needs to know how the measure behaves.

## Why it matters

Such contradictions hide well. Each claim is plausible, and any two of them agree.

## Example

```
meetings: 10 by 2015
meetings: 3 in 2016
meetings: at least 15 by 2016
```

## How to fix it

Follow the steps and look at the claim you trust least. A claim that stands in several conflicts is named as the likely
culprit.

## Options

None of its own; `[tolerance]` sets how wide hedged values are.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {conflict.clash, {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con006{&info, check, nullptr};

}  // namespace claimcheck
