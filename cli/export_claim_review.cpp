// ClaimReview by schema.org, for fact-check aggregators: each claim that cites somebody, as that source's
// claim, and how it stands in this folder. The rating speaks of the record, not of the world: 5 says that the
// figure stands in the cited words and that nothing here contradicts it.
#include <nlohmann/json.hpp>
#include <ostream>

#include "checker/evidence/join.hpp"
#include "checker/rules/lint.hpp"
#include "cli/export.hpp"
#include "reports/json_text.hpp"
#include "reports/render.hpp"

namespace claimcheck {

namespace {

constexpr int best = 5;
constexpr int doubted = 2;
constexpr int worst = 1;

/// The gravest finding on each claim, from warning up; nullptr where there is none.
std::vector<const Finding*> gravest(const Project& project, const Report& report) {
  std::vector<const Finding*> by_claim(project.facts.all.size());
  for (const Finding& finding : report.findings) {
    if (finding.severity < Severity::warning) continue;
    for (const std::uint32_t id : finding.claims) {
      const Finding*& held = by_claim[id];
      if (held == nullptr || held->severity < finding.severity) held = &finding;
    }
  }
  return by_claim;
}

Json rating(int value, std::string_view name, std::string_view explanation) {
  Json out{{"@type", "Rating"}};
  if (value > 0) {
    out["ratingValue"] = value;
    out["bestRating"] = best;
    out["worstRating"] = worst;
  }
  out["alternateName"] = name;
  if (!explanation.empty()) out["ratingExplanation"] = printable(explanation);
  return out;
}

class ReviewWriter {
 public:
  explicit ReviewWriter(const Project& project)
      : project_(project),
        report_(lint(project, {})),
        evidence_(join_evidence(project, {})),
        gravest_(gravest(project, report_)) {}

  Json run() const {
    Json reviews = Json::array();
    for (FactId id = 0; id < project_.facts.all.size(); ++id) {
      const Fact& fact = project_.facts[id];
      const SourceId said_by = first_source(fact);
      if (said_by == no_source || fact.retracted || fact.form == ValueForm::unknown) continue;
      reviews.push_back(review(id, project_.registry[said_by]));
    }
    return {{"@context", "https://schema.org"}, {"@graph", std::move(reviews)}};
  }

 private:
  SourceId first_source(const Fact& fact) const {
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      if (const SourceId source = project_.facts.evidence[fact.evidence + i].source; source != no_source)
        return source;
    return fact.evidence_count == 0 ? fact.heading : no_source;
  }

  Json review(FactId id, const Source& source) const {
    const Fact& fact = project_.facts[id];
    const SourceFile& file = project_.file(fact.span.file);
    Json out{{"@type", "ClaimReview"}};
    const std::string line = std::to_string(file.position(fact.span.begin).line);
    out["identifier"] = printable(file.path()) + ":" + line;
    out["claimReviewed"] = printable(project_.text({fact.span.file, fact.span.begin, fact.value_end}));
    out["itemReviewed"] = claim(source, fact);
    const std::string& name = project_.config.name;
    out["author"] = {{"@type", "Organization"}, {"name", name.empty() ? "claimcheck" : printable(name)}};
    out["reviewRating"] = rating_of(id);
    return out;
  }

  /// What was claimed, by whom and where: the document, and the other documents that say it too.
  Json claim(const Source& source, const Fact& fact) const {
    Json out{{"@type", "Claim"}, {"appearance", document(source)}};
    if (!source.publisher.empty())
      out["author"] = {{"@type", "Organization"}, {"name", printable(source.publisher)}};
    if (!source.published_text.empty()) out["datePublished"] = printable(source.published_text);
    Json also = Json::array();
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const SourceId other = project_.facts.evidence[fact.evidence + i].source;
      if (other != no_source && project_.registry[other].id != source.id)
        also.push_back(document(project_.registry[other]));
    }
    if (!also.empty()) out["citation"] = std::move(also);
    return out;
  }

  static Json document(const Source& source) {
    Json out{{"@type", "CreativeWork"}, {"identifier", printable(source.id)}};
    if (!source.title.empty()) out["headline"] = printable(source.title);
    if (!source.publisher.empty())
      out["publisher"] = {{"@type", "Organization"}, {"name", printable(source.publisher)}};
    if (!source.published_text.empty()) out["datePublished"] = printable(source.published_text);
    if (!source.url.empty()) out["url"] = printable(source.url);
    if (!source.archived.empty()) out["archivedAt"] = printable(source.archived);
    return out;
  }

  Json rating_of(FactId id) const {
    const Fact& fact = project_.facts[id];
    if (const Finding* finding = gravest_[id]) {
      const bool error = finding->severity == Severity::error;
      return rating(error ? worst : doubted, finding->rule->name, finding->message);
    }
    if (evidence_.supports(fact)) return rating(best, "supported by the cited words", {});
    return rating(0, "not verified", "no figure of the claim was found in a text that could be read");
  }

  const Project& project_;
  Report report_;
  Evidence evidence_;
  std::vector<const Finding*> gravest_;
};

}  // namespace

void export_claim_review(const Project& project, std::ostream& out) {
  out << json_text(ReviewWriter(project).run());
}

}  // namespace claimcheck
