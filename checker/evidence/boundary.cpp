// Each rule looks at a few characters on either side of the place; all are symmetric, so that one question
// serves the beginning and the end of a quote.
#include "checker/evidence/boundary.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_word(c) && utf8proc_category(static_cast<utf8proc_int32_t>(c)) <= UTF8PROC_CATEGORY_LO;
}

bool is_superscript(char32_t c) {
  return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x2079);
}

bool is_currency(char32_t c) {
  if (c < 0x80) return c == '$';
  return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_SC;
}

/// The characters around a place: before(1) is the one right before it, after(1) right after it; 0 at an end.
class Around {
 public:
  Around(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  char32_t after(int n) const {
    std::size_t at = at_;
    for (; n > 1 && at < text_.size(); --n) at += utf8::decode(text_, at).size;
    return at < text_.size() ? utf8::decode(text_, at).code : 0;
  }

  char32_t before(int n) const {
    std::size_t at = at_;
    char32_t c = 0;
    for (; n > 0; --n) {
      if (at == 0) return 0;
      do {
        --at;
      } while (at > 0 && utf8::is_continuation(text_[at]));
      c = utf8::decode(text_, at).code;
    }
    return c;
  }

  /// The run of letters that ends (begins) at the place, as bytes.
  std::string_view letters_before() const {
    std::size_t begin = at_;
    while (begin > 0 && is_letter(static_cast<unsigned char>(text_[begin - 1]))) --begin;
    return text_.substr(begin, at_ - begin);
  }
  std::string_view letters_after() const {
    std::size_t end = at_;
    while (end < text_.size() && is_letter(static_cast<unsigned char>(text_[end]))) ++end;
    return text_.substr(at_, end - at_);
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

/// A mark that holds digits together: 18.3, 1,200, 2:00:35, 1/3, 1'000.
bool joins_digits(char32_t c) { return c == '.' || c == ',' || c == ':' || c == '/' || c == '\''; }

bool splits_digits(const Around& around) {
  const char32_t left = around.before(1);
  const char32_t right = around.after(1);
  if (joins_digits(left) && is_digit(right) && is_digit(around.before(2))) return true;
  if (is_digit(left) && joins_digits(right) && is_digit(around.after(2))) return true;
  // A decimal mark or a sign in front: ".5", "-0.4".
  const char32_t far = around.before(2);
  const bool number_begins = far == 0 || far == ' ' || far == '\n' || far == '(' || is_currency(far);
  return (left == '.' || left == '-') && is_digit(right) && number_begins;
}

/// "Abe's" may be quoted as "Abe"; "can't" not as "can", nor "O'Brien" as "Brien".
bool splits_contraction(std::string_view text, std::size_t at, const Around& around) {
  if (around.before(1) == '\'' && is_letter(around.before(2)) && is_letter(around.after(1))) return true;
  if (around.after(1) != '\'' || !is_letter(around.before(1)) || !is_letter(around.after(2))) return false;
  return Around(text, at + 1).letters_after() != "s" && Around(text, at + 1).letters_after() != "S";
}

bool equal_ignoring_case(std::string_view word, std::string_view lower) {
  return std::ranges::equal(word, lower, [](char a, char b) { return (a | 0x20) == b; });
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view one) { return equal_ignoring_case(word, one); });
}

constexpr std::array<std::string_view, 8> tens = {"twenty", "thirty",  "forty",  "fifty",
                                                  "sixty",  "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 18> units = {"one",    "two",   "three", "four",    "five",   "six",
                                                    "seven",  "eight", "nine",  "first",   "second", "third",
                                                    "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"};

/// "twenty-one" is one number.
bool splits_number_word(std::string_view text, std::size_t at, const Around& around) {
  if (around.after(1) == '-')
    return is_one_of(around.letters_before(), tens) && is_one_of(Around(text, at + 1).letters_after(), units);
  if (around.before(1) == '-')
    return is_one_of(Around(text, at - 1).letters_before(), tens) && is_one_of(around.letters_after(), units);
  return false;
}

/// Three digits that end a group: "300" in "18 300".
bool begins_group(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) {
    return i < text.size() && is_digit(static_cast<unsigned char>(text[i]));
  };
  return digit(at) && digit(at + 1) && digit(at + 2) && !digit(at + 3);
}

bool splits_spaced_group(const Folded& folded, std::string_view original, std::size_t at) {
  const std::string_view text = folded.text;
  const std::size_t blank = text[at] == ' ' ? at : at - 1;
  if (text[blank] != ' ' || blank == 0 || !is_digit(static_cast<unsigned char>(text[blank - 1])))
    return false;
  return static_cast<unsigned char>(original[folded.origin[blank]]) >= 0x80 && begins_group(text, blank + 1);
}

}  // namespace

bool is_word(char32_t c) {
  if (c < 0x80) return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  // Scripts that do not part words by blanks have no boundary to miss.
  if ((c >= 0x2E80 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000) return false;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool splits_word(const Folded& folded, std::string_view original, std::size_t at) {
  const std::string_view text = folded.text;
  if (at == 0 || at >= text.size()) return false;
  if (folded.origin[at] == folded.origin[at - 1]) return true;
  const Around around(text, at);
  const char32_t left = around.before(1);
  const char32_t right = around.after(1);
  if (is_word(left) && is_word(right)) {
    // The 2 of "km²" is the unit's; after a longer word it is a footnote's.
    return !is_superscript(right) || around.letters_before().size() <= 3;
  }
  if (is_letter(left) && is_currency(right)) return true;  // "C$18"
  return splits_digits(around) || splits_contraction(text, at, around) ||
         splits_number_word(text, at, around) || splits_spaced_group(folded, original, at);
}

}  // namespace claimcheck
