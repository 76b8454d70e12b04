// Subjects are few next to claims, so that they are simply listed by measure.
#include "checker/news/shapes.hpp"

#include <algorithm>

namespace claimcheck {

namespace {

std::uint32_t bit(ast::Preposition preposition) { return 1u << static_cast<unsigned>(preposition); }

}  // namespace

Shapes::Shapes(const Project& project) : project_(project), claimed_(project.facts.subjects.size()) {
  for (const Fact& fact : project.facts.all) {
    claimed_[fact.subject] = true;
    const MeasureId measure = project.facts.subjects[fact.subject].measure.id;
    if (measure != no_name) prepositions_[measure] |= bit(project.facts.times[fact.time].preposition);
  }
  for (SubjectId id = 0; id < project.facts.subjects.size(); ++id) {
    const SubjectKey& key = project.facts.subjects[id];
    if (key.measure.id != no_name) subjects_[key.measure.id].push_back(id);
  }
}

const std::vector<SubjectId>& Shapes::of(MeasureId measure) const {
  const auto found = subjects_.find(measure);
  return found == subjects_.end() ? none_ : found->second;
}

bool Shapes::has(MeasureId measure, Tie tie) const {
  const auto& all = of(measure);
  return std::any_of(all.begin(), all.end(),
                     [&](SubjectId id) { return is_claimed(id) && project_.facts.subjects[id].tie == tie; });
}

bool Shapes::uses(MeasureId measure, ast::Preposition preposition) const {
  const auto found = prepositions_.find(measure);
  return found != prepositions_.end() && (found->second & bit(preposition)) != 0;
}

Name Shapes::name(EntityId entity) const { return {entity, project_.vocabulary.entities()[entity].key}; }

bool Shapes::exists(const SubjectKey& key) const {
  return project_.facts.subjects.find(key.text()) != no_name;
}

std::optional<SubjectKey> Shapes::subject(MeasureId measure, const std::vector<Party>& parties,
                                          const std::vector<std::string>& qualifiers) const {
  SubjectKey key;
  key.measure = {measure, project_.vocabulary.measures()[measure].key};
  key.qualifiers = qualifiers;
  if (parties.empty()) return exists(key) ? std::optional(key) : std::nullopt;
  if (parties.size() == 1) {
    const bool ended = parties[0].part != Part::any && has(measure, Tie::arrow);
    if (!ended) {
      key.entities = {name(parties[0].entity)};
      return key;
    }
    key.tie = Tie::arrow;
    (parties[0].part == Part::to ? key.to : key.from) = name(parties[0].entity);
    return key;
  }
  if (parties.size() > 2) return std::nullopt;
  const Name first = name(parties[0].entity);
  const Name second = name(parties[1].entity);
  SubjectKey loose = key;
  loose.entities = {std::min(first, second), std::max(first, second)};
  if (exists(loose)) return loose;
  const bool directed = parties[0].part != Part::any || parties[1].part != Part::any;
  const bool points = parties[0].part == Part::to || parties[1].part == Part::to;
  const bool is_date = project_.vocabulary.measures()[measure].kind == Kind::date;
  if (has(measure, Tie::arrow) || (points && !is_date && !has(measure, Tie::pair))) {
    key.tie = Tie::arrow;
    const bool turned = parties[0].part == Part::to || parties[1].part == Part::from;
    key.from = turned ? second : first;
    key.to = turned ? first : second;
    SubjectKey other = key;
    std::swap(other.from, other.to);
    if (!directed && !exists(key) && exists(other)) return other;
    return key;
  }
  key.tie = Tie::pair;
  key.from = std::min(first, second);
  key.to = std::max(first, second);
  return key;
}

std::optional<SubjectKey> Shapes::whole(MeasureId measure, const std::vector<Party>& parties) const {
  if (parties.size() != 1) return subject(measure, parties);
  if (!has(measure, Tie::arrow)) return subject(measure, {{parties[0].entity, Part::any}});
  SubjectKey to = *subject(measure, {{parties[0].entity, Part::to}});
  SubjectKey from = *subject(measure, {{parties[0].entity, Part::from}});
  if (parties[0].part == Part::from && exists(from)) return from;
  if (parties[0].part == Part::any && !exists(to) && exists(from)) return from;
  return to;
}

}  // namespace claimcheck
