// claimcheck draft: claim lines for the figures of a document, ready to edit.
#include <memory>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/news/draft.hpp"
#include "checker/project/source_path.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/write_file.hpp"

namespace claimcheck {

namespace {

struct DraftLine {
  ReadOptions read;
  std::string source;
  std::string output;
  std::string published;
  bool quiet = false;
};

int run_draft(const DraftLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  Project project = open_project(*tree, line.read);
  read_facts(project, line.read);
  const bool is_id = project.registry.find(line.source) != no_source;
  NewsInput input{line.source, line.published};
  if (is_id) {
    const SourcePath found =
        resolve_source_path(project, project.registry[project.registry.find(line.source)]);
    if (found.status != SourcePathStatus::found)
      throw Failure("cannot read " + line.source + ": " + found.why);
    input.path = found.path;
  }
  const Draft draft = draft_claims(project, input);
  if (!draft.why.empty()) throw Failure("cannot read " + line.source + ": " + draft.why);
  if (line.output.empty())
    streams.out << draft.text;
  else
    write_file(line.output, draft.text);
  if (!line.quiet) {
    streams.err << draft.claims << (draft.claims == 1 ? " claim" : " claims") << ", " << draft.commented
                << " to look at (comments, each with its reason)\n";
    if (!draft.registry.empty())
      streams.err
          << "the source is not registered; `claimcheck source add` does it, or add to sources.toml:\n"
          << draft.registry;
  }
  return project.config_error ? exit_failure : exit_clean;
}

}  // namespace

Run define_draft(Arguments& arguments) {
  const auto line = std::make_shared<DraftLine>();
  arguments.positional(line->source, "SOURCE",
                       "a document (txt, md, html, pdf), or the id of a registered one");
  arguments.text("--output-file,-o", line->output, "FILE", "write the claims there instead of printing them");
  arguments.text("--published", line->published, "DATE",
                 "when it was published, where it does not say so itself");
  arguments.flag("--quiet,-q", line->quiet, "say nothing but errors");
  add_reading(arguments, line->read);
  return [line](Streams streams) { return run_draft(*line, streams); };
}

}  // namespace claimcheck
