// Joining claims with what their sources say. Sources are opened one after another, each once; everything
// that needs the text (quotes, figures, the rules on cited spans) is done while it is open, and only outcomes
// are kept.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "checker/evidence/document.hpp"
#include "checker/evidence/reprint.hpp"
#include "checker/model/fact.hpp"
#include "checker/model/finding.hpp"
#include "checker/project/project.hpp"

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

/// Whether a source gives the claim's time; unknown when there is no time to look for or nothing to look in;
/// other_time when the cited span itself has another. From best to worst.
enum class TimeSupport : std::uint8_t { unknown, given, not_given, other_time };

/// Outcome of one piece of evidence; by index of Facts::evidence.
struct EvidenceOutcome {
  SpanStatus status = SpanStatus::not_looked_at;
  Support figure = Support::not_checked;
  TimeSupport time = TimeSupport::unknown;
};

/// What is known of a registered source after opening it; by SourceId.
struct SourceOutcome {
  DocumentStatus status = DocumentStatus::missing;
  bool cited = false;
  bool unsafe = false;   // the path leaves the folders it may lie in (SRC005, filed while resolving the path)
  bool changed = false;  // sha256 differs from the registry's
  bool english = true;
  std::string why;     // one sentence, when the text could not be used
  std::string sha256;  // of the file's bytes; empty when not read
  Shingles shingles;   // of the text, for reprints; empty when not read
};

/// What the join found out, kept after the texts are gone.
struct Evidence {
  std::vector<EvidenceOutcome> items;  // by index of Facts::evidence
  std::vector<SourceOutcome> sources;  // by SourceId
  std::vector<Finding> findings;       // of the rules on cited spans, in source and claim order
  std::uint64_t dropped = 0;

  /// Whether any evidence of the claim supports its figure.
  bool supports(const Fact& fact) const;
  /// Whether any evidence of the claim gives its time.
  bool gives_time(const Fact& fact) const;
};

struct Cited;

/// A check on one piece of evidence while its source is open (Rule::check_cited).
using CitedCheck = void (*)(const Cited&, class Sink&);

/// Looks on while a source is open, from the thread that has it open; sources are open side by side.
class SourceWatch {
 public:
  virtual ~SourceWatch() = default;
  virtual void opened(SourceId id, const Document& document) = 0;
  /// After each judgement; `item` is an index of Facts::evidence.
  virtual void judged(SourceId id, std::uint32_t item, const Cited& cited) = 0;
};

struct JoinOptions {
  unsigned jobs = 0;
  std::vector<CitedCheck> checks;  // run in this order
  std::size_t max_findings = 10000;
  SourceWatch* watch = nullptr;
};

/// Opens every registered source once and holds the claims that cite it against it.
Evidence join_evidence(const Project& project, const JoinOptions& options);

}  // namespace claimcheck
