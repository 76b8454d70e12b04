// Bytes of unknown charset to UTF-8: a byte order mark decides, then what the document says of itself, then
// whether the bytes are valid UTF-8; what is left is read as windows-1252, and said to be.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

struct Decoding {
  bool is_text = true;  // false: NUL bytes or control characters, as in binary files
  std::string text;     // UTF-8 without a byte order mark; undecodable bytes are U+FFFD
  std::string charset;  // what was used; "(assumed)" after it when nothing in the file says so
};

/// `declared` is the charset that the document names ("" when it names none); a name nobody knows is passed
/// over.
Decoding decode_bytes(std::string bytes, std::string_view declared);

}  // namespace claimcheck
