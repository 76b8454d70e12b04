// From a passage to a quote that stands once, and from a quote to its place in a document that changed. Both
// only propose: what is found approximately is said to be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/quote.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// A quote ready to paste.
struct Citation {
  Span span;              // of the quote in the document
  std::string quote;      // on one line, not escaped; empty where none stands once
  double similarity = 1;  // of the text asked for and the passage; 1 where it stands as it is
};
/// For each place where `passage` stands, or else for the nearest one, the shortest quote that stands once
/// and holds every figure of the passage. Empty when nothing in the document is like it.
std::vector<Citation> cite(const QuoteIndex& index, const SourceFile& text, std::string_view passage);

enum class Anchoring : std::uint8_t {
  stands,     // where it stood
  moved,      // as it was, elsewhere
  drifted,    // something like it stands there now
  ambiguous,  // several times, and nothing tells which is meant
  gone,
};

/// Where a quote stands in the new text of its document.
struct Anchor {
  Anchoring state = Anchoring::gone;
  Span span;              // in the new text; empty when gone
  std::string quote;      // as the new text has it, on one line; gaps as " … "
  double similarity = 0;  // 1 unless drifted
};
/// `old_text` (null when it is not there) and `old_span` tell which of several places is meant; without a
/// quote, the old span's own text is sought.
Anchor reanchor(std::string_view quote, const SourceFile* old_text, Span old_span, const QuoteIndex& fresh,
                const SourceFile& fresh_text);

/// The pieces of a quote on one line, " … " between them.
std::string quote_of(const SourceFile& text, const std::vector<Span>& parts);

/// Whether a passage near a quote says the same with other words, piece by piece (drift.hpp).
bool says_the_same(std::string_view quote, const SourceFile& text, const QuoteIndex::Near& near);

/// A quote as a claim file has it: between quote marks, `"` and `\` escaped.
std::string in_quotes(std::string_view quote);

/// The text with each run of white space as one blank.
std::string on_one_line(std::string_view text);

}  // namespace claimcheck
