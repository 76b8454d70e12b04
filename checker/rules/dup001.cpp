// DUP001 duplicate-claim: the same assertion from the same source is kept once.
#include <algorithm>
#include <unordered_map>

#include "checker/rules/declared.hpp"
#include "checker/rules/groups.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "DUP001",
                        .name = "duplicate-claim",
                        .severity = Severity::warning,
                        .scope = Scope::subject,
                        .title = "the same claim twice",
                        .page = R"page(
Two claims make the same assertion: same subject, time, value and attributes, and the same source or none, however each
is spelled. One of them is noise, and the next correction will miss it.

The same assertion from two independent sources is corroboration and never reported.

## Example

```
trade JP-RU 2017: $18.3B
trade Japan–Russia: $18.3 billion in 2017
```

## How to fix it

Remove one. `claimcheck fix` does, keeping the first.
)page"};

/// What makes two claims the same assertion from the same source.
std::string key_of(const Project& project, FactId id) {
  const Facts& facts = project.facts;
  const Fact& fact = facts[id];
  const SubjectKey& subject = facts.subjects[fact.subject];
  const Kind kind = subject.measure.id == no_name ? Kind::undeclared
                                                  : project.vocabulary.measures()[subject.measure.id].kind;
  std::string key =
      std::to_string(fact.subject) + '/' + std::to_string(fact.time) + '/' + assertion(project, fact, kind);
  std::vector<std::string> parts;
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i) {
    const FactAttribute& attribute = facts.attributes[fact.attributes + i];
    if (attribute.kind == ast::AttributeKind::id || attribute.kind == ast::AttributeKind::allow) continue;
    parts.push_back(std::to_string(static_cast<int>(attribute.kind)) + attribute.argument);
  }
  std::sort(parts.begin(), parts.end());
  std::vector<SourceId> sources{fact.evidence_count == 0 ? fact.heading : no_source};
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    sources.push_back(facts.evidence[fact.evidence + i].source);
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  for (const std::string& part : parts) key += '/' + part;
  for (const SourceId source : sources) key += '@' + std::to_string(source);
  return key;
}

Fix removal(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  const SourceFile& file = project.file(fact.span.file);
  const std::uint32_t last_line = file.position(fact.span.end).line;
  const bool at_end = last_line >= file.line_count();
  const auto end = at_end ? static_cast<std::uint32_t>(file.text().size()) : file.line_start(last_line + 1);
  return {
      true, "remove the duplicate", {{file.path(), file.position(fact.span.begin), file.position(end), ""}}};
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  std::unordered_map<std::string, FactId> first;
  for (const auto& [subject, group] : same_time_groups(checking.facts)) {
    if (group.size() < 2) continue;
    first.clear();
    for (const FactId id : group) {
      if (checking.facts[id].retracted || checking.facts[id].sort == Sort::unknown) continue;
      const auto [at, is_new] = first.try_emplace(key_of(project, id), id);
      if (is_new) continue;
      Finding finding =
          claim_finding(project, info, id, claim_place(project, id),
                        "the same claim stands twice: " + claim_text(project, id), "said again here");
      finding.related.push_back({claim_place(project, at->second), "first said here"});
      finding.claims.push_back(at->second);
      finding.fix = removal(project, id);
      sink.add(std::move(finding));
    }
  }
}

}  // namespace

const Rule dup001{&info, check, nullptr};

}  // namespace claimcheck
