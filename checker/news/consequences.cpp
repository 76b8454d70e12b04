// The solver reads the facts of a project; for the time of one question the project holds only those that
// can matter: claims on subjects that the statements reach through shares, relations, parts and identities.
#include "checker/news/consequences.hpp"

#include <algorithm>
#include <set>

#include "checker/news/shapes.hpp"
#include "checker/solve/claim_reader.hpp"
#include "checker/solve/consistency.hpp"

namespace claimcheck {

namespace {

/// Puts other facts in the project's place and the old ones back at the end.
class Exchange {
 public:
  Exchange(Project& project, std::vector<Fact> facts) : project_(project), kept_(std::move(facts)) {
    std::swap(project_.facts.all, kept_);
  }
  ~Exchange() { std::swap(project_.facts.all, kept_); }
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;

 private:
  Project& project_;
  std::vector<Fact> kept_;
};

/// Subjects that what is said of some subjects can reach.
class Reach {
 public:
  explicit Reach(const Project& project) : project_(project), in_(project.facts.subjects.size()) {}

  std::vector<bool> from(const std::vector<FactId>& statements) {
    for (const FactId id : statements) add_fact(project_.facts[id]);
    const bool named = mark_identities();
    for (bool grew = true; grew;) {
      grew = false;
      for (const Fact& fact : project_.facts.all)
        if (fact.rich != no_index && touches(fact) && add_fact(fact)) grew = true;
      if (add_parts() || (named && add_identities())) grew = true;
    }
    return in_;
  }

 private:
  bool add(SubjectId id) {
    if (in_[id]) return false;
    return in_[id] = true;
  }

  template <class Visit>
  void visit_terms(std::uint32_t at, Visit visit) const {
    if (at == no_index) return;
    const FactTerm& term = project_.facts.terms[at];
    if (term.op == ast::Operator::subject) visit(term.subject);
    visit_terms(term.left, visit);
    visit_terms(term.right, visit);
  }

  bool touches(const Fact& fact) const {
    bool found = in_[fact.subject];
    visit_terms(project_.facts.rich[fact.rich].expression, [&](SubjectId id) { found = found || in_[id]; });
    return found;
  }

  bool add_fact(const Fact& fact) {
    bool grew = add(fact.subject);
    if (fact.rich != no_index)
      visit_terms(project_.facts.rich[fact.rich].expression, [&](SubjectId id) { grew = add(id) || grew; });
    return grew;
  }

  /// Subjects of one measure whose entities are parts of one another.
  bool add_parts() {
    std::set<std::pair<std::uint32_t, std::string>> wanted;
    const auto& entities = project_.vocabulary.entities();
    const auto has_parts = [](const Entity& entity) { return !entity.part_of.empty(); };
    if (std::none_of(entities.begin(), entities.end(), has_parts)) return false;
    for (SubjectId id = 0; id < in_.size(); ++id) {
      if (!in_[id]) continue;
      const SubjectKey& key = project_.facts.subjects[id];
      for (const EntityId entity : entities_of(key)) {
        wanted.emplace(key.measure.id, entities[entity].key);
        for (const PartOf& part : entities[entity].part_of) wanted.emplace(key.measure.id, part.whole);
      }
    }
    bool grew = false;
    for (SubjectId id = 0; id < in_.size(); ++id) {
      if (in_[id]) continue;
      const SubjectKey& key = project_.facts.subjects[id];
      if (key.tie != Tie::none || key.entities.size() != 1) continue;
      for (const EntityId entity : entities_of(key)) {
        const auto& parts = entities[entity].part_of;
        const bool part = std::any_of(parts.begin(), parts.end(), [&](const PartOf& of) {
          return wanted.contains({key.measure.id, of.whole});
        });
        if (part || (wanted.contains({key.measure.id, entities[entity].key}))) grew = add(id) || grew;
      }
    }
    return grew;
  }

  /// Which measures an identity names; true when any does.
  bool mark_identities() {
    const auto& measures = project_.vocabulary.measures();
    bound_.resize(measures.size());
    bool any = false;
    for (const VocabularyIdentity& identity : project_.vocabulary.identities)
      for (MeasureId id = 0; id < measures.size(); ++id)
        if (identity.text.find(measures[id].key) != std::string::npos) bound_[id] = any = true;
    return any;
  }

  bool add_identities() {
    std::set<EntityId> named;
    for (SubjectId id = 0; id < in_.size(); ++id) {
      const SubjectKey& key = project_.facts.subjects[id];
      if (in_[id] && key.measure.id != no_name && bound_[key.measure.id])
        for (const EntityId entity : entities_of(key)) named.insert(entity);
    }
    bool grew = false;
    for (SubjectId id = 0; id < in_.size(); ++id) {
      const SubjectKey& key = project_.facts.subjects[id];
      if (in_[id] || key.measure.id == no_name || !bound_[key.measure.id]) continue;
      const auto entities = entities_of(key);
      if (std::any_of(entities.begin(), entities.end(),
                      [&](EntityId entity) { return named.contains(entity); }))
        grew = add(id) || grew;
    }
    return grew;
  }

  const Project& project_;
  std::vector<bool> in_;
  std::vector<bool> bound_;  // by measure
};

std::vector<Conflict> solve(Project& project, const std::vector<FactId>& ids) {
  std::vector<Fact> facts;
  for (const FactId id : ids) facts.push_back(project.facts[id]);
  const Exchange exchange(project, std::move(facts));
  const ClaimReader reader(project);
  Consistency found = check_consistency(reader);
  const auto back = [&](FactId& id) {
    if (id != no_index) id = ids[id];
  };
  for (Conflict& conflict : found.conflicts) {
    for (FactId& id : conflict.claims) back(id);
    for (FactId& id : conflict.also) back(id);
    back(conflict.culprit);
    for (ArgumentLine& line : conflict.argument)
      for (FactId& id : line.claims) back(id);
  }
  return std::move(found.conflicts);
}

}  // namespace

std::vector<Conflict> consequences(Project& project, FactId claims, const std::vector<FactId>& statements,
                                   const std::vector<FactId>& left_out) {
  if (statements.empty()) return {};
  const std::vector<bool> reached = Reach(project).from(statements);
  const std::set<FactId> out(left_out.begin(), left_out.end());
  std::vector<FactId> ids;
  for (FactId id = 0; id < claims; ++id)
    if (reached[project.facts[id].subject] && !out.contains(id)) ids.push_back(id);
  ids.insert(ids.end(), statements.begin(), statements.end());
  std::vector<Conflict> found = solve(project, ids);
  std::erase_if(found, [&](const Conflict& conflict) {
    const auto is_claim = [&](FactId id) { return id < claims; };
    return std::all_of(conflict.claims.begin(), conflict.claims.end(), is_claim) ||
           std::none_of(conflict.claims.begin(), conflict.claims.end(), is_claim);
  });
  return found;
}

std::vector<Conflict> conflicts_among(Project& project, const std::vector<FactId>& statements) {
  return solve(project, statements);
}

}  // namespace claimcheck
