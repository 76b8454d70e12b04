// A near known name makes it a warning: that is what a slip looks like.
#include "checker/rules/unknown_names.hpp"

#include <set>

#include "checker/rules/labels.hpp"

namespace claimcheck {

void report_unknown_names(const Checking& checking, Sink& sink, const RuleInfo& rule, NoteKind kind,
                          std::string_view what) {
  const Project& project = checking.project;
  std::set<std::string_view> said;
  for (const ReadNote& note : project.notes) {
    if (note.kind != kind || !said.insert(note.text).second) continue;
    Finding finding = span_finding(project, rule, note.span,
                                   "the vocabulary knows no " + std::string(what) + " `" + note.text + "`");
    if (note.text.find_first_not_of("0123456789") == std::string::npos) {
      finding.severity = Severity::warning;
      finding.help.push_back({"a year has four digits and begins with 1 or 2; this is read as a name", {}});
    }
    const std::string near = project.vocabulary.nearest(note.text);
    if (!near.empty()) {
      finding.severity = Severity::warning;
      finding.help.push_back({"did you mean `" + near + "`?", {}});
      const SourceFile& file = project.file(note.span.file);
      finding.fix = Fix{false,
                        "write `" + near + "`",
                        {{file.path(), file.position(note.span.begin), file.position(note.span.end), near}}};
    }
    sink.add(std::move(finding));
  }
}

}  // namespace claimcheck
