// A claim as the solver sees it: which cell it speaks of, within which intervals, and whose word it is. Reads
// facts on demand and keeps only small tables, so that a million claims cost nothing before they are needed.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "checker/project/project.hpp"
#include "checker/solve/cell.hpp"
#include "checker/solve/source_index.hpp"

namespace claimcheck {

inline constexpr std::uint32_t no_dimension = 0;

/// Whose word a claim is.
struct Stance {
  std::string party;  // folded; "" when the desk's own
  bool disputed = false;
  bool reported = false;
};

/// How a number in a unit reads in the solver's scale: value * factor + offset.
struct Conversion {
  std::uint32_t dimension = no_dimension;
  Number factor = 1;
  Number offset = 0;
  const Rate* rate = nullptr;  // the last rate used
};

class ClaimReader {
 public:
  explicit ClaimReader(const Project& project);

  const Project& project() const { return project_; }
  const Facts& facts() const { return project_.facts; }
  const Fact& fact(FactId id) const { return project_.facts[id]; }
  const SourceIndex& sources() const { return sources_; }

  /// nullptr where the vocabulary does not declare it.
  const Measure* measure(SubjectId subject) const;
  const Measure* measure(const SubjectKey& subject) const;
  Kind kind(SubjectId subject) const;
  /// By the declared kind, else by the claim's own syntax.
  Nature nature(const Fact& fact) const;
  /// Of a number on a subject that need not have claims.
  Nature nature(const SubjectKey& subject, const TimeLabel& label) const;
  /// Whether amounts of the subject cannot be negative.
  bool never_falls(SubjectId subject) const;
  bool never_falls(const SubjectKey& subject) const;
  /// Not retracted, and with a value at all.
  bool is_compared(const Fact& fact) const;
  /// A number, date or rank that bounds its cell by itself (no share, no relation, no choice).
  bool is_bound(const Fact& fact) const;

  CellKey cell(const Fact& fact) const;
  /// The cell of `fact` if its subject behaved like `nature`.
  CellKey cell(const Fact& fact, Nature nature) const;
  /// Both readings in the solver's scale; a percentage as a fraction, a date in days.
  Reading reading(const Fact& fact) const;
  /// The M of "N of M".
  Reading whole(const Fact& fact) const;
  /// A share's fraction of its whole.
  Reading share(const Fact& fact) const;
  Stance stance(const Fact& fact) const;
  Extent publication(const Fact& fact) const;

  std::uint32_t dimension(const Fact& fact) const;
  Conversion conversion(UnitId unit, SubjectId subject, const TimeLabel& label) const;
  /// An interval of the solver's scale, back in the unit and currency of `fact`.
  Interval in_unit_of(const Fact& fact, const Interval& interval) const;
  /// A unit of the dimension, by name the first; no_unit when there is none.
  UnitId unit_of(std::uint32_t dimension) const;
  const std::string& dimension_name(std::uint32_t dimension) const { return dimension_names_[dimension]; }
  /// A plain number or a percentage.
  bool is_dimensionless(std::uint32_t dimension) const;

  /// Memoised; not for use from several threads.
  const std::string& fingerprint(FactId id) const;
  /// Fingerprint order, and place for claims that are word for word the same.
  bool before(FactId a, FactId b) const;

 private:
  Reading to_solver(const Reading& reading, const Fact& fact) const;
  std::uint32_t intern(const std::string& dimension);

  const Project& project_;
  SourceIndex sources_;
  std::vector<std::uint32_t> dimension_of_unit_;
  std::vector<std::string> dimension_names_;
  std::vector<UnitId> unit_of_dimension_;
  std::vector<std::vector<const Rate*>> rates_of_unit_;
  Number percent_ = 1;  // the solver's scale of one unit of base percent
  std::uint32_t date_ = 0, rank_ = 0, choice_ = 0;
  mutable std::unordered_map<FactId, std::string> fingerprints_;
};

}  // namespace claimcheck
