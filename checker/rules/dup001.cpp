// DUP001 duplicate-claim: the same assertion from the same source is kept once.
#include <algorithm>
#include <unordered_map>

#include "checker/evidence/fold.hpp"
#include "checker/evidence/quote.hpp"
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

Remove one. `claimcheck fix` does where nothing is lost by it: the one that goes has no quote that the other lacks, no id,
no suppression and no comment. Otherwise move what is worth keeping first, or `claimcheck fix --unsafe`.
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
  std::vector<SourceId> sources;
  if (fact.evidence_count == 0) sources.push_back(fact.heading);
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
    sources.push_back(facts.evidence[fact.evidence + i].source);
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  for (const std::string& part : parts) key += '/' + part;
  for (const SourceId source : sources) key += '@' + std::to_string(source);
  return key;
}

/// What a piece of evidence says, without its place.
std::string said(const Project& project, const FactEvidence& item) {
  if (item.quote.empty()) return std::string(project.text(item.span));
  return std::to_string(item.source) + fold(unescape(project.text(item.quote))).text;
}

/// Whether everything that `id` cites stands under `other` too; a document as a whole adds nothing.
bool cites_no_more(const Project& project, FactId id, FactId other) {
  const Facts& facts = project.facts;
  std::vector<std::string> kept;
  for (std::uint32_t i = 0; i < facts[other].evidence_count; ++i)
    kept.push_back(said(project, facts.evidence[facts[other].evidence + i]));
  for (std::uint32_t i = 0; i < facts[id].evidence_count; ++i) {
    const FactEvidence& item = facts.evidence[facts[id].evidence + i];
    const bool whole = item.kind == ast::EvidenceKind::document;
    if (!whole && std::find(kept.begin(), kept.end(), said(project, item)) == kept.end()) return false;
  }
  return true;
}

/// An id may be cited elsewhere, a suppression is somebody's word, and a comment is nobody's to delete.
bool has_more_than_the_claim(const Project& project, FactId id) {
  const Fact& fact = project.facts[id];
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i) {
    const ast::AttributeKind kind = project.facts.attributes[fact.attributes + i].kind;
    if (kind == ast::AttributeKind::id || kind == ast::AttributeKind::allow) return true;
  }
  const SourceFile& file = project.file(fact.span.file);
  const std::uint32_t last_line = file.position(fact.span.end).line;
  const std::uint32_t end = last_line < file.line_count() ? file.line_start(last_line + 1)
                                                          : static_cast<std::uint32_t>(file.text().size());
  const std::string_view lines = file.text().substr(fact.span.begin, end - fact.span.begin);
  return lines.find(" # ") != std::string_view::npos || lines.find("\n#") != std::string_view::npos ||
         lines.find("\t# ") != std::string_view::npos;
}

Fix removal(const Project& project, FactId id, bool safe) {
  const Fact& fact = project.facts[id];
  const SourceFile& file = project.file(fact.span.file);
  const std::uint32_t last_line = file.position(fact.span.end).line;
  const bool at_end = last_line >= file.line_count();
  const auto end = at_end ? static_cast<std::uint32_t>(file.text().size()) : file.line_start(last_line + 1);
  return {
      safe, "remove the duplicate", {{file.path(), file.position(fact.span.begin), file.position(end), ""}}};
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
      // The one that cites less goes; of two that cite the same, the later.
      const FactId kept = cites_no_more(project, id, at->second) ? at->second : id;
      const FactId gone = kept == id ? at->second : id;
      const bool nothing_is_lost =
          cites_no_more(project, gone, kept) && !has_more_than_the_claim(project, gone);
      Finding finding =
          claim_finding(project, info, id, claim_place(project, id),
                        "the same claim stands twice: " + claim_text(project, id), "said again here");
      finding.related.push_back({claim_place(project, at->second), "first said here"});
      finding.claims.push_back(at->second);
      finding.fix = removal(project, nothing_is_lost ? gone : id, nothing_is_lost);
      if (nothing_is_lost) at->second = kept;
      sink.add(std::move(finding));
    }
  }
}

}  // namespace

const Rule dup001{&info, check, nullptr};

}  // namespace claimcheck
