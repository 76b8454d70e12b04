// A file that is there and cannot be read; filed when the project is opened.
#include "checker/rules/declared.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CFG005",
                        .name = "unreadable-file",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a file of the project cannot be read",
                        .page = R"md(## What it catches

A claim file or a configuration file that is there by name and yields no text: the system refuses it, a
symbolic link leads nowhere or in a circle, it is a pipe or a device, or it is larger than 2 GiB. The other
files are checked; the run ends with exit 2.

## Why it matters

Claims that were not read were not checked. A run that passed over them would call the folder clean.

## Example

```
claims/trade.claims -> ../old/trade.claims     (which was moved)
```

## How to fix it

Restore the file, repair the link or the permissions, or remove the entry from the folder.

## Options

None. A file that cannot be read cannot be ignored, waived or lowered.
)md"};

}  // namespace

const Rule cfg005{&info, nullptr, nullptr};

}  // namespace claimcheck
