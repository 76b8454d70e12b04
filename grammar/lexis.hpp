// The smallest pieces of the claim language: blanks, letters, where a word ends. Plain functions over bytes,
// free of any locale, shared by the line driver and the grammars. `at` may equal `end` everywhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace claimcheck::lexis {

constexpr unsigned char byte(const char* at) { return static_cast<unsigned char>(*at); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || is_upper(c); }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Length of the code point's bytes at `at` by its lead byte, never past `end`; for well-formed text.
constexpr std::size_t code_size(const char* at, const char* end) {
  const unsigned char lead = byte(at);
  const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return size < static_cast<std::size_t>(end - at) ? size : static_cast<std::size_t>(end - at);
}

constexpr bool starts_with(const char* at, const char* end, std::string_view text) {
  return std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(text);
}

/// A non-ASCII white space of utf8::blank_at: no-break, thin and their kin.
constexpr std::size_t wide_blank_size(const char* at, const char* end) {
  const unsigned char lead = byte(at);
  if (lead == 0xC2 && at + 1 < end) return byte(at + 1) == 0xA0 ? 2 : 0;
  if ((lead != 0xE2 && lead != 0xE3) || at + 2 >= end) return 0;
  const unsigned char b = byte(at + 1);
  const unsigned char c = byte(at + 2);
  if (lead == 0xE3) return b == 0x80 && c == 0x80 ? 3 : 0;
  if (b == 0x80) return (c >= 0x80 && c <= 0x8A) || c == 0xAF ? 3 : 0;
  return b == 0x81 && c == 0x9F ? 3 : 0;
}

/// Length of the white space at `at`, 0 if none; line ends are not white space here.
constexpr std::size_t blank_size(const char* at, const char* end) {
  if (at == end) return 0;
  if (*at == ' ' || *at == '\t') return 1;
  return byte(at) < 0xC2 ? 0 : wide_blank_size(at, end);
}

constexpr const char* skip_blanks(const char* at, const char* end) {
  while (const std::size_t size = blank_size(at, end)) at += size;
  return at;
}

constexpr bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// Skips white space and the line ends inside a block.
constexpr const char* skip_gap(const char* at, const char* end) {
  while (at != end) {
    const std::size_t size = is_line_end(*at) ? 1 : blank_size(at, end);
    if (size == 0) break;
    at += size;
  }
  return at;
}

constexpr const char* skip_digits(const char* at, const char* end) {
  while (at != end && is_digit(*at)) ++at;
  return at;
}

/// Non-ASCII punctuation and signs: dashes, curly quotes, arrows, ±, ×, ≤ and their kin, white space. What is
/// left of the bytes from 0x80 on is letters (é, µ, ², °).
constexpr bool is_wide_mark(const char* at, const char* end) {
  const unsigned char lead = byte(at);
  const unsigned char next = at + 1 < end ? byte(at + 1) : 0;
  if (lead == 0xC2) {
    return next < 0xAA || next == 0xAB || next == 0xAC || next == 0xAE || next == 0xAF || next == 0xB1 ||
           next == 0xB7 || next == 0xBB;
  }
  if (lead == 0xC3) return next == 0x97 || next == 0xB7;
  if (lead == 0xE2) {
    if (next == 0x80) return at + 2 >= end || byte(at + 2) != 0xB2;  // all but the prime ′
    if (next == 0x81) return at + 2 >= end || byte(at + 2) < 0xB0;   // superscripts are letters (m⁻²)
    if (next == 0x82) return at + 2 >= end || byte(at + 2) >= 0xA0;  // subscripts too; € is a sign
    return next == 0x86 || next == 0x87 || next == 0x88 || next == 0x89;
  }
  return lead == 0xE3 && next == 0x80;
}

/// Whether a word that ends before `at` would go on there: a letter, digit, '_' or any non-ASCII letter.
constexpr bool continues_word(const char* at, const char* end) {
  if (at == end) return false;
  if (byte(at) < 0x80) return is_letter(*at) || is_digit(*at) || *at == '_';
  return !is_wide_mark(at, end);
}

inline constexpr std::string_view minus_sign = "\xE2\x88\x92";   // U+2212
inline constexpr std::string_view figure_dash = "\xE2\x80\x92";  // U+2012
inline constexpr std::string_view en_dash = "\xE2\x80\x93";      // U+2013
inline constexpr std::string_view em_dash = "\xE2\x80\x94";      // U+2014

/// Length of a figure, en or em dash at `at`, 0 if none.
constexpr std::size_t dash_size(const char* at, const char* end) {
  if (end - at < 3 || byte(at) != 0xE2 || byte(at + 1) != 0x80) return 0;
  return byte(at + 2) >= 0x92 && byte(at + 2) <= 0x94 ? 3 : 0;
}

/// Length of an ASCII hyphen, U+2010, U+2011 or a minus sign at `at`, 0 if none.
constexpr std::size_t hyphen_size(const char* at, const char* end) {
  if (at == end) return 0;
  if (*at == '-') return 1;
  if (end - at < 3 || byte(at) != 0xE2) return 0;
  if (byte(at + 1) == 0x80) return byte(at + 2) == 0x90 || byte(at + 2) == 0x91 ? 3 : 0;
  return byte(at + 1) == 0x88 && byte(at + 2) == 0x92 ? 3 : 0;
}

/// The end of [begin, end) without trailing blanks.
inline const char* trim_end(const char* begin, const char* end) {
  const char* last = begin;
  for (const char* at = begin; at != end;) {
    const std::size_t blank = blank_size(at, end);
    at += blank != 0 ? blank : code_size(at, end);
    if (blank == 0) last = at;
  }
  return last;
}

}  // namespace claimcheck::lexis
