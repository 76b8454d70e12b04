// DUP002 reprinted-source: one text is one witness.
#include <algorithm>

#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"
#include "checker/rules/witnesses.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "DUP002",
                        .name = "reprinted-source",
                        .severity = Severity::warning,
                        .scope = Scope::folder,
                        .title = "two registered sources that are one text",
                        .page = R"page(
Two sources of the registry have the same text, or one contains the other, or they are near-copies: one article under
two headings. Their agreement is not corroboration.

The texts are compared by the runs of words they share, leaving out what surrounds an article on a page, so that a
paywall's cut or another page's furniture hides nothing.

## Example

A newspaper's site and an aggregator carry one agency report, and both are registered.

## How to fix it

Say so in the registry, and the two count as one witness:

```toml
[aggregator-2018]
reprints = "agency-2018"
```
)page"};

/// Whether one is a newer edition of the other, and said to be: then it is no second witness either.
bool supersedes(const Registry& registry, SourceId later, SourceId earlier) {
  SourceId at = later;
  for (std::size_t steps = 0; at != no_source && steps <= registry.size(); ++steps) {
    if (at == earlier) return true;
    at = registry.find(registry[at].supersedes);
  }
  return false;
}

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  const Registry& registry = project.registry;
  const Witnesses witnesses(registry);
  for (const auto& [a, b] : reprint_candidates(checking.evidence)) {
    const Shingles& first = checking.evidence.sources[a].shingles;
    const Shingles& second = checking.evidence.sources[b].shingles;
    const auto& outcomes = checking.evidence.sources;
    const bool same_bytes = outcomes[a].sha256 == outcomes[b].sha256;
    if (!same_bytes && !same_text(first, second)) continue;
    if (witnesses.same_text(a, b) || supersedes(registry, a, b) || supersedes(registry, b, a)) continue;
    const Overlap common = same_bytes ? Overlap{1, 1} : overlap(first, second);
    const bool second_is_part = common.of_second >= common.of_first;
    const Source& copy = registry[second_is_part ? b : a];
    const Source& original = registry[second_is_part ? a : b];
    const int share = static_cast<int>(100 * std::max(common.of_first, common.of_second));
    Finding finding =
        span_finding(project, info, copy.span,
                     copy.id + " and " + original.id + " are one text: " + std::to_string(share) +
                         " percent of " + copy.id + " stands in " + original.id,
                     "not a second witness");
    finding.related.push_back(
        {place_of(project.file(original.span.file), original.span), "the other source"});
    finding.help.push_back(
        {"say so in the registry, under [" + copy.id + "]", "reprints = \"" + original.id + "\""});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule dup002{&info, check, nullptr};

}  // namespace claimcheck
