// For the terminal: what came, what went and what changed, each with its place; counts at the end.
#include <fmt/format.h>

#include <algorithm>

#include "reports/comparison.hpp"
#include "reports/paint.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_listed = 20;  // claims that rest on one source

class Writer {
 public:
  explicit Writer(const RenderOptions& options) : paint_(options), options_(options) {}

  void title(const std::string& text) {
    if (!out_.empty()) out_ += '\n';
    out_ += paint_(Ink::bold, text) + '\n';
  }
  void line(Ink ink, const std::string& mark, const std::string& text, const Place* place) {
    std::string head = "  " + paint_(ink, mark) + " ";
    if (place != nullptr) head += paint_.location(*place) + "  ";
    out_ += head + printable(text) + '\n';
  }
  void note(const std::string& text, unsigned indent = 6) {
    if (text.empty()) return;
    const unsigned width = options_.width > indent + 20 ? options_.width - indent : options_.width;
    for (const std::string& part : wrap(printable(text), width))
      out_ += std::string(indent, ' ') + part + '\n';
  }
  std::string take() { return std::move(out_); }

 private:
  Paint paint_;
  const RenderOptions& options_;
  std::string out_;
};

void write_claims(Writer& out, const Comparison& comparison) {
  if (comparison.claims.empty()) return;
  out.title("claims");
  for (const ClaimChange& change : comparison.claims) {
    switch (change.kind) {
      case ClaimChangeKind::added:
        out.line(Ink::help, "+", change.after->text, &change.after->place);
        break;
      case ClaimChangeKind::removed:
        out.line(Ink::error, "-", change.before->text, &change.before->place);
        break;
      case ClaimChangeKind::changed:
        out.line(Ink::warning, "~", change.after->text, &change.after->place);
        out.note("was: " + change.before->text);
        break;
      case ClaimChangeKind::reinterpreted:
        out.line(Ink::warning, "?", change.after->text, &change.after->place);
        out.note("written as before, read otherwise: " + change.why);
        break;
    }
  }
}

void write_findings(Writer& out, const std::string& title, const std::vector<FindingChange>& changes,
                    bool gone) {
  if (changes.empty()) return;
  out.title(title);
  for (const FindingChange& change : changes) {
    const Finding& finding = change.finding;
    out.line(gone ? Ink::help : ink_of(finding.severity), gone ? "-" : "+",
             fmt::format("{}[{}] {}", to_string(finding.severity), finding.rule->code, finding.message),
             &finding.primary.place);
    if (change.by_configuration)
      out.note("by configuration, its claims are as they were" +
               (change.why.empty() ? "" : ": " + change.why));
  }
}

void write_support(Writer& out, const std::string& title, const std::vector<SupportChange>& changes,
                   bool lost) {
  if (changes.empty()) return;
  out.title(title);
  for (const SupportChange& change : changes) {
    out.line(lost ? Ink::error : Ink::help, lost ? "-" : "+", change.claim.text, &change.claim.place);
    out.note(change.why);
  }
}

void write_resting(Writer& out, const std::string& what, const std::vector<ClaimSeen>& claims) {
  if (claims.empty()) return;
  out.note(fmt::format("{} {}:", counted(claims.size(), "claim"), what));
  for (std::size_t i = 0; i < std::min(claims.size(), most_listed); ++i)
    out.note(fmt::format("{}:{} {}", claims[i].place.path, claims[i].place.start.line, claims[i].text), 8);
  if (claims.size() > most_listed)
    out.note(fmt::format("and {} more (--output-format json lists them)", claims.size() - most_listed), 8);
}

void write_sources(Writer& out, const Comparison& comparison) {
  if (comparison.sources.empty()) return;
  out.title("sources");
  for (const SourceChange& source : comparison.sources) {
    std::string what;
    for (const std::string& one : source.what) what += (what.empty() ? "" : "; ") + one;
    out.line(Ink::evidence, "@", source.id + ": " + what, nullptr);
    write_resting(out, "citing it", source.claims);
    write_resting(out, "derived from these", source.derived);
  }
}

}  // namespace

std::string comparison_sentence(const Comparison& comparison) {
  std::string out;
  const auto add = [&](const std::string& text) { out += (out.empty() ? "" : "; ") + text; };
  const auto kind = [&](ClaimChangeKind wanted, const char* word) {
    const auto n = std::count_if(comparison.claims.begin(), comparison.claims.end(),
                                 [&](const ClaimChange& change) { return change.kind == wanted; });
    if (n > 0) add(counted(static_cast<std::uint64_t>(n), "claim") + " " + word);
  };
  kind(ClaimChangeKind::added, "added");
  kind(ClaimChangeKind::removed, "removed");
  kind(ClaimChangeKind::changed, "changed");
  kind(ClaimChangeKind::reinterpreted, "reinterpreted");
  if (!comparison.introduced.empty()) add(counted(comparison.introduced.size(), "finding") + " introduced");
  if (!comparison.resolved.empty()) add(counted(comparison.resolved.size(), "finding") + " resolved");
  if (!comparison.gained.empty()) add(counted(comparison.gained.size(), "claim") + " gained support");
  if (!comparison.lost.empty()) add(counted(comparison.lost.size(), "claim") + " lost support");
  if (!comparison.sources.empty()) add(counted(comparison.sources.size(), "source") + " changed");
  return out.empty() ? "nothing changed" : out;
}

std::string render_comparison_full(const Comparison& comparison, const RenderOptions& options) {
  Writer out(options);
  write_claims(out, comparison);
  write_findings(out, "findings introduced", comparison.introduced, false);
  write_findings(out, "findings resolved", comparison.resolved, true);
  write_support(out, "support gained", comparison.gained, false);
  write_support(out, "support lost", comparison.lost, true);
  write_sources(out, comparison);
  std::string text = out.take();
  if (options.quiet) return text;
  if (!text.empty()) text += '\n';
  text += fmt::format("{}..{}: {}\n", printable(comparison.base.name), printable(comparison.head.name),
                      comparison_sentence(comparison));
  text += fmt::format("  {} unchanged{}\n", counted(comparison.unchanged, "claim"),
                      comparison.moved > 0 ? fmt::format(", {} of them moved", comparison.moved) : "");
  for (const std::string& remark : comparison.remarks) text += "  " + printable(remark) + '\n';
  return text;
}

}  // namespace claimcheck
