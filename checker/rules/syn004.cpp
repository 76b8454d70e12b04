// SYN004 empty-claim.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN004",
                        .name = "empty-claim",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a claim without a value",
                        .page = R"page(
There is a subject and a colon, and nothing after it.

## Example

```
trade JP-RU 2017:
```

## How to fix it

Write the value, or `?` for a question that is still open: it is tracked and never compared.

```
trade JP-RU 2017: ?
```
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::empty_claim);
}

}  // namespace

const Rule syn004{&info, check, nullptr};

}  // namespace claimcheck
