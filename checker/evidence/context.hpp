// What stands around a cited span: sentence, paragraph, headline; who is named there and which times. The
// nearer outranks the farther.
#pragma once

#include <vector>

#include "checker/evidence/cited.hpp"

namespace claimcheck {

/// A declared entity named in a text.
struct Mention {
  std::uint32_t entity = no_name;  // EntityId, or MeasureId of a measure's mention
  Span span;
  bool after_preposition = false;  // "with China", "from Japan": a partner rather than the subject
  bool after_to = false;           // "to Norway"
};

/// Every declared entity named in `range`, by any of its names or prose names, in order.
std::vector<Mention> mentions(const SourceFile& text, const Span& range, const Vocabulary& vocabulary);

/// Every declared measure named in `range`, by its names or the words prose has for it.
std::vector<Mention> measure_mentions(const SourceFile& text, const Span& range,
                                      const Vocabulary& vocabulary);
/// The declared entities of a subject.
std::vector<EntityId> entities_of(const SubjectKey& key);

/// The sentences and the paragraphs that a span touches.
Span sentences_of(const SourceFile& text, const Span& span);
Span paragraphs_of(const SourceFile& text, const Span& span);
/// The first line that is not blank: what a document calls itself.
Span headline_of(const SourceFile& text);

/// Whether a time stands in a clause of its own: "Norway, which left the talks in 1994, has …".
bool in_aside(const SourceFile& text, const Span& range, const Span& time);

/// The dates and periods of `range` whose days are known.
std::vector<Extent> times_in(const Cited& cited, const Span& range);

/// Whether one of these times gives the label's, or two of them its ends.
bool gives_time(const TimeLabel& label, const std::vector<Extent>& times);
/// Whether the source gives the claim's time (3-checks, "What supports what").
TimeSupport judge_time(const Cited& cited);

}  // namespace claimcheck
