// The shortest quote that stands once: grow the span by whole words, shorter candidates first, never past its
// paragraph.
#include <algorithm>

#include "checker/evidence/document.hpp"
#include "checker/evidence/quote.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// More words than this around a span make no quote that anyone would paste.
constexpr std::size_t most_words_added = 24;

struct Word {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

bool is_line_end(char c) { return c >= '\n' && c <= '\r'; }

std::vector<Word> words_of(std::string_view text, const Span& paragraph) {
  std::vector<Word> words;
  bool inside = false;
  for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
    const std::size_t blank = is_line_end(text[at]) ? 1 : utf8::blank_at(text, at);
    if (blank == 0) {
      if (!inside) words.push_back({at, at});
      words.back().end = ++at;
    } else {
      at += static_cast<std::uint32_t>(blank);
    }
    inside = blank == 0;
  }
  return words;
}

/// The text with each run of white space as one blank: a quote is pasted on one line.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = is_line_end(text[at]) ? 1 : utf8::blank_at(text, at);
    if (blank == 0) {
      out.push_back(text[at++]);
    } else {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      at += blank;
    }
  }
  return out;
}

}  // namespace

std::string shortest_unique_quote(const QuoteIndex& index, const SourceFile& text, Span span) {
  const std::vector<Word> words = words_of(text.text(), paragraph_at(text, span.begin));
  const auto first = std::ranges::find_if(words, [&](const Word& word) { return word.end > span.begin; });
  if (first == words.end() || first->begin >= std::max(span.end, span.begin + 1)) return {};
  auto last = first;
  while (std::next(last) != words.end() && std::next(last)->begin < span.end) ++last;
  const auto before = static_cast<std::size_t>(first - words.begin());
  const auto after = static_cast<std::size_t>(words.end() - last) - 1;
  for (std::size_t added = 0; added <= std::min(most_words_added, before + after); ++added) {
    for (std::size_t left = added > after ? added - after : 0; left <= std::min(added, before); ++left) {
      const std::uint32_t begin = (first - static_cast<std::ptrdiff_t>(left))->begin;
      const std::uint32_t end = (last + static_cast<std::ptrdiff_t>(added - left))->end;
      std::string quote = on_one_line(text.text().substr(begin, end - begin));
      if (index.find(quote, {}, 2).size() == 1) return quote;
    }
  }
  return {};
}

}  // namespace claimcheck
