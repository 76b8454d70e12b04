// CON001 conflicting-values: one subject, one time, two values that no rounding brings together.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON001",
                        .name = "conflicting-values",
                        .severity = Severity::error,
                        .scope = Scope::subject,
                        .title = "one subject has two values at one time",
                        .page = R"page(
Two claims give one subject two values at the same time as written, and the intervals that the values stand for have no
point in common. The time counts as written: two totals `by 2018` are read as of the same moment, unless their sources
were published on different days within that time, which then tell the moments apart.

Both readings of a value are held against each other: disjoint even when every trailing zero is rounding is an error,
disjoint only as the digits stand is a warning (a tension).

## Why it matters

At most one of them is true, and whoever cites the other is wrong.

## Example

```
trade JP-RU 2017: $18.3B
trade JP-RU 2017: $20B
```

## How to fix it

Correct the claim that is wrong, or keep it with `[retracted: reason]`. If both are right they speak of different
things: say of which with a qualifier (`trade JP-RU 2017 (goods)`), a date, or, for what somebody says, `[per "…"]`. If
the later source revises the earlier one, say so with `supersedes` in the registry.

## Options

`[tolerance] about` and `nearly` set how wide hedged values are; `max`, `min` and `unit` of the measure do not matter
here. Claims on money in two currencies compare only through `[rates]` of the vocabulary.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {two_values(words, conflict), {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con001{&info, check, nullptr};

}  // namespace claimcheck
