// Does a place in folded text lie inside a word or a number? "3 billion" does not stand in "18.3 billion",
// nor
// "$18.3" in "$18.35": such a match would certify a figure that nobody printed.
#pragma once

#include <cstddef>
#include <string_view>

#include "checker/evidence/fold.hpp"

namespace claimcheck {

/// Whether a quote may not begin or end at folded byte `at`: letters or digits go on across it, or a decimal
/// mark, a digit group, a sign, a time of day, a fraction, a contraction, a hyphenated number word.
/// `original` is the text that was folded (no-break and thin spaces group digits, plain ones do not).
bool splits_word(const Folded& folded, std::string_view original, std::size_t at);

/// Letters, marks and digits of scripts that part words by blanks, and '_'.
bool is_word(char32_t c);

}  // namespace claimcheck
