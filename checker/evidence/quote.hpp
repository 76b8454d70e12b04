// Finding a quote in a document: exactly after folding, with `…` as a gap inside one paragraph; on a miss,
// approximately, to suggest and never to certify.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/evidence/fold.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// One place where a quote stands, in the document's original bytes. `parts` are the pieces between gaps.
struct QuoteMatch {
  Span span;
  std::vector<Span> parts;
};

/// A folded document; built once per source and used for each of its quotes. Outlived by the SourceFile.
class QuoteIndex {
 public:
  explicit QuoteIndex(const SourceFile& text);
  /// Every place (at most `limit`) where the quote stands, in order. `within` restricts to a part of the
  /// document (a page, a fragment); an empty Span is the whole.
  std::vector<QuoteMatch> find(std::string_view quote, Span within = {}, std::size_t limit = 16) const;

  struct Near {
    Span span;
    std::vector<Span> parts;  // what answers each piece between gaps, as far as it was found
    double similarity = 0;    // 1 - edits / length
  };
  /// The most similar passage (edit distance over folded bytes, at most a third of the quote), when there is
  /// one.
  std::optional<Near> nearest(std::string_view quote, Span within = {}) const;

  const Folded& folded() const { return folded_; }

 private:
  struct Window {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  Window window(Span within) const;
  std::size_t folded_at(std::uint32_t at) const;
  std::size_t paragraph_begin(std::size_t at) const;
  std::size_t paragraph_end(std::size_t at) const;
  Span whole_words(std::size_t begin, std::size_t end, const Window& range) const;
  Span original(std::size_t begin, std::size_t end) const;

  const SourceFile& text_;
  Folded folded_;
  std::vector<std::uint32_t> paragraphs_;  // first original byte of each paragraph but the first
};

/// The folded pieces between the gaps of a quote (`…`, `...`, also in brackets); empty when there are no
/// words.
std::vector<std::string> quote_pieces(std::string_view quote);

/// The text inside quote marks with `\"` and `\\` resolved.
std::string unescape(std::string_view quote);
/// The shortest quote (whole words) around `span` that stands exactly once in the document; empty when there
/// is none.
std::string shortest_unique_quote(const QuoteIndex& index, const SourceFile& text, Span span);

}  // namespace claimcheck
