// Joining claims with what their sources say. Sources are opened one after another, each once; everything
// that needs the text (quotes, figures, the rules on cited spans) is done while it is open, and only outcomes
// are kept.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/model/fact.hpp"

namespace claimcheck {

enum class SpanStatus : std::uint8_t {
  not_looked_at,
  unknown_source,
  no_text,  // the document's text is not there
  unread,   // there, but not readable or not English
  whole,    // the document as a whole
  found,
  drifted,
  not_found,
  ambiguous,
  out_of_range,
  derived,
};

enum class Support : std::uint8_t { not_checked, supported, not_supported, not_verified };

/// Outcome of one piece of evidence; by index of Facts::evidence.
struct EvidenceOutcome {
  SpanStatus status = SpanStatus::not_looked_at;
  Support figure = Support::not_checked;
};

/// What is known of a registered source after opening it; by SourceId.
struct SourceOutcome {
  bool read = false;
  bool cited = false;
  std::string why_not;  // one sentence when cited and not read
};

struct Evidence {
  std::vector<EvidenceOutcome> items;
  std::vector<SourceOutcome> sources;
};

}  // namespace claimcheck
