// CON008 conflicting-date: one event on two dates.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON008",
                        .name = "conflicting-date",
                        .severity = Severity::error,
                        .scope = Scope::subject,
                        .title = "one event has two incompatible dates",
                        .page = R"page(
One event is given two dates that share no day. `2012` and `2012-12` are compatible: the one is only more precise.
`before` and `after` are compared as the half-lines they are.

On a measure that the vocabulary does not declare this is a warning, because an event of that name may have happened
more than once.

## Why it matters

The order of events, and everything argued from it, hangs on the date.

## Example

```
peace treaty signing: 1951-09-08
peace treaty signing: 1956-10-19
```

## How to fix it

Correct or retract the wrong one, or name the two events apart.

## Options

`kind = "date"` on the measure makes it an error; `many = true` lets the event have several dates.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {two_values(words, conflict, "is dated"), {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con008{&info, check, nullptr};

}  // namespace claimcheck
