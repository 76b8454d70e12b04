// The project is that of the current folder, wherever the documents lie.
#include "cli/diff_source.hpp"

#include <algorithm>
#include <ostream>

#include "checker/model/failure.hpp"
#include "checker/news/news.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"
#include "cli/version.hpp"
#include "reports/news.hpp"

namespace claimcheck {

int run_diff_source(const SourceDiff& diff, Streams streams) {
  const auto tree = make_disk_tree(".");
  Project project = open_project(*tree, diff.read);
  read_facts(project, diff.read);
  std::vector<NewsInput> inputs;
  for (const std::string& path : diff.sources) inputs.push_back({path, diff.published});
  NewsReport report = read_news(project, inputs, diff.read.jobs);
  report.version = std::string(version());
  write_rendered(
      [&](Format format, const RenderOptions& options) {
        return render_news(report, format, options, {.all = diff.all});
      },
      diff.output, streams);
  if (project.config_error) return exit_failure;
  const bool unreadable = std::any_of(report.documents.begin(), report.documents.end(),
                                      [](const NewsDocument& document) { return document.failed; });
  if (unreadable) return exit_failure;
  return report.contradicts() && !diff.exit_zero ? exit_findings : exit_clean;
}

}  // namespace claimcheck
