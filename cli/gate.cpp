// claimcheck gate: may the branch be merged? 0 yes, 1 blocked, 2 cannot decide.
#include <memory>

#include "checker/gate/gate.hpp"
#include "checker/model/failure.hpp"
#include "cli/diff_revisions.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/version.hpp"
#include "reports/gate.hpp"

namespace claimcheck {

namespace {

struct GateLine {
  std::string base;
  std::string head;
  std::string today;
  ReadOptions read;
  OutputOptions output;
};

int exit_code(GateVerdict verdict) {
  switch (verdict) {
    case GateVerdict::pass:
      return exit_clean;
    case GateVerdict::blocked:
      return exit_findings;
    case GateVerdict::cannot_decide:
      break;
  }
  return exit_failure;
}

int run_gate(const GateLine& line, Streams streams) {
  if (line.base.empty())
    throw Failure("gate needs --base REV: the revision to merge into, as in --base origin/main");
  GateReport report = decide(compared_by(line.read, line.base, line.head), day_named(line.today, "--today"));
  report.version = std::string(version());
  report.comparison.version = report.version;
  write_rendered(
      [&](Format format, const RenderOptions& options) { return render_gate(report, format, options); },
      line.output, streams);
  return exit_code(report.verdict);
}

}  // namespace

Run define_gate(Arguments& arguments) {
  const auto line = std::make_shared<GateLine>();
  arguments.text("--base", line->base, "REV", "the revision to merge into: its configuration decides");
  arguments.text("--head", line->head, "REV", "the branch (default: the working tree)");
  arguments.text("--today", line->today, "DATE",
                 "the day on which waivers and keys are judged (default: the current day)");
  add_reading(arguments, line->read);
  add_output(arguments, line->output);
  return [line](Streams streams) { return run_gate(*line, streams); };
}

}  // namespace claimcheck
