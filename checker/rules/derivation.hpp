// What follows from claims by arithmetic: `from {trade CN-RU 2017} / {trade JP-RU 2017}`, in exact intervals.
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

/// One subject of a derivation and the claims that say what it is.
struct Operand {
  Span span;  // as written in the claim file
  std::vector<FactId> claims;
  Reading reading;  // of all of them together, in the solver's scale
};

/// Outcome of working a derivation out.
struct Derived {
  std::vector<Operand> operands;  // in the order of the text
  std::vector<Span> unknown;      // subjects that no claim gives
  /// Empty where an operand is unknown, or a divisor may be zero.
  std::optional<Reading> reading;
};

/// Works derivations out. The reader outlives it.
class Derivations {
 public:
  explicit Derivations(const ClaimReader& reader);
  /// The expression at `root` of Facts::terms, as cited by `claim`.
  Derived evaluate(FactId claim, std::uint32_t root) const;

 private:
  std::optional<Reading> value(FactId claim, std::uint32_t root, Derived& derived) const;
  std::optional<Reading> operand(FactId claim, const FactTerm& term, Derived& derived) const;
  const std::vector<FactId>* claims_on(const FactTerm& term) const;

  const ClaimReader& reader_;
  std::map<std::pair<SubjectId, TimeId>, std::vector<FactId>> claims_;
};

}  // namespace claimcheck
