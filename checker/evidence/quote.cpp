// Both sides are folded once; then a quote is a byte search. The pieces of a quote with gaps are each sought
// after the one before, never past the paragraph, and positions once found are reused, so that a search stays
// linear whatever the text.
#include "checker/evidence/quote.hpp"

#include <string.h>  // memmem

#include <algorithm>

#include "checker/evidence/boundary.hpp"
#include "checker/evidence/layout.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Finds where a piece stands freely at or after a position that only grows.
class PieceSearch {
 public:
  PieceSearch(const Folded& folded, std::string_view original, std::string piece)
      : folded_(folded), original_(original), piece_(std::move(piece)) {}

  /// First place in [from, until) where the piece stands; npos when there is none.
  std::size_t next(std::size_t from, std::size_t until) {
    if (found_ != npos && from <= found_) return fits(found_, until) ? found_ : npos;
    for (std::size_t at = from; at + piece_.size() <= until; ++at) {
      at = search(at, until);
      if (at == npos) return npos;
      if (!splits_word(folded_, original_, at) && !splits_word(folded_, original_, at + piece_.size()))
        return found_ = at;
    }
    return npos;
  }

  std::size_t size() const { return piece_.size(); }

 private:
  bool fits(std::size_t at, std::size_t until) const { return at + piece_.size() <= until; }

  std::size_t search(std::size_t from, std::size_t until) const {
    const char* begin = folded_.text.data();
    const void* hit = memmem(begin + from, until - from, piece_.data(), piece_.size());
    return hit == nullptr ? npos : static_cast<std::size_t>(static_cast<const char*>(hit) - begin);
  }

  const Folded& folded_;
  std::string_view original_;
  std::string piece_;
  std::size_t found_ = npos;
};

bool is_blank(char c) { return c == ' ' || c == '\n'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<std::string> quote_pieces(std::string_view quote) {
  const std::string folded = fold(quote).text;
  std::vector<std::string> pieces;
  std::string_view rest = folded;
  while (!rest.empty()) {
    const std::size_t gap = rest.find("...");
    std::string_view piece = rest.substr(0, gap);
    std::size_t next = gap == npos ? rest.size() : rest.find_first_not_of('.', gap);
    if (next == npos) next = rest.size();
    // Editors bracket their own ellipses.
    if (gap != npos && next < rest.size() && !piece.empty()) {
      const bool square = piece.back() == '[' && rest[next] == ']';
      const bool round = piece.back() == '(' && rest[next] == ')';
      if (square || round) {
        piece.remove_suffix(1);
        ++next;
      }
    }
    rest.remove_prefix(next);
    piece = trim(piece);
    if (!piece.empty()) pieces.emplace_back(piece);
  }
  return pieces;
}

QuoteIndex::QuoteIndex(const SourceFile& text)
    : text_(text), folded_(fold(text.text())), paragraphs_(paragraph_starts(text.text())) {}

/// The first folded byte whose original is at or after `at`.
std::size_t QuoteIndex::folded_at(std::uint32_t at) const {
  const auto found = std::lower_bound(folded_.origin.begin(), folded_.origin.end(), at);
  return std::min(static_cast<std::size_t>(found - folded_.origin.begin()), folded_.text.size());
}

QuoteIndex::Window QuoteIndex::window(Span within) const {
  if (within.empty()) return {0, folded_.text.size()};
  return {folded_at(within.begin), folded_at(within.end)};
}

std::size_t QuoteIndex::paragraph_begin(std::size_t at) const {
  const auto next = std::upper_bound(paragraphs_.begin(), paragraphs_.end(), folded_.origin[at]);
  return next == paragraphs_.begin() ? 0 : folded_at(*std::prev(next));
}

std::size_t QuoteIndex::paragraph_end(std::size_t at) const {
  const auto next = std::upper_bound(paragraphs_.begin(), paragraphs_.end(), folded_.origin[at]);
  return next == paragraphs_.end() ? folded_.text.size() : folded_at(*next);
}

Span QuoteIndex::original(std::size_t begin, std::size_t end) const {
  return {text_.id(), folded_.origin[begin], origin_end(folded_, text_.text(), end)};
}

std::vector<QuoteMatch> QuoteIndex::find(std::string_view quote, Span within, std::size_t limit) const {
  std::vector<QuoteMatch> matches;
  std::vector<PieceSearch> searches;
  for (std::string& piece : quote_pieces(quote))
    searches.emplace_back(folded_, text_.text(), std::move(piece));
  if (searches.empty()) return matches;
  const Window range = window(within);
  for (std::size_t from = range.begin;;) {
    const std::size_t first = searches.front().next(from, range.end);
    if (first == npos) break;
    from = first + 1;
    QuoteMatch match;
    std::size_t end = first + searches.front().size();
    match.parts.push_back(original(first, end));
    const std::size_t until = searches.size() > 1 ? std::min(range.end, paragraph_end(first)) : range.end;
    bool whole = true;
    for (std::size_t i = 1; i < searches.size() && whole; ++i) {
      const std::size_t at = searches[i].next(end, until);
      whole = at != npos;
      if (!whole) break;
      end = at + searches[i].size();
      match.parts.push_back(original(at, end));
    }
    if (!whole) {
      // What is missing here is missing for every later beginning in this paragraph.
      from = std::max(from, until);
      continue;
    }
    match.span = join(match.parts.front(), match.parts.back());
    // Of matches with one end the shortest, which begins last, is meant.
    const bool shorter = !matches.empty() && searches.size() > 1 && matches.back().span.end == match.span.end;
    if (shorter) matches.pop_back();
    if (matches.size() == limit) break;
    matches.push_back(std::move(match));
  }
  return matches;
}

std::string unescape(std::string_view quote) {
  std::string out;
  out.reserve(quote.size());
  for (std::size_t i = 0; i < quote.size(); ++i) {
    const bool escapes =
        quote[i] == '\\' && i + 1 < quote.size() && (quote[i + 1] == '"' || quote[i + 1] == '\\');
    if (escapes) ++i;
    out.push_back(quote[i]);
  }
  return out;
}

}  // namespace claimcheck
