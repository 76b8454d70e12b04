// The most similar passage, by edit distance (edlib, infix mode). Only ever a suggestion.
#include <edlib.h>

#include <algorithm>

#include "checker/evidence/boundary.hpp"
#include "checker/evidence/quote.hpp"

namespace claimcheck {

namespace {

/// A passage more than a third of whose bytes were edited is another passage.
constexpr std::size_t edits_divisor = 3;

struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t edits = 0;
};

std::optional<Place> align(std::string_view piece, std::string_view text, std::size_t most_edits) {
  const auto k = static_cast<int>(most_edits);
  const EdlibAlignConfig config = edlibNewAlignConfig(k, EDLIB_MODE_HW, EDLIB_TASK_LOC, nullptr, 0);
  const EdlibAlignResult result = edlibAlign(piece.data(), static_cast<int>(piece.size()), text.data(),
                                             static_cast<int>(text.size()), config);
  std::optional<Place> place;
  if (result.status == EDLIB_STATUS_OK && result.editDistance >= 0 && result.numLocations > 0)
    place = Place{static_cast<std::size_t>(result.startLocations[0]),
                  static_cast<std::size_t>(result.endLocations[0]) + 1,
                  static_cast<std::size_t>(result.editDistance)};
  edlibFreeAlignResult(result);
  return place;
}

}  // namespace

std::optional<QuoteIndex::Near> QuoteIndex::nearest(std::string_view quote, Span within) const {
  std::string whole;
  for (const std::string& piece : quote_pieces(quote)) whole += (whole.empty() ? "" : " ") + piece;
  const Window range = window(within);
  if (whole.empty() || range.begin >= range.end) return std::nullopt;
  const std::string_view text = std::string_view(folded_.text).substr(range.begin, range.end - range.begin);
  const auto place = align(whole, text, whole.size() / edits_divisor);
  if (!place) return std::nullopt;
  std::size_t begin = range.begin + place->begin;
  std::size_t end = range.begin + place->end;
  while (begin > range.begin && splits_word(folded_, text_.text(), begin)) --begin;
  while (end < range.end && splits_word(folded_, text_.text(), end)) ++end;
  return Near{original(begin, end),
              1.0 - static_cast<double>(place->edits) / static_cast<double>(whole.size())};
}

}  // namespace claimcheck
