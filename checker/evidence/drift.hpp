// A quote that stands in its source only approximately: has only the wording changed, or what it says?
// Approximate matching never certifies a figure; it decides between "the quote drifted" and "this is not
// there".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// The words of a text that carry what it says, in order and folded: everything with a digit, number and
/// magnitude words, units and currencies, hedges, negations, directions (rose, fell), modality, attribution,
/// and names (capitalised words, the first one left out).
std::vector<std::string> substance(std::string_view text);

/// Whether two passages say the same with other words.
bool same_substance(std::string_view quote, std::string_view passage);

}  // namespace claimcheck
