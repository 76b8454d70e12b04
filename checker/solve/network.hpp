// Difference constraints x(to) - x(from) <= c over points in time order, each guarded by a claim: which
// claims cannot hold together. A conflict is a negative cycle (Bellman and Ford; Dechter, Meiri and Pearl
// 1991, "Temporal constraint networks").
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "checker/model/number.hpp"

namespace claimcheck {

/// An upper end: `value`, or just below it; `opens` counts the open ends added up, so that a cycle of length
/// zero with an open edge is negative.
struct Slack {
  Number value;
  std::int64_t opens = 0;

  friend Slack operator+(const Slack& a, const Slack& b) { return {a.value + b.value, a.opens + b.opens}; }
  friend Slack operator-(const Slack& a, const Slack& b) { return {a.value - b.value, a.opens - b.opens}; }
  friend std::strong_ordering operator<=>(const Slack& a, const Slack& b) {
    const auto order = a.value <=> b.value;
    return order != 0 ? order : b.opens <=> a.opens;
  }
  friend bool operator==(const Slack& a, const Slack& b) { return (a <=> b) == 0; }
};

class DifferenceNetwork {
 public:
  static constexpr std::uint32_t no_claim = 0xffffffff;

  /// Points are numbered in time order: constraints between neighbours are the cheap ones.
  explicit DifferenceNetwork(std::uint32_t points, std::uint32_t claims);

  /// x(to) - x(from) <= slack
  void limit(std::uint32_t from, std::uint32_t to, Slack slack, std::uint32_t claim);
  /// x(point) <= most
  void limit_above(std::uint32_t point, Slack most, std::uint32_t claim);
  /// x(point) >= least, or > least when open
  void limit_below(std::uint32_t point, const Number& least, bool open, std::uint32_t claim);

  struct Result {
    /// Sets of claims that cannot hold together, pairwise disjoint, not yet irreducible. Empty exactly when
    /// everything can hold, unless `exhausted`.
    std::vector<std::vector<std::uint32_t>> conflicts;
    bool exhausted = false;  // the limit of steps was reached
  };
  Result solve();

 private:
  friend class NetworkSolver;
  struct Edge {
    std::uint32_t from;
    std::uint32_t to;
    Slack slack;
    std::uint32_t claim;
  };
  struct Anchor {
    std::uint32_t point;
    Slack bound;  // below: the negated least
    std::uint32_t claim;
  };

  std::uint32_t points_;
  std::uint32_t claims_;
  std::vector<Edge> edges_;
  std::vector<Anchor> above_;
  std::vector<Anchor> below_;
};

}  // namespace claimcheck
