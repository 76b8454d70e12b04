// VOC004 ambiguous-name: one name, one meaning.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC004",
                        .name = "ambiguous-name",
                        .severity = Severity::warning,
                        .scope = Scope::file,
                        .title = "a name that two entries of the vocabulary share",
                        .page = R"page(
A name in a subject is declared for two entities or measures, so what the claim is about cannot be told.

## Example

`names = ["Congo"]` stands under two entities, and a claim says `population Congo 2024: 6.3M`.

## How to fix it

Give each of them a name of its own in `vocabulary.toml` and use it in the claim.
)page"};

void check(const Checking& checking, Sink& sink) {
  for (const ReadNote& note : checking.project.notes)
    if (note.kind == NoteKind::ambiguous_name)
      sink.add(span_finding(checking.project, info, note.span,
                            "`" + note.text + "` names two things in the vocabulary", "which of them?"));
}

}  // namespace

const Rule voc004{&info, check, nullptr};

}  // namespace claimcheck
