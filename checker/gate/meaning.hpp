// What a claim of one project is compared by: what was written, what it means, and what it rests on.
#pragma once

#include <string>
#include <vector>

#include "checker/evidence/join.hpp"
#include "checker/model/comparison.hpp"
#include "checker/model/fingerprint.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

class Meaning {
 public:
  /// All outlive it. `registry` says what the sources are, where that is not what the project was checked by.
  Meaning(const Project& project, const Evidence& evidence, const Registry* registry = nullptr);

  /// 64 hex digits of what was written, normalised.
  std::string fingerprint(FactId id) const;
  /// The claim's bytes with the heading above, folded: what an author would call the same line.
  std::string writing(FactId id) const;
  /// How it was read: canonical subject, days, kind and strict interval, a line each; what a vocabulary
  /// changes.
  std::string reading(FactId id) const;
  /// Fingerprints of the cited spans with their sources, and of the reading, sorted: what a sign-off holds
  /// besides the claim.
  std::vector<std::string> grounds(FactId id) const;
  /// Subject and time, canonical.
  std::string key(FactId id) const;
  std::string subject(FactId id) const;
  ClaimSeen seen(FactId id) const;

  const Project& project() const { return project_; }

 private:
  std::string source_text(SourceId id) const;

  const Project& project_;
  const Evidence& evidence_;
  const Registry& registry_;
  FingerprintTables tables_;
};

}  // namespace claimcheck
