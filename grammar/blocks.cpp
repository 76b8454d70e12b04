#include "grammar/blocks.hpp"

#include <array>
#include <cstring>
#include <string_view>
#include <utility>

#include "grammar/lexis.hpp"

namespace claimcheck::syntax {

namespace {

const char* line_end(const char* at, const char* end) {
  const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
  return found == nullptr ? end : static_cast<const char*>(found);
}

const char* without_return(const char* begin, const char* end) {
  return end != begin && end[-1] == '\r' ? end - 1 : end;
}

bool is_indented(const char* at, const char* end) { return lexis::blank_size(at, end) != 0; }

BlockKind kind_of(const char* begin, const char* end) {
  const char* first = lexis::skip_blanks(begin, end);
  if (first == end) return BlockKind::blank;
  if (*first == '#') return BlockKind::comment;
  if (first != begin) return BlockKind::orphan;
  return *first == '@' ? BlockKind::heading : BlockKind::claim;
}

/// Whether white space ends right before `at`.
bool is_blank_before(const char* begin, const char* at) {
  for (std::ptrdiff_t size = 1; size <= 3 && size <= at - begin; ++size)
    if (lexis::blank_size(at - size, at) == static_cast<std::size_t>(size)) return true;
  return false;
}

/// Marks that hide a '#' between them, with what closes them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> enclosing{
    {{"\"", "\""}, {"`", "`"}, {"[", "]"}, {"{", "}"}, {"(", ")"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}}};

}  // namespace

Block next_block(const char* at, const char* end) {
  const char* stop = line_end(at, end);
  Block block{BlockKind::blank, at, without_return(at, stop), stop == end ? end : stop + 1};
  block.kind = kind_of(at, block.text_end);
  if (block.kind != BlockKind::claim && block.kind != BlockKind::orphan) return block;
  while (block.end != end && is_indented(block.end, end)) {
    stop = line_end(block.end, end);
    const char* text_end = without_return(block.end, stop);
    if (kind_of(block.end, text_end) == BlockKind::blank) break;
    block.text_end = text_end;
    block.end = stop == end ? end : stop + 1;
  }
  return block;
}

const char* find_comment(const char* begin, const char* end) {
  const char* first = lexis::skip_blanks(begin, end);
  if (first != end && *first == '#') return first;
  if (std::memchr(begin, '#', static_cast<std::size_t>(end - begin)) == nullptr) return end;
  std::array<bool, enclosing.size()> never_closed{};
  for (const char* at = begin; at < end; ++at) {
    if (*at == '#' && at != begin && is_blank_before(begin, at) &&
        (at + 1 == end || lexis::blank_size(at + 1, end) != 0))
      return at;
    if (*at == '\\') {
      ++at;
      continue;
    }
    for (std::size_t i = 0; i < enclosing.size(); ++i) {
      const auto& [open, close] = enclosing[i];
      if (never_closed[i] || !lexis::starts_with(at, end, open)) continue;
      const std::string_view rest(at + open.size(), static_cast<std::size_t>(end - at) - open.size());
      const std::size_t found = rest.find(close);
      never_closed[i] = found == std::string_view::npos;
      if (!never_closed[i]) at = rest.data() + found + close.size() - 1;
      break;
    }
  }
  return end;
}

bool needs_look(const char* begin, const char* end) {
  constexpr std::uint64_t high = 0x8080808080808080;
  constexpr std::uint64_t ones = 0x0101010101010101;
  for (; end - begin >= 8; begin += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, begin, 8);
    if (((bytes | ((bytes - ones) & ~bytes)) & high) != 0) return true;
  }
  for (; begin != end; ++begin)
    if (*begin == '\0' || lexis::byte(begin) >= 0x80) return true;
  return false;
}

}  // namespace claimcheck::syntax
