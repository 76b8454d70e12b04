// A comment on a pull request: the verdict, a table of what was found, worst first, then everything about
// each finding, folded. Platforms refuse a comment that is too long, so what does not fit is left out and
// counted.
#include <fmt/format.h>

#include "reports/markdown_text.hpp"
#include "reports/paint.hpp"
#include "reports/renderers.hpp"
#include "reports/statistics.hpp"
#include "reports/text.hpp"

namespace claimcheck {

namespace {

/// How much each part may take, in bytes; where a platform counts characters, to be safe everywhere.
struct Room {
  std::size_t whole;
  std::size_t table;
};
constexpr Room comment_room{65536, 24576};                  // a comment on GitHub
constexpr Room summary_room{std::size_t{1} << 20, 131072};  // a step's job summary: 1 MiB
constexpr std::size_t kept_for_endings = 4096;
constexpr std::size_t longest_cell = 400;  // bytes of a message in the table; the whole of it stands below
constexpr std::size_t longest_remarks = 8192;

/// "[trade.claims:4](claims/trade.claims#L4)"; only what a URI may hold is in the target.
std::string link(const Place& place, const RenderOptions& options) {
  const std::string name = place.path.substr(place.path.rfind('/') + 1);
  const std::string text = place.whole_file ? name : fmt::format("{}:{}", name, place.start.line);
  if (place.path.size() > longest_cell) return markdown_text(text, longest_cell);
  std::string target = uri_path(place.path);
  if (!options.link_root.empty()) target = options.link_root + '/' + target;
  if (!place.whole_file) target += fmt::format("#L{}", place.start.line);
  return fmt::format("[{}]({})", markdown_text(text, longest_cell), target);
}

std::string row(const Finding& finding, const RenderOptions& options) {
  return fmt::format("| {} | {} {} | {} | {} |\n", to_string(finding.severity), finding.rule->code,
                     finding.rule->name, link(finding.primary.place, options),
                     markdown_text(finding.message, longest_cell));
}

std::string details(const std::string& summary, const std::string& body) {
  return "<details><summary>" + summary + "</summary>\n\n" + body + "\n</details>\n";
}

std::string details_of(const Finding& finding) {
  const Place& place = finding.primary.place;
  const std::string at = place.whole_file ? place.path : fmt::format("{}:{}", place.path, place.start.line);
  const std::string_view what =
      finding.subject.empty() ? finding.rule->title : std::string_view(finding.subject);
  const std::string summary = fmt::format("{} {}: {} ({})", to_string(finding.severity), finding.rule->code,
                                          html_text(what, longest_cell), html_text(at, longest_cell));
  return details(summary, markdown_code(render_finding(finding, {}), "text"));
}

/// The comment as it grows towards its limit.
class Comment {
 public:
  /// Adds `part` if it keeps the comment within `limit` bytes.
  bool add(const std::string& part, std::size_t limit) {
    if (text_.size() + part.size() > limit) return false;
    text_ += part;
    return true;
  }
  void finish(const std::string& part) { text_ += part; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

void add_table(Comment& comment, const std::vector<const Finding*>& findings, const RenderOptions& options,
               std::size_t limit) {
  if (findings.empty()) return;
  comment.finish("\n| severity | rule | where | what |\n| --- | --- | --- | --- |\n");
  std::vector<const Finding*> rest;
  for (const Finding* finding : findings)
    if (!rest.empty() || !comment.add(row(*finding, options), limit)) rest.push_back(finding);
  if (!rest.empty())
    comment.finish("\nNot in this table, which would be too long: " + counted_by_severity(rest) + ".\n");
}

void add_details(Comment& comment, const std::vector<const Finding*>& findings, std::size_t limit) {
  std::size_t left_out = 0;
  comment.finish("\n");
  for (const Finding* finding : findings)
    if (!comment.add(details_of(*finding), limit)) ++left_out;
  if (left_out > 0)
    comment.finish(fmt::format("\nWithout details here, the comment would be too long: {}.\n",
                               counted(left_out, "finding")));
}

/// A folded list, as far as it fits; what does not is counted.
void add_list(Comment& comment, const std::string& title, const std::vector<std::string>& items,
              std::size_t limit) {
  if (items.empty()) return;
  std::string body;
  std::size_t left_out = 0;
  for (const std::string& item : items)
    if (body.size() + item.size() > longest_remarks)
      ++left_out;
    else
      body += "* " + item + '\n';
  if (left_out > 0) body += fmt::format("* and {} more\n", left_out);
  if (!comment.add(details(title, body), limit))
    comment.finish("\n" + title + ": left out, the comment would be too long.\n");
}

std::vector<std::string> suppressed_in(const Report& report, const RenderOptions& options) {
  std::vector<std::string> out;
  for (const Suppressed& each : report.suppressed)
    out.push_back(fmt::format(
        "{} {}: {} ({})", each.finding.rule->code, link(each.finding.primary.place, options),
        markdown_text(each.finding.message, longest_cell), markdown_text(each.reason, longest_cell)));
  return out;
}

std::vector<std::string> unchecked_in(const Report& report) {
  std::vector<std::string> out;
  for (const Coverage& each : report.coverage) {
    std::string why;
    for (const NotChecked& missed : each.not_checked)
      why += fmt::format("{}{}, {}", why.empty() ? "" : "; ", markdown_text(missed.code, longest_cell),
                         markdown_text(missed.why, longest_cell));
    if (!why.empty())
      out.push_back(fmt::format("{}:{}, {}: {}", markdown_text(each.path, longest_cell), each.line,
                                markdown_text(each.claim, longest_cell), why));
  }
  return out;
}

std::string markdown_within(const Room& room, const Report& report, const RenderOptions& options) {
  Comment comment;
  const std::vector<const Finding*> findings = worst_first(report);
  comment.finish("**claimcheck: " + markdown_text(summary_sentence(report, {})) + "**\n");
  std::size_t left_out = 0;
  for (const std::string& remark : report.remarks)
    if (!comment.add("\n" + markdown_text(remark, longest_cell) + "\n", longest_remarks)) ++left_out;
  if (left_out > 0) comment.finish(fmt::format("\nAnd {}.\n", counted(left_out, "more remark")));
  add_table(comment, findings, options, room.table);
  if (!findings.empty()) add_details(comment, findings, room.whole - kept_for_endings);
  const std::vector<std::string> suppressed = suppressed_in(report, options);
  const std::size_t rest = room.whole - kept_for_endings / 2;
  add_list(comment, counted(suppressed.size(), "suppressed finding"), suppressed, rest);
  const std::vector<std::string> unchecked = unchecked_in(report);
  add_list(comment, counted(unchecked.size(), "claim") + " not fully checked", unchecked, rest);
  return comment.take();
}

}  // namespace

std::string render_markdown(const Report& report, const RenderOptions& options) {
  return markdown_within(comment_room, report, options);
}

std::string render_job_summary(const Report& report, const RenderOptions& options) {
  return markdown_within(summary_room, report, options);
}

}  // namespace claimcheck
