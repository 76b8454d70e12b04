// A source id that no registry has; filed when evidence is joined to its sources.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "SRC001",
                        .name = "unknown-source",
                        .severity = Severity::error,
                        .scope = Scope::file,
                        .title = "a claim cites a source that is not registered",
                        .page = R"md(## What it catches

A heading or a piece of evidence names an id that stands in no `sources.toml` and no `*.sources.toml` of the
folder. The nearest registered id is suggested.

## Why it matters

A claim whose source nobody can look up has no source. One wrong letter in an id takes away the support of
every claim under the heading.

## Example

```
@stratfor-2081
trade JP-RU 2017: $18.3B  "totaled $18.3 billion in 2017"
```

with only `[stratfor-2018]` in sources.toml.

## How to fix it

Correct the id, or register the document: `claimcheck source add FILE` writes the entry with title, date and
hash.

```toml
[stratfor-2018]
title = "Japan Wants Closer Relations With Russia"
published = 2018-05-25
file = "sources/stratfor-2018.txt"
```

## Options

`[lint] ignore`, `severity`, and `[allow SRC001: reason]` on the claim.
)md"};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  std::vector<std::string> known;
  for (const Source& source : project.registry.all()) known.push_back(source.id);
  for (const ReadNote& note : project.notes) {
    if (note.kind != NoteKind::unknown_source) continue;
    Finding finding = span_finding(project, info, note.span, "no source is registered as `" + note.text + "`",
                                   "unknown source");
    const std::string near = nearest_of(note.text, known);
    if (near.empty()) {
      finding.help.push_back({"register the document in sources.toml", '[' + note.text + "]"});
    } else {
      finding.help.push_back({"did you mean `" + near + "`?", {}});
      const SourceFile& file = project.file(note.span.file);
      finding.fix = Fix{false,
                        "write `" + near + "`",
                        {{file.path(), file.position(note.span.begin), file.position(note.span.end), near}}};
    }
    sink.add(std::move(finding));
  }
}

}  // namespace

const Rule src001{&info, check, nullptr};

}  // namespace claimcheck
