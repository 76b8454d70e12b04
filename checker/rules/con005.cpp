// CON005 share-mismatch: a share, its part and its whole do not fit together.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON005",
                        .name = "share-mismatch",
                        .severity = Severity::error,
                        .scope = Scope::component,
                        .title = "a share, its part and its whole do not fit together",
                        .page = R"page(
A claim says what share of a whole a part is, and the part and the whole are claimed too: the three do not fit. Or two
claims give one part two shares of one whole.

The share is an interval like any other value: `about 3% of W` puts the part between 2.7% and 3.3% of W.

An error where it holds with every trailing zero read as rounding, else a warning.

## Why it matters

One of the three is wrong, and the share is often the one nobody recomputed.

## Example

```
trade JP-RU 2017: $18.3B
trade RU 2017: $300B
trade JP-RU 2017: about 3% of trade RU 2017
```

## How to fix it

The steps give the interval that two of the claims leave for the third.

## Options

`[tolerance] about` sets how wide a hedged share is.
)page"};

ConflictWords write(const Wording& words, const Conflict& conflict) {
  if (conflict.clash.empty())
    return {two_values(words, conflict), {}, ways_out(words, conflict)};  // two shares of one whole
  return {conflict.clash, {}, ways_out(words, conflict)};
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con005{&info, check, nullptr};

}  // namespace claimcheck
