// Dates and periods as figures: named stretches, ranges of them, and those that hang on the publication date.
#pragma once

#include "grammar/prose/amounts.hpp"

namespace claimcheck::prose {

/// The date or period that begins at `at` with a digit, a month, an ordinal, "Q3", "FY2017" ….
Reading time_at(const Lens& lens, std::uint32_t at);
/// The date or period that begins at `at` with a weekday, today, last, this, next, past ….
Reading relative_time_at(const Lens& lens, std::uint32_t at);
/// Makes a date or period of a duration where what follows says so: "two years ago", "the 18 months to June
/// 2019".
void turn_into_time(const Lens& lens, Reading& reading);
/// "the first eight months of this year" at "first" or "last".
Reading opening_at(const Lens& lens, std::uint32_t at);

}  // namespace claimcheck::prose
