// CON002 falling-total: a running total falls.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON002",
                        .name = "falling-total",
                        .severity = Severity::error,
                        .scope = Scope::subject,
                        .title = "a running total falls",
                        .page = R"page(
Two claims on a running total say that it fell: at least so many by one day, at most fewer by a later one. Events that
have happened stay happened.

A total `by 2018` is reached at some moment of 2018, so `5 by 2014-02-08` and `20 by 2014` are no conflict.

An error where it holds with every trailing zero read as rounding, else a warning. On a measure that nobody declared it
is a warning too wherever the finding needs to know how the measure behaves.

## Why it matters

One of the figures is wrong, or the two count different things.

## Example

```
Abe–Putin meetings: 25 by 2016
Abe–Putin meetings: 20 by 2018
```

## How to fix it

Correct the wrong one. If they count different things, say so with a qualifier. If what is counted can fall, it is a
level: use `as of`, and `kind = "stock"` in the vocabulary.

## Options

`signed = true` on the measure lets totals fall.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {conflict.clash, {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con002{&info, check, nullptr};

}  // namespace claimcheck
