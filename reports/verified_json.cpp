// Schema "claimcheck/1". Positions are of the extracted text; "file" has the bytes of the report's own file,
// for editors, where they are known.
#include "reports/json_text.hpp"
#include "reports/verified.hpp"

namespace claimcheck {

namespace {

Json json_of(const Position& at) { return {{"line", at.line}, {"column", at.column}, {"byte", at.byte}}; }
Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
Json json_of(const FileRange& range) {
  return range.known() ? Json{{"start", range.begin}, {"end", range.end}} : Json(nullptr);
}

Json json_of(const VerifiedFigure& figure) {
  const NewsItem& item = figure.item;
  const Place& place = item.finding.primary.place;
  Json json;
  json["standing"] = to_string(figure.standing);
  json["grade"] = or_null(item.grade);
  json["message"] = item.finding.message;
  json["path"] = place.path;
  json["start"] = json_of(place.start);
  json["end"] = json_of(place.end);
  json["file"] = json_of(figure.range);
  json["text"] = item.value;
  json["subject"] = or_null(item.subject);
  json["interval"] = or_null(item.interval);
  json["code"] = or_null(item.code);
  json["claim"] = item.claim.empty()
                      ? Json(nullptr)
                      : Json{{"at", item.claim}, {"text", item.claim_line}, {"sources", item.sources}};
  json["later"] =
      item.outdated_by.empty() ? Json(nullptr) : Json{{"at", item.outdated_at}, {"text", item.outdated_by}};
  json["cited"] = figure.cited;
  json["citation_differs"] = figure.citation_differs;
  json["reasons"] = item.reasons;
  json["argument"] = Json::array();
  for (const Step& step : item.finding.argument) json["argument"].push_back(step.text);
  return json;
}

Json json_of(const VerifiedQuote& quote) {
  Json json;
  json["standing"] = to_string(quote.standing);
  json["path"] = quote.place.path;
  json["start"] = json_of(quote.place.start);
  json["end"] = json_of(quote.place.end);
  json["file"] = json_of(quote.range);
  json["text"] = quote.text;
  json["source"] = or_null(quote.source);
  json["there"] = quote.source.empty() ? Json(nullptr)
                                       : Json{{"path", quote.there.path},
                                              {"start", json_of(quote.there.start)},
                                              {"end", json_of(quote.there.end)}};
  json["nearest"] = or_null(quote.nearest);
  return json;
}

}  // namespace

std::string render_verified_json(const VerifiedReport& report) {
  Json json;
  json["schema"] = "claimcheck/1";
  json["tool"] = {{"name", report.tool}, {"version", report.version}};
  Json summary{{"claims", report.claims}, {"figures", report.figures.size()}};
  for (std::size_t i = 0; i < standings; ++i)
    summary[std::string(to_string(static_cast<ReportStanding>(i)))] =
        report.count(static_cast<ReportStanding>(i));
  summary["quotations"] = report.quotes.size();
  summary["quotations_found"] = report.count_quotes(ReportStanding::supported);
  json["summary"] = std::move(summary);
  json["path"] = report.path;
  json["figures"] = Json::array();
  for (const VerifiedFigure& figure : report.figures) json["figures"].push_back(json_of(figure));
  json["quotations"] = Json::array();
  for (const VerifiedQuote& quote : report.quotes) json["quotations"].push_back(json_of(quote));
  json["remarks"] = report.remarks;
  return json_text(json);
}

}  // namespace claimcheck
