// A finding: what is wrong, where, why (step by step), and what to do. Places are resolved when the finding
// is made, with the lines they stand on, so that a renderer needs no file and a source's text can be let go.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/model/rule_info.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// A range of a file as a person sees it. Ends are exclusive. `lines` are the lines from start.line to
/// end.line (at most three, the last one then the end's), without line ends, for carets; long lines are cut
/// around the range and `cut_columns` code points of the first line were left out.
struct Place {
  std::string path;
  Position start;
  Position end;
  std::vector<std::string> lines;
  std::uint32_t cut_columns = 0;
  bool cut_end = false;     // the first line goes on past what is kept
  bool whole_file = false;  // no caret: the finding is about the file
};

Place place_of(const SourceFile& file, const Span& span);
Place place_of_file(std::string path);

struct Label {
  Place place;
  std::string message;  // said under the caret; may be empty
};

/// A span of a source document: who says it, and what exactly.
struct EvidenceLabel {
  std::string source;     // registry id
  std::string publisher;  // may be empty
  std::string published;  // ISO date as registered; may be empty
  Place place;            // in the extracted text
  std::string text;       // the span itself
  std::string message;
};

/// One step of an argument: checkable by hand, with the claims it rests on ("trade.claims:5").
struct Step {
  std::string text;
  std::vector<Label> claims;
};

struct Edit {
  std::string path;
  Position start;
  Position end;
  std::string text;
};

struct Fix {
  bool safe = false;
  std::string title;  // "remove the duplicate"
  std::vector<Edit> edits;
};

/// A way out that only a person can choose: a sentence and, where there is one, a line to paste.
struct Help {
  std::string text;
  std::string paste;  // may be empty
};

struct Finding {
  const RuleInfo* rule = nullptr;
  Severity severity = Severity::error;  // after configuration
  std::string message;                  // lower case, no full stop, states what was observed
  std::string subject;                  // as written in the primary claim; may be empty
  Label primary;
  std::vector<Label> related;
  std::vector<EvidenceLabel> evidence;
  std::vector<Step> argument;
  std::vector<Help> help;
  std::optional<Fix> fix;
  std::string fingerprint;  // 64 hex digits
  std::vector<std::uint32_t>
      claims;                // indices of the facts involved, primary first; for suppression and the gate
  bool strict_only = false;  // a tension: disjoint only on the strict reading
  bool unless_supported = false;  // dropped when another piece of evidence supports the claim
  std::uint32_t same_cause = 0;   // other findings counted under this one, not repeated
};

/// A finding of `rule` at `place`, with the rule's own severity; `message` as in Finding::message.
Finding make_finding(const RuleInfo& rule, Place place, std::string message);

/// Order of findings in every output: path, start, code, message.
bool reported_before(const Finding& a, const Finding& b);

}  // namespace claimcheck
