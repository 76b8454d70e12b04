// One rich report in every format, as a whole: what changes here, a person or a program out there will see.
#include "golden.hpp"
#include "reports/render.hpp"
#include "rich_report.hpp"

namespace claimcheck::testing {
namespace {

struct Golden {
  const char* file;
  Format format;
  RenderOptions options;
};

RenderOptions with(auto... set) {
  RenderOptions options;
  (set(options), ...);
  return options;
}

const auto color = [](RenderOptions& o) { o.color = true; };
const auto links = [](RenderOptions& o) { o.hyperlinks = true, o.link_root = "file:///home/rita"; };
const auto narrow = [](RenderOptions& o) { o.width = 60; };
const auto endless = [](RenderOptions& o) { o.width = 0; };
const auto quiet = [](RenderOptions& o) { o.quiet = true; };
const auto counts = [](RenderOptions& o) { o.statistics = true; };

TEST(Reports, LookLikeTheirGoldenFiles) {
  const Golden table[] = {
      {"full.txt", Format::full, with()},
      {"full-narrow.txt", Format::full, with(narrow)},
      {"full-endless.txt", Format::full, with(endless, quiet)},
      {"full-color.txt", Format::full, with(color, links, quiet)},
      {"full-statistics.txt", Format::full, with(counts)},
      {"concise.txt", Format::concise, with()},
      {"concise-quiet.txt", Format::concise, with(quiet)},
      {"json.json", Format::json, with()},
      {"sarif.sarif", Format::sarif, with()},
      {"github.txt", Format::github, with()},
      {"github-quiet.txt", Format::github, with(quiet)},
      {"gitlab.json", Format::gitlab, with()},
      {"junit.xml", Format::junit, with()},
      {"checkstyle.xml", Format::checkstyle, with()},
      {"checkstyle-quiet.xml", Format::checkstyle, with(quiet)},
      {"job-summary.md", Format::job_summary, with()},
      {"rdjson.json", Format::rdjson, with()},
      {"markdown.md", Format::markdown, with()},
      {"html.html", Format::html, with()},
      {"json-statistics.json", Format::json, with(counts)},
  };
  const Report report = rich_report();
  for (const Golden& row : table) expect_golden(render(report, row.format, row.options), row.file);
}

TEST(Reports, LookLikeTheirGoldenFilesWhenNothingIsWrong) {
  const Golden table[] = {
      {"clean-full.txt", Format::full, with()},
      {"clean-concise.txt", Format::concise, with()},
      {"clean-json.json", Format::json, with()},
      {"clean-sarif.sarif", Format::sarif, with()},
      {"clean-github.txt", Format::github, with()},
      {"clean-gitlab.json", Format::gitlab, with()},
      {"clean-junit.xml", Format::junit, with()},
      {"clean-rdjson.json", Format::rdjson, with()},
      {"clean-checkstyle.xml", Format::checkstyle, with()},
      {"clean-markdown.md", Format::markdown, with()},
      {"clean-html.html", Format::html, with()},
  };
  const Report report = clean_report();
  for (const Golden& row : table) expect_golden(render(report, row.format, row.options), row.file);
}

TEST(Reports, ShowARulesPage) {
  expect_golden(render_page(rule_named("CON001"), with()), "page.txt");
  expect_golden(render_page(rule_named("CON001"), with(color, narrow)), "page-color-narrow.txt");
}

}  // namespace
}  // namespace claimcheck::testing
