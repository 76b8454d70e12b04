// The one door: which renderer a format means.
#include "reports/render.hpp"

#include "checker/model/failure.hpp"
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
    case Format::github:
    case Format::gitlab:
    case Format::junit:
    case Format::rdjson:
    case Format::markdown:
    case Format::html:
      break;
  }
  throw Failure("this output format is not available in this version");
}

}  // namespace claimcheck
