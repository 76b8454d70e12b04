// Union-find over the registry; candidates by an inverted index of shingles, so that ten thousand sources are
// not compared pair by pair.
#include "checker/rules/witnesses.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

namespace claimcheck {

namespace {

SourceId root(std::vector<SourceId>& parent, SourceId id) {
  while (parent[id] != id) id = parent[id] = parent[parent[id]];
  return id;
}

/// The smaller id becomes the group's name, so that the order of the entries alone decides it.
void unite(std::vector<SourceId>& parent, SourceId a, SourceId b) {
  a = root(parent, a);
  b = root(parent, b);
  parent[std::max(a, b)] = std::min(a, b);
}

void flatten(std::vector<SourceId>& parent) {
  for (SourceId id = 0; id < parent.size(); ++id) parent[id] = root(parent, id);
}

/// Fewer common shingles are chance.
constexpr std::size_t least_shared = 3;

}  // namespace

Witnesses::Witnesses(const Registry& registry) : witness_(registry.size()), text_(registry.size()) {
  std::iota(witness_.begin(), witness_.end(), 0);
  std::iota(text_.begin(), text_.end(), 0);
  for (SourceId id = 0; id < registry.size(); ++id) {
    const Source& source = registry[id];
    if (const SourceId original = registry.find(source.reprints); original != no_source) {
      unite(text_, id, original);
      unite(witness_, id, original);
    }
    for (const std::string& other : source.relies_on)
      if (const SourceId rests_on = registry.find(other); rests_on != no_source)
        unite(witness_, id, rests_on);
  }
  flatten(witness_);
  flatten(text_);
}

std::vector<std::pair<SourceId, SourceId>> reprint_candidates(const Evidence& evidence) {
  // A shingle of many sources is furniture (a masthead, a licence) or an agency's text in every paper: then
  // each is compared with the next one only, so that the work stays linear.
  constexpr std::size_t common = 16;
  std::vector<std::pair<std::uint64_t, SourceId>> index;
  for (SourceId id = 0; id < evidence.sources.size(); ++id)
    for (const std::uint64_t hash : evidence.sources[id].shingles.hashes) index.emplace_back(hash, id);
  std::sort(index.begin(), index.end());
  std::map<std::pair<SourceId, SourceId>, std::size_t> shared;
  for (std::size_t begin = 0; begin < index.size();) {
    std::size_t end = begin;
    while (end < index.size() && index[end].first == index[begin].first) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      const std::size_t last = end - begin <= common ? end : std::min(end, i + 2);
      for (std::size_t j = i + 1; j < last; ++j) ++shared[{index[i].second, index[j].second}];
    }
    begin = end;
  }
  std::map<std::string_view, SourceId> first;  // texts too short for shingles are compared as they are
  for (SourceId id = 0; id < evidence.sources.size(); ++id) {
    const SourceOutcome& source = evidence.sources[id];
    if (source.status != DocumentStatus::ok) continue;
    const auto [same, is_new] = first.try_emplace(source.sha256, id);
    if (!is_new) shared[{same->second, id}] += least_shared;
  }
  std::vector<std::pair<SourceId, SourceId>> pairs;
  for (const auto& [pair, n] : shared)
    if (n >= least_shared) pairs.push_back(pair);
  return pairs;
}

Kind kind_of(const Project& project, SubjectId subject) {
  const Name& measure = project.facts.subjects[subject].measure;
  return measure.id == no_name ? Kind::undeclared : project.vocabulary.measures()[measure.id].kind;
}

}  // namespace claimcheck
