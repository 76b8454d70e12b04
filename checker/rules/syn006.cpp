// SYN006 not-utf8.
#include "checker/rules/declared.hpp"
#include "checker/rules/syntax_findings.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SYN006",
                        .name = "not-utf8",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "bytes that are not UTF-8",
                        .page = R"page(
The file holds bytes that are not UTF-8, or NUL bytes. What they were meant to be cannot be told, so the line is not
read.

## Example

A file saved as Windows-1252, in which an en dash is the single byte 0x96.

## How to fix it

Save the file as UTF-8: `iconv -f WINDOWS-1252 -t UTF-8 old.claims > new.claims`.
)page"};

void check(const Checking& checking, Sink& sink) {
  report_syntax(checking, sink, info, ast::ErrorCode::not_utf8);
}

}  // namespace

const Rule syn006{&info, check, nullptr};

}  // namespace claimcheck
