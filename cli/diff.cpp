// claimcheck diff: what new documents (`--source`), or a change (`REV..REV`), do to the claims.
#include <memory>

#include "checker/model/failure.hpp"
#include "cli/diff_revisions.hpp"
#include "cli/diff_source.hpp"

namespace claimcheck {

Run define_diff(Arguments& arguments) {
  const auto line = std::make_shared<SourceDiff>();
  const auto more = std::make_shared<std::vector<std::string>>();
  arguments.positionals(*more, "REV[..REV]",
                        "revisions to compare (one: with the working tree); after --source: more documents");
  arguments.repeated("--source", line->sources, "FILE",
                     "a document nobody has filed claims from: txt, md, html or pdf");
  arguments.text("--published", line->published, "DATE",
                 "when the documents were published, where they do not say so themselves");
  arguments.flag("--all", line->all, "list the figures that nothing in the vocabulary speaks of, too");
  arguments.flag("--exit-zero", line->exit_zero, "exit 0 whatever is found");
  add_reading(arguments, line->read);
  add_output(arguments, line->output);
  const auto today = std::make_shared<std::string>();
  arguments.text("--today", *today, "DATE", "the day on which waivers are judged (default: the current day)");
  return [line, more, today](Streams streams) {
    if (line->sources.empty()) {
      if (more->size() != 1) throw Failure("say what to compare: REV..REV, REV, or --source FILE");
      return run_diff_revisions({more->front(), *today, line->exit_zero, line->read, line->output}, streams);
    }
    line->sources.insert(line->sources.end(), more->begin(), more->end());
    return run_diff_source(*line, streams);
  };
}

}  // namespace claimcheck
