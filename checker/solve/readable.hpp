// Derived numbers as a person reads them: exact where that is short, else rounded to the side on which the
// sentence stays true.
#pragma once

#include "checker/model/interval.hpp"

namespace claimcheck {

enum class Rounding : std::uint8_t { down, up };

/// `value` itself where it has few digits, else its first six significant ones, rounded down or up.
Number readable(const Number& value, Rounding rounding);
/// The same with as many digits more as it takes to stay beyond `past`: above it when rounded down, below it
/// when rounded up. `value` lies beyond `past`, or on it.
Number readable_beyond(const Number& value, const Number& past, Rounding rounding);
/// Rounded outward.
Interval readable(const Interval& interval);

}  // namespace claimcheck
