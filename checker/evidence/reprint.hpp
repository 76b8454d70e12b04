// Are two sources one text? Word shingles of the article's own sentences, compared by resemblance and
// containment (Broder 1997), robust to paywall cuts and page furniture.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// Sorted, unique hashes of the text's shingles: all of them, or of a long text those up to `bound`.
struct Shingles {
  std::vector<std::uint64_t> hashes;
  std::uint64_t bound = UINT64_MAX;
  std::size_t count = 0;  // of the text, kept or not
};
Shingles shingles(std::string_view text);

/// Estimated from what is kept of both: to some 2 percent for long texts, exact for short ones.
struct Overlap {
  double of_first = 0;  // share of the first's shingles that stand in the second
  double of_second = 0;
};
Overlap overlap(const Shingles& a, const Shingles& b);
/// Whether the overlap means one text (the share that decides is documented at the definition).
bool same_text(const Shingles& a, const Shingles& b);

}  // namespace claimcheck
