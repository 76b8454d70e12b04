// VOC005 unused-name: a declared name that nothing uses may be a slip.
#include "checker/rules/declared.hpp"
#include "checker/rules/labels.hpp"

namespace claimcheck {

namespace {

constexpr RuleInfo info{.code = "VOC005",
                        .name = "unused-name",
                        .severity = Severity::note,
                        .scope = Scope::folder,
                        .title = "a name in the vocabulary that nothing uses",
                        .page = R"page(
An entity or a measure is declared and no claim is about it. It may be a leftover, or the claims that should use it spell
it in another way.

## Example

```toml
[measure.meetngs]
kind = "count"
```

## How to fix it

Remove the entry, or correct its spelling.
)page"};

void check(const Checking& checking, Sink& sink) {
  const Project& project = checking.project;
  if (!project.whole) return;  // another file may use the name
  const Vocabulary& vocabulary = project.vocabulary;
  std::vector<bool> entities(vocabulary.entities().size());
  std::vector<bool> measures(vocabulary.measures().size());
  const auto use = [](std::vector<bool>& used, const Name& name) {
    if (name.id != no_name) used[name.id] = true;
  };
  for (SubjectId id = 0; id < checking.facts.subjects.size(); ++id) {
    const SubjectKey& key = checking.facts.subjects[id];
    use(measures, key.measure);
    use(entities, key.from);
    use(entities, key.to);
    for (const Name& name : key.entities) use(entities, name);
  }
  for (const RichValue& value : checking.facts.rich)
    if (value.choice_is_entity) entities[vocabulary.entity(value.choice)] = true;
  for (const Entity& entity : vocabulary.entities())
    for (const PartOf& part : entity.part_of)
      if (const EntityId whole = vocabulary.entity(part.whole); whole != no_name) entities[whole] = true;
  for (std::size_t i = 0; i < entities.size(); ++i)
    if (!entities[i])
      sink.add(span_finding(project, info, vocabulary.entities()[i].span,
                            "no claim is about the entity `" + vocabulary.entities()[i].key + "`"));
  for (std::size_t i = 0; i < measures.size(); ++i)
    if (!measures[i])
      sink.add(span_finding(project, info, vocabulary.measures()[i].span,
                            "no claim is about the measure `" + vocabulary.measures()[i].key + "`"));
}

}  // namespace

const Rule voc005{&info, check, nullptr};

}  // namespace claimcheck
