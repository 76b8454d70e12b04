// Shortest quotes: runs of whole words, fewer words first. Within a passage every word with a digit is kept,
// as a quote without the figure supports nothing; around a span words are added, never past its paragraph.
#include <algorithm>

#include "checker/evidence/cite.hpp"
#include "checker/evidence/document.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

/// More words than this around a span make no quote that anyone would paste.
constexpr std::size_t most_words_added = 24;
/// Fewer words say too little to a reader.
constexpr std::size_t least_words = 3;

struct Word {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

std::size_t space_at(std::string_view text, std::size_t at) {
  return text[at] >= '\n' && text[at] <= '\r' ? 1 : utf8::blank_at(text, at);
}

std::vector<Word> words_of(std::string_view text, const Span& range) {
  std::vector<Word> words;
  bool inside = false;
  for (std::uint32_t at = range.begin; at < range.end;) {
    const std::size_t space = space_at(text, at);
    if (space == 0) {
      if (!inside) words.push_back({at, at});
      words.back().end = ++at;
    } else {
      at += static_cast<std::uint32_t>(space);
    }
    inside = space == 0;
  }
  return words;
}

bool stands_once(const QuoteIndex& index, std::string_view quote) {
  return index.find(quote, {}, 2).size() == 1;
}

/// Without the comma or full stop at the end, where the quote stands once without it too.
Span without_last_mark(const QuoteIndex& index, const SourceFile& text, Span span) {
  const std::string_view quote = text.text(span);
  const std::string_view word = quote.substr(quote.find_last_of(" \n\t") + 1);
  const bool mark = word.size() > 1 && (word.back() == ',' || word.back() == ';' || word.back() == ':' ||
                                        (word.back() == '.' && word.find('.') == word.size() - 1));
  if (mark && stands_once(index, quote.substr(0, quote.size() - 1))) --span.end;
  return span;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// "2017," or "percent.": what follows belongs to something else.
bool ends_clause(const SourceFile& text, const Word& word) {
  return std::string_view(".,;:!?)").find(text.text()[word.end - 1]) != std::string_view::npos;
}

/// The shortest run of the passage's words that stands once; empty when none does.
Span shortest_within(const QuoteIndex& index, const SourceFile& text, Span passage) {
  const std::vector<Word> words = words_of(text.text(), passage);
  const auto figure = [&](const Word& word) {
    return has_digit(text.text().substr(word.begin, word.end - word.begin));
  };
  auto first = std::ranges::find_if(words, figure);
  auto last = std::find_if(words.rbegin(), words.rend(), figure).base();
  const bool figures = first != words.end();
  if (figures) {
    // A hedge or a currency stands before a figure, its magnitude and unit after it.
    if (first != words.begin()) --first;
    for (int more = 0; more < 2 && last != words.end() && !ends_clause(text, *std::prev(last)); ++more)
      ++last;
  }
  for (std::size_t size = std::min(least_words, words.size()); size <= words.size() && size > 0; ++size) {
    for (auto begin = words.begin(); begin + static_cast<std::ptrdiff_t>(size) <= words.end(); ++begin) {
      const auto end = begin + static_cast<std::ptrdiff_t>(size);
      if (figures && (begin > first || end < last)) continue;
      const Span span{passage.file, begin->begin, std::prev(end)->end};
      if (stands_once(index, text.text(span))) return without_last_mark(index, text, span);
    }
  }
  return {passage.file, passage.begin, passage.begin};
}

/// Words are added around a span until it stands once; empty when it never does.
Span shortest_around(const QuoteIndex& index, const SourceFile& text, Span span) {
  const std::vector<Word> words = words_of(text.text(), paragraph_at(text, span.begin));
  const Span none{span.file, span.begin, span.begin};
  const auto first = std::ranges::find_if(words, [&](const Word& word) { return word.end > span.begin; });
  if (first == words.end() || first->begin >= std::max(span.end, span.begin + 1)) return none;
  auto last = first;
  while (std::next(last) != words.end() && std::next(last)->begin < span.end) ++last;
  const auto before = static_cast<std::size_t>(first - words.begin());
  const auto after = static_cast<std::size_t>(words.end() - last) - 1;
  for (std::size_t added = 0; added <= std::min(most_words_added, before + after); ++added) {
    for (std::size_t left = added > after ? added - after : 0; left <= std::min(added, before); ++left) {
      const Span grown{span.file, (first - static_cast<std::ptrdiff_t>(left))->begin,
                       (last + static_cast<std::ptrdiff_t>(added - left))->end};
      if (stands_once(index, text.text(grown))) return without_last_mark(index, text, grown);
    }
  }
  return none;
}

}  // namespace

std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t space = space_at(text, at);
    if (space == 0) {
      out.push_back(text[at++]);
    } else {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      at += space;
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string in_quotes(std::string_view quote) {
  std::string out = "\"";
  for (const char c : quote) {
    if (c == '"' || c == '\\') out.push_back('\\');
    out.push_back(c);
  }
  return out + "\"";
}

std::string shortest_unique_quote(const QuoteIndex& index, const SourceFile& text, Span span) {
  return on_one_line(text.text(shortest_around(index, text, span)));
}

std::vector<Citation> cite(const QuoteIndex& index, const SourceFile& text, std::string_view passage) {
  std::vector<Citation> citations;
  const auto add = [&](Span place, double similarity) {
    Span quote = shortest_within(index, text, place);
    if (quote.empty()) quote = shortest_around(index, text, place);
    citations.push_back({quote.empty() ? place : quote, on_one_line(text.text(quote)), similarity});
  };
  for (const QuoteMatch& match : index.find(passage)) add(match.span, 1);
  if (!citations.empty()) return citations;
  if (const auto near = index.nearest(passage)) add(near->span, near->similarity);
  return citations;
}

}  // namespace claimcheck
