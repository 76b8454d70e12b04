// Schema "claimcheck/1": fields keep their name, order and meaning, and are only ever added. Offsets are of
// the extracted text.
#include "reports/json_text.hpp"
#include "reports/news.hpp"

namespace claimcheck {

namespace {

Json json_of(const Position& at) { return {{"line", at.line}, {"column", at.column}, {"byte", at.byte}}; }

void put_place(Json& json, const Place& place) {
  json["path"] = place.path;
  json["start"] = json_of(place.start);
  json["end"] = json_of(place.end);
}

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json related_of(const Finding& finding) {
  Json list = Json::array();
  for (const Label& label : finding.related) {
    Json one;
    put_place(one, label.place);
    one["message"] = label.message;
    list.push_back(std::move(one));
  }
  return list;
}

Json json_of(const NewsItem& item) {
  Json json;
  json["verdict"] = to_string(item.verdict);
  json["grade"] = or_null(item.grade);
  json["message"] = item.finding.message;
  put_place(json, item.finding.primary.place);
  json["text"] = item.value;
  json["subject"] = or_null(item.subject);
  json["interval"] = or_null(item.interval);
  json["code"] = or_null(item.code);
  json["claim"] = item.claim.empty() ? Json(nullptr) : Json{{"at", item.claim}, {"text", item.claim_line}};
  json["related"] = related_of(item.finding);
  json["reasons"] = item.reasons;
  json["argument"] = Json::array();
  for (const Step& step : item.finding.argument) json["argument"].push_back(step.text);
  json["witness"] = or_null(item.witness);
  json["quote"] = or_null(item.quote);
  json["paste"] = or_null(item.paste);
  return json;
}

Json counts_of(const NewsDocument& document) {
  Json json = Json::object();
  for (std::size_t i = 0; i < news_verdicts; ++i)
    json[std::string(to_string(static_cast<NewsVerdict>(i)))] = document.counts[i];
  return json;
}

Json json_of(const NewsDocument& document, const NewsOptions& news) {
  Json json;
  json["path"] = document.path;
  json["source"] = document.source;
  json["registered"] = document.registered;
  json["title"] = or_null(document.title);
  json["published"] = or_null(document.published);
  json["published_from"] = or_null(document.published_from);
  json["reprint"] = document.reprint_of.empty()
                        ? Json(nullptr)
                        : Json{{"of", document.reprint_of}, {"percent", document.reprint_percent}};
  json["counts"] = counts_of(document);
  json["figures"] = Json::array();
  for (const NewsItem& item : document.items)
    if (news.all || item.verdict != NewsVerdict::context) json["figures"].push_back(json_of(item));
  json["not_read"] = document.unread;
  return json;
}

}  // namespace

std::string render_news_json(const NewsReport& report, const NewsOptions& news) {
  Json json;
  json["schema"] = "claimcheck/1";
  json["tool"] = {{"name", report.tool}, {"version", report.version}};
  Json summary{{"claims", report.claims}, {"documents", report.documents.size()}};
  for (std::size_t i = 0; i < news_verdicts; ++i) {
    std::uint64_t total = 0;
    for (const NewsDocument& document : report.documents) total += document.counts[i];
    summary[std::string(to_string(static_cast<NewsVerdict>(i)))] = total;
  }
  summary["between"] = report.between.size();
  json["summary"] = std::move(summary);
  json["documents"] = Json::array();
  for (const NewsDocument& document : report.documents) json["documents"].push_back(json_of(document, news));
  json["between"] = Json::array();
  for (const Finding& finding : report.between) {
    Json one{{"message", finding.message}};
    put_place(one, finding.primary.place);
    one["related"] = related_of(finding);
    one["argument"] = Json::array();
    for (const Step& step : finding.argument) one["argument"].push_back(step.text);
    json["between"].push_back(std::move(one));
  }
  json["remarks"] = report.remarks;
  return json_text(json);
}

}  // namespace claimcheck
