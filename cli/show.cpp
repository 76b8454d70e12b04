// claimcheck show: everything claimed about a subject, on a time axis, with support and conflicts.
#include "cli/show.hpp"

#include <memory>
#include <ostream>

#include "checker/rules/lint.hpp"
#include "cli/command.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

namespace claimcheck {

namespace {

struct ShowLine {
  ReadOptions read;
  std::vector<std::string> words;
  std::string format = "full";
  bool conflicts = false;
};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// Without a subject and a wish for conflicts: what there is to ask for.
std::string list_subjects(const Project& project, const std::vector<ShownSubject>& subjects) {
  std::string out;
  for (const ShownSubject& shown : subjects)
    out += project.facts.subjects.text(shown.id) + "  (" + std::to_string(shown.claims.size()) + ")\n";
  return out;
}

int run_show(const ShowLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Project project = [&] {
    Project read = open_project(*tree, line.read);
    read_facts(read, line.read);
    return read;
  }();
  const ShowQuery query = find_subjects(project, joined(line.words));
  LintOptions options;
  options.select = {"CON"};
  options.jobs = line.read.jobs;
  const Report report = lint(project, options);
  std::vector<ShownSubject> subjects = collect_shown(project, query, report);
  if (line.conflicts)
    std::erase_if(subjects, [](const ShownSubject& shown) { return shown.conflicts.empty(); });
  const bool list = line.words.empty() && !line.conflicts;
  const unsigned width = is_terminal(streams.out) ? terminal_width() : 120;
  if (line.format == "json")
    streams.out << show_json(project, subjects);
  else
    streams.out << (list ? list_subjects(project, subjects) : show_text(project, subjects, width));
  return project.config_error ? exit_failure : exit_clean;
}

}  // namespace

Run define_show(Arguments& arguments) {
  const auto line = std::make_shared<ShowLine>();
  arguments.positionals(line->words, "SUBJECT",
                        "the subject, as a claim would write it or some of its words (default: list them)");
  arguments.flag("--conflicts", line->conflicts, "only subjects that stand in a conflict");
  arguments.choice("--output-format", line->format, {"full", "json"}, "FORMAT", "for people or for programs");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_show(*line, streams); };
}

}  // namespace claimcheck
