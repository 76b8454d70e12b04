// Joining chunks: what needs an order (numbering subjects, times and units, and where each chunk's rows
// begin) is done one chunk after the other; then each chunk moves its facts into place in parallel.
#include <oneapi/tbb/parallel_for.h>

#include <iterator>
#include <set>

#include "checker/project/known_subjects.hpp"
#include "checker/project/resolve.hpp"
#include "checker/project/unit_words.hpp"

namespace claimcheck {

namespace {

/// The project's numbers for a chunk's.
struct Numbering {
  std::vector<SubjectId> subjects;
  std::vector<TimeId> times;
  std::vector<UnitReading> units;
  std::uint32_t facts = 0;  // where the chunk's rows begin
  std::uint32_t rich = 0;
  std::uint32_t terms = 0;
  std::uint32_t attributes = 0;
  std::uint32_t evidence = 0;
  std::uint32_t headings = 0;
  std::uint32_t inherited = no_index;  // the heading above the chunk

  SubjectId subject(SubjectId id) const {
    return (id & local_subject) != 0 ? subjects[id & ~local_subject] : id;
  }
};

template <class Rows>
std::uint32_t size_of(const Rows& rows) {
  return static_cast<std::uint32_t>(rows.size());
}

std::uint32_t moved(std::uint32_t index, std::uint32_t by) {
  return index == no_index ? no_index : index + by;
}

Numbering number(Project& project, KnownSubjects& known, ChunkFacts& chunk) {
  Facts& into = project.facts;
  Facts& from = chunk.facts;
  Numbering numbering;
  numbering.subjects.reserve(from.subjects.size());
  for (SubjectId id = 0; id < from.subjects.size(); ++id)
    numbering.subjects.push_back(into.subjects.take(from.subjects, id));
  for (const auto& [words, id] : chunk.writings) known.add(words, numbering.subject(id));
  for (TimeId id = 0; id < from.times.size(); ++id)
    numbering.times.push_back(into.times.intern(from.times[id]));
  for (const UnitWords& words : chunk.units) numbering.units.push_back(intern(project.units, words));
  numbering.facts = size_of(into.all);
  numbering.rich = size_of(into.rich);
  numbering.terms = size_of(into.terms);
  numbering.attributes = size_of(into.attributes);
  numbering.evidence = size_of(into.evidence);
  numbering.headings = size_of(into.headings);
  const bool continues =
      !chunk.first_of_file && !into.headings.empty() && into.headings.back().span.file == chunk.file;
  if (continues) numbering.inherited = numbering.headings - 1;
  return numbering;
}

/// The rows that few claims have.
void append_side_tables(Facts& into, Facts& from, const Numbering& numbering) {
  for (RichValue& value : from.rich) {
    value.expression = moved(value.expression, numbering.terms);
    into.rich.push_back(std::move(value));
  }
  for (FactTerm& term : from.terms) {
    const bool names = term.op == ast::Operator::subject;
    term.subject = names ? numbering.subject(term.subject) : 0;
    term.time = names ? numbering.times[term.time] : 0;
    term.left = moved(term.left, numbering.terms);
    term.right = moved(term.right, numbering.terms);
    into.terms.push_back(std::move(term));
  }
  std::move(from.attributes.begin(), from.attributes.end(), std::back_inserter(into.attributes));
  into.headings.insert(into.headings.end(), from.headings.begin(), from.headings.end());
}

using Said = std::set<std::pair<NoteKind, std::string>>;

/// One note a name, wherever the files were cut; every unknown source is said at its place.
void append_notes(Project& project, ChunkFacts& chunk, Said& said) {
  for (ReadNote& note : chunk.notes)
    if (note.kind == NoteKind::unknown_source || said.emplace(note.kind, note.text).second)
      project.notes.push_back(std::move(note));
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

/// Claims above a chunk's first heading belong to the last heading before the chunk.
void inherit_heading(Fact& fact, Facts& into, std::uint32_t heading) {
  fact.heading_at = heading;
  fact.heading = into.headings[heading].source;
  for (std::uint32_t i = 0; i < fact.evidence_count; ++i) {
    FactEvidence& item = into.evidence[fact.evidence + i];
    if (item.source_span.empty() && item.expression == no_index) item.source = fact.heading;
  }
}

/// Touches only the chunk's own rows.
void place_facts(Project& project, ChunkFacts& chunk, const Numbering& numbering) {
  Facts& into = project.facts;
  std::uint32_t at = numbering.evidence;
  for (FactEvidence& item : chunk.facts.evidence) {
    item.expression = moved(item.expression, numbering.terms);
    into.evidence[at++] = item;
  }
  at = numbering.facts;
  for (Fact& fact : chunk.facts.all) {
    fact.subject = numbering.subject(fact.subject);
    fact.time = numbering.times[fact.time];
    fact.rich = moved(fact.rich, numbering.rich);
    fact.attributes += numbering.attributes;
    fact.evidence += numbering.evidence;
    if (fact.heading_at != no_index)
      fact.heading_at += numbering.headings;
    else if (numbering.inherited != no_index)
      inherit_heading(fact, into, numbering.inherited);
    const UnitReading& unit = numbering.units[fact.unit];
    fact.unit = unit.unit;
    if (fact.sort == Sort::number && unit.unit != no_unit) fact.sort = project.units[unit.unit].sort;
    rescale(fact, into, unit.scale);
    into.all[at++] = std::move(fact);
  }
}

}  // namespace

void merge(Project& project, KnownSubjects& known, std::vector<ChunkFacts> chunks) {
  Facts& into = project.facts;
  std::vector<Numbering> numberings;
  Said said;
  for (const ReadNote& note : project.notes) said.emplace(note.kind, note.text);
  for (ChunkFacts& chunk : chunks) {
    const Numbering& numbering = numberings.emplace_back(number(project, known, chunk));
    append_side_tables(into, chunk.facts, numbering);
    append_notes(project, chunk, said);
    into.all.resize(into.all.size() + chunk.facts.all.size());
    into.evidence.resize(into.evidence.size() + chunk.facts.evidence.size());
    std::move(chunk.errors.begin(), chunk.errors.end(), std::back_inserter(project.syntax_errors));
    project.syntax_errors_dropped += chunk.errors_dropped;
  }
  tbb::parallel_for(std::size_t{0}, chunks.size(), [&](std::size_t i) {
    place_facts(project, chunks[i], numberings[i]);
    chunks[i] = {};
  });
}

}  // namespace claimcheck
