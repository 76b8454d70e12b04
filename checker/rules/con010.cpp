// CON010 outcome-differs: what was planned or forecast did not come out.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON010",
                        .name = "outcome-differs",
                        .severity = Severity::note,
                        .scope = Scope::subject,
                        .title = "a plan or forecast differs from what is claimed as fact",
                        .page = R"page(
A claim marked `[planned]`, `[proposed]` or `[forecast]` and a claim of fact on the same subject and time have values
that do not meet. A plan contradicts nothing; it is worth knowing that it came out otherwise.

## Why it matters

Later texts often cite the plan as if it had happened.

## Example

```
trade JP-RU 2017: $25B [forecast]
trade JP-RU 2017: $18.3B
```

## How to fix it

Nothing needs fixing where both stand as their sources have them. If the plan was quoted as a fact, or the fact is only
another plan, mark it so.

## Options

None. Two forecasts are never compared.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  const FactId plan = conflict.claims[0];
  const FactId fact = conflict.claims[1];
  return {words.subject(plan) + " was expected to be " + words.value_and_meaning(plan, conflict.reading) +
              ", and is claimed as " + words.value_and_meaning(fact, conflict.reading),
          {"expected: " + words.value_and_meaning(plan, conflict.reading),
           "claimed as fact: " + words.value_and_meaning(fact, conflict.reading)},
          {}};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con010{&info, check, nullptr};

}  // namespace claimcheck
