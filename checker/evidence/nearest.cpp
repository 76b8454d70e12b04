// The most similar passage, by edit distance (edlib, infix mode). Aligning a whole text costs several
// milliseconds a megabyte; so blocks of a long text are first counted by the four-byte runs they share with
// the quote, and only around the best of them is anything aligned. A passage that shares hardly four bytes in
// a row with its quote is not seen, nor would it help anyone.
#include <edlib.h>

#include <algorithm>
#include <bitset>
#include <cstring>
#include <memory>

#include "checker/evidence/boundary.hpp"
#include "checker/evidence/quote.hpp"

namespace claimcheck {

namespace {

/// A passage more than a third of whose bytes were edited is another passage.
constexpr std::size_t edits_divisor = 3;
/// Texts up to this are aligned whole: it takes a tenth of a millisecond.
constexpr std::size_t short_text = 16 * 1024;
/// Places aligned in a longer text. Tables have dozens of rows that differ in their figures only.
constexpr std::size_t most_places = 64;
constexpr std::size_t run = 4;
/// Blocks in the length of a quote, and in the window whose shared runs are counted.
constexpr std::size_t blocks_in_quote = 4;
constexpr std::size_t blocks_in_window = 6;

struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t edits = 0;
};

std::optional<Place> align(std::string_view quote, std::string_view text, std::size_t most_edits) {
  const EdlibAlignConfig config =
      edlibNewAlignConfig(static_cast<int>(most_edits), EDLIB_MODE_HW, EDLIB_TASK_LOC, nullptr, 0);
  EdlibAlignResult result = edlibAlign(quote.data(), static_cast<int>(quote.size()), text.data(),
                                       static_cast<int>(text.size()), config);
  const std::unique_ptr<EdlibAlignResult, void (*)(EdlibAlignResult*)> owner(
      &result, [](EdlibAlignResult* r) { edlibFreeAlignResult(*r); });
  if (result.status != EDLIB_STATUS_OK || result.editDistance < 0 || result.numLocations == 0)
    return std::nullopt;
  return Place{static_cast<std::size_t>(result.startLocations[0]),
               static_cast<std::size_t>(result.endLocations[0]) + 1,
               static_cast<std::size_t>(result.editDistance)};
}

/// The four-byte runs of a quote, as a set of hashes.
class Runs {
 public:
  explicit Runs(std::string_view quote) {
    for (std::size_t at = 0; at + run <= quote.size(); ++at) set_.set(hash(quote.data() + at));
  }
  bool has(const char* at) const { return set_.test(hash(at)); }

 private:
  static std::size_t hash(const char* at) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, at, run);
    return (bytes * 0x9E3779B1u) >> 16;  // Fibonacci hashing (Knuth, 6.4)
  }
  std::bitset<65536> set_;
};

/// Begins of the windows that share most with the quote, best first, then by place.
std::vector<std::size_t> best_windows(std::string_view quote, std::string_view text, std::size_t block) {
  const Runs runs(quote);
  std::vector<std::uint32_t> counts(text.size() / block + blocks_in_window, 0);
  for (std::size_t at = 0, i = 0; at + run <= text.size(); ++i) {
    const std::size_t end = std::min(at + block, text.size() - run + 1);
    std::uint32_t count = 0;
    for (; at < end; ++at) count += runs.has(text.data() + at);
    counts[i] = count;
  }
  std::vector<std::uint32_t> sums(counts.size(), 0);
  for (std::size_t i = 0; i + blocks_in_window <= counts.size(); ++i)
    for (std::size_t j = 0; j < blocks_in_window; ++j) sums[i] += counts[i + j];
  std::vector<std::size_t> tops;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const bool top =
        sums[i] > 0 && (i == 0 || sums[i] >= sums[i - 1]) && (i + 1 == sums.size() || sums[i] > sums[i + 1]);
    if (top) tops.push_back(i);
  }
  const auto better = [&](std::size_t a, std::size_t b) {
    return sums[a] != sums[b] ? sums[a] > sums[b] : a < b;
  };
  const std::size_t kept = std::min(tops.size(), most_places);
  std::partial_sort(tops.begin(), tops.begin() + static_cast<std::ptrdiff_t>(kept), tops.end(), better);
  tops.resize(kept);
  return tops;
}

/// The place in `text` with the fewest edits, the first of several; none beyond a third of the quote.
std::optional<Place> search(std::string_view quote, std::string_view text) {
  const std::size_t most = quote.size() / edits_divisor;
  if (text.size() <= short_text || quote.size() < 2 * run) return align(quote, text, most);
  const std::size_t block = quote.size() / blocks_in_quote;
  std::optional<Place> best;
  for (const std::size_t window : best_windows(quote, text, block)) {
    const std::size_t margin = quote.size() / 2;
    const std::size_t begin = window * block - std::min(window * block, margin);
    const std::size_t end = std::min((window + blocks_in_window) * block + margin, text.size());
    auto place = align(quote, text.substr(begin, end - begin), best ? best->edits : most);
    if (!place) continue;
    place->begin += begin;
    place->end += begin;
    if (!best || place->edits < best->edits || (place->edits == best->edits && place->begin < best->begin))
      best = place;
  }
  return best;
}

}  // namespace

/// A suggestion shows whole words, without the blanks that an alignment may begin or end with.
Span QuoteIndex::whole_words(std::size_t begin, std::size_t end, const Window& range) const {
  const std::string& text = folded_.text;
  const auto blank = [&](std::size_t at) { return text[at] == ' ' || text[at] == '\n'; };
  while (begin < end && blank(begin)) ++begin;
  while (end > begin && blank(end - 1)) --end;
  while (begin > range.begin && splits_word(folded_, text_.text(), begin)) --begin;
  while (end < range.end && splits_word(folded_, text_.text(), end)) ++end;
  return original(begin, end);
}

std::optional<QuoteIndex::Near> QuoteIndex::nearest(std::string_view quote, Span within) const {
  const std::vector<std::string> pieces = quote_pieces(quote);
  const Window range = window(within);
  if (pieces.empty() || range.begin >= range.end) return std::nullopt;
  const auto in = [&](std::string_view piece, std::size_t begin, std::size_t end) {
    auto place = search(piece, std::string_view(folded_.text).substr(begin, end - begin));
    if (place) place->begin += begin, place->end += begin;
    return place;
  };
  // The longest piece finds the paragraph; the others are sought beside it.
  const auto longest = std::ranges::max_element(pieces, {}, &std::string::size);
  const auto anchor = in(*longest, range.begin, range.end);
  if (!anchor) return std::nullopt;
  std::vector<Place> places{*anchor};
  std::size_t total = longest->size();
  std::size_t edits = anchor->edits;
  const auto add = [&](const std::string& piece, std::size_t begin, std::size_t end, bool before) {
    total += piece.size();
    const auto place = begin < end ? in(piece, begin, end) : std::nullopt;
    edits += place ? place->edits : piece.size();
    if (place) places.insert(before ? places.begin() : places.end(), *place);
  };
  const std::size_t floor = std::max(range.begin, paragraph_begin(anchor->begin));
  const std::size_t ceiling = std::min(range.end, paragraph_end(anchor->begin));
  for (auto piece = longest; piece != pieces.begin();) add(*--piece, floor, places.front().begin, true);
  for (auto piece = std::next(longest); piece != pieces.end(); ++piece)
    add(*piece, places.back().end, ceiling, false);
  if (edits * edits_divisor > total) return std::nullopt;
  Near near;
  for (const Place& place : places) near.parts.push_back(whole_words(place.begin, place.end, range));
  near.span = join(near.parts.front(), near.parts.back());
  near.similarity = 1.0 - static_cast<double>(edits) / static_cast<double>(total);
  return near;
}

}  // namespace claimcheck
