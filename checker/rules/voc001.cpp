// VOC001 unknown-entity: a typo in a subject hides contradictions.
#include "checker/rules/declared.hpp"
#include "checker/rules/unknown_names.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC001",
                        .name = "unknown-entity",
                        .severity = Severity::note,
                        .scope = Scope::file,
                        .title = "a name the vocabulary does not know",
                        .page = R"page(
The folder has a vocabulary and a subject names somebody or something that is not in it. A slip in a name hides
contradictions: two spellings are two subjects, and what is said of one is never held against what is said of the other.

Each unknown name gets one note; where a known name is near, it is a warning with the suggestion.

## Example

```
trade Jpan–Russia 2017: $18.3B
```

## How to fix it

Correct the spelling, declare the name in `vocabulary.toml` (`[entity.…]`, `names = […]`), or put it in backticks when it
is meant as it stands.
)page"};

void check(const Checking& checking, Sink& sink) {
  report_unknown_names(checking, sink, info, NoteKind::unknown_entity, "entity");
}

}  // namespace

const Rule voc001{&info, check, nullptr};

}  // namespace claimcheck
