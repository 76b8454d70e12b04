#include "grammar/nodes/words_at.hpp"

#include <algorithm>
#include <vector>

#include "grammar/text/utf8.hpp"

namespace claimcheck::syntax {

namespace {

const char* one_back(const char* begin, const char* at) {
  --at;
  while (at != begin && utf8::is_continuation(*at)) --at;
  return at;
}

}  // namespace

const char* word_end(const char* at, const char* end) {
  const char* next = at;
  while (next != end && !lexis::is_line_end(*next) && lexis::blank_size(next, end) == 0)
    next += lexis::code_size(next, end);
  return next == at && at != end && !lexis::is_line_end(*at) ? at + lexis::code_size(at, end) : next;
}

const char* line_end(const char* at, const char* end) {
  while (at != end && !lexis::is_line_end(*at)) ++at;
  return at;
}

const char* line_begin(const char* begin, const char* at) {
  while (at != begin && !lexis::is_line_end(at[-1])) --at;
  return at;
}

const char* before_blanks(const char* begin, const char* at) {
  while (at != begin) {
    const char* back = one_back(begin, at);
    if (lexis::blank_size(back, at) == 0 && !lexis::is_line_end(*back)) break;
    at = back;
  }
  return at;
}

std::string_view word_before(const char* begin, const char* at) {
  const char* last = before_blanks(begin, at);
  if (last == begin) return {};
  const char* first = one_back(begin, last);
  const bool letters = lexis::continues_word(first, last);
  while (first != begin) {
    const char* back = one_back(begin, first);
    if (lexis::blank_size(back, first) != 0 || lexis::is_line_end(*back)) break;
    if (lexis::continues_word(back, first) != letters || (!letters && *back != *first)) break;
    first = back;
  }
  return {first, static_cast<std::size_t>(last - first)};
}

std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = lexis::lower(a[i - 1]) == lexis::lower(b[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && lexis::lower(a[i - 1]) == lexis::lower(b[j - 2]) &&
                           lexis::lower(a[i - 2]) == lexis::lower(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

}  // namespace claimcheck::syntax
