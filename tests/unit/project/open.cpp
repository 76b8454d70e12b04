#include "tests/unit/project/open.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace claimcheck::testing {

Opened open(Files files, const ReadOptions& options) {
  const bool claims =
      std::any_of(files.begin(), files.end(), [](const auto& f) { return f.first.ends_with(".claims"); });
  if (!claims) files["x.claims"] = "";
  auto tree = make_memory_tree(std::move(files));
  Project project = open_project(*tree, options);
  return {std::move(tree), std::move(project)};
}

std::string findings_of(const Project& project) {
  std::string text;
  for (const Finding& finding : project.read_findings) {
    const Place& place = finding.primary.place;
    text += fmt::format("{} {}", finding.rule->code, place.path);
    if (!place.whole_file) {
      text += fmt::format(":{}:{}-", place.start.line, place.start.column);
      if (place.end.line != place.start.line) text += fmt::format("{}:", place.end.line);
      text += fmt::format("{}", place.end.column);
    }
    text += " " + finding.message;
    for (const Help& help : finding.help)
      text += " | " + help.text + (help.paste.empty() ? "" : ": " + help.paste);
    for (const Label& label : finding.related)
      text += fmt::format(" ({} {}:{}:{})", label.message, label.place.path, label.place.start.line,
                          label.place.start.column);
    text += "\n";
  }
  return text;
}

}  // namespace claimcheck::testing
