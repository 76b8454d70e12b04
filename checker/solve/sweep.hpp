// Many intervals that should share a point: which ones do not. The largest set that agrees stays; each of the
// rest is an outlier, paired with one of the agreeing claims that it cannot stand beside.
#pragma once

#include <functional>
#include <vector>

#include "checker/model/fact.hpp"
#include "checker/model/interval.hpp"

namespace claimcheck {

struct Bound {
  FactId claim = 0;
  Interval interval;
};

struct Clash {
  FactId outlier = 0;
  FactId other = 0;        // agrees with most, disjoint from the outlier: the most precise one
  std::uint32_t more = 0;  // further claims of the cell that the outlier is disjoint from
};

struct Sweep {
  std::vector<FactId> agreeing;  // share a point
  std::vector<Clash> clashes;
};

/// Whether all intervals have a point in common; linear.
bool agree(const std::vector<Bound>& bounds);

/// Whether the pair may be put side by side (two disputed claims may not).
using Pairing = std::function<bool(FactId, FactId)>;

/// n log n; pairs and their order depend on values and on `before` only, never on the order of `bounds`.
Sweep sweep(std::vector<Bound> bounds, const std::function<bool(FactId, FactId)>& before,
            const Pairing& may_pair);

}  // namespace claimcheck
