// Looking at a text around a place: blanks, words before and after. Every look is bounded, so that reading
// stays linear whatever the text.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/prose/words.hpp"

namespace claimcheck::prose {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }
constexpr bool is_high(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }

/// A run of letters, with apostrophes inside it; empty when there is none.
struct Word {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  WordInfo info;
  bool capital = false;   // begins with a capital letter
  bool acronym = false;   // has no small letter
  bool gap_line = false;  // a line end lies between it and where the look began
  bool empty() const { return begin == end; }
  std::uint32_t size() const { return end - begin; }
  bool is(Classes any) const { return info.has(any); }
};

/// Not to be shared between threads.
class Lens {
 public:
  static constexpr std::uint32_t no_place = 0xffffffff;

  /// Looks at bytes [begin, end) of `text` only.
  Lens(std::string_view text, std::uint32_t begin, std::uint32_t end)
      : text_(text.substr(0, end)), begin_(begin) {}

  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return static_cast<std::uint32_t>(text_.size()); }
  std::string_view text() const { return text_; }
  std::string_view text(std::uint32_t from, std::uint32_t to) const { return text_.substr(from, to - from); }
  std::string_view text(const Word& word) const { return text(word.begin, word.end); }

  /// The byte at `at`, '\0' outside.
  char operator[](std::uint32_t at) const { return at < end() && at >= begin_ ? text_[at] : '\0'; }
  /// The byte before `at`, '\0' at the beginning.
  char before(std::uint32_t at) const { return at > begin_ ? text_[at - 1] : '\0'; }
  bool starts(std::uint32_t at, std::string_view with) const {
    return at <= end() && text_.substr(at).starts_with(with);
  }
  bool ends(std::uint32_t at, std::string_view with) const {
    return at >= begin_ + with.size() && text_.substr(at - with.size(), with.size()) == with;
  }

  /// Past the blanks at `at`: spaces of every width, and one line end inside a paragraph of wrapped lines.
  std::uint32_t skip_blanks(std::uint32_t at) const;
  /// Before the blanks that end at `at`.
  std::uint32_t skip_blanks_back(std::uint32_t at) const;
  /// Size in bytes of the hyphen or dash at `at`: '-', U+2010–U+2015, U+2212; 0 when there is none.
  std::uint32_t dash_at(std::uint32_t at) const;
  std::uint32_t dash_before(std::uint32_t at) const;

  /// The word that begins at `at`.
  Word word_at(std::uint32_t at) const;
  /// The word after the blanks at `at`.
  Word next(std::uint32_t at) const;
  /// The word before the blanks that end at `at`; empty when something else stands there.
  Word previous(std::uint32_t at) const;
  /// Whether `phrase` (lower case, single blanks) stands at `at` as whole words; its end, else 0.
  std::uint32_t phrase_at(std::uint32_t at, std::string_view phrase) const {
    return ((*this)[at] | 0x20) == phrase.front() ? find_phrase_at(at, phrase) : 0;
  }
  /// Whether `phrase` ends at `at` (blanks after it skipped already) as whole words; its first byte, else
  /// no_place.
  std::uint32_t phrase_before(std::uint32_t at, std::string_view phrase) const {
    return (before(at) | 0x20) == (phrase.back() | 0x20) ? find_phrase_before(at, phrase) : no_place;
  }

  /// Whether a sentence may begin at `at`: nothing before it, a line end, or a full stop, question mark or
  /// colon.
  bool begins_sentence(std::uint32_t at) const;

 private:
  Word describe(std::uint32_t from, std::uint32_t to, bool marked) const;
  Word find_word_at(std::uint32_t at) const;
  std::uint32_t find_phrase_at(std::uint32_t at, std::string_view phrase) const;
  std::uint32_t find_phrase_before(std::uint32_t at, std::string_view phrase) const;
  Word find_previous(std::uint32_t at) const;
  bool wraps(std::uint32_t line_end) const;

  /// The same few words are asked for again and again while one figure is read.
  struct Memo {
    std::uint32_t at = no_place;
    Word word;
  };
  static constexpr std::size_t memo_size = 32;

  std::string_view text_;
  std::uint32_t begin_;
  mutable std::array<Memo, memo_size> forward_;
  mutable std::array<Memo, memo_size> backward_;
};

}  // namespace claimcheck::prose
