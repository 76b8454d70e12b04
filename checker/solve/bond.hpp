// What binds unknowns together: identities and part-of of the vocabulary, shares and relations of the claims.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "checker/solve/cell.hpp"
#include "checker/solve/polynomial.hpp"

namespace claimcheck {

enum class BondKind : std::uint8_t {
  identity,  // of the vocabulary
  share,     // "3% of W", stated by a claim
  relation,  // ">= {A} + {B}", stated by a claim
  part,      // an entity's value is at most that of the one it is part of
  parts      // disjoint parts together are at most their whole
};

/// One instance: equations over cells (a leaf is an index into `cells`). Cells have no publication group and
/// no dimension yet.
struct Bond {
  BondKind kind = BondKind::identity;
  std::vector<Equation> equations;
  std::vector<CellKey> cells;
  FactId claim = no_index;    // whose statement it is, for shares and relations
  Extent group = rest_group;  // of the claim's moments, for shares and relations
  bool assumed = false;       // holds only if an undeclared measure adds up
  std::string name;           // identity: its name; part: "hokkaido is part of JP"
};

/// Subjects that bonds speak of but no claim does are numbered from SubjectTable::size() on.
class SubjectNames {
 public:
  explicit SubjectNames(const SubjectTable& table) : table_(table) {}
  SubjectId intern(const SubjectKey& key);
  /// no_name where neither a claim nor a bond speaks of it.
  SubjectId find(const SubjectKey& key) const;
  const SubjectKey& key(SubjectId id) const {
    return id < table_.size() ? table_[id] : more_[id - table_.size()];
  }
  std::string text(SubjectId id) const { return id < table_.size() ? table_.text(id) : key(id).text(); }
  std::size_t size() const { return table_.size() + more_.size(); }

 private:
  const SubjectTable& table_;
  std::vector<SubjectKey> more_;
  std::unordered_map<std::string, SubjectId> ids_;
};

struct Bonds {
  std::vector<Bond> all;
  std::vector<std::string> remarks;  // what could not be bound together, and why; a sentence each
};

class ClaimReader;

/// Every bond of the project, in an order that depends on what was written only.
Bonds collect_bonds(const ClaimReader& reader, SubjectNames& names);

/// One source of bonds each.
void add_identities(const ClaimReader& reader, SubjectNames& names, Bonds& bonds);
void add_statements(const ClaimReader& reader, SubjectNames& names, Bonds& bonds);  // shares and relations
void add_parts(const ClaimReader& reader, SubjectNames& names, Bonds& bonds);

}  // namespace claimcheck
