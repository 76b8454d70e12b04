// Dimensions as products of powers: units convert when these agree.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace claimcheck {

/// Powers of base dimensions by name: {"L": 2}; never a zero power.
using Powers = std::map<std::string, int>;

/// Reads "M L2 T-2".
Powers parse_powers(std::string_view text);
/// a * b^power.
Powers multiply(const Powers& a, const Powers& b, int power = 1);
/// "L2", "L.M/T2", "1/T"; one text per dimension; "" for none.
std::string to_string(const Powers& powers);

}  // namespace claimcheck
