// A reprint, a source that the registry says relies on the same, or "according to" the claim's own publisher
// adds nothing to what is known.
#include "checker/news/witness.hpp"

#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>

#include "checker/project/source_path.hpp"

namespace claimcheck {

std::vector<Shingles> source_shingles(const Project& project, SourceId count, unsigned jobs) {
  std::vector<Shingles> all(count);
  const SourceFinder finder(project);
  tbb::task_arena arena(jobs == 0 ? tbb::task_arena::automatic : static_cast<int>(jobs));
  arena.execute([&] {
    tbb::parallel_for(SourceId{0}, count, [&](SourceId id) {
      const Source& source = project.registry[id];
      if (source.file.empty()) return;
      const SourcePath found = finder.find(source);
      if (found.status != SourcePathStatus::found) return;
      ReadResult read = project.tree->read(found.path);
      if (read.status != ReadStatus::ok) return;
      const Document document = extract(found.path, std::move(read.bytes), no_file);
      if (document.status == DocumentStatus::ok) all[id] = shingles(document.text->text());
    });
  });
  return all;
}

Reprint find_reprint(const FiledDocument& document, const std::vector<Shingles>& sources) {
  const Shingles own = shingles(document.document.text->text());
  Reprint best;
  for (SourceId id = 0; id < sources.size(); ++id) {
    if (id == document.id || sources[id].count == 0 || !same_text(own, sources[id])) continue;
    const int percent = static_cast<int>(overlap(own, sources[id]).of_first * 100 + 0.5);
    if (percent > best.percent) best = {id, percent};
  }
  return best;
}

std::string witness_of(const Project& project, const SourceIndex& index, const FiledDocument& document,
                       const Reprint& reprint, const FiledStatement& statement, FactId claim) {
  const std::vector<SourceId> sources = sources_of(project.facts, project.facts[claim]);
  const auto has = [&](SourceId id) {
    return std::find(sources.begin(), sources.end(), id) != sources.end();
  };
  if (has(document.id)) return "the claim's own source";
  if (reprint.source != no_source)
    for (const SourceId id : sources)
      if (index.witness(id) == index.witness(reprint.source))
        return "a copy of " + project.registry[reprint.source].id;
  for (const SourceId id : sources)
    if (index.witness(id) == index.witness(document.id))
      return "the same witness as " + project.registry[id].id;
  const Sentence& sentence = document.article.sentences[statement.statement.sentence];
  const std::string said = fold_name(document.document.text->text(sentence.span));
  for (const SourceId id : sources) {
    const std::string publisher = fold_name(project.registry[id].publisher);
    if (publisher.size() > 2 && said.find(publisher) != std::string::npos)
      return "on the word of " + project.registry[id].publisher;
  }
  return "independent";
}

}  // namespace claimcheck
