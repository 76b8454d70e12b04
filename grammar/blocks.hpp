// Cutting a claim file into blocks of whole lines: a claim with its indented lines, a heading, a comment, a
// blank line. A memchr for line ends and a look at each line's first byte; no grammar.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace claimcheck::syntax {

enum class BlockKind : std::uint8_t { blank, comment, heading, claim, orphan };

/// Lines [begin, end) with their line ends; `text_end` is where the last line's end begins.
struct Block {
  BlockKind kind = BlockKind::blank;
  const char* begin = nullptr;
  const char* text_end = nullptr;
  const char* end = nullptr;
};

/// The block that begins at `at`, a line's first byte, before `end`. Indented lines with no claim above are
/// orphans.
Block next_block(const char* at, const char* end);

/// Where the comment on the line [begin, end) starts ('#' first on the line, or '# ' after white space and
/// outside quotes, backticks and brackets); `end` when there is none.
const char* find_comment(const char* begin, const char* end);

/// Whether any byte of the text is NUL or not ASCII, so that it needs a closer look.
bool needs_look(const char* begin, const char* end);

}  // namespace claimcheck::syntax
