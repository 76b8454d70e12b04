// Bounded looks around a place. A word longer than any word is none.
#include "grammar/prose/lens.hpp"

#include "grammar/text/utf8.hpp"

namespace claimcheck::prose {

namespace {

constexpr std::uint32_t longest_look = 48;   // bytes of one word, blanks of one gap
constexpr std::uint32_t shortest_wrap = 50;  // a line ended before this column ends its paragraph

/// U+2019 or U+02BC, or an ASCII apostrophe: its size.
std::uint32_t apostrophe_at(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '\'') return 1;
  return text.substr(at).starts_with("\xE2\x80\x99") ? 3 : 0;
}

/// Punctuation and blanks beyond ASCII end a word; letters beyond ASCII do not.
bool is_high_letter(std::string_view text, std::uint32_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead >= 0xC3 && lead != 0xE2 && lead != 0xE3 && lead != 0xEF;
}

bool is_word_byte(std::string_view text, std::uint32_t at) {
  const char c = text[at];
  if (is_letter(c)) return true;
  if (!is_high(c)) return false;
  std::uint32_t lead = at;
  while (lead > 0 && at - lead < 3 && utf8::is_continuation(text[lead])) --lead;
  return is_high_letter(text, lead);
}

}  // namespace

bool Lens::wraps(std::uint32_t line_end) const {
  const std::uint32_t from = line_end > begin_ + shortest_wrap ? line_end - shortest_wrap : begin_;
  if (line_end - from < shortest_wrap) return false;
  return text_.substr(from, line_end - from).find('\n') == std::string_view::npos;
}

std::uint32_t Lens::skip_blanks(std::uint32_t at) const {
  const std::uint32_t limit = at + longest_look < end() ? at + longest_look : end();
  bool line = false;
  while (at < limit) {
    const char c = text_[at];
    if (c == ' ' || c == '\t') {
      ++at;
    } else if (c == '\r' && (*this)[at + 1] == '\n') {
      ++at;
    } else if (c == '\n') {
      const char next = (*this)[at + 1];
      if (line || next == '\n' || next == '\r' || !wraps(at)) return at;
      line = true;
      ++at;
    } else if (is_high(c)) {
      const std::size_t size = utf8::blank_at(text_, at);
      if (size == 0) return at;
      at += static_cast<std::uint32_t>(size);
    } else {
      return at;
    }
  }
  return at;
}

std::uint32_t Lens::skip_blanks_back(std::uint32_t at) const {
  const std::uint32_t limit = at > begin_ + longest_look ? at - longest_look : begin_;
  while (at > limit) {
    const char c = text_[at - 1];
    if (c == ' ' || c == '\t' || (c == '\n' && wraps(at - 1))) {
      --at;
    } else if (is_high(c) && at >= begin_ + 2) {
      std::uint32_t lead = at - 1;
      while (lead > begin_ && utf8::is_continuation(text_[lead])) --lead;
      const std::size_t size = utf8::blank_at(text_, lead);
      if (size == 0 || lead + size != at) return at;
      at = lead;
    } else {
      return at;
    }
  }
  return at;
}

std::uint32_t Lens::dash_at(std::uint32_t at) const {
  if (at >= end()) return 0;
  if (text_[at] == '-') return 1;
  if (text_[at] != '\xE2' || at + 2 >= end()) return 0;
  const auto second = static_cast<unsigned char>(text_[at + 1]);
  const auto third = static_cast<unsigned char>(text_[at + 2]);
  if (second == 0x80 && third >= 0x90 && third <= 0x95) return 3;  // U+2010–U+2015
  return second == 0x88 && third == 0x92 ? 3 : 0;                  // U+2212
}

std::uint32_t Lens::dash_before(std::uint32_t at) const {
  if (at <= begin_) return 0;
  if (text_[at - 1] == '-') return 1;
  return at >= begin_ + 3 && dash_at(at - 3) == 3 ? 3 : 0;
}

Word Lens::describe(std::uint32_t from, std::uint32_t to, bool marked) const {
  Word word{.begin = from, .end = to};
  if (from == to) return word;
  const std::string_view bytes = text(from, to);
  // "Russia's", "didn't": what is known is known of the word without its ending.
  const std::size_t mark = marked ? bytes.find_first_of("'\xE2") : std::string_view::npos;
  if (mark == std::string_view::npos) {
    word.info = look_up(bytes);
  } else if (bytes.ends_with('t') && mark > 0 && bytes[mark - 1] == 'n') {
    word.info.classes = is::negation | is::stop;
  } else {
    word.info = look_up(bytes.substr(0, mark));
  }
  word.capital = is_upper(bytes.front());
  word.acronym = word.capital;
  for (std::size_t i = 1; word.acronym && i < bytes.size(); ++i) word.acronym = !is_lower(bytes[i]);
  return word;
}

Word Lens::word_at(std::uint32_t at) const {
  Memo& memo = forward_[at % memo_size];
  if (memo.at != at) memo = {at, find_word_at(at)};
  return memo.word;
}

Word Lens::find_word_at(std::uint32_t at) const {
  std::uint32_t to = at;
  bool marked = false;
  const std::uint32_t limit = at + longest_look < end() ? at + longest_look : end();
  while (to < limit) {
    if (is_letter(text_[to]) || is_word_byte(text_, to)) {
      ++to;
      continue;
    }
    const std::uint32_t mark = apostrophe_at(text_, to);
    if (mark == 0 || to == at || to + mark >= limit || !is_word_byte(text_, to + mark)) break;
    const std::uint32_t after = to + mark + 1;  // "Friday's": the word ends before the mark
    if (text_[to + mark] == 's' && (after >= end() || !is_word_byte(text_, after))) break;
    to += mark;
    marked = true;
  }
  return to == limit && to < end() && to - at >= longest_look ? Word{at, at, {}} : describe(at, to, marked);
}

Word Lens::next(std::uint32_t at) const {
  const std::uint32_t from = skip_blanks(at);
  if (from >= end()) return {from, from, {}};
  Word word = word_at(from);
  if (from > at + 1) word.gap_line = text(at, from).find('\n') != std::string_view::npos;
  return word;
}

Word Lens::previous(std::uint32_t at) const {
  Memo& memo = backward_[at % memo_size];
  if (memo.at != at) memo = {at, find_previous(at)};
  return memo.word;
}

Word Lens::find_previous(std::uint32_t at) const {
  const std::uint32_t to = skip_blanks_back(at);
  const std::uint32_t limit = to > begin_ + longest_look ? to - longest_look : begin_;
  std::uint32_t from = to;
  bool marked = false;
  while (from > limit) {
    if (is_letter(text_[from - 1]) || is_word_byte(text_, from - 1)) {
      --from;
      continue;
    }
    if (from == to || from < limit + 2) break;
    const std::uint32_t mark = text_[from - 1] == '\'' ? 1 : ends(from, "\xE2\x80\x99") ? 3 : 0;
    if (mark == 0 || from < limit + mark + 1 || !is_word_byte(text_, from - mark - 1)) break;
    from -= mark;
    marked = true;
  }
  if (from == to || (from == limit && from > begin_ && to - from >= longest_look)) return {to, to, {}};
  return describe(from, to, marked);
}

std::uint32_t Lens::find_phrase_at(std::uint32_t at, std::string_view phrase) const {
  while (!phrase.empty()) {
    const std::size_t blank = phrase.find(' ');
    const std::string_view piece = phrase.substr(0, blank);
    if (at + piece.size() > end()) return 0;
    for (const char c : piece) {
      const char here = text_[at++];
      if ((is_letter(here) ? here | 0x20 : here) != c) return 0;
    }
    if (at < end() && is_word_byte(text_, at)) return 0;
    if (blank == std::string_view::npos) return at;
    const std::uint32_t past = skip_blanks(at);
    if (past == at) return 0;
    at = past;
    phrase.remove_prefix(blank + 1);
  }
  return 0;
}

std::uint32_t Lens::find_phrase_before(std::uint32_t at, std::string_view phrase) const {
  while (true) {
    const std::size_t blank = phrase.rfind(' ');
    const std::string_view piece = blank == std::string_view::npos ? phrase : phrase.substr(blank + 1);
    if (at < begin_ + piece.size()) return no_place;
    at -= static_cast<std::uint32_t>(piece.size());
    for (std::size_t i = 0; i < piece.size(); ++i) {
      const char here = text_[at + i];
      if ((is_letter(here) ? here | 0x20 : here) != piece[i]) return no_place;
    }
    if (at > begin_ && is_letter(piece.front()) && is_word_byte(text_, at - 1)) return no_place;
    if (blank == std::string_view::npos) return at;
    const std::uint32_t past = skip_blanks_back(at);
    if (past == at) return no_place;
    at = past;
    phrase = phrase.substr(0, blank);
  }
}

bool Lens::begins_sentence(std::uint32_t at) const {
  std::uint32_t to = skip_blanks_back(at);
  while (to > begin_ && (text_[to - 1] == '"' || text_[to - 1] == '(' || ends(to, "\xE2\x80\x9C"))) {
    to -= text_[to - 1] == '"' || text_[to - 1] == '(' ? 1 : 3;
    to = skip_blanks_back(to);
  }
  if (to <= begin_) return true;
  const char c = text_[to - 1];
  return c == '\n' || c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == '|';
}

}  // namespace claimcheck::prose
