// NFC and case folding by utf8proc (Unicode 14), plus what typesetters vary: dashes, quote marks, blanks.
// ASCII never reaches the library unless a combining mark follows.
#include "checker/model/folding.hpp"

#include <utf8proc.h>

#include <array>
#include <boost/container/small_vector.hpp>
#include <optional>
#include <utility>

#include "checker/model/vocabulary.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// The ASCII mark that stands for a dash or quote mark; 0 for anything else.
char unified_mark(char32_t code) {
  switch (code) {
    case 0x2010:  // hyphen
    case 0x2011:  // non-breaking hyphen
    case 0x2012:  // figure dash
    case 0x2013:  // en dash
    case 0x2014:  // em dash
    case 0x2015:  // horizontal bar
    case 0x2212:  // minus
    case 0xFE63:  // small hyphen-minus
    case 0xFF0D:  // fullwidth hyphen-minus
      return '-';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:  // modifier apostrophe
    case 0x2032:  // prime
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
      return '"';
    default:
      return 0;
  }
}

/// Length of the blank or line end at `at`, 0 if none.
std::size_t gap_at(std::string_view text, std::size_t at) {
  return is_ascii_blank(text[at]) ? 1 : utf8::blank_at(text, at);
}

bool joins_to_the_left(char32_t code) {
  const auto* properties = utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
  const bool jamo = code >= 0x1160 && code <= 0x11FF;  // Hangul vowels and finals compose with a lead
  return properties->combining_class != 0 || properties->boundclass == UTF8PROC_BOUNDCLASS_EXTEND || jamo;
}

/// Case-folded NFC of a few code points; what is unassigned stays.
void append_folded(std::u32string_view codes, std::string& out) {
  if (codes.size() == 1)
    if (const char mark = unified_mark(codes[0])) return out.push_back(mark);
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                          UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  boost::container::small_vector<utf8proc_int32_t, 64> buffer;
  for (const char32_t code : codes) {
    std::array<utf8proc_int32_t, 32> parts{};
    int last_class = UTF8PROC_BOUNDCLASS_START;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), parts.data(),
                                               parts.size(), options, &last_class);
    if (count < 0 || static_cast<std::size_t>(count) > parts.size())
      buffer.push_back(static_cast<utf8proc_int32_t>(code));
    else
      buffer.insert(buffer.end(), parts.begin(), parts.begin() + count);
  }
  if (buffer.empty()) return;
  // Canonical order of marks: utf8proc_decompose would do it, on UTF-8 input only.
  for (std::size_t i = 1; i < buffer.size(); ++i)
    for (std::size_t j = i; j > 0; --j) {
      const auto left = utf8proc_get_property(buffer[j - 1])->combining_class;
      const auto right = utf8proc_get_property(buffer[j])->combining_class;
      if (right == 0 || left <= right) break;
      std::swap(buffer[j - 1], buffer[j]);
    }
  const auto size =
      utf8proc_normalize_utf32(buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()), options);
  for (utf8proc_ssize_t i = 0; i < size; ++i) {
    const auto code = static_cast<char32_t>(buffer[static_cast<std::size_t>(i)]);
    if (const char mark = unified_mark(code))
      out += mark;
    else
      utf8::append(out, code);
  }
}

}  // namespace

bool is_word_character(char32_t code) {
  if (code < 0x80) return is_ascii_word(static_cast<char>(code));
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;  // letters, marks, numbers
}

bool Folding::next(std::string& out) {
  if (at_ >= text_.size()) return false;
  if (gap_at(text_, at_) != 0) {
    fold_blanks(out);
    return true;
  }
  const bool alone = at_ + 1 == text_.size() || is_ascii(text_[at_ + 1]);
  if (is_ascii(text_[at_]) && alone)
    out += fold_ascii(text_[at_++]);
  else
    fold_letters(out);
  return true;
}

void Folding::fold_blanks(std::string& out) {
  while (at_ < text_.size()) {
    const std::size_t blank = gap_at(text_, at_);
    if (blank == 0) break;
    at_ += blank;
  }
  if (out.empty() || out.back() != ' ') out += ' ';
}

void Folding::fold_letters(std::string& out) {
  constexpr std::size_t most_marks = 32;  // more on one letter is no name, and must not cost quadratic time
  std::u32string codes;
  do {
    const utf8::Decoded decoded = utf8::decode(text_, at_);
    if (!codes.empty() && (codes.size() > most_marks || !joins_to_the_left(decoded.code))) break;
    codes += decoded.code;
    at_ += decoded.size;
  } while (at_ < text_.size() && !is_ascii(text_[at_]));
  append_folded(codes, out);
}

namespace {

/// The whole of an ASCII text; nothing for others.
std::optional<std::string> fold_plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (!is_ascii(c)) return std::nullopt;
    if (!is_ascii_blank(c))
      out += fold_ascii(c);
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

std::string fold_name(std::string_view text) {
  if (auto plain = fold_plain(text)) return *std::move(plain);
  std::string out;
  out.reserve(text.size());
  Folding folding(text);
  while (folding.next(out)) {
  }
  const std::size_t first = out.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  out.erase(out.find_last_not_of(' ') + 1);
  out.erase(0, first);
  return out;
}

}  // namespace claimcheck
