// A finding on the page: what is claimed on the left, what the sources say on the right, then why and what to
// do.
#include <fmt/format.h>

#include "reports/changes.hpp"
#include "reports/html_frame.hpp"
#include "reports/html_parts.hpp"
#include "reports/marked.hpp"
#include "reports/said.hpp"
#include "reports/xml_text.hpp"

namespace claimcheck {

namespace {

std::string location_of(const Place& place) {
  if (place.whole_file) return xml_text(place.path);
  return fmt::format("{}:{}:{}", xml_text(place.path), place.start.line, place.start.column);
}

std::string lines_of(const Place& place) {
  std::string out;
  for (const MarkedLine& line : marked_lines(place)) {
    if (line.number > 0) out += fmt::format("<span class=\"number\">{}</span>", line.number);
    out += xml_text(line.before);
    if (!line.marked.empty()) out += "<mark>" + xml_text(line.marked) + "</mark>";
    out += xml_text(line.after) + '\n';
  }
  return out.empty() ? out : "<pre>" + out + "</pre>";
}

std::string figure(std::string_view kind, const std::string& caption, const Place& place,
                   std::string_view said) {
  return fmt::format("<figure class=\"{}\"><figcaption>{}</figcaption>{}{}</figure>\n", kind, caption,
                     lines_of(place), said.empty() ? "" : "<p>" + xml_text(said) + "</p>");
}

std::string claims_of(const Finding& finding, const FindingOnPage& on) {
  std::string out =
      on.document ? "<section><h4>Here, and in the claims</h4>\n" : "<section><h4>Claims</h4>\n";
  const auto caption = [](const Place& place) {
    return "<span class=\"where\">" + location_of(place) + "</span>";
  };
  std::string where = location_of(finding.primary.place);
  if (!on.claim.empty()) where = fmt::format("<a href=\"#{}\">{}</a>", on.claim, where);
  out += figure("claim", "<span class=\"where\">" + where + "</span>", finding.primary.place,
                finding.primary.message);
  for (const Label& label : finding.related)
    out += figure("claim", caption(label.place), label.place, label.message);
  return out + "</section>\n";
}

std::string sources_of(const Finding& finding) {
  if (finding.evidence.empty()) return {};
  std::string out = "<section><h4>Sources</h4>\n";
  for (const EvidenceLabel& evidence : finding.evidence) {
    std::string caption = "<strong>" + xml_text(said_by(evidence)) + "</strong>";
    if (!evidence.place.path.empty())
      caption += " <span class=\"where\">" + location_of(evidence.place) + "</span>";
    out += figure("source", caption, evidence.place, evidence.message);
  }
  return out + "</section>\n";
}

std::string argument_of(const Finding& finding) {
  if (finding.argument.empty()) return {};
  std::string out = "<h4>Because</h4>\n<ol>\n";
  for (const Step& step : finding.argument) out += "<li>" + xml_text(step.text) + "</li>\n";
  return out + "</ol>\n";
}

/// `text` as one word of a POSIX shell.
std::string quoted(std::string_view text) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+,:@%";
  if (!text.empty() && text.find_first_not_of(plain) == std::string_view::npos) return std::string(text);
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + '\'';
}

/// What a reader may want to type next.
std::string commands_of(const Finding& finding) {
  const Place& place = finding.primary.place;
  std::string out = html_paste(fmt::format("claimcheck explain {}", finding.rule->code));
  if (!place.whole_file && place.path.ends_with(".claims"))
    out += html_paste(
        fmt::format("claimcheck review {}", quoted(fmt::format("{}:{}", place.path, place.start.line))));
  if (!finding.fingerprint.empty())
    out += html_paste(fmt::format("claimcheck waive {} --reason \"…\" --by \"…\" --expires …",
                                  quoted(finding.fingerprint)));
  return "<details class=\"commands\"><summary>Commands</summary>\n" + out + "</details>\n";
}

std::string ways_out_of(const Finding& finding) {
  std::string out;
  for (const Help& help : finding.help)
    out += "<li>" + xml_text(help.text) + (help.paste.empty() ? "" : html_paste(help.paste)) + "</li>\n";
  if (finding.fix) {
    const std::string command = (finding.fix->safe ? "claimcheck fix " : "claimcheck fix --unsafe ") +
                                quoted(finding.primary.place.path);
    out += "<li>" + xml_text(finding.fix->title) + html_paste(command);
    for (const Change& change : changes_of(finding)) {
      for (const std::string& line : change.before) out += "<del>- " + xml_text(shown(line).text) + "</del>";
      for (const std::string& line : change.after) out += "<ins>+ " + xml_text(shown(line).text) + "</ins>";
    }
    out += "</li>\n";
  }
  return out.empty() ? out : "<h4>Ways out</h4>\n<ul>\n" + out + "</ul>\n";
}

std::string asides_of(const Finding& finding) {
  std::string out;
  if (finding.strict_only) out += "<p>Read leniently, with rounding allowed for, all of it can hold.</p>\n";
  if (finding.same_cause > 0)
    out += "<p>Same cause: " + counted(finding.same_cause, "other finding") + " counted here.</p>\n";
  return out;
}

}  // namespace

std::string html_finding(const Finding& finding, std::size_t index, const FindingOnPage& on) {
  const std::string_view level = to_string(finding.severity);
  std::string out = fmt::format("<article id=\"f{0}\" tabindex=\"-1\" aria-labelledby=\"t{0}\"", index) +
                    html_item_attributes(fmt::format("finding {}", level), on.verdict, finding.rule->code,
                                         finding.primary.place.path);
  out +=
      fmt::format(">\n<h3 id=\"t{}\"><span class=\"kind\">{} {}</span> {}</h3>\n<p class=\"where\">{}</p>\n",
                  index, level, finding.rule->code, xml_text(finding.message), finding.rule->name);
  out += "<div class=\"pair\">\n" + claims_of(finding, on) + sources_of(finding) + "</div>\n";
  return out + argument_of(finding) + on.aside + ways_out_of(finding) + asides_of(finding) +
         (on.document ? "" : commands_of(finding)) + "</article>\n";
}

std::string html_short_finding(const Finding& finding, std::size_t index, std::string_view claim) {
  const std::string_view level = to_string(finding.severity);
  std::string out = fmt::format("<li id=\"f{}\"", index) +
                    html_item_attributes(fmt::format("short {}", level), html_verdict_of(finding),
                                         finding.rule->code, finding.primary.place.path);
  const std::string where = location_of(finding.primary.place);
  out += fmt::format("><span class=\"kind\">{} {}</span> {}", level, finding.rule->code,
                     xml_text(finding.message));
  return out + (claim.empty() ? fmt::format(" <span class=\"where\">{}</span></li>\n", where)
                              : fmt::format(" <a href=\"#{}\">{}</a></li>\n", claim, where));
}

}  // namespace claimcheck
