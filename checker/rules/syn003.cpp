// SYN003 bad-date.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN003",
                        .name = "bad-date",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a date that is not in the calendar",
                        .page = R"page(
The date does not exist: a month above 12, a day the month does not have, 29 February in a common year.

A wrong date silently read as another would put the claim at another time, where it contradicts nothing.

## Example

```
Abe–Putin meetings: 20 by 2018-02-30
```

## How to fix it

Write the day the source names, or only the month: `by 2018-02`.
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::bad_date);
}

}  // namespace

const Rule syn003{&info, check, nullptr};

}  // namespace claimcheck
