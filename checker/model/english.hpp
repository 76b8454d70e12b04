// Singular and plural of English nouns, as far as units and counted things need them.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

/// "island" -> "islands", "person" -> "people", "square foot" -> "square feet"; the last word changes.
std::string plural(std::string_view words);

/// Folded words with the last one in the singular: "Square Miles" -> "square mile".
std::string singular_words(std::string_view words);

/// Folded words with the first one in the singular: "degrees Celsius" -> "degree celsius".
std::string singular_head(std::string_view words);

}  // namespace claimcheck
