// EVI014 derivation-differs: what the desk worked out must come out.
#include <algorithm>

#include "checker/rules/declared.hpp"
#include "checker/rules/derivation.hpp"
#include "checker/rules/labels.hpp"
#include "checker/solve/wording.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "EVI014",
                        .name = "derivation-differs",
                        .severity = Severity::error,
                        .scope = Scope::subject,
                        .title = "a derived claim does not follow from the claims it names",
                        .page = R"page(
A claim is derived `from` other claims, and the arithmetic on what those claims say does not give its value, or no claim
says what one of the named subjects is.

The claims named are taken with their rounding: $87.0 billion is anything from $86.95 billion to $87.05 billion, and the
result is an interval too. The derived claim must meet it. Where it fails to only without the rounding of trailing
zeros, this is a warning.

## Example

```
@stratfor-2018
trade JP-RU 2017: $18.3B
trade CN-RU 2017: $87.0B

China multiple 2017: 5.2  from {trade CN-RU 2017} / {trade JP-RU 2017}
```

87.0 by 18.3 is about 4.75.

## How to fix it

Correct the value or the expression; or file the claim that is missing.
)page"};

std::string braced(const Project& project, const Span& span) {
  const std::string text(project.text(span));
  return text.starts_with('{') ? text : "{" + text + "}";
}

void add_steps(const Wording& words, const Derived& derived, FactId claim, Finding& finding) {
  const Project& project = words.project();
  for (const Operand& operand : derived.operands) {
    Step step{braced(project, operand.span) + " is in " +
                  words.interval(operand.reading.lenient, operand.claims.front()),
              {}};
    for (const FactId id : operand.claims) {
      step.claims.push_back({claim_place(project, id), {}});
      finding.related.push_back({value_place(project, id), "derived from this"});
      finding.claims.push_back(id);
    }
    finding.argument.push_back(std::move(step));
  }
  if (!derived.reading) return;
  finding.argument.push_back({"so the result is in " + words.interval(derived.reading->lenient, claim), {}});
  const Interval claimed = words.reader().reading(words.reader().fact(claim)).lenient;
  finding.argument.push_back({"the claim says " + words.interval(claimed, claim), {}});
}

Finding finding_on(const Project& project, FactId id, const FactEvidence& item, std::string message) {
  return claim_finding(project, info, id, place_of(project.file(item.span.file), item.span),
                       std::move(message), "worked out here");
}

void check_one(const Wording& words, const Derivations& derivations, FactId id, const FactEvidence& item,
               Sink& sink) {
  const ClaimReader& reader = words.reader();
  const Project& project = reader.project();
  const Fact& fact = reader.fact(id);
  const Derived derived = derivations.evaluate(id, item.expression);
  if (!derived.unknown.empty()) {
    const std::string subject = braced(project, derived.unknown.front());
    Finding finding = finding_on(project, id, item, "no claim says what " + subject + " is");
    finding.help.push_back(
        {"file the claim, with its source", subject.substr(1, subject.size() - 2) + ": …"});
    return sink.add(std::move(finding));
  }
  if (!derived.reading || !reader.is_bound(fact)) return;
  const Reading claimed = reader.reading(fact);
  const bool lenient = disjoint(claimed.lenient, derived.reading->lenient);
  if (!lenient && !disjoint(claimed.strict, derived.reading->strict)) return;
  const Interval result = lenient ? derived.reading->lenient : derived.reading->strict;
  Finding finding = finding_on(project, id, item,
                               "this does not follow: the claims named give " + words.interval(result, id));
  finding.strict_only = !lenient;
  if (!lenient) finding.severity = Severity::warning;
  finding.related.push_back({value_place(project, id), "claimed"});
  add_steps(words, derived, id, finding);
  finding.help.push_back({"correct the value, the expression or the claims it is worked out from", {}});
  sink.add(std::move(finding));
}

void check(const Checking& checking, Sink& sink) {
  const Facts& facts = checking.facts;
  const auto derives = [](const FactEvidence& item) { return item.expression != no_index; };
  if (std::none_of(facts.evidence.begin(), facts.evidence.end(), derives)) return;
  const ClaimReader reader(checking.project);
  const Wording words(reader);
  const Derivations derivations(reader);
  for (FactId id = 0; id < facts.all.size(); ++id) {
    const Fact& fact = facts[id];
    if (!reader.is_compared(fact)) continue;
    for (std::uint32_t i = 0; i < fact.evidence_count; ++i)
      if (derives(facts.evidence[fact.evidence + i]))
        check_one(words, derivations, id, facts.evidence[fact.evidence + i], sink);
  }
}

}  // namespace

const Rule evi014{&info, check, nullptr};

}  // namespace claimcheck
