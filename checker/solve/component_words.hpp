// Unknowns, bonds and derivations of a component in words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checker/solve/component.hpp"
#include "checker/solve/propagation.hpp"
#include "checker/solve/wording.hpp"

namespace claimcheck {

class ComponentWords {
 public:
  ComponentWords(const ClaimReader& reader, const SubjectNames& names, const Component& component,
                 ReadingKind reading);

  const Wording& wording() const { return wording_; }
  /// The unknown that a claim's value bounds; nullopt for shares and relations.
  std::optional<VariableId> unknown_of(FactId id) const;
  /// "trade RU 2017": as its first claim names it, else canonically.
  std::string unknown(VariableId variable) const;
  std::string number(const LinearEnd& end, VariableId variable) const;
  std::string interval(const Interval& interval, VariableId variable) const;
  /// What the bonds are called: `the identity "growth"`, "hokkaido is part of JP".
  std::vector<std::string> bond_names(const std::vector<const Bond*>& bonds) const;
  /// One derivation, of one or both ends of an unknown; nullopt for what goes without saying.
  std::optional<ArgumentLine> step(const Propagation& propagation,
                                   const std::vector<const LinearStep*>& steps) const;
  /// A row as it stands, taken `times` times.
  ArgumentLine row(std::uint32_t row, const Number& times) const;

  /// "A, B and C"
  static std::string list(const std::vector<std::string>& names);

 private:
  std::string cell_time(const CellKey& cell) const;
  std::string reason(const LinearRow& row) const;
  std::vector<FactId> claims_of(const LinearRow& row) const;
  std::string in_unit(const Interval& interval, VariableId variable) const;

  const ClaimReader& reader_;
  const SubjectNames& names_;
  const Component& component_;
  ReadingKind reading_;
  Wording wording_;
  std::vector<FactId> named_by_;  // by VariableId: a claim on the unknown, no_index when there is none
};

}  // namespace claimcheck
