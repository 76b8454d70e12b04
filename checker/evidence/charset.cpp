// ICU does the converting; this decides from what. The order is that of the WHATWG encoding standard: mark,
// declaration, contents.
#include "checker/evidence/charset.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

struct Mark {
  std::string_view bytes;
  const char* charset;
};

/// UTF-32 before UTF-16: the one's mark begins with the other's.
constexpr std::array<Mark, 5> marks = {{{"\xEF\xBB\xBF", "UTF-8"},
                                        {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                        {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                        {"\xFF\xFE", "UTF-16LE"},
                                        {"\xFE\xFF", "UTF-16BE"}}};

/// Control characters that no text file holds; one in a hundred bytes makes a binary file.
bool is_binary(std::string_view text) {
  constexpr std::size_t looked_at = 64 * 1024;
  const std::string_view head = text.substr(0, looked_at);
  if (text.find('\0') != std::string_view::npos) return true;
  const auto odd = std::ranges::count_if(head, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && (byte < '\t' || byte > '\r') && byte != 0x1B) || byte == 0x7F;
  });
  return static_cast<std::size_t>(odd) * 100 > head.size();
}

std::string convert(std::string_view bytes, const char* charset) {
  const icu::UnicodeString decoded(bytes.data(), static_cast<std::int32_t>(bytes.size()), charset);
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  decoded.toUTF8String(out);
  return out;
}

/// Replaces what is not well-formed UTF-8 by U+FFFD; gives how many bytes were, and how many sequences of
/// two bytes and more were sound.
struct Repair {
  std::string text;
  std::size_t broken = 0;
  std::size_t sound = 0;
};
Repair repair(std::string_view bytes) {
  Repair result;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::Decoded c = utf8::decode(bytes, at);
    const bool is_broken = c.code == 0xFFFD && c.size == 1;
    result.broken += is_broken;
    result.sound += c.size > 1;
    if (is_broken) {
      utf8::append(result.text, 0xFFFD);
    } else {
      result.text.append(bytes.substr(at, c.size));
    }
    at += c.size;
  }
  return result;
}

/// The converter that a declared name stands for; "" when it names none or cannot be meant (a declaration
/// that could be read as ASCII does not stand in UTF-16). Latin-1 and ASCII mean windows-1252, as browsers
/// take them.
std::string converter(std::string_view declared) {
  const std::string name(declared);
  UErrorCode error = U_ZERO_ERROR;
  UConverter* const found = name.empty() ? nullptr : ucnv_open(name.c_str(), &error);
  if (found == nullptr || U_FAILURE(error)) return {};
  const UConverterType type = ucnv_getType(found);
  const char* const mime = ucnv_getStandardName(ucnv_getName(found, &error), "MIME", &error);
  std::string result = mime == nullptr ? name : mime;
  ucnv_close(found);
  if (type == UCNV_US_ASCII || type == UCNV_LATIN_1) return "windows-1252";
  if (type == UCNV_UTF8 || result.starts_with("UTF-16") || result.starts_with("UTF-32")) return "UTF-8";
  return result;
}

/// Whether text so declared is at times UTF-8 in truth: pages are saved as UTF-8 with their old declaration,
/// and no text in these charsets is valid UTF-8 by chance.
bool is_one_byte_latin(std::string_view charset) {
  return charset.starts_with("windows-125") || charset.starts_with("ISO-8859-");
}

}  // namespace

Decoding decode_bytes(std::string bytes, std::string_view declared) {
  for (const Mark& mark : marks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    bytes.erase(0, mark.bytes.size());
    std::string text = convert(bytes, mark.charset);
    const bool binary = is_binary(text);
    return {!binary, std::move(text), mark.charset};
  }
  if (is_binary(bytes)) return {false, {}, {}};
  const std::string named = converter(declared);
  const bool ascii = std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const bool valid = ascii || !utf8::first_invalid(bytes);
  const bool by_name = !named.empty() && named != "UTF-8" && (ascii || !valid || !is_one_byte_latin(named));
  if (by_name) return {true, convert(bytes, named.c_str()), named};
  if (valid) return {true, std::move(bytes), "UTF-8"};
  Repair repaired = repair(bytes);
  // Damaged UTF-8 has far more sound sequences than broken bytes; windows-1252 text has next to none.
  if (repaired.sound > 4 * repaired.broken) return {true, std::move(repaired.text), "UTF-8 (damaged)"};
  return {true, convert(bytes, "windows-1252"), "windows-1252 (assumed)"};
}

}  // namespace claimcheck
