// The report a person reads: what is wrong, where, who says so, why step by step, and each way out.
// Everything a finding carries is shown; what several findings share is said once, by the checker.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "reports/changes.hpp"
#include "reports/renderers.hpp"
#include "reports/said.hpp"
#include "reports/snippet.hpp"

namespace claimcheck {

namespace {

void sort_by_place(std::vector<Mark>& marks) {
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.place->start.line, a.place->start.column) <
           std::tie(b.place->start.line, b.place->start.column);
  });
}

/// The claims of the finding, one excerpt a file: the primary's first, the others as they are first named.
std::vector<Excerpt> excerpts_of_claims(const Finding& finding) {
  std::vector<Excerpt> excerpts(1);
  excerpts[0].marks.push_back(
      {&finding.primary.place, finding.primary.message, ink_of(finding.severity), '^'});
  std::map<std::string_view, std::size_t> of_path{{finding.primary.place.path, 0}};
  for (const Label& label : finding.related) {
    const auto [known, fresh] = of_path.try_emplace(label.place.path, excerpts.size());
    if (fresh) excerpts.emplace_back();
    excerpts[known->second].marks.push_back({&label.place, label.message, Ink::related, '-'});
  }
  for (Excerpt& excerpt : excerpts) sort_by_place(excerpt.marks);
  return excerpts;
}

std::vector<Excerpt> excerpts_of_evidence(const Finding& finding) {
  std::vector<Excerpt> excerpts;
  const EvidenceLabel* before = nullptr;
  for (const EvidenceLabel& evidence : finding.evidence) {
    const bool same =
        before != nullptr && before->source == evidence.source && before->place.path == evidence.place.path;
    if (!same) excerpts.push_back({printable(said_by(evidence)), {}});
    excerpts.back().marks.push_back({&evidence.place, evidence.message, Ink::evidence, '^'});
    before = &evidence;
  }
  for (Excerpt& excerpt : excerpts) sort_by_place(excerpt.marks);
  return excerpts;
}

std::size_t gutter_of(const std::vector<Excerpt>& excerpts) {
  std::uint32_t last = 1;
  for (const Excerpt& excerpt : excerpts)
    for (const Mark& mark : excerpt.marks)
      if (!mark.place->whole_file) last = std::max({last, mark.place->start.line, mark.place->end.line});
  return std::max<std::size_t>(2, std::to_string(last).size());
}

class FindingWriter {
 public:
  FindingWriter(std::string& out, const Paint& paint, const RenderOptions& options, const Finding& finding)
      : out_(out), paint_(paint), options_(options), finding_(finding) {}

  void write() {
    header();
    std::vector<Excerpt> claims = excerpts_of_claims(finding_);
    std::vector<Excerpt> all = claims;
    for (Excerpt& excerpt : excerpts_of_evidence(finding_)) all.push_back(std::move(excerpt));
    const std::size_t gutter = gutter_of(all);
    SnippetWriter snippets(out_, paint_, options_.width, gutter);
    for (std::size_t i = 0; i < all.size(); ++i)
      snippets.write(all[i], i == 0 ? finding_.primary.place : *all[i].marks.front().place, i == 0);
    const std::size_t before = out_.size();
    snippets.margin();
    const std::size_t after = out_.size();
    argument(snippets, gutter);
    ways_out(snippets, gutter);
    if (out_.size() == after) out_.resize(before);  // nothing to say: no margin before it
  }

 private:
  void header() {
    const Ink ink = ink_of(finding_.severity);
    const std::string kind = fmt::format("{}[{}]", to_string(finding_.severity), finding_.rule->code);
    const std::string name = fmt::format("{}:", finding_.rule->name);
    const std::string message = printable(finding_.message);
    const std::size_t taken = kind.size() + 1 + name.size() + 1;
    bool first = true;
    for (const std::string& line : wrap(std::string(taken, '.') + message, options_.width)) {
      if (first)
        out_ +=
            paint_(ink, kind) + ' ' + paint_(ink, name) + ' ' + paint_(Ink::bold, line.substr(taken)) + '\n';
      else
        out_ += "    " + paint_(Ink::bold, line) + '\n';
      first = false;
    }
  }

  void argument(SnippetWriter& snippets, std::size_t gutter) {
    if (finding_.argument.empty()) return;
    if (finding_.argument.size() == 1)
      return snippets.remark("because", Ink::bold, said(finding_.argument[0]));
    const std::string frame(gutter + 1, ' ');
    out_ += frame + paint_(Ink::gutter, "=") + ' ' + paint_(Ink::bold, "because") + ":\n";
    std::size_t number = 0;
    for (const Step& step : finding_.argument) {
      const std::string title = fmt::format("{:>{}}. ", ++number, finding_.argument.size() > 9 ? 2 : 1);
      const std::size_t indent = frame.size() + 4 + title.size();
      const std::size_t wide =
          options_.width == 0 ? 0 : std::max<std::size_t>(options_.width, indent + 20) - indent;
      bool first = true;
      for (const std::string& line : wrap(said(step), wide)) {
        out_ += frame + "    " + (first ? title : std::string(title.size(), ' ')) + line + '\n';
        first = false;
      }
    }
  }

  /// The step with the claims it rests on: "… (trade.claims:5, gdp.claims:9)"; their folders stand above, at
  /// the arrows, unless two files of one name are meant.
  std::string said(const Step& step) const {
    std::string claims;
    for (const Label& label : step.claims)
      claims += fmt::format("{}{}:{}", claims.empty() ? "" : ", ", printable(short_name(label.place.path)),
                            label.place.start.line);
    const std::string text = printable(step.text);
    return claims.empty() ? text : fmt::format("{} ({})", text, claims);
  }

  std::string_view short_name(std::string_view path) const {
    const auto name_of = [](std::string_view whole) { return whole.substr(whole.rfind('/') + 1); };
    for (const Step& step : finding_.argument)
      for (const Label& label : step.claims)
        if (label.place.path != path && name_of(label.place.path) == name_of(path)) return path;
    return name_of(path);
  }

  void ways_out(SnippetWriter& snippets, std::size_t gutter) {
    if (finding_.strict_only)
      snippets.remark("note", Ink::note, "read leniently, with rounding allowed for, all of it can hold");
    for (const Help& help : finding_.help) {
      const bool leads = !help.paste.empty() && !help.text.ends_with(':');
      snippets.remark("help", Ink::help, help.text + (leads ? ":" : ""));
      paste(help.paste, gutter);
    }
    if (finding_.fix) fix(snippets, gutter);
    if (finding_.same_cause > 0)
      snippets.remark("note", Ink::note,
                      fmt::format("same cause: {} counted here",
                                  counted(finding_.same_cause, "other finding", "other findings")));
  }

  /// Lines to copy stand alone and are never wrapped.
  void paste(std::string_view text, std::size_t gutter) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      out_ += std::string(gutter + 5, ' ') + paint_(Ink::help, printable(text.substr(0, end))) + '\n';
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void fix(SnippetWriter& snippets, std::size_t gutter) {
    const Fix& fix = *finding_.fix;
    snippets.remark(fix.safe ? "fix" : "unsafe fix", Ink::help,
                    fix.title + (fix.safe ? " (claimcheck fix)" : " (claimcheck fix --unsafe)"));
    for (const Change& change : changes_of(finding_)) {
      if (change.path != finding_.primary.place.path)
        out_ += std::string(gutter + 1, ' ') + printable(change.path) + '\n';
      lines(change, gutter);
    }
  }

  void lines(const Change& change, std::size_t gutter) {
    const std::size_t wide =
        options_.width == 0 ? 0 : std::max<std::size_t>(options_.width, gutter + 23) - gutter - 3;
    std::uint32_t number = change.line;
    for (const std::string& line : change.before)
      out_ += paint_(Ink::gutter, fmt::format("{:>{}}", number++, gutter)) +
              paint_(Ink::error, " - " + window_on(shown(line), 0, 0, wide, false, false).text) + '\n';
    number = change.line;
    for (const std::string& line : change.after) {
      const std::string mark = change.known ? " + " : fmt::format(" + (from column {}) ", change.column);
      out_ += paint_(Ink::gutter, fmt::format("{:>{}}", number, gutter)) +
              paint_(Ink::help, mark + shown(line).text) + '\n';
      if (change.known) ++number;
    }
  }

  std::string& out_;
  const Paint& paint_;
  const RenderOptions& options_;
  const Finding& finding_;
};

}  // namespace

std::string render_finding(const Finding& finding, const RenderOptions& options) {
  std::string out;
  FindingWriter(out, Paint(options), options, finding).write();
  return out;
}

std::string render_full(const Report& report, const RenderOptions& options) {
  std::string out;
  if (options.statistics) {
    out += render_statistics(report, options);
  } else {
    for (const Finding& finding : report.findings) out += render_finding(finding, options) + '\n';
  }
  if (report.has_coverage) out += render_coverage(report, options);
  if (!options.quiet) out += render_summary(report, options);
  return out;
}

}  // namespace claimcheck
