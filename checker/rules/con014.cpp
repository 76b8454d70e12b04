// CON014 basis-differs: two values that look like a contradiction, but are measured otherwise.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON014",
                        .name = "basis-differs",
                        .severity = Severity::note,
                        .scope = Scope::component,
                        .title = "two values of one thing are measured on different bases",
                        .page = R"page(
Two claims on one subject and time have values that do not meet, and their qualifiers name different bases: the year of
money, nominal, real, PPP, goods, services, fiscal, calendar, seasonally adjusted, gross, net. They are not comparable.
It is said once for two subjects, whatever the number of their claims.

## Why it matters

The difference is no contradiction, and it should not be reported as growth or decline either.

## Example

```
GDP JP 2019 (2017 dollars): $5.2T
GDP JP 2019 (2021 dollars): $5.7T
```

## How to fix it

Nothing needs fixing where the qualifiers are right.

## Options

None.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  const auto say = [&](FactId id) {
    return words.subject(id) + " is " + words.value_and_meaning(id, conflict.reading);
  };
  return {say(conflict.claims[0]) + ", and " + say(conflict.claims[1]) +
              ": their bases differ, so they are not compared",
          {},
          {}};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con014{&info, check, nullptr};

}  // namespace claimcheck
