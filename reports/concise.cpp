// One line a finding, in the form that editors, grep and people read alike.
#include <fmt/format.h>

#include "reports/paint.hpp"
#include "reports/renderers.hpp"

namespace claimcheck {

std::string render_concise(const Report& report, const RenderOptions& options) {
  const Paint paint(options);
  std::string out;
  if (options.statistics) {
    out += render_statistics(report, options);
  } else {
    for (const Finding& finding : report.findings) {
      const Place& place = finding.primary.place;
      // Always a line and a column, so that one pattern reads every line; a whole file is its beginning.
      const std::string where = paint.location(place) + (place.whole_file ? ":1:1" : "");
      const std::string kind = fmt::format("{}[{}]", to_string(finding.severity), finding.rule->code);
      out += where + ": " + paint(ink_of(finding.severity), kind) + ' ' + printable(finding.message) + '\n';
    }
  }
  if (report.has_coverage) out += (out.empty() ? "" : "\n") + render_coverage(report, options);
  if (!options.quiet) out += render_summary(report, options);
  return out;
}

}  // namespace claimcheck
