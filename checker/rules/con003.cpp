// CON003 part-exceeds-whole: a part is more than the whole it lies in.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON003",
                        .name = "part-exceeds-whole",
                        .severity = Severity::error,
                        .scope = Scope::component,
                        .title = "a part is more than the whole it lies in",
                        .page = R"page(
The amount of a period is more than that of a period which contains it, or an entity's value is more than that of the
entity it is `part-of`, for counts, flows and stocks. Never for subjects with a pair or a direction: trade among the
parts would count twice.

An error where it holds with every trailing zero read as rounding, else a warning. On a measure that nobody declared it
is a warning too wherever the finding needs to know how the measure behaves.

## Why it matters

The part or the whole is wrong, or they are not measured alike.

## Example

```
exports RU 2016-Q1: $90B
exports RU 2016: $80B
```

## How to fix it

Correct the wrong one, or say with a qualifier what is measured otherwise.

## Options

`adds-up = false` on the measure; `part-of` with `from` and `until` where it holds for a time.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {conflict.clash, {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con003{&info, check, nullptr};

}  // namespace claimcheck
