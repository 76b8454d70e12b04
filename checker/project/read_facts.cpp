// Claim files are cut into chunks of about a megabyte, parsed and resolved in parallel a wave at a time, and
// merged in order: a chunk's tree lives only as long as it takes to make facts of it.
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <optional>

#include "checker/project/project.hpp"
#include "checker/project/resolve.hpp"
#include "checker/project/unit_words.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

namespace {

constexpr std::size_t chunk_bytes = 1 << 20;

struct Chunk {
  FileId file;
  Span span;
  bool first_of_file;
};

std::vector<Chunk> cut(const Project& project) {
  std::vector<Chunk> chunks;
  for (const FileId id : project.claim_files) {
    const SourceFile& file = project.file(id);
    bool first = true;
    for (const Span& span : split_claims(file, file.text().size() / chunk_bytes + 1)) {
      chunks.push_back({id, span, first});
      first = false;
    }
  }
  return chunks;
}

Number rescale(const Number& value, const Number& scale) {
  return scale == Number(1) ? value : value * scale;
}

/// Cents are a hundredth of their currency: the number moves, and with it the place of its last digit.
void rescale(Fact& fact, Facts& facts, const Number& scale) {
  if (scale == Number(1)) return;
  const std::int32_t shift = scale.last_digit().value_or(0);
  fact.number = fact.number * scale;
  fact.place += shift;
  fact.bare_integer = false;
  if (fact.rich == no_index) return;
  Written& written = facts.rich[fact.rich].written;
  for (Figure* figure : {&written.first, &written.second, &written.third}) {
    figure->value = rescale(figure->value, scale);
    figure->place += shift;
    figure->bare_integer = false;
  }
}

}  // namespace

void merge(Project& project, ChunkFacts chunk) {
  Facts& into = project.facts;
  Facts& from = chunk.facts;
  std::vector<SubjectId> subjects;
  for (SubjectId id = 0; id < from.subjects.size(); ++id)
    subjects.push_back(into.subjects.intern(from.subjects[id]));
  std::vector<TimeId> times;
  for (TimeId id = 0; id < from.times.size(); ++id) times.push_back(into.times.intern(from.times[id]));
  std::vector<UnitReading> units;
  for (const UnitWords& words : chunk.units) units.push_back(intern(project.units, words));

  const auto rich = static_cast<std::uint32_t>(into.rich.size());
  const auto terms = static_cast<std::uint32_t>(into.terms.size());
  const auto attributes = static_cast<std::uint32_t>(into.attributes.size());
  const auto evidence = static_cast<std::uint32_t>(into.evidence.size());
  const auto headings = static_cast<std::uint32_t>(into.headings.size());
  const auto moved = [](std::uint32_t index, std::uint32_t by) {
    return index == no_index ? no_index : index + by;
  };

  const bool continues =
      !chunk.first_of_file && !into.headings.empty() && into.headings.back().span.file == chunk.file;
  const std::uint32_t inherited = continues ? headings - 1 : no_index;
  for (RichValue& value : from.rich) {
    value.expression = moved(value.expression, terms);
    into.rich.push_back(std::move(value));
  }
  for (FactTerm& term : from.terms) {
    term.subject = term.op == ast::Operator::subject ? subjects[term.subject] : 0;
    term.time = term.op == ast::Operator::subject ? times[term.time] : 0;
    term.left = moved(term.left, terms);
    term.right = moved(term.right, terms);
    into.terms.push_back(std::move(term));
  }
  std::move(from.attributes.begin(), from.attributes.end(), std::back_inserter(into.attributes));
  into.headings.insert(into.headings.end(), from.headings.begin(), from.headings.end());
  for (FactEvidence& item : from.evidence) {
    item.expression = moved(item.expression, terms);
    into.evidence.push_back(item);
  }
  for (Fact& fact : from.all) {
    fact.subject = subjects[fact.subject];
    fact.time = times[fact.time];
    fact.rich = moved(fact.rich, rich);
    fact.attributes += attributes;
    fact.evidence += evidence;
    if (fact.heading_at != no_index) {
      fact.heading_at += headings;
    } else if (inherited != no_index) {
      fact.heading_at = inherited;
      fact.heading = into.headings[inherited].source;
      for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
        FactEvidence& item = into.evidence[fact.evidence + i];
        if (item.source_span.empty() && item.expression == no_index) item.source = fact.heading;
      }
    }
    const UnitReading& unit = units[fact.unit];
    fact.unit = unit.unit;
    if (fact.sort == Sort::number && unit.unit != no_unit) fact.sort = project.units[unit.unit].sort;
    rescale(fact, into, unit.scale);
    into.all.push_back(fact);
  }
  std::move(chunk.notes.begin(), chunk.notes.end(), std::back_inserter(project.notes));
  std::move(chunk.errors.begin(), chunk.errors.end(), std::back_inserter(project.syntax_errors));
  project.syntax_errors_dropped += chunk.errors_dropped;
}

void read_facts(Project& project, const ReadOptions& options) {
  const std::vector<Chunk> chunks = cut(project);
  const int jobs = options.jobs == 0 ? tbb::task_arena::automatic : static_cast<int>(options.jobs);
  tbb::task_arena arena(jobs);
  const std::size_t wave = 4 * static_cast<std::size_t>(std::max(1, arena.max_concurrency()));
  for (std::size_t begin = 0; begin < chunks.size(); begin += wave) {
    const std::size_t end = std::min(chunks.size(), begin + wave);
    std::vector<std::optional<ChunkFacts>> read(end - begin);
    arena.execute([&] {
      tbb::parallel_for(begin, end, [&](std::size_t i) {
        const SourceFile& file = project.file(chunks[i].file);
        read[i - begin] = resolve(project, file, parse_claims(file, chunks[i].span));
        read[i - begin]->first_of_file = chunks[i].first_of_file;
      });
    });
    for (auto& chunk : read) merge(project, std::move(*chunk));
  }
}

}  // namespace claimcheck
