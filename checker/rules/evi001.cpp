// EVI001 no-evidence: silence about the source is reported, not assumed to be knowledge.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI001",
                        .name = "no-evidence",
                        .severity = Severity::warning,
                        .scope = Scope::claim,
                        .title = "a claim that cites nothing",
                        .page = R"page(
A claim has no evidence of its own and no source heading stands above it, so nothing in the folder says why anybody
should believe it.

## Example

```
trade JP-RU 2017: $18.3B
```

## How to fix it

Put the claim under the heading of its source and quote the words that carry the figure:

```
@stratfor-2018
trade JP-RU 2017: $18.3B  "totaled $18.3 billion in 2017"
```

A figure worked out from other claims says so: `from {trade CN-RU 2017} / {trade JP-RU 2017}`.

## Options

Folders imported before spans were kept can be exempted with a reason: `[[lint.per-path]]` in `claimcheck.toml`.
)page"};

void check(const Checking& checking, Sink& sink) {
  const Facts& facts = checking.facts;
  for (FactId id = 0; id < facts.all.size(); ++id) {
    const Fact& fact = facts[id];
    if (fact.evidence_count > 0 || fact.heading_at != no_index || fact.retracted ||
        fact.sort == Sort::unknown)
      continue;
    Finding finding =
        claim_finding(checking.project, info, id, claim_place(checking.project, id),
                      "nothing is cited for this claim", "no quote, no span, no source heading above");
    finding.help.push_back({"quote the words that carry it, from a source in sources.toml",
                            claim_text(checking.project, id) + "  @source-id \"…\""});
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule evi001{&info, check, nullptr};

}  // namespace claimcheck
