// A range is git's: `a..b`, `a..` (to HEAD), `..b` (from HEAD), `a...b` (from their common ancestor), or `a`
// (to the working tree).
#include "cli/diff_revisions.hpp"

#include <algorithm>

#include "checker/gate/compare.hpp"
#include "checker/model/failure.hpp"
#include "cli/exit_codes.hpp"
#include "cli/output.hpp"
#include "cli/version.hpp"
#include "reports/comparison.hpp"

namespace claimcheck {

namespace {

Compared range(const RevisionDiff& diff) {
  const std::string& text = diff.range;
  const auto dots = text.find("..");
  if (dots == std::string::npos) return compared_by(diff.read, text, {});
  const bool three = text.compare(dots, 3, "...") == 0;
  std::string from = text.substr(0, dots);
  std::string to = text.substr(dots + (three ? 3 : 2));
  if (from.empty()) from = "HEAD";
  if (to.empty()) to = "HEAD";
  if (three) {
    const Repository repository(".");
    const auto ancestor = repository.common_ancestor(repository.resolve(from), repository.resolve(to));
    if (!ancestor) throw Failure(from + " and " + to + " have no common ancestor here; fetch more history");
    from = ancestor->id;
  }
  return compared_by(diff.read, from, to);
}

bool contradicts(const Comparison& comparison) {
  return std::any_of(
      comparison.introduced.begin(), comparison.introduced.end(), [](const FindingChange& change) {
        return change.finding.rule->code.starts_with("CON") && change.finding.severity == Severity::error;
      });
}

}  // namespace

Compared compared_by(const ReadOptions& read, std::string base, std::string head) {
  Compared compared;
  compared.folder = ".";
  compared.base = std::move(base);
  compared.head = std::move(head);
  compared.claims = read.claims;
  compared.jobs = read.jobs;
  const auto disk = make_disk_tree(".");
  for (const std::string& path : read.source_paths) {
    const std::string real = disk->real_path(path);
    if (real.empty()) throw Failure("--source-path names " + path + ", which is no folder");
    compared.source_paths.push_back(real);
  }
  if (!read.config.empty())
    throw Failure("--config does not go with revisions: each is read by its own claimcheck.toml");
  return compared;
}

int run_diff_revisions(const RevisionDiff& diff, Streams streams) {
  Comparison comparison = compare_revisions(range(diff), day_named(diff.today, "--today"));
  comparison.version = std::string(version());
  write_rendered([&](Format format,
                     const RenderOptions& options) { return render_comparison(comparison, format, options); },
                 diff.output, streams);
  return contradicts(comparison) && !diff.exit_zero ? exit_findings : exit_clean;
}

}  // namespace claimcheck
