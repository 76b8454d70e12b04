// EVI012 weak-evidence: a document is weak support for a figure.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI012",
                        .name = "weak-evidence",
                        .severity = Severity::note,
                        .scope = Scope::claim,
                        .title = "a whole document cited, no span",
                        .page = R"page(
The claim cites a document, by its heading or as `@id`, without saying where in it. The citation is accepted, and the
figure is not verified.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.3B
```

## How to fix it

Quote the few words that carry the figure: `"totaled $18.3 billion in 2017"`. `claimcheck cite TEXT` finds the shortest
quote that stands once.
)page"};

void check(const Checking& checking, Sink& sink) {
  const Facts& facts = checking.facts;
  for (FactId id = 0; id < facts.all.size(); ++id) {
    const Fact& fact = facts[id];
    if (fact.retracted || fact.sort == Sort::unknown) continue;
    bool whole = fact.evidence_count == 0 && fact.heading_at != no_index;
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      whole = whole || facts.evidence[fact.evidence + i].kind == ast::EvidenceKind::document;
    bool span = false;
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      span = span || facts.evidence[fact.evidence + i].kind != ast::EvidenceKind::document;
    if (!whole || span) continue;
    Finding finding = claim_finding(checking.project, info, id, claim_place(checking.project, id),
                                    "a whole document is cited, no span", "where in it?");
    finding.help.push_back({"quote the words that carry it", claim_text(checking.project, id) + "  \"…\""});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule evi012{&info, check, nullptr};

}  // namespace claimcheck
