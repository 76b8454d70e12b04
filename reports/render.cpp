// The one door: which renderer a format means.
#include "reports/render.hpp"

#include <stdexcept>

#include "reports/renderers.hpp"

namespace claimcheck {

std::string render(const Report& report, Format format, const RenderOptions& options) {
  switch (format) {
    case Format::full:
      return render_full(report, options);
    case Format::concise:
      return render_concise(report, options);
    case Format::json:
      return render_json(report, options);
    case Format::sarif:
      return render_sarif(report, options);
    case Format::github:
      return render_github(report, options);
    case Format::job_summary:
      return render_job_summary(report, options);
    case Format::gitlab:
      return render_gitlab(report, options);
    case Format::junit:
      return render_junit(report, options);
    case Format::checkstyle:
      return render_checkstyle(report, options);
    case Format::rdjson:
      return render_rdjson(report, options);
    case Format::markdown:
      return render_markdown(report, options);
    case Format::html:
      return render_html(report, options);
  }
  throw std::logic_error("a format without a renderer");
}

}  // namespace claimcheck
