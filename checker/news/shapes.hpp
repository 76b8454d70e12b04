// How the subjects of a measure are built: as pairs, as arrows or of one entity. The claims that exist tell;
// where there are none, the prepositions of the sentence do.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "checker/evidence/context.hpp"
#include "checker/news/statement.hpp"

namespace claimcheck {

class Shapes {
 public:
  explicit Shapes(const Project& project);

  /// Subjects of the measure that claims speak of, shares' wholes among them.
  const std::vector<SubjectId>& of(MeasureId measure) const;
  /// Whether claims on the measure have a subject with such a tie; two entities without one count as none.
  bool has(MeasureId measure, Tie tie) const;
  /// Whether a claim of its own stands on the subject.
  bool is_claimed(SubjectId subject) const { return subject < claimed_.size() && claimed_[subject]; }

  /// Whether claims on the measure are timed that way: `by`, `as of`, `since` …
  bool uses(MeasureId measure, ast::Preposition preposition) const;

  /// The subject, its arrow turned as the prepositions or else the claims have it. nullopt when the parties
  /// do not make a subject.
  std::optional<SubjectKey> subject(MeasureId measure, const std::vector<Party>& parties,
                                    const std::vector<std::string>& qualifiers = {}) const;
  /// The whole of a share: one entity, at the end of the arrow where the measure has arrows.
  std::optional<SubjectKey> whole(MeasureId measure, const std::vector<Party>& parties) const;

 private:
  Name name(EntityId entity) const;
  bool exists(const SubjectKey& key) const;

  const Project& project_;
  std::map<MeasureId, std::vector<SubjectId>> subjects_;
  std::map<MeasureId, std::uint32_t> prepositions_;  // one bit each
  std::vector<bool> claimed_;
  std::vector<SubjectId> none_;
};

}  // namespace claimcheck
