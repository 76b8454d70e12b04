// Are two sources one text? Word shingles of the article's own sentences, compared by resemblance and
// containment (Broder 1997), robust to paywall cuts and page furniture.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// Sorted, unique hashes of the text's shingles.
struct Shingles {
  std::vector<std::uint64_t> hashes;
};
Shingles shingles(std::string_view text);

struct Overlap {
  double of_first = 0;  // share of the first's shingles that stand in the second
  double of_second = 0;
};
Overlap overlap(const Shingles& a, const Shingles& b);
/// Whether the overlap means one text (the share that decides is documented at the definition).
bool same_text(const Shingles& a, const Shingles& b);

}  // namespace claimcheck
