// The verdicts on a document, read the other way: what confirms a claim is supported by it, what a later
// claim has replaced is out of date.
#include "checker/news/verify.hpp"

#include <algorithm>

#include "checker/news/news.hpp"
#include "checker/news/quotations.hpp"

namespace claimcheck {

namespace {

ReportStanding standing_of(const NewsItem& item) {
  const bool outdated = !item.outdated_by.empty();
  switch (item.verdict) {
    case NewsVerdict::confirms:
      return outdated ? ReportStanding::outdated : ReportStanding::supported;
    case NewsVerdict::contradicts:
      return outdated ? ReportStanding::outdated : ReportStanding::conflict;
    case NewsVerdict::unsure:
      return ReportStanding::unsure;
    default:
      return outdated ? ReportStanding::outdated : ReportStanding::unsupported;
  }
}

std::string message_of(const VerifiedFigure& figure) {
  const NewsItem& item = figure.item;
  switch (figure.standing) {
    case ReportStanding::outdated:
      return item.subject + ": " + item.value + " is out of date; the claims have `" + item.outdated_by + "`";
    case ReportStanding::unsupported:
      if (item.verdict == NewsVerdict::context) return item.value + " is not in the claims";
      if (item.verdict == NewsVerdict::updates) return item.finding.message + "; no claim is that recent";
      return item.finding.message;
    default:
      return item.finding.message;
  }
}

Severity severity_of(ReportStanding standing) {
  switch (standing) {
    case ReportStanding::conflict:
      return Severity::error;
    case ReportStanding::outdated:
    case ReportStanding::unsupported:
      return Severity::warning;
    default:
      return Severity::note;
  }
}

constexpr RuleInfo rule(std::string_view standing, std::string_view grade, Severity severity) {
  return {standing, grade, severity, Scope::claim, "how a figure of a report stands in the claims", ""};
}

const RuleInfo& rule_of(ReportStanding standing, std::string_view grade) {
  static constexpr std::string_view grades[] = {"certain", "likely", "unsure", ""};
  static const auto rules = [] {
    std::vector<RuleInfo> all;
    for (std::size_t s = 0; s < standings; ++s)
      for (const std::string_view g : grades)
        all.push_back(
            rule(to_string(static_cast<ReportStanding>(s)), g, severity_of(static_cast<ReportStanding>(s))));
    return all;
  }();
  const auto at = std::find(std::begin(grades), std::end(grades), grade);
  const auto column = static_cast<std::size_t>(std::min<std::ptrdiff_t>(at - std::begin(grades), 3));
  return rules[static_cast<std::size_t>(standing) * 4 + column];
}

/// Sources that the report names in the sentence of the figure or right behind it: "[stratfor-2018]", "@id",
/// a registered address.
std::vector<std::string> cited_beside(const Project& project, SourceId sources, const SourceFile& text,
                                      const Place& place) {
  const Span paragraph = paragraph_at(text, place.start.byte);
  const Span sentence = sentence_at(text, place.start.byte);
  std::uint32_t end = sentence.end;
  const std::string_view bytes = text.text();
  // A citation may stand behind the full stop: "… in 2017. [stratfor-2018]"
  std::size_t open = end;
  while (open < paragraph.end && (bytes[open] == ' ' || bytes[open] == '.')) ++open;
  if (open < paragraph.end && (bytes[open] == '[' || bytes[open] == '(' || bytes[open] == '@'))
    end = static_cast<std::uint32_t>(std::min<std::size_t>(bytes.find_first_of("])\n", open), paragraph.end));
  const std::string_view around = bytes.substr(sentence.begin, end - sentence.begin);
  std::vector<std::string> found;
  for (SourceId id = 0; id < sources; ++id) {
    const Source& source = project.registry[id];
    const std::size_t at = around.find(source.id);
    const auto is_id_byte = [](char c) {
      return c == '-' || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    };
    const bool whole = at != std::string_view::npos && (at == 0 || !is_id_byte(around[at - 1])) &&
                       (at + source.id.size() >= around.size() || !is_id_byte(around[at + source.id.size()]));
    const bool marked =
        whole && (at > 0 && (around[at - 1] == '[' || around[at - 1] == '@' || around[at - 1] == '(' ||
                             around[at - 1] == '^' || around[at - 1] == ' '));
    if (marked || (!source.url.empty() && around.find(source.url) != std::string_view::npos))
      found.push_back(source.id);
  }
  return found;
}

/// Where the pieces of an extracted text stand in the file it was extracted from, in order.
class FilePlaces {
 public:
  explicit FilePlaces(std::string bytes) : bytes_(std::move(bytes)) {}
  FileRange find(std::string_view piece) {
    const std::size_t at = bytes_.find(piece, from_);
    if (at == std::string::npos || piece.empty()) return {};
    from_ = at;
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + piece.size())};
  }

 private:
  std::string bytes_;
  std::size_t from_ = 0;
};

}  // namespace

VerifiedReport verify_report(Project& project, const NewsInput& input, unsigned jobs) {
  VerifiedReport report;
  const auto sources = static_cast<SourceId>(project.registry.size());
  ReadResult read = project.tree->read(normalise_path(input.path));
  NewsReport news = read_news(project, {input}, jobs);
  NewsDocument& document = news.documents.front();
  report.path = document.path;
  report.claims = news.claims;
  report.remarks = news.remarks;
  report.failed = document.failed;
  report.remarks.insert(report.remarks.end(), document.unread.begin(), document.unread.end());
  if (report.failed) return report;
  const Document text = extract(document.path, read.bytes, no_file);
  FilePlaces places(read.bytes);
  FilePlaces quote_places(std::move(read.bytes));
  for (NewsItem& item : document.items) {
    VerifiedFigure figure;
    figure.standing = standing_of(item);
    figure.item = std::move(item);
    Finding& finding = figure.item.finding;
    finding.rule = &rule_of(figure.standing, figure.item.grade);
    finding.severity = finding.rule->severity;
    finding.message = message_of(figure);
    figure.cited = cited_beside(project, sources, *text.text, finding.primary.place);
    const auto& behind = figure.item.sources;
    figure.citation_differs =
        !figure.cited.empty() && figure.standing == ReportStanding::supported &&
        std::none_of(figure.cited.begin(), figure.cited.end(), [&](const std::string& id) {
          return std::find(behind.begin(), behind.end(), id) != behind.end();
        });
    const Place& place = finding.primary.place;
    figure.range = places.find(text.text->text().substr(place.start.byte, place.end.byte - place.start.byte));
    report.figures.push_back(std::move(figure));
  }
  report.quotes = verify_quotations(project, *text.text, sources);
  for (VerifiedQuote& quote : report.quotes)
    quote.range = quote_places.find(
        text.text->text().substr(quote.place.start.byte, quote.place.end.byte - quote.place.start.byte));
  return report;
}

}  // namespace claimcheck
