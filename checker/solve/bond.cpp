// Bonds are collected in the order of the vocabulary, then of the claims, then of the entities, whose parts
// are also tied where only another bond speaks of them.
#include "checker/solve/bond.hpp"

#include "checker/solve/claim_reader.hpp"

namespace claimcheck {

SubjectId SubjectNames::intern(const SubjectKey& key) {
  const std::string text = key.text();
  if (const SubjectId known = table_.find(text); known != no_name) return known;
  const auto [at, is_new] = ids_.try_emplace(text, static_cast<SubjectId>(table_.size() + more_.size()));
  if (is_new) more_.push_back(key);
  return at->second;
}

SubjectId SubjectNames::find(const SubjectKey& key) const {
  const std::string text = key.text();
  if (const SubjectId known = table_.find(text); known != no_name) return known;
  const auto at = ids_.find(text);
  return at == ids_.end() ? no_name : at->second;
}

Bonds collect_bonds(const ClaimReader& reader, SubjectNames& names) {
  Bonds bonds;
  add_identities(reader, names, bonds);
  add_statements(reader, names, bonds);
  add_parts(reader, names, bonds);
  return bonds;
}

}  // namespace claimcheck
