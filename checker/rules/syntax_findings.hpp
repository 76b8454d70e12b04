// The SYN rules share one check: the parser's errors of one code become findings.
#pragma once

#include "checker/rules/rule.hpp"
#include "grammar/ast.hpp"

namespace claimcheck {

void report_syntax(const Checking& checking, Sink& sink, const RuleInfo& rule, ast::ErrorCode code);

}  // namespace claimcheck
