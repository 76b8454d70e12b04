// Workflow commands of GitHub Actions: annotations beside the lines of a change. A step shows ten of each
// level and drops the rest unsaid, so the worst go first and the rest is counted in a last notice.
#include <fmt/format.h>

#include <array>

#include "grammar/text/utf8.hpp"
#include "reports/renderers.hpp"
#include "reports/said.hpp"
#include "reports/statistics.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t most_of_a_level = 10;  // annotations a step; docs of workflow commands
constexpr std::size_t longest_message =
    16384;  // bytes; the runner cuts annotations that are longer, somewhere

/// Escaped as the runner unescapes: `%`, line ends, and in a property the characters that end it.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    const bool special = c == '%' || c == '\n' || c == '\r' || (property && (c == ':' || c == ','));
    if (special)
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      out += c;
  }
  return out;
}

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    default:
      return "notice";
  }
}

std::string where(const Place& place) {
  std::string out = "file=" + escaped(printable(place.path), true);
  if (place.whole_file) return out;
  out += fmt::format(",line={},endLine={}", place.start.line, place.end.line);
  // Columns mean something only within one line.
  if (place.start.line == place.end.line)
    out += fmt::format(",col={},endColumn={}", place.start.column, place.end.column);
  return out;
}

/// What the annotation says, cut where it would be too long.
std::string said(const Finding& finding) {
  std::string out = said_in_lines(finding);
  if (out.size() <= longest_message) return out;
  std::size_t end = longest_message;
  while (utf8::is_continuation(out[end])) --end;
  return out.substr(0, end) + "…";
}

}  // namespace

std::string render_github(const Report& report, const RenderOptions& options) {
  std::string out;
  std::array<std::size_t, 4> shown_of{};
  std::vector<const Finding*> rest;
  for (const Finding* finding : worst_first(report)) {
    std::size_t& shown = shown_of[static_cast<std::size_t>(finding->severity)];
    const std::size_t most = finding->severity == Severity::note ? most_of_a_level - 1 : most_of_a_level;
    if (shown == most) {
      rest.push_back(finding);
      continue;
    }
    ++shown;
    const std::string title = fmt::format("{} {}", finding->rule->code, finding->rule->name);
    // In the order of the runner's own library, so that its output can be compared with ours.
    out += fmt::format("::{} title={},{}::{}\n", command_of(finding->severity), escaped(title, true),
                       where(finding->primary.place), escaped(said(*finding), false));
  }
  if (options.quiet && rest.empty()) return out;
  std::string last = summary_sentence(report, {});
  if (!rest.empty()) last += "\nnot shown here, only ten of a level are: " + counted_by_severity(rest);
  for (const std::string& remark : report.remarks) last += '\n' + printable(remark);
  return out + fmt::format("::notice title=claimcheck::{}\n", escaped(last, false));
}

}  // namespace claimcheck
