// SYN007 inverted-range.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN007",
                        .name = "inverted-range",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a range whose ends are swapped",
                        .page = R"page(
The lower end of a range is above its upper end, so that no number lies in it.

## Example

```
growth RU 2017: 5..3%
```

## How to fix it

Swap the ends: `3..5%`. A score is a choice and stands in backticks: `` result: `4–2` ``.
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::inverted_range);
}

}  // namespace

const Rule syn007{&info, check, nullptr};

}  // namespace claimcheck
