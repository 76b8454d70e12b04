// One pass. Runs of plain ASCII are copied in bulk, because nearly every byte of a source is plain;
// everything else goes cluster by cluster (a character with its combining marks), since a cluster is the unit
// that NFC composes and therefore the unit that origins point to.
#include "checker/evidence/fold.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <numeric>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

enum class Class : std::uint8_t { plain, space, other };

/// Backquotes stand for apostrophes, so they are not plain.
constexpr std::array<Class, 256> classes = [] {
  std::array<Class, 256> table{};
  table.fill(Class::other);
  for (std::size_t c = 0x21; c < 0x7F; ++c) table[c] = Class::plain;
  table['`'] = Class::other;
  table[' '] = Class::space;
  return table;
}();

Class class_at(std::string_view text, std::size_t at) {
  return classes[static_cast<unsigned char>(text[at])];
}

/// Line ends that the code point stands for: 2 for a paragraph separator, 0 for what ends no line.
int line_ends(char32_t c) {
  if (c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == 0x85 || c == 0x2028) return 1;
  return c == 0x2029 ? 2 : 0;
}

bool is_space(std::string_view text, std::size_t at, char32_t c) {
  return line_ends(c) > 0 || c == 0x1680 || utf8::blank_at(text, at) > 0;
}

/// Marks, and the jamo that compose with a syllable before them (Unicode 15, 3.12).
bool continues_cluster(char32_t c) {
  if (c < 0x300) return false;
  if (c >= 0x1160 && c <= 0x11FF) return true;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
         category == UTF8PROC_CATEGORY_ME;
}

struct Replacement {
  char32_t code;
  std::string_view folded;
};
/// Quote marks and primes, dashes and the minus, the ellipsis, ligatures; by code point.
constexpr std::array<Replacement, 49> replacements = {
    {{0x60, "'"},    {0xAB, "\""},   {0xB4, "'"},    {0xBB, "\""},   {0x2B9, "'"},    {0x2BA, "\""},
     {0x2BB, "'"},   {0x2BC, "'"},   {0x2BD, "'"},   {0x2010, "-"},  {0x2011, "-"},   {0x2012, "-"},
     {0x2013, "-"},  {0x2014, "-"},  {0x2015, "-"},  {0x2018, "'"},  {0x2019, "'"},   {0x201A, "'"},
     {0x201B, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""}, {0x201F, "\""},  {0x2026, "..."},
     {0x2032, "'"},  {0x2033, "\""}, {0x2035, "'"},  {0x2036, "\""}, {0x2039, "'"},   {0x203A, "'"},
     {0x2212, "-"},  {0x2E3A, "-"},  {0x2E3B, "-"},  {0x2E42, "\""}, {0x301D, "\""},  {0x301E, "\""},
     {0x301F, "\""}, {0xFB00, "ff"}, {0xFB01, "fi"}, {0xFB02, "fl"}, {0xFB03, "ffi"}, {0xFB04, "ffl"},
     {0xFB05, "st"}, {0xFB06, "st"}, {0xFE58, "-"},  {0xFE63, "-"},  {0xFF02, "\""},  {0xFF07, "'"},
     {0xFF0D, "-"}}};

/// What a code point is folded to; empty when it stays.
std::string_view replacement(char32_t c) {
  if (c < replacements.front().code) return {};
  const auto found = std::ranges::lower_bound(replacements, c, {}, &Replacement::code);
  return found != replacements.end() && found->code == c ? found->folded : std::string_view();
}

class Folding {
 public:
  explicit Folding(std::string_view text) : text_(text) {
    out_.text.reserve(text.size());
    out_.origin.reserve(text.size() + 1);
  }

  Folded run() {
    while (at_ < text_.size()) {
      if (class_at(text_, at_) == Class::plain && copy_plain()) continue;
      take_code_point();
    }
    out_.origin.push_back(static_cast<std::uint32_t>(end_));
    return std::move(out_);
  }

 private:
  /// Copies a run of printable ASCII with single blanks inside. Leaves its last character to the slow path
  /// when what follows might combine with it; false when nothing was left to copy.
  bool copy_plain() {
    std::size_t end = at_ + 1;
    while (end < text_.size()) {
      if (class_at(text_, end) == Class::plain) {
        ++end;
      } else if (class_at(text_, end) == Class::space && end + 1 < text_.size() &&
                 class_at(text_, end + 1) == Class::plain) {
        end += 2;
      } else {
        break;
      }
    }
    if (end < text_.size() && static_cast<unsigned char>(text_[end]) >= 0x80) --end;
    while (end > at_ && text_[end - 1] == ' ') --end;
    if (end == at_) return false;
    flush_space();
    const std::size_t old = out_.text.size();
    out_.text.append(text_.substr(at_, end - at_));
    out_.origin.resize(out_.text.size());
    std::iota(out_.origin.begin() + static_cast<std::ptrdiff_t>(old), out_.origin.end(),
              static_cast<std::uint32_t>(at_));
    at_ = end_ = end;
    return true;
  }

  void take_code_point() {
    const utf8::Decoded c = utf8::decode(text_, at_);
    if (is_space(text_, at_, c.code)) {
      take_space(c);
    } else if (is_ignorable(c.code)) {
      at_ = c.code == 0xAD ? skip_break_after(at_ + c.size) : at_ + c.size;
    } else {
      take_cluster();
    }
  }

  void take_space(const utf8::Decoded& c) {
    if (!space_) space_begin_ = at_;
    space_ = true;
    // CR LF ends one line.
    if (!(c.code == '\n' && at_ > 0 && text_[at_ - 1] == '\r')) space_line_ends_ += line_ends(c.code);
    at_ += c.size;
  }

  /// A soft hyphen that became visible stands at a line's end: the word goes on after the break.
  std::size_t skip_break_after(std::size_t hyphen_end) const {
    std::size_t at = hyphen_end;
    while (const std::size_t size = utf8::blank_at(text_, at)) at += size;
    if (at < text_.size() && text_[at] == '\r') ++at;
    if (at < text_.size() && text_[at] == '\n') ++at;
    if (at == hyphen_end || (text_[at - 1] != '\n' && text_[at - 1] != '\r')) return hyphen_end;
    while (const std::size_t size = utf8::blank_at(text_, at)) at += size;
    if (at < text_.size() && (text_[at] == '\r' || text_[at] == '\n')) return hyphen_end;
    return at;
  }

  void take_cluster() {
    const std::size_t begin = at_;
    flush_space();
    std::string cluster;
    std::size_t marks = 0;
    std::size_t next = at_;
    do {
      const utf8::Decoded c = utf8::decode(text_, next);
      if (next != begin && is_ignorable(c.code)) {
        next += c.size;
        continue;
      }
      if (next != begin && !continues_cluster(c.code)) break;
      cluster.append(text_.substr(next, c.size));
      next += c.size;
      at_ = next;
    } while (next < text_.size() && ++marks < max_marks);
    if (at_ - begin > 1) compose(cluster);
    end_ = at_;
    emit(cluster, begin);
  }

  /// Invalid bytes stay as they are: utf8proc refuses the cluster then.
  static void compose(std::string& cluster) {
    utf8proc_uint8_t* composed = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(cluster.data()),
                                   static_cast<utf8proc_ssize_t>(cluster.size()), &composed,
                                   static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
    if (size >= 0) cluster.assign(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(size));
  }

  void emit(std::string_view cluster, std::size_t begin) {
    for (std::size_t at = 0; at < cluster.size();) {
      const utf8::Decoded c = utf8::decode(cluster, at);
      const std::string_view folded = replacement(c.code);
      out_.text.append(folded.empty() ? cluster.substr(at, c.size) : folded);
      at += c.size;
    }
    out_.origin.resize(out_.text.size(), static_cast<std::uint32_t>(begin));
  }

  void flush_space() {
    if (space_ && !out_.text.empty()) {
      out_.text.push_back(space_line_ends_ > 1 ? '\n' : ' ');
      out_.origin.push_back(static_cast<std::uint32_t>(space_begin_));
    }
    space_ = false;
    space_line_ends_ = 0;
  }

  /// Unicode's stream-safe text format (UAX 15, section 13) allows 30 marks in a row.
  static constexpr std::size_t max_marks = 32;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;  // right after the last character that was kept
  bool space_ = false;
  std::size_t space_begin_ = 0;
  int space_line_ends_ = 0;
  Folded out_;
};

}  // namespace

bool is_ignorable(char32_t c) {
  if (c < 0xAD) return false;
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x61C ||
         c == 0x34F;
}

Folded fold(std::string_view text) { return Folding(text).run(); }

std::uint32_t origin_end(const Folded& folded, std::string_view text, std::size_t end) {
  std::size_t result = folded.origin[end];
  const std::size_t least = end > 0 ? folded.origin[end - 1] + 1 : 0;
  while (result > least) {
    std::size_t start = result - 1;
    while (start > least && utf8::is_continuation(text[start])) --start;
    if (!is_ignorable(utf8::decode(text, start).code)) break;
    result = start;
  }
  return static_cast<std::uint32_t>(result);
}

}  // namespace claimcheck
