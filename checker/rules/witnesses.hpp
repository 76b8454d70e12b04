// Which sources are independent witnesses, and which registered texts may be copies of one another.
#pragma once

#include <utility>
#include <vector>

#include "checker/evidence/join.hpp"
#include "checker/model/registry.hpp"

namespace claimcheck {

/// Sources joined by `reprints` and `relies-on`, transitively: each group is one witness.
class Witnesses {
 public:
  explicit Witnesses(const Registry& registry);
  /// The witness a source belongs to: its group's first source.
  SourceId of(SourceId source) const { return witness_[source]; }
  /// Whether the registry says that both are one text (`reprints`, transitively).
  bool same_text(SourceId a, SourceId b) const { return text_[a] == text_[b]; }

 private:
  std::vector<SourceId> witness_;
  std::vector<SourceId> text_;
};

/// Pairs of sources that share enough shingles to be compared, each pair once, in order.
std::vector<std::pair<SourceId, SourceId>> reprint_candidates(const Evidence& evidence);

/// Kind of a subject's measure; undeclared where the vocabulary does not say.
Kind kind_of(const Project& project, SubjectId subject);

}  // namespace claimcheck
