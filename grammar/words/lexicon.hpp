// Words the grammars know, as data: phrases with a value each, found case-insensitively, longest first. A
// blank in a phrase stands for any white space; a hit ends where a word ends.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "grammar/lexis.hpp"

namespace claimcheck::words {

/// A lower-case phrase that begins with a letter, and what it stands for.
struct Phrase {
  std::string_view text;
  std::int32_t value;
};

struct Hit {
  const char* end = nullptr;  // null: nothing found
  std::int32_t value = 0;
};

/// The end of `phrase` at `at`, null when it does not stand there.
constexpr const char* match(std::string_view phrase, const char* at, const char* end) {
  for (const char c : phrase) {
    if (c == ' ') {
      const char* next = lexis::skip_gap(at, end);
      if (next == at) return nullptr;
      at = next;
      continue;
    }
    if (at == end || lexis::lower(*at) != c) return nullptr;
    ++at;
  }
  return lexis::continues_word(at, end) ? nullptr : at;
}

/// A table of phrases with an index by first letter, made while compiling.
template <std::size_t size>
class Lexicon {
 public:
  explicit constexpr Lexicon(std::array<Phrase, size> phrases) : phrases_(phrases) {
    std::sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
      if (a.text[0] != b.text[0]) return a.text[0] < b.text[0];
      return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
    for (const Phrase& phrase : phrases_) ++first_[static_cast<std::size_t>(phrase.text[0] - 'a') + 1];
    for (std::size_t i = 1; i < first_.size(); ++i)
      first_[i] = static_cast<std::uint16_t>(first_[i] + first_[i - 1]);
  }

  /// The longest phrase that stands at `at`.
  constexpr Hit find(const char* at, const char* end) const {
    if (at == end || !lexis::is_letter(*at)) return {};
    const auto letter = static_cast<std::size_t>(lexis::lower(*at) - 'a');
    for (std::size_t i = first_[letter]; i < first_[letter + 1]; ++i)
      if (const char* found = match(phrases_[i].text, at, end)) return {found, phrases_[i].value};
    return {};
  }

  constexpr const std::array<Phrase, size>& phrases() const { return phrases_; }

 private:
  std::array<Phrase, size> phrases_;
  std::array<std::uint16_t, 27> first_{};
};

template <class... Phrases>
Lexicon(std::array<Phrase, sizeof...(Phrases)>) -> Lexicon<sizeof...(Phrases)>;

}  // namespace claimcheck::words
