// Witnesses are the classes of "is a reprint of" and "relies on"; editions follow chains of `supersedes`,
// which are short and may, in a wrong registry, run in circles.
#include "checker/solve/source_index.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "checker/model/vocabulary.hpp"

namespace claimcheck {

namespace {

SourceId root(std::vector<SourceId>& parents, SourceId at) {
  while (parents[at] != at) at = parents[at] = parents[parents[at]];
  return at;
}

void unite(std::vector<SourceId>& parents, SourceId a, SourceId b) {
  a = root(parents, a);
  b = root(parents, b);
  parents[std::max(a, b)] = std::min(a, b);
}

}  // namespace

std::vector<SourceId> sources_of(const Facts& facts, const Fact& fact) {
  std::vector<SourceId> sources;
  if (fact.evidence_count == 0) sources.push_back(fact.heading);
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    sources.push_back(facts.evidence[fact.evidence + i].source);
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  if (!sources.empty() && sources.back() == no_source) sources.pop_back();
  return sources;
}

std::string party_of(const Facts& facts, const Fact& fact) {
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i) {
    const FactAttribute& attribute = facts.attributes[fact.attributes + i];
    if (attribute.kind == ast::AttributeKind::per) return fold_name(attribute.argument);
  }
  return {};
}

bool has_attribute(const Facts& facts, const Fact& fact, ast::AttributeKind kind) {
  const auto first = facts.attributes.begin() + fact.attributes;
  return std::any_of(first, first + fact.attribute_count,
                     [kind](const FactAttribute& attribute) { return attribute.kind == kind; });
}

SourceIndex::SourceIndex(const Registry& registry)
    : registry_(registry), witness_(registry.size()), original_(registry.size()) {
  std::iota(witness_.begin(), witness_.end(), SourceId{0});
  for (SourceId id = 0; id < registry.size(); ++id) {
    const Source& source = registry[id];
    has_editions_ = has_editions_ || !source.supersedes.empty() || !source.series.empty();
    const SourceId reprinted = source.reprints.empty() ? no_source : registry.find(source.reprints);
    if (reprinted != no_source) unite(witness_, id, reprinted);
    for (const std::string& relied : source.relies_on)
      if (const SourceId on = registry.find(relied); on != no_source) unite(witness_, id, on);
  }
  for (SourceId id = 0; id < registry.size(); ++id) {
    SourceId at = id;
    for (std::size_t steps = 0; steps <= registry.size() && !registry[at].reprints.empty(); ++steps) {
      const SourceId next = registry.find(registry[at].reprints);
      if (next == no_source) break;
      at = next;
    }
    original_[id] = at;
  }
  for (SourceId id = 0; id < registry.size(); ++id) witness_[id] = root(witness_, id);
}

bool SourceIndex::supersedes(SourceId later, SourceId earlier) const {
  const SourceId wanted = original(earlier);
  SourceId at = original(later);
  for (std::size_t steps = 0; steps <= registry_.size(); ++steps) {
    if (registry_[at].supersedes.empty()) return false;
    const SourceId next = registry_.find(registry_[at].supersedes);
    if (next == no_source) return false;
    at = original(next);
    if (at == wanted) return at != original(later);
  }
  return false;
}

bool SourceIndex::revises(SourceId later, SourceId earlier) const {
  if (supersedes(later, earlier)) return true;
  const Source& a = registry_[original(earlier)];
  const Source& b = registry_[original(later)];
  return !a.series.empty() && a.series == b.series && a.has_published && b.has_published &&
         a.published.end <= b.published.begin;
}

std::size_t count_witnesses(const Facts& facts, const Registry& registry, const SourceIndex& index,
                            const std::vector<FactId>& claims) {
  std::set<SourceId> witnesses;
  std::set<std::string> parties;
  for (const FactId claim : claims) {
    std::string party = party_of(facts, facts[claim]);
    for (const SourceId source : sources_of(facts, facts[claim])) {
      if (registry[source].is_withdrawn) continue;
      if (party.empty())
        witnesses.insert(index.witness(source));
      else
        parties.insert(party);
    }
  }
  return witnesses.size() + parties.size();
}

Extent last_publication(const Registry& registry, const std::vector<SourceId>& sources) {
  Extent last;
  for (const SourceId id : sources) {
    const Source& source = registry[id];
    if (!source.has_published) continue;
    if (last.begin == no_day || source.published.end > last.end ||
        (source.published.end == last.end && source.published.begin > last.begin))
      last = source.published;
  }
  return last;
}

}  // namespace claimcheck
