// claimcheck verify: a report's figures and quotations against the claims and their sources. The project is
// that of the current folder, wherever the report lies.
#include <memory>

#include "checker/model/failure.hpp"
#include "checker/news/verify.hpp"
#include "cli/exit_codes.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/version.hpp"
#include "reports/verified.hpp"

namespace claimcheck {

namespace {

struct VerifyLine {
  ReadOptions read;
  OutputOptions output;
  std::string report;
  std::string published;
  std::string fail_on = "conflict";
  bool exit_zero = false;
};

ReportStanding threshold(const std::string& word) {
  if (word == "conflict") return ReportStanding::conflict;
  return word == "outdated" ? ReportStanding::outdated : ReportStanding::unsupported;
}

int run_verify(const VerifyLine& line, Streams streams) {
  const auto tree = make_disk_tree(".");
  Project project = open_project(*tree, line.read);
  read_facts(project, line.read);
  VerifiedReport report = verify_report(project, {line.report, line.published}, line.read.jobs);
  report.version = std::string(version());
  write_rendered(
      [&](Format format, const RenderOptions& options) { return render_verified(report, format, options); },
      line.output, streams);
  if (project.config_error || report.failed) return exit_failure;
  return report.fails(threshold(line.fail_on)) && !line.exit_zero ? exit_findings : exit_clean;
}

}  // namespace

Run define_verify(Arguments& arguments) {
  const auto line = std::make_shared<VerifyLine>();
  arguments.positional(line->report, "REPORT", "a report: txt, md, html or pdf");
  arguments.choice("--fail-on", line->fail_on, {"conflict", "outdated", "unsupported"}, "STANDING",
                   "exit 1 where a figure or a quotation stands as this or worse (default: conflict)");
  arguments.text("--published", line->published, "DATE",
                 "when the report was published, where it does not say");
  arguments.flag("--exit-zero", line->exit_zero, "exit 0 whatever is found");
  add_reading(arguments, line->read);
  add_output(arguments, line->output);
  return [line](Streams streams) { return run_verify(*line, streams); };
}

}  // namespace claimcheck
