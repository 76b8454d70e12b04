// CON013 revised: the older of two editions is out of date.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON013",
                        .name = "revised",
                        .severity = Severity::note,
                        .scope = Scope::subject,
                        .title = "a later edition of the source has another value",
                        .page = R"page(
Two claims have values that do not meet, and their sources are editions of one series: the registry says that one
`supersedes` the other, or both name the same `series` and one was published later. The older claim is out of date, not
contradicted.

## Why it matters

Statistics are revised. A figure that was right when it was written down should be updated, not argued about.

## Example

```
@customs-2017-07
trade JP-RU 2017: $17.9B
@customs-2018-01
trade JP-RU 2017: $18.3B
```

## How to fix it

Take the value of the later edition, or keep the older claim with `[retracted: revised]`.

## Options

None; `supersedes` and `reprints` are transitive.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  const FactId older = conflict.claims[0];
  const FactId newer = conflict.claims[1];
  return {words.subject(older) + " is claimed as " + words.value_and_meaning(older, conflict.reading) +
              ", and a later edition has " + words.value_and_meaning(newer, conflict.reading),
          {"out of date: " + words.value_and_meaning(older, conflict.reading),
           "revised: " + words.value_and_meaning(newer, conflict.reading)},
          {{"take the later edition's value", words.line(newer)},
           {"or keep the older claim for the record", words.line_with(older, "retracted: revised")}}};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con013{&info, check, nullptr};

}  // namespace claimcheck
