// Turning the syntax tree of one chunk into facts: subjects to keys, values to exact numbers, times to
// labels. Works on tables of its own, so that chunks are read in parallel; merge() joins them in file order,
// and the result does not depend on how the files were cut.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checker/model/fact.hpp"
#include "checker/project/names.hpp"
#include "checker/project/project.hpp"

namespace claimcheck {

/// The unit of an amount as written; interned into Units only at the merge, in file order.
struct UnitWords {
  std::string currency;
  std::string unit;
  std::string per_unit;
  Number per_count = 1;
  bool is_rate = false;
};

/// Marks the subjects of a chunk's own table; the others are the project's.
inline constexpr SubjectId local_subject = 0x80000000;

class KnownSubjects;

/// The facts of one chunk, with subjects new to the project, times and units numbered by its own tables.
struct ChunkFacts {
  Facts facts;
  std::vector<UnitWords> units;                                  // Fact::unit is an index here
  std::vector<std::pair<std::string_view, SubjectId>> writings;  // for KnownSubjects; ids are local
  std::vector<ReadNote> notes;
  std::vector<ast::SyntaxError> errors;
  std::uint64_t errors_dropped = 0;
  FileId file = no_file;
  bool first_of_file = false;
};

/// Resolves every claim of `tree`; `known` holds what earlier chunks settled.
ChunkFacts resolve(const Project& project, const KnownSubjects& known, const SourceFile& file,
                   const ast::SyntaxTree& tree);

/// Resolves claims that are no part of the project: every subject is in the chunk's own table, unmarked.
ChunkFacts resolve(const Project& project, const SourceFile& file, const ast::SyntaxTree& tree);

/// Appends chunks to the project's facts, and their writings to `known`. Chunks must come in file order, and
/// within a file in text order: the claims before a chunk's first heading belong to the last heading before
/// it. Call it within the arena that may run it in parallel.
void merge(Project& project, KnownSubjects& known, std::vector<ChunkFacts> chunks);

}  // namespace claimcheck
