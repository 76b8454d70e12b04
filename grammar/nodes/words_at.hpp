// Words of a text around a byte, for messages about it.
#pragma once

#include <string>
#include <string_view>

#include "grammar/lexis.hpp"

namespace claimcheck::syntax {

/// The end of the word at `at`: up to white space, at least one code point unless at the end of a line.
const char* word_end(const char* at, const char* end);
/// The end of the line `at` stands on, before any '\r'.
const char* line_end(const char* at, const char* end);
/// The first byte of the line `at` stands on.
const char* line_begin(const char* begin, const char* at);
/// The word or mark that ends before `at` on the same line, white space skipped; empty when there is none.
std::string_view word_before(const char* begin, const char* at);
/// `at` moved back over white space on its line.
const char* before_blanks(const char* begin, const char* at);
/// The word of `known` nearest to `typed` (letters swapped, dropped, added or changed: at most a third of
/// them); empty when none is near. Damerau 1964, restricted to one change a place.
template <class Known>
std::string_view nearest(std::string_view typed, const Known& known);
std::size_t edits(std::string_view a, std::string_view b);

template <class Known>
std::string_view nearest(std::string_view typed, const Known& known) {
  std::string_view best;
  std::size_t fewest = typed.size() / 3 + 1;
  for (const auto& each : known) {
    const std::size_t distance = edits(typed, each.text);
    if (distance < fewest || (distance == fewest && best.empty() && distance <= 1)) {
      best = each.text;
      fewest = distance;
    }
  }
  return best;
}

}  // namespace claimcheck::syntax
