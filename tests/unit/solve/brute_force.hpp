// An independent judge of small systems: exact fractions, the simplex method, every subset of claims. Shares
// nothing with the checker but the meaning of its language.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace claimcheck::testing_solve {

/// A fraction; sizes that do not fit stop the test.
class Fraction {
 public:
  Fraction(std::int64_t integer = 0) : above_(integer) {}  // NOLINT: an integer is a fraction
  static Fraction of(std::int64_t above, std::int64_t below);
  friend Fraction operator+(const Fraction& a, const Fraction& b);
  friend Fraction operator-(const Fraction& a, const Fraction& b);
  friend Fraction operator*(const Fraction& a, const Fraction& b);
  friend Fraction operator/(const Fraction& a, const Fraction& b);
  int sign() const { return above_ > 0 ? 1 : above_ < 0 ? -1 : 0; }
  friend bool operator<(const Fraction& a, const Fraction& b) { return (a - b).sign() < 0; }
  friend bool operator==(const Fraction& a, const Fraction& b) = default;

 private:
  __extension__ using Wide = __int128;
  static Fraction reduced(Wide above, Wide below);
  static Wide times(Wide a, Wide b);
  Wide above_ = 0;
  Wide below_ = 1;
};

struct BruteTerm {
  std::uint32_t unknown;
  Fraction factor;
};

/// sum of terms <= most (or <), while every claim of `guards` (a bit each) is believed.
struct BruteRow {
  std::vector<BruteTerm> terms;
  Fraction most;
  bool open = false;
  std::uint32_t guards = 0;
};

struct BruteSystem {
  std::uint32_t unknowns = 0;
  std::vector<BruteRow> rows;

  std::vector<bool> negative;  // by unknown: may it be?

  std::uint32_t add(bool may_be_negative = false) {
    negative.push_back(may_be_negative);
    return unknowns++;
  }
  /// low <= sum of terms <= high, with open ends; no end where `has_` says so.
  void between(const std::vector<BruteTerm>& terms, const struct BruteRange& range, std::uint32_t guards);
  /// earlier <= later
  void order(std::uint32_t earlier, std::uint32_t later);
  /// Whether the claims of the set can all be true.
  bool possible(std::uint32_t claims) const;
};

struct BruteRange {
  Fraction low, high;
  bool low_open = false, high_open = false;
  bool has_low = true, has_high = true;
};

}  // namespace claimcheck::testing_solve
