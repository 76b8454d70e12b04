// Decoding follows Unicode 15, table 3-7 (well-formed UTF-8 byte sequences).
#include "grammar/text/utf8.hpp"

namespace claimcheck::utf8 {

namespace {

unsigned char byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// Size of the well-formed sequence at `at`, or 0.
std::size_t well_formed(std::string_view text, std::size_t at) {
  const unsigned char lead = byte(text, at);
  if (lead < 0x80) return 1;
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + size > text.size()) return 0;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  if (byte(text, at + 1) < low || byte(text, at + 1) > high) return 0;
  for (std::size_t i = 2; i < size; ++i)
    if (!is_continuation(text[at + i])) return 0;
  return size;
}

}  // namespace

std::size_t count(std::string_view text) {
  std::size_t n = 0;
  for (char c : text) n += !is_continuation(c);
  return n;
}

Decoded decode(std::string_view text, std::size_t at) {
  const std::size_t size = well_formed(text, at);
  const unsigned char lead = byte(text, at);
  if (size == 0) return {0xFFFD, 1};
  if (size == 1) return {lead, 1};
  char32_t code = lead & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) code = (code << 6) | (byte(text, at + i) & 0x3Fu);
  return {code, size};
}

void append(std::string& out, char32_t code) {
  const auto put = [&](char32_t value) {
    out.push_back(static_cast<char>(static_cast<unsigned char>(value)));
  };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | (code >> 6));
  } else {
    if (code < 0x10000) {
      put(0xE0 | (code >> 12));
    } else {
      put(0xF0 | (code >> 18));
      put(0x80 | ((code >> 12) & 0x3F));
    }
    put(0x80 | ((code >> 6) & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

std::optional<std::size_t> first_invalid(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = well_formed(text, at);
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

std::size_t blank_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const unsigned char lead = byte(text, at);
  if (lead == ' ' || lead == '\t') return 1;
  if (lead < 0xC2) return 0;
  const Decoded decoded = decode(text, at);
  const char32_t c = decoded.code;
  const bool blank = c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
  return blank ? decoded.size : 0;
}

}  // namespace claimcheck::utf8
