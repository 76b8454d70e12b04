// The order is that of the terminal report, so that a reader of both finds the same thing at the same place.
#include "reports/said.hpp"

#include <fmt/format.h>

#include "reports/render.hpp"

namespace claimcheck {

std::string said_by(const EvidenceLabel& evidence) {
  std::string who = evidence.publisher;
  if (!evidence.published.empty()) who += (who.empty() ? "" : ", ") + evidence.published;
  if (evidence.source.empty() || who.empty()) return evidence.source + who;
  return fmt::format("{} ({})", evidence.source, who);
}

std::string said_in_lines(const Finding& finding) {
  std::string out = printable(finding.message);
  const auto line = [&](std::string_view title, std::string_view text) {
    if (!text.empty()) out.append("\n").append(title).append(printable(text));
  };
  line("here: ", finding.primary.message);
  for (const Label& label : finding.related)
    line("", fmt::format("{}:{}: {}", label.place.path, label.place.start.line, label.message));
  for (const EvidenceLabel& evidence : finding.evidence) {
    const std::string quote = evidence.text.empty() ? "" : fmt::format(" \"{}\"", evidence.text);
    const std::string comment = evidence.message.empty() ? "" : ": " + evidence.message;
    line("", said_by(evidence) + quote + comment);
  }
  for (const Step& step : finding.argument) line("because ", step.text);
  for (const Help& help : finding.help) {
    line("help: ", help.text);
    line("    ", help.paste);
  }
  return out;
}

std::string said_in_a_line(const Finding& finding) {
  std::string out = finding.message;
  if (!finding.primary.message.empty()) out += "; here: " + finding.primary.message;
  for (const Label& label : finding.related) {
    out += fmt::format("; {}:{}", label.place.path, label.place.start.line);
    if (!label.message.empty()) out += ": " + label.message;
  }
  for (const EvidenceLabel& evidence : finding.evidence) {
    out += "; " + said_by(evidence);
    if (!evidence.text.empty()) out += fmt::format(" \"{}\"", evidence.text);
  }
  return printable(out);
}

}  // namespace claimcheck
