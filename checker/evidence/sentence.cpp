// Sentences of English prose: a full stop ends one unless it abbreviates, stands in a number, or something in
// lower case goes on after it. Headings and list items end at their line.
#include <algorithm>
#include <array>

#include "checker/evidence/boundary.hpp"
#include "checker/evidence/document.hpp"
#include "checker/evidence/layout.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

template <std::size_t N>
using Words = std::array<std::string_view, N>;

template <std::size_t N>
bool has(const Words<N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// A name or a number follows these: they never end a sentence.
constexpr Words<46> never_last = {
    "Mr",   "Mrs",  "Ms",  "Dr",   "Prof", "Sen",  "Rep", "Gov",  "Gen", "Col",    "Lt",  "Capt",
    "Sgt",  "Adm",  "Rev", "Hon",  "Pres", "Sir",  "Mt",  "Ft",   "vs",  "cf",     "ca",  "approx",
    "est",  "e.g",  "i.e", "Fig",  "fig",  "Art",  "Sec", "Vol",  "Ch",  "Messrs", "Maj", "Cmdr",
    "Supt", "Insp", "Amb", "Atty", "Dept", "Govt", "Mme", "Mlle", "viz", "resp"};

/// Only a number makes these abbreviations: "Dec. 16", "No. 10", "p. 4".
constexpr Words<19> before_number = {"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct",
                                     "Nov", "Dec", "No",  "Nos", "no",  "nos", "p",   "pp",  "c"};

/// These may end a sentence; the next word tells.
constexpr Words<18> perhaps_last = {"Inc",  "Corp", "Ltd", "Co",   "Jr", "Sr",   "St",   "Bros",  "etc",
                                    "Ph.D", "al",   "Ave", "Blvd", "Rd", "Univ", "Assn", "Gov't", "plc"};

/// A day, a month or a zone after a time of day goes on with the sentence.
constexpr Words<4> times_of_day = {"a.m", "p.m", "A.M", "P.M"};
constexpr Words<22> after_time = {"Monday",  "Tuesday",   "Wednesday", "Thursday", "Friday", "Saturday",
                                  "Sunday",  "Mon",       "Tue",       "Wed",      "Thu",    "Fri",
                                  "January", "February",  "March",     "April",    "June",   "July",
                                  "August",  "September", "October",   "November"};

/// Words that open sentences far more often than they follow an abbreviation inside one.
constexpr Words<78> openers = {
    "The",      "A",      "An",      "In",        "On",       "At",      "It",      "He",      "She",
    "They",     "We",     "You",     "I",         "But",      "And",     "Or",      "This",    "That",
    "These",    "Those",  "However", "Its",       "His",      "Her",     "Their",   "Our",     "My",
    "For",      "By",     "As",      "If",        "When",     "While",   "After",   "Before",  "Since",
    "Although", "Though", "Last",    "Meanwhile", "Moreover", "There",   "Some",    "Many",    "Most",
    "Both",     "To",     "From",    "With",      "Under",    "During",  "Despite", "Yet",     "So",
    "Also",     "Not",    "Now",     "Then",      "What",     "Why",     "How",     "Who",     "Where",
    "Such",     "Only",   "Even",    "Because",   "Still",    "Instead", "Among",   "Between", "According",
    "Until",    "Once",   "All",     "Another",   "Each",     "One"};

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  // Latin capitals of Western and Central European names, Greek and Cyrillic ones.
  return (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x100 && c <= 0x17F && c % 2 == 0) ||
         (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_closer(char32_t c) {
  static constexpr std::u32string_view closers = U"\"'”’)]»›";
  return closers.find(c) != std::u32string_view::npos;
}
bool is_opener(char32_t c) {
  static constexpr std::u32string_view marks = U"\"'“‘([«‹$€£¥•–—-*";
  return marks.find(c) != std::u32string_view::npos;
}

/// Sentences of one paragraph, found from its beginning.
class Sentences {
 public:
  explicit Sentences(std::string_view paragraph) : text_(paragraph) {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      widest_ = std::max(widest_, utf8::count(text_.substr(at, end - at)));
      at = end + 1;
    }
  }

  /// End of the sentence that begins at `begin`.
  std::size_t end_from(std::size_t begin) const {
    for (std::size_t at = begin; at < text_.size(); ++at) {
      const char c = text_[at];
      if (c == '\n' && line_ends_sentence(at)) return at;
      const bool ellipsis = text_.substr(at).starts_with("…");
      if (c != '.' && c != '!' && c != '?' && !ellipsis) continue;
      std::size_t end = at + (ellipsis ? 3 : 1);
      while (end < text_.size() && (text_[end] == '.' || text_[end] == '!' || text_[end] == '?')) ++end;
      const bool stop = c == '.' && end == at + 1;
      end = skip_closers(end);
      if (goes_on(end) || (stop && abbreviates(begin, at, end))) {
        at = end - 1;
        continue;
      }
      return end;
    }
    return text_.size();
  }

  std::size_t skip_blanks(std::size_t at) const {
    while (at < text_.size()) {
      const std::size_t size = is_line_end(text_[at]) ? 1 : utf8::blank_at(text_, at);
      if (size == 0) break;
      at += size;
    }
    return at;
  }

 private:
  static bool is_line_end(char c) { return c == '\n' || c == '\r'; }

  /// Closing quotes and brackets, and the references that encyclopaedias put there: "2018.[12]".
  std::size_t skip_closers(std::size_t at) const {
    while (at < text_.size()) {
      const utf8::Decoded c = utf8::decode(text_, at);
      const std::size_t bracket = c.code == '[' ? text_.find_first_not_of("0123456789", at + 1) : 0;
      if (is_closer(c.code)) {
        at += c.size;
      } else if (c.code == '[' && bracket != std::string_view::npos && bracket > at + 1 &&
                 text_[bracket] == ']') {
        at = bracket + 1;
      } else {
        break;
      }
    }
    return at;
  }

  /// Whether the sentence goes on after a mark and its closers: no blank follows, or lower case does.
  bool goes_on(std::size_t end) const {
    const std::size_t next = skip_blanks(end);
    if (next >= text_.size()) return false;
    if (next == end) return true;
    const utf8::Decoded c = utf8::decode(text_, next);
    if (is_upper(c.code) || is_digit(c.code) || is_opener(c.code)) return false;
    return is_word(c.code) || c.code < 0x80;
  }

  /// The word before a full stop, with full stops inside ("U.S", "a.m").
  std::string_view word_before(std::size_t begin, std::size_t stop) const {
    std::size_t at = stop;
    while (at > begin && (is_letter(text_[at - 1]) || text_[at - 1] == '.' || text_[at - 1] == '\'' ||
                          is_digit(text_[at - 1])))
      --at;
    return text_.substr(at, stop - at);
  }

  std::string_view word_at(std::size_t at) const {
    std::size_t end = at;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    return text_.substr(at, end - at);
  }

  bool abbreviates(std::size_t begin, std::size_t stop, std::size_t end) const {
    const std::string_view word = word_before(begin, stop);
    const std::size_t next = skip_blanks(end);
    if (word.empty() || next >= text_.size()) return false;
    const bool number_follows = is_digit(text_[next]);
    if (has(never_last, word)) return true;
    if (has(before_number, word)) return number_follows;
    // "1. Trade": the number of an item, not a sentence.
    if (begin + word.size() == stop && word.find_first_not_of("0123456789") == std::string_view::npos)
      return true;
    if (has(times_of_day, word)) {
      const std::string_view after = word_at(next);
      const bool zone = after.size() >= 2 && std::ranges::all_of(after, [](char c) { return c < 'a'; });
      return zone || has(after_time, after);
    }
    const bool initials = word.find('.') != std::string_view::npos &&
                          std::ranges::none_of(word, [](char c) { return is_digit(c); });
    const bool initial = word.size() == 1 && is_upper(static_cast<unsigned char>(word[0]));
    if (!initials && !initial && !has(perhaps_last, word)) return false;
    return number_follows || !has(openers, word_at(next));
  }

  /// A break where the next word would still have fitted was made on purpose: a heading, an address, an item.
  bool line_ends_sentence(std::size_t line_end) const {
    const std::size_t begin = line_end == 0 ? 0 : text_.rfind('\n', line_end - 1) + 1;
    const std::string_view line = text_.substr(begin, line_end - begin);
    const std::size_t below_end = std::min(text_.find('\n', line_end + 1), text_.size());
    const std::string_view below = trim_line(text_.substr(line_end + 1, below_end - line_end - 1));
    if (below.empty() || is_list_item(below)) return true;
    const std::size_t first_word = std::min(below.find(' '), below.size());
    return utf8::count(trim_line(line)) + 1 + utf8::count(below.substr(0, first_word)) < widest_;
  }

  std::string_view text_;
  std::size_t widest_ = 0;  // code points of the longest line
};

}  // namespace

Span sentence_at(const SourceFile& text, std::uint32_t at) {
  const Span paragraph = paragraph_at(text, at);
  const std::string_view bytes = text.text(paragraph);
  const Sentences sentences(bytes);
  std::size_t begin = sentences.skip_blanks(0);
  while (begin < bytes.size()) {
    const std::size_t end = sentences.end_from(begin);
    const std::size_t next = sentences.skip_blanks(end);
    if (paragraph.begin + next > at || next >= bytes.size())
      return {text.id(), paragraph.begin + static_cast<std::uint32_t>(begin),
              paragraph.begin + static_cast<std::uint32_t>(end)};
    begin = next;
  }
  return {text.id(), paragraph.begin + static_cast<std::uint32_t>(begin),
          paragraph.begin + static_cast<std::uint32_t>(begin)};
}

}  // namespace claimcheck
