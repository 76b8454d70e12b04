// A comment on a pull request: one sentence, then a folded list for each kind of change, cut where a platform
// would refuse the whole.
#include <fmt/format.h>

#include "reports/comparison.hpp"
#include "reports/markdown_text.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t longest_section = 12'000;  // bytes; platforms refuse comments over 65,536 characters
constexpr std::size_t longest_item = 400;

class Section {
 public:
  explicit Section(std::string title) : title_(std::move(title)) {}

  void add(const std::string& item) {
    ++count_;
    if (body_.size() + item.size() < longest_section)
      body_ += "- " + item + '\n';
    else
      ++left_out_;
  }

  std::string text() const {
    if (count_ == 0) return {};
    std::string out = fmt::format("\n<details><summary>{}: {}</summary>\n\n{}", title_, count_, body_);
    if (left_out_ > 0) out += fmt::format("- and {} more\n", left_out_);
    return out + "\n</details>\n";
  }

 private:
  std::string title_;
  std::string body_;
  std::size_t count_ = 0;
  std::size_t left_out_ = 0;
};

std::string place(const Place& at) {
  return markdown_text(at.whole_file ? at.path : fmt::format("{}:{}", at.path, at.start.line), longest_item);
}

std::string claim(const ClaimSeen& seen) {
  return place(seen.place) + ": " + markdown_text(seen.text, longest_item);
}

std::string claims(const Comparison& comparison) {
  Section added("claims added");
  Section removed("claims removed");
  Section changed("claims changed");
  Section reinterpreted("claims read otherwise than before");
  for (const ClaimChange& change : comparison.claims) {
    switch (change.kind) {
      case ClaimChangeKind::added:
        added.add(claim(*change.after));
        break;
      case ClaimChangeKind::removed:
        removed.add(claim(*change.before));
        break;
      case ClaimChangeKind::changed:
        changed.add(claim(*change.after) + " (was " + markdown_text(change.before->text, longest_item) + ")");
        break;
      case ClaimChangeKind::reinterpreted:
        reinterpreted.add(claim(*change.after) + " (" + markdown_text(change.why, longest_item) + ")");
        break;
    }
  }
  return added.text() + removed.text() + changed.text() + reinterpreted.text();
}

std::string findings(const char* title, const std::vector<FindingChange>& changes) {
  Section section(title);
  for (const FindingChange& change : changes)
    section.add(fmt::format("{} {} {}: {}{}", to_string(change.finding.severity), change.finding.rule->code,
                            place(change.finding.primary.place),
                            markdown_text(change.finding.message, longest_item),
                            change.by_configuration ? " (by configuration)" : ""));
  return section.text();
}

std::string support(const char* title, const std::vector<SupportChange>& changes) {
  Section section(title);
  for (const SupportChange& change : changes)
    section.add(claim(change.claim) +
                (change.why.empty() ? "" : " (" + markdown_text(change.why, longest_item) + ")"));
  return section.text();
}

std::string sources(const Comparison& comparison) {
  Section section("sources changed");
  for (const SourceChange& source : comparison.sources) {
    std::string what;
    for (const std::string& one : source.what) what += (what.empty() ? "" : "; ") + one;
    std::string item = markdown_text(source.id + ": " + what, longest_item);
    item += fmt::format(" ({} cite it, {} derived from these)", source.claims.size(), source.derived.size());
    for (const auto* list : {&source.claims, &source.derived})
      for (const ClaimSeen& seen : *list) item += "\n  - " + claim(seen);
    section.add(item.size() > longest_section / 2 ? item.substr(0, item.rfind('\n', longest_section / 2))
                                                  : item);
  }
  return section.text();
}

}  // namespace

std::string render_comparison_markdown(const Comparison& comparison, const RenderOptions&) {
  std::string out = fmt::format("**claimcheck** {} to {}: {}\n", markdown_text(comparison.base.name),
                                markdown_text(comparison.head.name), comparison_sentence(comparison));
  out += findings("findings introduced", comparison.introduced);
  out += findings("findings resolved", comparison.resolved);
  out += claims(comparison);
  out += support("claims that lost their support", comparison.lost);
  out += support("claims that gained support", comparison.gained);
  out += sources(comparison);
  Section remarks("not compared");
  for (const std::string& remark : comparison.remarks) remarks.add(markdown_text(remark, longest_item));
  return out + remarks.text();
}

namespace {

/// For formats without a shape of their own for a comparison: what came.
Report introduced(const Comparison& comparison) {
  Report report;
  report.version = comparison.version;
  report.summary = comparison.head.summary;
  report.summary.errors = report.summary.warnings = report.summary.notes = 0;
  for (const FindingChange& change : comparison.introduced) {
    report.findings.push_back(change.finding);
    const Severity severity = change.finding.severity;
    ++(severity == Severity::error     ? report.summary.errors
       : severity == Severity::warning ? report.summary.warnings
                                       : report.summary.notes);
  }
  report.rules = comparison.rules;
  report.remarks = comparison.remarks;
  return report;
}

}  // namespace

std::string render_comparison(const Comparison& comparison, Format format, const RenderOptions& options) {
  switch (format) {
    case Format::full:
      return render_comparison_full(comparison, options);
    case Format::json:
      return render_comparison_json(comparison);
    case Format::markdown:
      return render_comparison_markdown(comparison, options);
    default:
      return render(introduced(comparison), format, options);
  }
}

}  // namespace claimcheck
