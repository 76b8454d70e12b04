// What stands around a cited span: sentence, paragraph, headline; who is named there and which times. The
// nearer outranks the farther.
#pragma once

#include <vector>

#include "checker/evidence/cited.hpp"

namespace claimcheck {

/// A declared entity named in a text.
struct Mention {
  EntityId entity = no_name;
  Span span;
  bool after_preposition = false;  // "with China", "from Japan": a partner rather than the subject
};

/// Every declared entity named in `range`, by any of its names or prose names, in order.
std::vector<Mention> mentions(const SourceFile& text, const Span& range, const Vocabulary& vocabulary);

/// The sentences and the paragraphs that a span touches.
Span sentences_of(const SourceFile& text, const Span& span);
Span paragraphs_of(const SourceFile& text, const Span& span);
/// The first line that is not blank: what a document calls itself.
Span headline_of(const SourceFile& text);

/// The dates and periods of `range` whose days are known.
std::vector<Extent> times_in(const Cited& cited, const Span& range);

/// Whether the source gives the claim's time (3-checks, "What supports what").
TimeSupport judge_time(const Cited& cited);

}  // namespace claimcheck
