// SYN001 syntax.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN001",
                        .name = "syntax",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "text that is not a claim",
                        .page = R"page(
A line, or a part of one, does not follow the claim language: a colon is missing, a quote is not closed, a bracket
stays open. The message says what was expected at that very place.

Only the part that did not parse is lost: the parser goes on at the next part of the claim and at the next claim, so
one mistake never hides another.

## Example

```
trade JP-RU 2017 $18.3B
```

There is no colon, so nothing says where the subject ends.

## How to fix it

Put a colon and a blank between subject and value. Where the parser can tell what was meant, the finding
carries the text to type instead.

```
trade JP-RU 2017: $18.3B
```
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::syntax);
}

}  // namespace

const Rule syn001{&info, check, nullptr};

}  // namespace claimcheck
