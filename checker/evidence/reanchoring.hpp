// A source's text changed: where does each quote and fragment that cites it stand now? The search behind
// `claimcheck source update`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/evidence/cite.hpp"
#include "checker/evidence/document.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

enum class Hit : std::uint8_t {
  stands,     // as it was
  moved,      // the fragment is to be another
  drifted,    // other words, the same substance
  differs,    // what stands there now says something else
  ambiguous,  // several places, none of which is known to be meant
  gone,
  unknown,  // a fragment without a quote, and the old text is not there
};

/// One piece of evidence after the change.
struct ReanchoredEvidence {
  FactId fact = 0;
  std::uint32_t item = 0;  // index of Facts::evidence
  Hit hit = Hit::stands;
  std::string before;  // the quote or the fragment as it is written
  std::string after;   // what stands there now; empty when nothing does
  /// The bytes of the claim file to replace and what with; empty where a person must decide.
  std::vector<std::pair<Span, std::string>> edits;
};

/// Every piece of evidence that cites `source`, in file order. `old_text` may be null. Whole documents and
/// retracted claims are left out.
std::vector<ReanchoredEvidence> reanchor_evidence(const Project& project, SourceId source,
                                                  const Document* old_text, const Document& fresh);

}  // namespace claimcheck
