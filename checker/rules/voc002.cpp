// VOC002 unknown-measure: a measure nobody declared has no kind.
#include "checker/rules/declared.hpp"
#include "checker/rules/unknown_names.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC002",
                        .name = "unknown-measure",
                        .severity = Severity::note,
                        .scope = Scope::file,
                        .title = "a measure the vocabulary does not know",
                        .page = R"page(
The folder has a vocabulary and a subject is about a measure that is not in it. Without a declaration claimcheck cannot
know whether amounts add up over time, and two spellings are two subjects.

Each unknown measure gets one note; where a known one is near, it is a warning with the suggestion.

## Example

```
trad JP-RU 2017: $18.3B
```

## How to fix it

Correct the spelling, or declare the measure:

```toml
[measure.trade]
kind = "flow"
unit = "money"
```
)page"};

void check(const Checking& checking, Sink& sink) {
  report_unknown_names(checking, sink, info, NoteKind::unknown_measure, "measure");
}

}  // namespace

const Rule voc002{&info, check, nullptr};

}  // namespace claimcheck
