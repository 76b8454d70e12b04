// A value of the wrong type or form; the TOML readers file it where they read the key.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CFG003",
                        .name = "wrong-value",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a key has a value of the wrong type or form",
                        .page = R"md(## What it catches

A value that is not what its key takes: a string where a list belongs, a number where a date does, a date no
calendar has, a key that must be there and is not. The message says what was expected and the help shows a
line that would do.

## Why it matters

A value that cannot be used would be dropped, and with it the tolerance, the date or the name it was meant
to set.

## Example

```toml
[entity.JP]
names = "Japan"

[stratfor-2018]
published = "May 2018"
```

`names` takes a list, even of one; a date is `2018-05-25`, `"2018-05"` or `"2018"`.

## How to fix it

Write the value as in the example of the help.

```toml
[entity.JP]
names = ["Japan"]

[stratfor-2018]
published = "2018-05"
```

## Options

None. A configuration error cannot be ignored, waived or lowered.
)md"};

}  // namespace

const Rule cfg003{&info, nullptr, nullptr};

}  // namespace claimcheck
