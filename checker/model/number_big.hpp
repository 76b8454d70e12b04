// The slow side of Number: exact rationals. Included by the number*.cpp files only, because Boost is heavy.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <optional>

#include "checker/model/number.hpp"

namespace claimcheck {

using Rational = boost::multiprecision::cpp_rational;
using BigInteger = boost::multiprecision::cpp_int;

struct Number::Big {
  Rational value;
};

namespace exact {

/// 10^power, power >= 0.
BigInteger power_of_ten(std::uint32_t power);

/// Digits after the point that `denominator` (in lowest terms) needs: 3 for 8; nullopt unless it is 2^a *
/// 5^b.
std::optional<std::uint32_t> decimal_places(const BigInteger& denominator);

/// How often ten divides `value`, which is not zero.
std::uint32_t trailing_zeros(const BigInteger& value);

}  // namespace exact
}  // namespace claimcheck
