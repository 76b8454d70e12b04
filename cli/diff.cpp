// claimcheck diff: what new documents (`--source`) do to the claims.
#include <memory>

#include "checker/model/failure.hpp"
#include "cli/diff_source.hpp"

namespace claimcheck {

Run define_diff(Arguments& arguments) {
  const auto line = std::make_shared<SourceDiff>();
  const auto more = std::make_shared<std::vector<std::string>>();
  arguments.positionals(*more, "FILE", "more documents, after --source");
  arguments.repeated("--source", line->sources, "FILE",
                     "a document nobody has filed claims from: txt, md, html or pdf");
  arguments.text("--published", line->published, "DATE",
                 "when the documents were published, where they do not say so themselves");
  arguments.flag("--all", line->all, "list the figures that nothing in the vocabulary speaks of, too");
  arguments.flag("--exit-zero", line->exit_zero, "exit 0 whatever is found");
  add_reading(arguments, line->read);
  add_output(arguments, line->output);
  return [line, more](Streams streams) {
    if (line->sources.empty()) throw Failure("say what to compare: --source FILE");
    line->sources.insert(line->sources.end(), more->begin(), more->end());
    return run_diff_source(*line, streams);
  };
}

}  // namespace claimcheck
