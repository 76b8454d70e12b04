// Which claim of one state is which of the other: by what they say, wherever they stand.
#pragma once

#include <cstdint>
#include <vector>

#include "checker/gate/meaning.hpp"

namespace claimcheck {

enum class Pairing : std::uint8_t { none, same, reinterpreted, changed };

struct Pairs {
  std::vector<FactId> in_base;      // by head claim; no_index: it is new
  std::vector<FactId> in_head;      // by base claim; no_index: it is gone
  std::vector<Pairing> pairing;     // by head claim
  bool meaning_may_differ = false;  // configuration, vocabulary or registry differ
};

/// Claims that are written alike are the same one, or reinterpreted where the two projects read them
/// differently; of the others, those on one subject and time, then those on one subject in one file, are one
/// claim changed.
Pairs pair_claims(const Meaning& base, const Meaning& head);

}  // namespace claimcheck
