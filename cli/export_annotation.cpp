// Web Annotations (W3C): each quote whose text is here, as an annotation of its document with the claim as
// its body. Two selectors say where: the words with what stands around them, and their characters in the
// extracted text. A quote with a gap is one annotation with a target a piece.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "checker/evidence/fingerprint.hpp"
#include "checker/evidence/quote.hpp"
#include "checker/evidence/source_text.hpp"
#include "cli/export.hpp"
#include "grammar/text/utf8.hpp"
#include "reports/json_text.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t around = 32;  // bytes of prefix and suffix, to a whole character

struct Citation {
  FactId fact = 0;
  std::uint32_t item = 0;  // index of Facts::evidence
};

/// Counts characters from the beginning of a text; cheap when asked in order.
class Characters {
 public:
  explicit Characters(std::string_view text) : text_(text) {}
  std::size_t at(std::uint32_t byte) {
    if (byte < byte_) byte_ = count_ = 0;
    count_ += utf8::count(text_.substr(byte_, byte - byte_));
    byte_ = byte;
    return count_;
  }

 private:
  std::string_view text_;
  std::size_t byte_ = 0;
  std::size_t count_ = 0;
};

class AnnotationWriter {
 public:
  explicit AnnotationWriter(const Project& project)
      : project_(project), tables_(fingerprint_tables(project)) {}

  /// In the order of the claims, whatever the order in which texts are opened.
  Json run() const {
    std::vector<Json> by_item(project_.facts.evidence.size());
    std::vector<std::vector<Citation>> by_source(project_.registry.size());
    for (FactId id = 0; id < project_.facts.all.size(); ++id) {
      const Fact& fact = project_.facts[id];
      for (std::uint32_t i = fact.evidence; i < fact.evidence + fact.evidence_count; ++i)
        if (const SourceId source = project_.facts.evidence[i].source; source != no_source)
          by_source[source].push_back({id, i});
    }
    for (SourceId source = 0; source < project_.registry.size(); ++source)
      if (!by_source[source].empty()) add_source(project_.registry[source], by_source[source], by_item);
    Json out = Json::array();
    for (Json& annotation : by_item)
      if (!annotation.is_null()) out.push_back(std::move(annotation));
    return out;
  }

 private:
  void add_source(const Source& source, const std::vector<Citation>& citations,
                  std::vector<Json>& by_item) const {
    const Document document = open_source(project_, source);
    if (document.status != DocumentStatus::ok) return;
    const QuoteIndex quotes(*document.text);
    Characters characters(document.text->text());
    for (const Citation& citation : citations) {
      const std::vector<Span> parts = parts_of(document, quotes, project_.facts.evidence[citation.item]);
      if (parts.empty()) continue;
      Json targets = Json::array();
      for (const Span& part : parts) targets.push_back(target(source, *document.text, part, characters));
      by_item[citation.item] = annotation(citation, targets.size() == 1 ? targets[0] : targets);
    }
  }

  /// The first place of the quote, piece by piece; of a fragment alone, the fragment.
  std::vector<Span> parts_of(const Document& document, const QuoteIndex& quotes,
                             const FactEvidence& item) const {
    Span within;
    if (item.fragment != ast::FragmentKind::none) {
      const auto fragment = fragment_span(document, item.fragment, item.from, item.to);
      if (!fragment) return {};
      within = *fragment;
    }
    if (item.quote.empty()) return within.empty() ? std::vector<Span>{} : std::vector<Span>{within};
    const auto places = quotes.find(unescape(project_.text(item.quote)), within, 1);
    return places.empty() ? std::vector<Span>{} : places.front().parts;
  }

  static Json target(const Source& source, const SourceFile& file, const Span& span, Characters& characters) {
    const std::string_view text = file.text();
    std::size_t before = span.begin - std::min<std::size_t>(span.begin, around);
    while (before < span.begin && utf8::is_continuation(text[before])) ++before;
    std::size_t after = std::min<std::size_t>(text.size(), span.end + around);
    while (after < text.size() && utf8::is_continuation(text[after])) ++after;
    const Json quote{{"type", "TextQuoteSelector"},
                     {"exact", text.substr(span.begin, span.size())},
                     {"prefix", text.substr(before, span.begin - before)},
                     {"suffix", text.substr(span.end, after - span.end)}};
    const std::size_t start = characters.at(span.begin);
    const Json position{{"type", "TextPositionSelector"}, {"start", start}, {"end", characters.at(span.end)}};
    return {{"source", source.url.empty() ? "urn:claimcheck:source:" + source.id : source.url},
            {"selector", Json::array({quote, position})}};
  }

  Json annotation(const Citation& citation, Json target) const {
    const Fact& fact = project_.facts[citation.fact];
    const std::uint32_t number = citation.item - fact.evidence + 1;
    Json out;
    out["@context"] = "http://www.w3.org/ns/anno.jsonld";
    out["id"] = "urn:claimcheck:" + claim_fingerprint(tables_, citation.fact) + ":" + std::to_string(number);
    out["type"] = "Annotation";
    out["motivation"] = "describing";
    out["body"] = {{"type", "TextualBody"},
                   {"format", "text/plain"},
                   {"value", project_.text({fact.span.file, fact.span.begin, fact.value_end})}};
    out["target"] = std::move(target);
    return out;
  }

  const Project& project_;
  FingerprintTables tables_;
};

}  // namespace

void export_annotation(const Project& project, std::ostream& out) {
  out << json_text(AnnotationWriter(project).run());
}

}  // namespace claimcheck
