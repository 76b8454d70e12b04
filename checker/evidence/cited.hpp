// One piece of evidence while its source is open: what a rule on cited spans may look at, and how it shows
// it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/evidence/document.hpp"
#include "checker/evidence/figures.hpp"
#include "checker/evidence/join.hpp"
#include "checker/evidence/quote.hpp"
#include "checker/evidence/support.hpp"
#include "checker/model/sink.hpp"

namespace claimcheck {

/// Views into the project and the open document; valid during one call of Rule::check_cited.
struct Cited {
  const Project& project;
  FactId fact_id = 0;
  const Fact& fact;
  const FactEvidence& item;
  const Source& source;
  const Document& document;
  const QuoteIndex& quotes;
  SpanStatus status = SpanStatus::not_looked_at;
  std::vector<QuoteMatch> places;        // where the quote stands; the first one is judged
  std::optional<QuoteIndex::Near> near;  // the nearest passage, when the quote does not stand anywhere
  bool moved = false;                 // `near` is the quote word for word, elsewhere than the fragment says
  Span span;                          // in document.text: what is judged; empty when nothing was found
  std::vector<SourceFigure> figures;  // of every place, in order
  ClaimedValue claimed;
  Judged judged;
  std::vector<Extent> own_times;  // said of the judged figure itself
  Support support = Support::not_checked;
  TimeSupport time = TimeSupport::unknown;
  /// The source's text is not here: `document` is the quote itself, so that a claim which disagrees with its
  /// own quote is found all the same; nothing is certified by it.
  bool quote_only = false;
};

/// Whether the claim's value is a figure that a span can support (numbers, dates and ranks; not choices, `?`
/// or relations).
bool has_figure(const Fact& fact);

/// The span of the claim's value, or of the evidence, in the claim file.
Place claim_place(const Cited& cited);
Place evidence_place(const Cited& cited);

/// The fragment of the evidence as written in the claim file ("#char=812,840"); empty when it has none.
Span fragment_place(const Project& project, const FactEvidence& item);

/// The change that cites the place where a moved quote stands.
Fix fragment_fix(const Cited& cited);

/// A label on `span` of the source, saying who says it.
EvidenceLabel source_label(const Cited& cited, const Span& span, std::string message);

/// A finding about the claim with its value as the primary place.
Finding cited_finding(const Cited& cited, const RuleInfo& rule, std::string message, std::string label);

}  // namespace claimcheck
