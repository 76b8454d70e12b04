// How sources depend on each other: which are one witness, and which is a later edition of another.
#pragma once

#include <string>
#include <vector>

#include "checker/model/fact.hpp"
#include "checker/model/registry.hpp"

namespace claimcheck {

/// The registered sources a claim cites, the heading's where it cites nothing itself; sorted, unique, without
/// unregistered ones.
std::vector<SourceId> sources_of(const Facts& facts, const Fact& fact);

/// The party of `[per "…"]`, folded for comparison; "" when the claim is not attributed.
std::string party_of(const Facts& facts, const Fact& fact);

bool has_attribute(const Facts& facts, const Fact& fact, ast::AttributeKind kind);

class SourceIndex {
 public:
  explicit SourceIndex(const Registry& registry);

  /// One number for all sources that are the same witness: reprints, and sources that rely on one another.
  SourceId witness(SourceId source) const { return witness_[source]; }
  /// Whether `later` is a newer edition than `earlier`: by `supersedes` (transitive, through reprints).
  bool supersedes(SourceId later, SourceId earlier) const;
  /// By `supersedes`, or published later in the same `series`.
  bool revises(SourceId later, SourceId earlier) const;
  bool has_editions() const { return has_editions_; }

 private:
  SourceId original(SourceId source) const { return original_[source]; }

  const Registry& registry_;
  std::vector<SourceId> witness_;
  std::vector<SourceId> original_;  // the end of the chain of reprints
  bool has_editions_ = false;
};

/// Number of independent sources behind the claims: reprints, relied-on sources and claims per one party
/// count once, withdrawn sources not at all.
std::size_t count_witnesses(const Facts& facts, const Registry& registry, const SourceIndex& index,
                            const std::vector<FactId>& claims);

/// Days on which the last dated of the claim's sources was published; unbounded when none is dated.
Extent last_publication(const Registry& registry, const std::vector<SourceId>& sources);

}  // namespace claimcheck
