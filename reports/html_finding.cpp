// A finding on the page: what is claimed on the left, what the sources say on the right, then why and what to
// do.
#include <fmt/format.h>

#include "reports/changes.hpp"
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

std::string claims_of(const Finding& finding) {
  std::string out = "<section><h3>Claims</h3>\n";
  const auto caption = [](const Place& place) {
    return "<span class=\"where\">" + location_of(place) + "</span>";
  };
  out += figure("claim", caption(finding.primary.place), finding.primary.place, finding.primary.message);
  for (const Label& label : finding.related)
    out += figure("claim", caption(label.place), label.place, label.message);
  return out + "</section>\n";
}

std::string sources_of(const Finding& finding) {
  if (finding.evidence.empty()) return {};
  std::string out = "<section><h3>Sources</h3>\n";
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
  std::string out = "<h3>Because</h3>\n<ol>\n";
  for (const Step& step : finding.argument) out += "<li>" + xml_text(step.text) + "</li>\n";
  return out + "</ol>\n";
}

std::string paste(std::string_view text) {
  return "<div class=\"paste\"><pre>" + xml_text(text, true) +
         "</pre><button type=\"button\" class=\"copy\">Copy</button></div>\n";
}

std::string ways_out_of(const Finding& finding) {
  std::string out;
  for (const Help& help : finding.help)
    out += "<li>" + xml_text(help.text) + (help.paste.empty() ? "" : paste(help.paste)) + "</li>\n";
  if (finding.fix) {
    const std::string command = finding.fix->safe ? "claimcheck fix" : "claimcheck fix --unsafe";
    out += "<li>" + xml_text(finding.fix->title) + paste(command);
    for (const Change& change : changes_of(finding)) {
      for (const std::string& line : change.before) out += "<del>- " + xml_text(shown(line).text) + "</del>";
      for (const std::string& line : change.after) out += "<ins>+ " + xml_text(shown(line).text) + "</ins>";
    }
    out += "</li>\n";
  }
  return out.empty() ? out : "<h3>Ways out</h3>\n<ul>\n" + out + "</ul>\n";
}

std::string asides_of(const Finding& finding) {
  std::string out;
  if (finding.strict_only) out += "<p>Read leniently, with rounding allowed for, all of it can hold.</p>\n";
  if (finding.same_cause > 0)
    out += "<p>Same cause: " + counted(finding.same_cause, "other finding") + " counted here.</p>\n";
  return out;
}

}  // namespace

std::string html_finding(const Finding& finding, std::size_t number) {
  const std::string_view level = to_string(finding.severity);
  std::string out = fmt::format(
      "<article id=\"f{0}\" class=\"{1}\" tabindex=\"-1\" aria-labelledby=\"t{0}\" data-level=\"{1}\" "
      "data-rule=\"{2}\" "
      "data-file=\"{3}\">\n<h2 id=\"t{0}\"><span class=\"kind\">{1} {2}</span> {4}</h2>\n<p "
      "class=\"where\">{5}, {6}</p>\n",
      number, level, finding.rule->code, xml_text(finding.primary.place.path), xml_text(finding.message),
      finding.rule->name, location_of(finding.primary.place));
  out += "<div class=\"pair\">\n" + claims_of(finding) + sources_of(finding) + "</div>\n";
  return out + argument_of(finding) + ways_out_of(finding) + asides_of(finding) + "</article>\n";
}

}  // namespace claimcheck
