// Folding text for matching names, piece by piece: a reader of prose folds only as far as a name reaches, and
// knows which byte of the text each folded byte came from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace claimcheck {

/// Folds a text from its begin on, on demand. A piece is what must be folded together: a letter with its
/// combining marks, a Hangul syllable, a run of blanks.
class Folding {
 public:
  /// `text` outlives the folding.
  explicit Folding(std::string_view text) : text_(text) {}

  /// Folds the next piece and appends it to `out`; false at the end of the text. May append nothing (soft
  /// hyphen).
  bool next(std::string& out);
  /// Bytes of the text folded so far.
  std::size_t consumed() const { return at_; }

 private:
  void fold_blanks(std::string& out);
  void fold_letters(std::string& out);

  std::string_view text_;
  std::size_t at_ = 0;
};

/// The ASCII part of folding: lower case.
constexpr char fold_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
/// Blanks and line ends.
constexpr bool is_ascii_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_ascii_word(char c) {
  return (fold_ascii(c) >= 'a' && fold_ascii(c) <= 'z') || (c >= '0' && c <= '9') || c == '_';
}
/// Letters, digits and the underscore; everything beyond ASCII is asked of Unicode.
bool is_word_character(char32_t code);

}  // namespace claimcheck
