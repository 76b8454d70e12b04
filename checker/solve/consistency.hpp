// Which claims cannot all be true: every conflict of a project, found once for all CON rules. The order is
// that of 6-semantics: the lenient reading until nothing is left, then the strict one; within each, cells
// first, then one subject over time, then what shares, parts and identities tie together.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "checker/project/project.hpp"
#include "checker/solve/conflict.hpp"

namespace claimcheck {

class ClaimReader;

struct Consistency {
  std::vector<Conflict> conflicts;     // sorted by code, then by claims in fingerprint order
  std::vector<std::string> undecided;  // components without a verdict, and why; a sentence each
};

/// Deterministic: depends on what the claims say, not on the order of files or lines.
Consistency check_consistency(const ClaimReader& reader);

/// The consistency of one project, computed when first asked for. Copies share the result; safe to use from
/// several threads.
class ConsistencyOnce {
 public:
  ConsistencyOnce();
  ~ConsistencyOnce();
  ConsistencyOnce(const ConsistencyOnce&);
  ConsistencyOnce& operator=(const ConsistencyOnce&) = delete;

  const Consistency& of(const Project& project) const;
  const ClaimReader& reader(const Project& project) const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace claimcheck
