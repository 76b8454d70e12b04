// UTF-8 as bytes: counting, decoding, checking. Invalid bytes never stop anything here: each counts as one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck::utf8 {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Number of code points in `text`.
std::size_t count(std::string_view text);

struct Decoded {
  char32_t code = 0;     // U+FFFD for an invalid sequence
  std::size_t size = 1;  // bytes taken; at least 1
};
/// The code point at `text[at]`; `at` must be inside `text`.
Decoded decode(std::string_view text, std::size_t at);

/// Appends `code` as UTF-8.
void append(std::string& out, char32_t code);

/// Offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7), if any.
std::optional<std::size_t> first_invalid(std::string_view text);

/// Length in bytes of the white space at `text[at]`, 0 if none: ASCII blanks, no-break space (U+00A0), the
/// spaces U+2000–U+200A, narrow no-break space (U+202F), medium mathematical space (U+205F), ideographic
/// space (U+3000). Line ends are not blanks.
std::size_t blank_at(std::string_view text, std::size_t at);

}  // namespace claimcheck::utf8
