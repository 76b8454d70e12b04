// SYN002 bad-number.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN002",
                        .name = "bad-number",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "digits that are not one number",
                        .page = R"page(
Digits that can be read in more than one way, or in none: a decimal comma, groups that are not three digits long, two
decimal points.

A comma groups digits in threes and a point begins the decimals, as in English. `18,3` could be eighteen point three
or a slip for 18,300; claimcheck does not guess.

## Example

```
trade JP-RU 2017: $18,3B
```

## How to fix it

```
trade JP-RU 2017: $18.3B
```
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::bad_number);
}

}  // namespace

const Rule syn002{&info, check, nullptr};

}  // namespace claimcheck
