// CON011 disputed: the clash is between what different parties say.
#include "checker/rules/conflicts.hpp"
#include "checker/rules/declared.hpp"
#include "checker/solve/source_index.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "CON011",
                        .name = "disputed",
                        .severity = Severity::note,
                        .scope = Scope::component,
                        .title = "different parties say what cannot all be true",
                        .page = R"page(
Claims attributed to different parties with `[per "…"]`, or one attributed and one the desk's own, cannot all be true.
That is a dispute to be reported, not a mistake to be corrected: the note says who holds what.

A party that contradicts itself is reported under the rule the clash belongs to. Two claims marked `[disputed]` are
quiet.

## Why it matters

A reader should learn that the matter is open, and who says which.

## Example

```
islands under Russian control: 4 [per "Moscow"]
islands under Russian control: 2 [per "Tokyo"]
```

## How to fix it

Nothing needs fixing where the attributions are right. Mark both `[disputed]` to say that the desk knows.

## Options

None.
)page"};

std::string holder(const Wording& words, FactId id) {
  const Facts& facts = words.reader().facts();
  const Fact& fact = facts[id];
  for (std::uint32_t i = 0; i < fact.attribute_count; ++i)
    if (facts.attributes[fact.attributes + i].kind == ast::AttributeKind::per)
      return "per " + facts.attributes[fact.attributes + i].argument;
  return "for the desk";
}

ConflictWords write(const Wording& words, const Conflict& conflict) {
  ConflictWords out;
  for (const FactId id : conflict.claims)
    out.labels.push_back(holder(words, id) + ": " + words.value_and_meaning(id, conflict.reading));
  if (conflict.clash.empty()) {
    out.message = words.subject(conflict.claims[0]) + " is disputed:";
    for (std::size_t i = 0; i < conflict.claims.size(); ++i)
      out.message += (i == 0 ? " " : "; ") + holder(words, conflict.claims[i]) + " it is " +
                     words.value_and_meaning(conflict.claims[i], conflict.reading);
  } else {
    out.message = "disputed: " + conflict.clash;
  }
  return out;
}

void check(const Checking& checking, Sink& sink) { file_conflicts(checking, sink, info, write); }

}  // namespace

const Rule con011{&info, check, nullptr};

}  // namespace claimcheck
