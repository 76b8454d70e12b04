// What the stages of solving share: the claims by subject, which of them are out of play because a conflict
// with them was reported, and what was found.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "checker/solve/claim_reader.hpp"
#include "checker/solve/conflict.hpp"

namespace claimcheck {

/// Claims that are compared at all, by subject, each subject's in file order.
class SubjectClaims {
 public:
  explicit SubjectClaims(const ClaimReader& reader);
  std::span<const FactId> of(SubjectId subject) const {
    return std::span(claims_).subspan(first_[subject], first_[subject + 1] - first_[subject]);
  }
  std::size_t subjects() const { return first_.size() - 1; }
  /// False where each claim has a period of its own, beside the others': no two of them speak of the same
  /// days.
  bool overlap(SubjectId subject) const { return overlap_[subject] != 0; }

 private:
  std::vector<FactId> claims_;
  std::vector<std::uint32_t> first_;
  std::vector<char> overlap_;
};

struct Board {
  explicit Board(const ClaimReader& claim_reader)
      : reader(claim_reader), by_subject(claim_reader), softened(claim_reader.facts().all.size()) {}

  const ClaimReader& reader;
  SubjectClaims by_subject;
  std::vector<bool> softened;          // stands in a conflict already reported
  std::vector<Conflict> conflicts;     // in order of discovery
  std::vector<std::string> undecided;  // why no verdict was reached, a sentence each

  bool plays(FactId id) const { return !softened[id]; }
  /// Files the conflict and takes its claims out of play.
  void report(Conflict conflict);
  /// Files it without taking anything out of play: notes.
  void note(Conflict conflict) { conflicts.push_back(std::move(conflict)); }
};

/// The line of the vocabulary that would declare the claim's measure as `kind`.
std::string declaration(const ClaimReader& reader, SubjectId subject, std::string_view kind);

/// Sets code and severity by whose word the claims are (6-semantics, "Attribution"): claims of two parties,
/// or of a party and the desk, dispute; a reported one warns at most. False when the conflict is to be quiet.
bool attribute(const ClaimReader& reader, Conflict& conflict);

}  // namespace claimcheck
