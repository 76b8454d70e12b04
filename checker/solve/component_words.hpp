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
  /// "at least $5.03 trillion": a derived end, rounded so that it stays beyond `past`, the end it clashes
  /// with.
  std::string limit(const LinearEnd& end, bool upper, const Number& past, VariableId variable) const;
  /// `by the identity "growth"`, "as hokkaido is part of JP"; "" for what claims themselves state.
  std::string grounds(const std::vector<const Bond*>& bonds) const;
  /// The identities among the bonds, each once, as the vocabulary has them.
  std::vector<ArgumentLine> identities(const std::vector<const Bond*>& bonds) const;
  /// "GDP JP 2015 ($4.90T)", claims on one subject and time in one.
  std::vector<std::string> claimed(const std::vector<FactId>& claims) const;
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
  /// A claim whose unit numbers on the unknown are shown in; no_index when there is none.
  FactId shown_like(VariableId variable) const;
  std::string number(const Number& value, VariableId variable, Rounding rounding) const;
  /// "at least $18.25 billion", "in [1, 2]"
  std::string ends(const Interval& interval, VariableId variable) const;
  /// A claim as a sentence: "trade JP-RU 2017 is about 3% of trade RU 2017, which is [2.5%, 3.5%]".
  std::string sentence(FactId id) const;

  const ClaimReader& reader_;
  const SubjectNames& names_;
  const Component& component_;
  ReadingKind reading_;
  Wording wording_;
  std::vector<FactId> named_by_;  // by VariableId: a claim on the unknown, no_index when there is none
};

}  // namespace claimcheck
