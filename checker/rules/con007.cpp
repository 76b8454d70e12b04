// CON007 conflicting-choice: an attribute that has one value at a time is given two.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON007",
                        .name = "conflicting-choice",
                        .severity = Severity::error,
                        .scope = Scope::subject,
                        .title = "one attribute has two values at one time",
                        .page = R"page(
Something that has a single value at any one time is given two: who controls a place, whether a treaty is signed. Words
are compared only where they exclude each other: on a measure declared `kind = "choice"`, between yes and no, and
between declared entities.

For a day, or without any time, this is an error. Within a longer time the value may have changed, so it is a warning.

## Why it matters

A reader who finds either claim believes it.

## Example

```
Kurils controlled by: Russia
Kurils controlled by: Japan
```

## How to fix it

Date the claims (`since 1945`, `until 1945-08`), attribute what is disputed (`[per "…"]`), or retract the wrong one.

## Options

`many = true` on the measure lets it have several values at once; `one-of` lists the values allowed.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  return {two_values(words, conflict, "is claimed to be"), {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con007{&info, check, nullptr};

}  // namespace claimcheck
