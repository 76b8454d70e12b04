// Many names to compare one misspelling with: folded once, and passed over by their letters alone when those
// already differ too much.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

class Spellings {
 public:
  void add(std::string name);
  /// The nearest name within a third of the length of `text` (at least 1, at most 3 edits), the first of
  /// several; "" if none.
  std::string nearest(std::string_view text) const;

 private:
  struct Entry {
    std::u32string folded;
    std::uint64_t letters = 0;  // one bit a code point, by its value modulo 64
  };
  std::vector<std::string> names_;
  std::vector<Entry> entries_;
};

}  // namespace claimcheck
