// claimcheck fix: what can be put right without a person, put right; atomically, and nothing else touched.
#include <fmt/format.h>

#include <memory>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/rules/fixing.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/text_diff.hpp"
#include "cli/write_file.hpp"

namespace claimcheck {

namespace {

struct FixLine {
  ReadOptions read;  // its paths are the command's
  FixOptions fix;
  bool diff = false;
  bool quiet = false;
};

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

void say(const FixOutcome& outcome, bool diff, std::ostream& err) {
  if (outcome.applied.empty())
    err << "nothing to fix";
  else
    err << counted(outcome.applied.size(), "fix", "fixes") << " in "
        << counted(outcome.files.size(), "file", "files") << (diff ? " would be applied" : " applied");
  if (outcome.remaining > 0) {
    err << "; " << counted(outcome.remaining, "finding is", "findings are") << " left (`claimcheck lint`)";
    if (outcome.unsafe_left > 0)
      err << ", " << outcome.unsafe_left
          << " of them with an unsafe fix (`claimcheck fix --unsafe --diff` shows it)";
  }
  err << '\n';
}

int run_fix(const FixLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  const Project project = open_project(*tree, line.read);
  if (project.config_error)
    throw Failure(
        "the configuration is not sound, and nothing is fixed by it; `claimcheck lint` shows where");
  const FixOutcome outcome = fix_project(*tree, line.read, line.fix);
  if (line.diff) {
    for (const auto& [path, file] : outcome.files) streams.out << unified_diff(file.before, file.after, path);
  } else {
    FolderChanges changes(project.root);
    for (const auto& [path, file] : outcome.files) changes.replace(path, file.before, file.after);
    changes.commit();
    for (const AppliedFix& fix : outcome.applied)
      streams.out << fmt::format("{}:{}: {} {}\n", fix.path, fix.line, fix.code, fix.title);
  }
  if (!line.quiet) say(outcome, line.diff, streams.err);
  return line.diff && !outcome.files.empty() ? exit_findings : exit_clean;
}

}  // namespace

Run define_fix(Arguments& arguments) {
  const auto line = std::make_shared<FixLine>();
  arguments.positionals(line->read.paths, "PATH", "claim files or folders (default: the current folder)");
  arguments.flag("--unsafe", line->fix.unsafe,
                 "apply fixes too that change what a claim says; look at --diff first");
  arguments.flag("--diff", line->diff, "write nothing; print what would change");
  arguments.listed("--select", line->fix.lint.select, "RULES", "only findings of these rules");
  arguments.listed("--ignore", line->fix.lint.ignore, "RULES", "leave the findings of these rules alone");
  arguments.flag("--quiet,-q", line->quiet, "say nothing but what was fixed");
  add_reading(arguments, line->read);
  return [line](Streams streams) {
    line->fix.lint.jobs = line->read.jobs;
    return run_fix(*line, streams);
  };
}

}  // namespace claimcheck
