// SYN005 duplicate-attribute.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN005",
                        .name = "duplicate-attribute",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "an attribute given twice",
                        .page = R"page(
An attribute that can only hold once stands twice on one claim, as in `[planned] [planned]` or two ids.

Only tags and `[allow …]` of different rules may be repeated.

## Example

```
6th Abe–Putin meeting: June 2014 [planned, planned]
```

## How to fix it

Leave one of them out.
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::duplicate_attribute);
}

}  // namespace

const Rule syn005{&info, check, nullptr};

}  // namespace claimcheck
