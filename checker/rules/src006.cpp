// Claims left with withdrawn sources only; filed when evidence is joined to its sources.
#include <algorithm>
#include <unordered_map>

#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC006",
                        .name = "source-withdrawn",
                        .severity = Severity::error,
                        .scope = Scope::folder,
                        .title = "a claim stands only on withdrawn sources",
                        .page = R"md(## What it catches

Every source that a claim cites is marked `withdrawn` in the registry, or `reprints` one that is, or the claim is derived from claims
that now stand on nothing else. The reason of the withdrawal is shown.

## Why it matters

When a publisher retracts an article, what was filed from it does not become false; it becomes unsupported,
and so does everything worked out from it.

## Example

```toml
[herald-2019]
withdrawn = "retracted by the publisher"
```

```
@herald-2019
investment CN->RU 2018: $725M  "$725 million"
```

## How to fix it

Cite another source, or keep the claim for the record: `[retracted: the Herald withdrew the article]`.

## Options

`[lint] ignore`, `severity`, `[allow SRC006: reason]` on the claim, and waivers.
)md"};

/// Claims that stand on nothing: every source of theirs is withdrawn, or every claim they are derived from
/// stands on nothing itself.
class Standing {
 public:
  explicit Standing(const Project& project)
      : project_(project), facts_(project.facts), fallen_(facts_.all.size()) {
    for (FactId id = 0; id < facts_.all.size(); ++id) by_subject_[facts_[id].subject].push_back(id);
    for (bool changed = true; changed;) {
      changed = false;
      for (FactId id = 0; id < facts_.all.size(); ++id)
        if (!fallen_[id] && falls(facts_[id])) changed = fallen_[id] = true;
    }
  }

  bool fallen(FactId id) const { return fallen_[id]; }
  /// The withdrawn source whose text this one is: itself, or what it reprints; no_source when there is none.
  SourceId withdrawn_original(SourceId source) const {
    const Registry& registry = project_.registry;
    for (std::size_t steps = 0; source != no_source && steps <= registry.size(); ++steps) {
      if (registry[source].is_withdrawn) return source;
      source = registry.find(registry[source].reprints);
    }
    return no_source;
  }
  /// A withdrawn source that the claim cites itself; no_source for a derived claim.
  SourceId withdrawn_source(const Fact& fact) const {
    if (fact.evidence_count == 0 && is_withdrawn(fact.heading)) return fact.heading;
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      if (const SourceId source = facts_.evidence[fact.evidence + i].source; is_withdrawn(source))
        return source;
    return no_source;
  }

 private:
  bool is_withdrawn(SourceId source) const { return withdrawn_original(source) != no_source; }

  bool falls(const Fact& fact) const {
    if (fact.retracted) return false;
    if (fact.evidence_count == 0) return is_withdrawn(fact.heading);
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
      const FactEvidence& item = facts_.evidence[fact.evidence + i];
      const bool stands =
          item.expression == no_index ? !is_withdrawn(item.source) : !rests_on_fallen(item.expression);
      if (stands) return false;
    }
    return true;
  }

  /// Whether a subject of the expression has claims and all of them have fallen.
  bool rests_on_fallen(std::uint32_t root) const {
    const FactTerm& term = facts_.terms[root];
    if (term.op == ast::Operator::subject) {
      const auto found = by_subject_.find(term.subject);
      if (found == by_subject_.end()) return false;
      bool any = false;
      for (const FactId id : found->second) {
        if (facts_[id].time != term.time) continue;
        if (!fallen_[id]) return false;
        any = true;
      }
      return any;
    }
    return (term.left != no_index && rests_on_fallen(term.left)) ||
           (term.right != no_index && rests_on_fallen(term.right));
  }

  const Project& project_;
  const Facts& facts_;
  std::vector<bool> fallen_;
  std::unordered_map<SubjectId, std::vector<FactId>> by_subject_;
};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  const auto& sources = project.registry.all();
  if (std::none_of(sources.begin(), sources.end(), [](const Source& source) { return source.is_withdrawn; }))
    return;
  const Standing standing(project);
  for (FactId id = 0; id < checking.facts.all.size(); ++id) {
    if (!standing.fallen(id)) continue;
    const SourceId source = standing.withdrawn_source(checking.facts[id]);
    const SourceId original = standing.withdrawn_original(source);
    std::string why = "it is derived from claims that stand on nothing";
    if (source != no_source)
      why = (original == source
                 ? ""
                 : project.registry[source].id + " reprints " + project.registry[original].id + ", and ") +
            project.registry[original].id + " is withdrawn: " + project.registry[original].withdrawn;
    Finding finding = claim_finding(project, info, id, claim_place(project, id),
                                    "this claim stands on nothing any more", why);
    if (source != no_source)
      finding.related.push_back(
          {place_of(project.file(project.registry[original].span.file), project.registry[original].span),
           "withdrawn here"});
    finding.help.push_back(
        {"cite another source, or keep the claim on record", claim_text(project, id) + " [retracted: …]"});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule src006{&info, check, nullptr};

}  // namespace claimcheck
