// Folding for finding quotes: NFC, quote marks, dashes, ellipses, soft hyphens, ligatures and white space
// made alike, by one function on both sides, with every folded byte mapped back to its original. Folded text
// finds a place; it never judges a number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

struct Folded {
  std::string text;
  /// Original byte offset of each folded byte, and of the end; size text.size() + 1, non-decreasing.
  std::vector<std::uint32_t> origin;
};

/// Case is kept. White space runs (line ends included) become one blank; a run with a blank line in it
/// becomes '\n', so that a paragraph break never matches a blank. Leading and trailing white space goes.
Folded fold(std::string_view text);

/// Where the original of folded bytes [.., end) ends: after the last one's whole character with its combining
/// marks, before what folding removed. `text` is what was folded.
std::uint32_t origin_end(const Folded& folded, std::string_view text, std::size_t end);

/// Whether folding removes the code point: soft hyphen, zero-width characters, direction marks, variation
/// selectors.
bool is_ignorable(char32_t c);

}  // namespace claimcheck
