// Turning the syntax tree of one chunk into facts: subjects to keys, values to exact numbers, times to
// labels. Works on tables of its own, so that chunks are read in parallel; merge() joins them in file order,
// and the result does not depend on how the files were cut.
#pragma once

#include <string>
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

/// The facts of one chunk, with subjects, times and units numbered by its own tables.
struct ChunkFacts {
  Facts facts;
  std::vector<UnitWords> units;  // Fact::unit is an index here
  std::vector<ReadNote> notes;
  std::vector<ast::SyntaxError> errors;
  std::uint64_t errors_dropped = 0;
  FileId file = no_file;
  bool first_of_file = false;
};

/// Resolves every claim of `tree`.
ChunkFacts resolve(const Project& project, const SourceFile& file, const ast::SyntaxTree& tree);

/// Appends a chunk to the project's facts. Chunks must come in file order, and within a file in text order:
/// the claims before a chunk's first heading belong to the last heading before it.
void merge(Project& project, ChunkFacts chunk);

}  // namespace claimcheck
