// CON004 parts-exceed-total: parts together are more than their whole.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON004",
                        .name = "parts-exceed-total",
                        .severity = Severity::error,
                        .scope = Scope::component,
                        .title = "parts together are more than their whole",
                        .page = R"page(
Periods side by side have together more than a period or total that contains them all, or the parts of an entity that
are declared disjoint together more than the entity.

An error where it holds with every trailing zero read as rounding, else a warning. On a measure that nobody declared it
is a warning too wherever the finding needs to know how the measure behaves.

## Why it matters

No single claim looks wrong; only the sum shows it.

## Example

```
exports RU 2016-H1: $50B
exports RU 2016-H2: $60B
exports RU 2016: $80B
```

## How to fix it

Correct the claim that is wrong: the steps give each one's share of the sum.

## Options

`adds-up = false` on the measure; `disjoint-parts = true` on the entity is what adds its parts up.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {conflict.clash, {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con004{&info, check, nullptr};

}  // namespace claimcheck
