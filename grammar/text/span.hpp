// The only location type: a half-open range of bytes in one file of a project. Lines and columns are computed
// from it when something is shown, never stored.
#pragma once

#include <compare>
#include <cstdint>

namespace claimcheck {

/// Index of a file in its project's file table; unique within one Project.
using FileId = std::uint32_t;
inline constexpr FileId no_file = 0xffffffff;

/// Bytes [begin, end) of file `file`.
struct Span {
  FileId file = no_file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(const Span& other) const {
    return file == other.file && begin <= other.begin && other.end <= end;
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span covering both; both must lie in one file.
constexpr Span join(const Span& a, const Span& b) {
  return {a.file, a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace claimcheck
