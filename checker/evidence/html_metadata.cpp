// Each fact has several places, tried in the order in which publishers get them right: Open Graph, JSON-LD,
// other <meta>, what stands on the page.
#include "checker/evidence/html_metadata.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "checker/evidence/dateline.hpp"
#include "checker/evidence/html_article.hpp"
#include "checker/evidence/text_writer.hpp"

namespace claimcheck {

namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, 4> title_names = {"og:title", "twitter:title", "citation_title",
                                                    "dc.title"};
constexpr std::array<const char*, 6> publisher_names = {"og:site_name", "citation_publisher",
                                                        "dc.publisher", "dcterms.publisher",
                                                        "publisher",    "application-name"};
constexpr std::array<const char*, 16> date_names = {
    "article:published_time", "og:published_time", "datepublished",    "citation_publication_date",
    "citation_date",          "dc.date.issued",    "dcterms.issued",   "dc.date",
    "dcterms.date",           "parsely-pub-date",  "sailthru.date",    "publishdate",
    "publish-date",           "pubdate",           "publication_date", "date"};

/// A script with more JSON than this describes no article.
constexpr std::size_t max_json_bytes = std::size_t{1} << 20;

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string one_line(std::string_view text) {
  TextWriter writer;
  writer.text(text, false);
  std::string out = std::move(writer).finish();
  if (!out.empty()) out.pop_back();
  return out;
}

std::string inner_text(const GumboNode* element) {
  std::string text;
  walk(
      element,
      [&](const GumboNode* node) {
        if (is_text(node)) text += node->v.text.text;
        return true;
      },
      [](const GumboNode*) {});
  return one_line(text);
}

std::string text_member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Reads JSON-LD: any object with a date of publication describes the article, wherever it is nested.
void read_json(std::string_view script, PageFacts& facts) {
  if (script.size() > max_json_bytes) return;
  const Json whole = Json::parse(script, nullptr, false);
  std::vector<const Json*> waiting{&whole};
  for (std::size_t i = 0; i < waiting.size(); ++i) {
    const Json& value = *waiting[i];
    if (!value.is_structured()) continue;
    for (const Json& inside : value) waiting.push_back(&inside);
    if (!value.is_object()) continue;
    const std::string date = iso_day(text_member(value, "datePublished"));
    if (date.empty() || !facts.published.empty()) continue;
    facts.published = date;
    facts.title = one_line(text_member(value, "headline"));
    if (const auto publisher = value.find("publisher"); publisher != value.end() && publisher->is_object())
      facts.publisher = one_line(text_member(*publisher, "name"));
  }
}

/// Everything on a page that could be a fact, as it is met.
struct Mentions {
  std::map<std::string, std::string, std::less<>> meta;  // the first of each name, in lower case
  PageFacts json;
  std::string title;    // of <title>
  std::string heading;  // the first <h1>
  std::string marked_time, first_time;
  std::string canonical;  // the address that the page calls its own
  std::string language;   // of <html lang>
};

void read_meta(const GumboNode* node, Mentions& found) {
  const auto content = attribute(node, "content");
  if (!content) return;
  for (const char* key : {"property", "name", "itemprop"})
    if (const auto name = attribute(node, key)) found.meta.emplace(lower(*name), one_line(*content));
}

void read_time(const GumboNode* node, Mentions& found) {
  const std::string date = iso_day(attribute(node, "datetime").value_or(""));
  const bool marked = has_word(node, "itemprop", "datepublished") || attribute(node, "pubdate").has_value();
  if (marked && found.marked_time.empty())
    found.marked_time = date.empty() ? iso_day(inner_text(node)) : date;
  const bool changed = has_word(node, "itemprop", "datemodified") || has_word(node, "class", "updated");
  if (found.first_time.empty() && !changed) found.first_time = date;
}

/// An address of the web, or nothing: what a page gives is not trusted further than its form.
std::string web_address(std::string_view given) {
  const std::string text = one_line(given);
  const bool web = text.starts_with("https://") || text.starts_with("http://");
  return web && text.find_first_of(" \"<>\\") == std::string::npos ? text : std::string();
}

/// "en-gb" of <html lang="en-GB">.
std::string language_of(const GumboNode* html) {
  const std::string code = lower(one_line(attribute(html, "lang").value_or("")));
  const bool plain = code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
  return plain && code.size() >= 2 && code.size() <= 12 ? code : std::string();
}

Mentions mentions_of(const GumboNode* page) {
  Mentions found;
  walk(
      page,
      [&](const GumboNode* node) {
        switch (tag_of(node)) {
          case GUMBO_TAG_META:
            read_meta(node, found);
            return false;
          case GUMBO_TAG_HTML:
            found.language = language_of(node);
            return true;
          case GUMBO_TAG_LINK:
            if (has_word(node, "rel", "canonical") && found.canonical.empty())
              found.canonical = web_address(attribute(node, "href").value_or(""));
            return false;
          case GUMBO_TAG_TIME:
            read_time(node, found);
            return true;
          case GUMBO_TAG_SCRIPT:
            if (has_word(node, "type", "application/ld+json") && found.json.published.empty())
              for (const GumboNode* text : children_of(node))
                if (is_text(text)) read_json(text->v.text.text, found.json);
            return false;
          case GUMBO_TAG_TITLE:
            if (found.title.empty()) found.title = inner_text(node);
            return false;
          case GUMBO_TAG_SVG:
            return false;
          case GUMBO_TAG_H1:
            if (found.heading.empty() && !is_unseen(node)) found.heading = inner_text(node);
            return true;
          default:
            return tag_of(node) != GUMBO_TAG_LAST;
        }
      },
      [](const GumboNode*) {});
  return found;
}

template <std::size_t N>
std::string first_of(const Mentions& found, const std::array<const char*, N>& names) {
  for (const char* name : names)
    if (const auto at = found.meta.find(name); at != found.meta.end() && !at->second.empty())
      return at->second;
  return {};
}

/// "Trade Grows | Example News" without the site's name.
std::string without_site(std::string title, const std::string& site) {
  for (const std::string_view mark : {" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 "}) {
    const std::size_t at = title.rfind(mark);
    if (at != std::string::npos && at > 0 && !site.empty() &&
        lower(title.substr(at + mark.size())) == lower(site))
      title.resize(at);
  }
  return title;
}

}  // namespace

std::string iso_day(std::string_view text) {
  if (const auto date = first_date(text)) return date->iso;
  const auto digits = [&](std::size_t from, std::size_t to) {
    return text.size() >= to &&
           std::ranges::all_of(text.substr(from, to - from), [](char c) { return c >= '0' && c <= '9'; });
  };
  const bool month = digits(0, 4) && digits(5, 7) && text[4] == '-' && text.size() == 7;
  if (month && text.substr(5) >= "01" && text.substr(5) <= "12") return std::string(text);
  // "20180525", as in older metadata.
  if (text.size() == 8 && digits(0, 8)) {
    const std::string dashed = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                               std::string(text.substr(6));
    if (const auto date = first_date(dashed)) return date->iso;
  }
  return {};
}

PageFacts facts_of(const GumboNode* page) {
  const Mentions found = mentions_of(page);
  PageFacts facts;
  facts.publisher = first_of(found, publisher_names);
  if (facts.publisher.empty()) facts.publisher = found.json.publisher;
  facts.title = first_of(found, title_names);
  // An <h1> that <title> repeats is the headline; another is the site's name.
  const bool headed =
      !found.heading.empty() && (found.title.empty() || found.title.find(found.heading) != std::string::npos);
  for (const std::string& title : {found.json.title, headed ? found.heading : found.title, found.heading})
    if (facts.title.empty()) facts.title = title;
  facts.title = without_site(facts.title, facts.publisher);
  for (const char* name : date_names) {
    const auto at = found.meta.find(name);
    if (facts.published.empty() && at != found.meta.end()) facts.published = iso_day(at->second);
    // JSON-LD stands right behind Open Graph.
    if (facts.published.empty() && name == date_names.front()) facts.published = found.json.published;
  }
  for (const std::string& date : {found.marked_time, found.first_time})
    if (facts.published.empty()) facts.published = date;
  facts.url = found.canonical;
  if (const auto url = found.meta.find("og:url"); facts.url.empty() && url != found.meta.end())
    facts.url = web_address(url->second);
  facts.language = found.language;
  return facts;
}

}  // namespace claimcheck
