// claimcheck baseline: write down the findings a folder has, or strike those that are gone.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>
#include <tuple>

#include "checker/gate/record_text.hpp"
#include "checker/model/failure.hpp"
#include "checker/rules/lint.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/whole_project.hpp"

namespace claimcheck {

namespace {

struct BaselineLine {
  std::string what;
  std::string today;
  ReadOptions read;
};

using Key = std::pair<std::string, std::string>;  // code and fingerprint

int create(const Project& project, const Report& report, const std::string& path, Streams streams) {
  if (project.tree->kind(path) != EntryKind::missing)
    throw Failure(project.tree->shown(path) +
                  " is there already, and a new one would let new findings in; `claimcheck baseline prune` "
                  "strikes what "
                  "is gone");
  std::set<Key> seen;
  std::vector<BaselineEntry> entries;
  for (const Finding& finding : report.findings)
    if (!finding.rule->code.starts_with("CFG") &&
        seen.emplace(finding.rule->code, finding.fingerprint).second)
      entries.push_back({{}, finding.fingerprint, std::string(finding.rule->code), finding.subject});
  std::sort(entries.begin(), entries.end(), [](const BaselineEntry& a, const BaselineEntry& b) {
    return std::tie(a.code, a.subject, a.fingerprint) < std::tie(b.code, b.subject, b.fingerprint);
  });
  std::string text =
      "# findings that were there when checking began; `claimcheck baseline prune` strikes what is gone\n";
  for (const BaselineEntry& entry : entries) text += toml_text(entry);
  write_file(path, text);
  streams.out << fmt::format("{} finding{} written to {}\n", entries.size(), entries.size() == 1 ? "" : "s",
                             project.tree->shown(path));
  return exit_clean;
}

/// The table that begins at `at`: to the next blank line, comment or header.
std::size_t end_of_table(std::string_view text, std::size_t at) {
  std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
  while (end < text.size() && text[end] != '\n' && text[end] != '\r' && text[end] != '#' && text[end] != '[')
    end = std::min(text.find('\n', end), text.size() - 1) + 1;
  return end;
}

int prune(const Project& project, const Report& report, const std::string& path, Streams streams) {
  std::set<Key> there;
  for (const Finding& finding : report.findings) there.emplace(finding.rule->code, finding.fingerprint);
  for (const Suppressed& each : report.suppressed)
    there.emplace(each.finding.rule->code, each.finding.fingerprint);
  std::vector<Span> gone;
  for (const BaselineEntry& entry : project.baseline)
    if (!there.contains({entry.code, entry.fingerprint})) gone.push_back(entry.span);
  if (!gone.empty()) {
    const std::string_view old = project.file(gone.front().file).text();
    std::string text;
    std::size_t at = 0;
    for (const Span& span : gone) {
      std::size_t begin =
          old.rfind('\n', span.begin) == std::string_view::npos ? 0 : old.rfind('\n', span.begin) + 1;
      if (begin > at && begin >= 2 && old[begin - 2] == '\n') --begin;  // the blank line before it
      text += old.substr(at, begin - at);
      at = end_of_table(old, span.begin);
    }
    text += old.substr(at);
    write_file(path, text);
  }
  streams.out << fmt::format("{} of {} findings are gone and were struck from {}\n", gone.size(),
                             project.baseline.size(), project.tree->shown(path));
  return exit_clean;
}

int run_baseline(const BaselineLine& line, Streams streams) {
  if (line.what != "create" && line.what != "prune")
    throw Failure("baseline takes `create` or `prune`, not `" + line.what + "`");
  const auto tree = make_disk_tree(".");
  const Project project = open_whole_project(*tree, line.read, {});
  LintOptions options;
  options.today = day_named(line.today, "--today");
  options.jobs = line.read.jobs;
  const Report report = lint(project, options);
  if (report.summary.dropped > 0)
    throw Failure(
        fmt::format("{} findings are past the limit and would be missing; mend or ignore some rules first",
                    report.summary.dropped));
  const std::string path = join_path(project.root, "baseline.toml");
  return line.what == "create" ? create(project, report, path, streams)
                               : prune(project, report, path, streams);
}

}  // namespace

Run define_baseline(Arguments& arguments) {
  const auto line = std::make_shared<BaselineLine>();
  arguments.positional(line->what, "create | prune",
                       "write baseline.toml, or strike what is no longer found");
  arguments.text("--today", line->today, "DATE",
                 "the day on which waivers are judged (default: the current day)");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_baseline(*line, streams); };
}

}  // namespace claimcheck
