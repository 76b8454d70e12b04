// White space, signs and the marks between numbers, as X3 parsers.
#pragma once

#include "grammar/x3/parsers.hpp"

namespace claimcheck::syntax::grammar {

using x3::char_;
using x3::eoi;
using x3::eps;
using x3::lit;
using x3::raw;

namespace detail {

constexpr const char* some_gap(const char* at, const char* end) {
  const char* next = lexis::skip_gap(at, end);
  return next == at ? nullptr : next;
}
constexpr const char* some_blanks(const char* at, const char* end) {
  const char* next = lexis::skip_blanks(at, end);
  return next == at ? nullptr : next;
}
constexpr const char* word_end(const char* at, const char* end) {
  return lexis::continues_word(at, end) ? nullptr : at;
}
constexpr const char* minus(const char* at, const char* end) {
  if (at != end && *at == '-') return at + 1;
  return lexis::starts_with(at, end, lexis::minus_sign) ? at + lexis::minus_sign.size() : nullptr;
}
constexpr const char* hyphen(const char* at, const char* end) {
  const std::size_t size = lexis::hyphen_size(at, end);
  return size == 0 ? nullptr : at + size;
}
constexpr const char* dash(const char* at, const char* end) {
  const std::size_t size = lexis::dash_size(at, end);
  return size == 0 ? nullptr : at + size;
}
/// A no-break or thin space that groups digits: exactly three follow.
constexpr const char* group_blank(const char* at, const char* end) {
  if (at == end || lexis::byte(at) < 0xC2) return nullptr;
  const std::size_t size = lexis::wide_blank_size(at, end);
  if (size == 0) return nullptr;
  return lexis::skip_digits(at + size, end) == at + size + 3 ? at + size : nullptr;
}
constexpr const char* digits(const char* at, const char* end) {
  const char* next = lexis::skip_digits(at, end);
  return next == at ? nullptr : next;
}
constexpr const char* plus_minus(const char* at, const char* end) {
  for (const std::string_view sign : {"\xC2\xB1", "+/-", "+-"})
    if (lexis::starts_with(at, end, sign)) return at + sign.size();
  return nullptr;
}

/// Whether an expression over subjects begins at `at`: numbers and operators only before its first brace.
constexpr const char* expression_ahead(const char* at, const char* end) {
  for (; at != end && *at != '{'; ++at) {
    if (lexis::starts_with(at, end, lexis::minus_sign) || lexis::starts_with(at, end, "\xC3\x97")) continue;
    if (lexis::byte(at) >= 0x80 && lexis::byte(at) < 0xC0) continue;
    if (std::string_view("0123456789 .,()*/+-%$kKMBT\n\r\t").find(*at) == std::string_view::npos)
      return nullptr;
  }
  return at == end ? nullptr : at;
}
/// "from" and an expression over subjects.
constexpr const char* derivation_ahead(const char* at, const char* end) {
  if (at == end || *at != 'f') return nullptr;
  const char* next = words::match("from", at, end);
  return next == nullptr ? nullptr : expression_ahead(next, end);
}
/// An opening quotation mark: straight, or any of the curly ones that open in some language.
constexpr const char* quote_open(const char* at, const char* end) {
  if (at == end) return nullptr;
  if (*at == '"') return at + 1;
  if (end - at < 3 || lexis::byte(at) != 0xE2 || lexis::byte(at + 1) != 0x80) return nullptr;
  return lexis::byte(at + 2) >= 0x9C && lexis::byte(at + 2) <= 0x9E ? at + 3 : nullptr;
}

}  // namespace detail

inline constexpr auto gap = scan<lexis::skip_gap>;
inline constexpr auto gap1 = scan<detail::some_gap>;
inline constexpr auto blanks = scan<lexis::skip_blanks>;
inline constexpr auto blanks1 = scan<detail::some_blanks>;
inline constexpr auto word_end = scan<detail::word_end>;
inline constexpr auto minus = scan<detail::minus>;
inline constexpr auto hyphen = scan<detail::hyphen>;
inline constexpr auto dash = scan<detail::dash>;
inline constexpr auto digits = scan<detail::digits>;
inline constexpr auto digit = x3::char_('0', '9');
inline constexpr auto plus_minus = scan<detail::plus_minus>;
inline constexpr auto quote_open = scan<detail::quote_open>;
inline constexpr auto expression_ahead = scan<detail::expression_ahead>;
inline constexpr auto derivation_ahead = scan<detail::derivation_ahead>;
inline const auto article = word("a") | word("an");

}  // namespace claimcheck::syntax::grammar
