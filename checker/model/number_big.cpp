// When is a rational a finite decimal, and how many digits does it have? Its denominator in lowest terms must
// be 2^a * 5^b; then max(a, b) digits stand after the point.
#include "checker/model/number_big.hpp"

#include <algorithm>

namespace claimcheck::exact {

BigInteger power_of_ten(std::uint32_t power) { return boost::multiprecision::pow(BigInteger(10), power); }

std::optional<std::uint32_t> decimal_places(const BigInteger& denominator) {
  const auto twos = static_cast<std::uint32_t>(lsb(denominator));
  BigInteger rest = denominator >> twos;
  std::uint32_t fives = 0;
  BigInteger quotient;
  BigInteger remainder;
  while (rest > 1) {
    divide_qr(rest, BigInteger(5), quotient, remainder);
    if (!remainder.is_zero()) return std::nullopt;
    rest.swap(quotient);
    ++fives;
  }
  return std::max(twos, fives);
}

std::uint32_t trailing_zeros(const BigInteger& value) {
  const BigInteger positive = abs(value);
  const auto most = static_cast<std::uint32_t>(lsb(positive));  // every ten brings a two
  std::uint32_t zeros = 0;
  BigInteger rest = positive;
  BigInteger quotient;
  BigInteger remainder;
  while (zeros < most) {
    divide_qr(rest, BigInteger(10), quotient, remainder);
    if (!remainder.is_zero()) break;
    rest.swap(quotient);
    ++zeros;
  }
  return zeros;
}

}  // namespace claimcheck::exact
