// Union-find over subjects. Bonds join most of what is joined; ordinals, bases and derivations join the rest.
#include "checker/solve/component_key.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "checker/solve/bond.hpp"
#include "checker/solve/cells.hpp"

namespace claimcheck {

namespace {

class Joining {
 public:
  explicit Joining(const ClaimReader& reader)
      : reader_(reader), facts_(reader.facts()), names_(facts_.subjects) {}

  std::vector<std::string> run() {
    const Bonds bonds = collect_bonds(reader_, names_);
    parents_.resize(names_.size());
    std::iota(parents_.begin(), parents_.end(), SubjectId{0});
    for (const Bond& bond : bonds.all)
      for (const CellKey& cell : bond.cells) unite(bond.cells.front().subject, cell.subject);
    join_ordinals();
    join_bases();
    for (const Fact& fact : facts_.all) join_derivations(fact);
    return keys();
  }

 private:
  SubjectId root(SubjectId at) {
    while (parents_[at] != at) at = parents_[at] = parents_[parents_[at]];
    return at;
  }
  void unite(SubjectId a, SubjectId b) { parents_[root(a)] = root(b); }

  /// "6th meeting" counts among "meetings".
  void join_ordinals() {
    for (SubjectId id = 0; id < facts_.subjects.size(); ++id) {
      if (facts_.subjects[id].ordinal == 0) continue;
      SubjectKey counted = facts_.subjects[id];
      counted.ordinal = 0;
      if (const SubjectId total = facts_.subjects.find(counted.text()); total != no_name) unite(id, total);
    }
  }

  void join_bases() {
    std::map<std::string, SubjectId> families;
    for (SubjectId id = 0; id < facts_.subjects.size(); ++id) {
      if (facts_.subjects[id].qualifiers.empty()) continue;
      const std::string plain = without_bases(reader_, id);
      if (plain == facts_.subjects.text(id)) continue;
      unite(id, families.try_emplace(plain, id).first->second);
      if (const SubjectId bare = facts_.subjects.find(plain); bare != no_name) unite(id, bare);
    }
  }

  void join_derivations(const Fact& fact) {
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      join_expression(fact.subject, facts_.evidence[fact.evidence + i].expression);
  }

  void join_expression(SubjectId subject, std::uint32_t index) {
    if (index == no_index) return;
    const FactTerm& term = facts_.terms[index];
    if (term.op == ast::Operator::subject) unite(subject, term.subject);
    join_expression(subject, term.left);
    join_expression(subject, term.right);
  }

  std::vector<std::string> keys() {
    std::vector<std::string> first(parents_.size());
    std::vector<bool> named(parents_.size());
    for (SubjectId id = 0; id < facts_.subjects.size(); ++id) {
      const SubjectId at = root(id);
      std::string text = facts_.subjects.text(id);
      if (!named[at] || text < first[at]) first[at] = std::move(text);
      named[at] = true;
    }
    std::vector<std::string> out;
    for (SubjectId id = 0; id < facts_.subjects.size(); ++id) out.push_back(first[root(id)]);
    return out;
  }

  const ClaimReader& reader_;
  const Facts& facts_;
  SubjectNames names_;
  std::vector<SubjectId> parents_;
};

}  // namespace

std::vector<std::string> component_keys(const ClaimReader& reader) { return Joining(reader).run(); }

}  // namespace claimcheck
