// CON009 implausible: outside what the vocabulary says is possible.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON009",
                        .name = "implausible",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a value lies outside what is plausible for its measure",
                        .page = R"page(
The value lies wholly outside the `min` and `max` that the vocabulary declares for the measure, or an amount that cannot
be negative is below zero.

## Why it matters

A slipped magnitude (billion for million) rarely contradicts another claim. A bound catches it.

## Example

```
# vocabulary.toml: [measure.fund] kind = "stock", max = "$100B"
fund JP 2017: $880B
```

## How to fix it

Correct the claim. If the source really says so, keep the claim and waive the finding with a reason, or widen the bound.

## Options

`min`, `max` and `signed = true` of the measure.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  const FactId id = conflict.claims[0];
  return {words.subject(id) + " is claimed as " + words.value_and_meaning(id, conflict.reading) + ": " +
              conflict.clash,
          {},
          {{"if the source's figure is wrong but its own, keep the claim and waive the finding with a reason",
            ""}}};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con009{&info, check, nullptr};

}  // namespace claimcheck
