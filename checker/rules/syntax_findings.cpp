// What was expected stands in the message; what to type instead is the fix, where the parser could tell.
#include "checker/rules/syntax_findings.hpp"

#include "checker/rules/labels.hpp"

namespace claimcheck {

void report_syntax(const Checking& checking, Sink& sink, const RuleInfo& rule, ast::ErrorCode code) {
  const Project& project = checking.project;
  for (const ast::SyntaxError& error : project.syntax_errors) {
    if (error.code != code) continue;
    Finding finding = span_finding(project, rule, error.span, error.message);
    if (!error.help.empty()) finding.help.push_back({error.help, {}});
    if (error.has_replacement) {
      const SourceFile& file = project.file(error.replaced.file);
      Edit edit{file.path(), file.position(error.replaced.begin), file.position(error.replaced.end),
                error.replacement};
      const std::string removed(file.text(error.replaced));
      const std::string what =
          error.replacement.empty() ? "remove `" + removed + "`" : "write `" + error.replacement + "`";
      finding.fix = Fix{false, what, {std::move(edit)}};
    }
    sink.add(std::move(finding));
  }
}

}  // namespace claimcheck
