// One component: claims on the subjects that bonds join, and everything that the bonds say, as one linear
// system.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "checker/solve/board.hpp"
#include "checker/solve/bond.hpp"
#include "checker/solve/linear.hpp"
#include "checker/solve/time_points.hpp"

namespace claimcheck {

/// What rows come from that no claim says by itself.
enum class OriginKind : std::uint8_t {
  bond,  // an instance of an identity, a part, a share or a relation
  time,  // totals never fall, periods are differences of totals
  sign   // amounts are not negative
};

struct Origin {
  OriginKind kind = OriginKind::bond;
  const Bond* bond = nullptr;
};

struct Component {
  LinearSystem system;
  std::vector<CellKey> cells;    // by VariableId; points of a timeline have the subject and role `other`
  std::vector<FactId> claims;    // by ClaimIndex
  std::vector<Origin> origins;   // by LinearRow::origin
  std::vector<CellKey> factors;  // cells whose claims bound a product
  std::vector<std::string> undecided;  // why a finding of "possible" would prove nothing; a sentence each
};

/// What a component is made of.
struct ComponentParts {
  std::vector<const Bond*> bonds;
  std::vector<FactId> claims;  // in play, on its subjects
};

/// Builds the system on one reading.
Component build_component(const ClaimReader& reader, const SubjectNames& names, const ComponentParts& parts,
                          ReadingKind reading);

}  // namespace claimcheck
