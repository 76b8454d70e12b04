// Did you mean …? Optimal string alignment (Damerau–Levenshtein without overlapping swaps; G. Navarro, "A
// Guided Tour to Approximate String Matching", 2001), cut off at a limit because only near names matter.
#include "checker/model/spelling.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "checker/model/vocabulary.hpp"
#include "grammar/text/utf8.hpp"

namespace claimcheck {

namespace {

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    out += decoded.code;
    at += decoded.size;
  }
  return out;
}

std::uint64_t letters_of(std::u32string_view text) {
  std::uint64_t out = 0;
  for (const char32_t code : text) out |= std::uint64_t{1} << (code % 64);
  return out;
}

/// Three rows of the usual table, each only as wide as `limit` allows.
std::size_t aligned_distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
  const std::size_t beyond = limit + 1;
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return beyond;
  std::vector<std::size_t> before(b.size() + 1, beyond);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1, beyond);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const std::size_t from = i > limit ? i - limit : 1;
    const std::size_t to = std::min(b.size(), i + limit);
    std::fill(row.begin(), row.end(), beyond);
    if (from == 1) row[0] = i;
    std::size_t least = row[0];
    for (std::size_t j = from; j <= to; ++j) {
      const bool same = a[i - 1] == b[j - 1];
      std::size_t best = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0u : 1u)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) best = std::min(best, before[j - 2] + 1);
      row[j] = std::min(best, beyond);
      least = std::min(least, row[j]);
    }
    const std::size_t previous = *std::min_element(above.begin(), above.end());
    if (least > limit && previous > limit) return beyond;
    before.swap(above);
    above.swap(row);
  }
  return std::min(above[b.size()], beyond);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  return aligned_distance(code_points(a), code_points(b), limit);
}

void Spellings::add(std::string name) {
  Entry entry{code_points(fold_name(name)), 0};
  entry.letters = letters_of(entry.folded);
  entries_.push_back(std::move(entry));
  names_.push_back(std::move(name));
}

std::string Spellings::nearest(std::string_view text) const {
  const std::u32string wanted = code_points(fold_name(text));
  const std::uint64_t letters = letters_of(wanted);
  std::size_t limit = std::clamp<std::size_t>(wanted.size() / 3, 1, 3);
  if (wanted.size() < 2) limit = 0;  // every name is one edit from a single letter
  const std::string* best = nullptr;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    // An edit takes one letter away and brings one in, at most.
    const auto differing = static_cast<std::size_t>(std::popcount(letters ^ entries_[i].letters));
    if (differing > 2 * limit) continue;
    const std::size_t distance = aligned_distance(wanted, entries_[i].folded, limit);
    if (distance > limit) continue;
    best = &names_[i];
    if (distance == 0) break;
    limit = distance - 1;  // the first of the nearest stays
  }
  return best == nullptr ? std::string() : *best;
}

std::string nearest_of(std::string_view text, const std::vector<std::string>& candidates) {
  Spellings spellings;
  for (const std::string& candidate : candidates) spellings.add(candidate);
  return spellings.nearest(text);
}

}  // namespace claimcheck
