// CON012 identity-violated: a declared identity fails on claimed values.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON012",
                        .name = "identity-violated",
                        .severity = Severity::error,
                        .scope = Scope::component,
                        .title = "a declared identity fails on claimed values",
                        .page = R"page(
The vocabulary declares an identity (`population {c} {y} = male population {c} {y} + female population {c} {y}`), and the
values claimed for its subjects cannot satisfy it, whatever their rounding.

A product is bounded by the interval of a factor that has a claim (growth, price, per head).

An error where it holds with every trailing zero read as rounding, else a warning.

## Why it matters

Identities find what no pair of claims shows: a slipped digit, a figure of another year.

## Example

```
population JP 2016: 127.0M
male population JP 2016: 61.7M
female population JP 2016: 66.2M
```

## How to fix it

Follow the steps; a claim that breaks several instances of an identity is named as the likely culprit.

## Options

`from` and `until` on the identity; `[tolerance] about`.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {conflict.clash, {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con012{&info, check, nullptr};

}  // namespace claimcheck
