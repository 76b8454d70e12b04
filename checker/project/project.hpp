// One body of claims in memory: configuration, vocabulary, registry, claim files, facts. Owns every text that
// spans point into. Nothing is global and nothing reads the current folder: two projects (two revisions) live
// in one process.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "checker/model/config.hpp"
#include "checker/model/fact.hpp"
#include "checker/model/finding.hpp"
#include "checker/model/records.hpp"
#include "checker/model/registry.hpp"
#include "checker/model/tree.hpp"
#include "checker/model/vocabulary.hpp"
#include "grammar/text/source_file.hpp"

namespace claimcheck {

/// What the command line says about reading a project.
struct ReadOptions {
  std::vector<std::string> paths;         // claim files or folders; empty: the current folder
  std::string claims;                     // --claims DIR; "" finds the project by walking up
  std::string config;                     // --config FILE; "" finds it
  std::vector<std::string> source_paths;  // --source-path
  unsigned jobs = 0;                      // 0: as many as the machine has
  std::size_t chunk_bytes = 1 << 20;      // claim files are read in pieces of about this size
  bool no_cache = false;                  // nothing is kept between runs yet
  bool claims_optional = false;           // a folder without a claim file will do
};

enum class NoteKind : std::uint8_t {
  unknown_entity,
  unknown_measure,
  ambiguous_name,

  hyphen_kept,
  unknown_source
};

/// Something noticed while resolving; made into a finding by the rule that owns it.
struct ReadNote {
  NoteKind kind;
  Span span;
  std::string text;
};

struct Project {
  const Tree* tree = nullptr;  // outlives the project
  std::string root;            // the project's folder, as a path of the tree ("" is the tree's root)
  Config config;
  Vocabulary vocabulary;
  Registry registry;
  Units units;
  std::deque<SourceFile> files;            // by FileId
  std::vector<FileId> claim_files;         // sorted by path
  std::vector<std::string> source_paths;   // --source-path, as paths of the tree
  std::vector<std::string> search_paths;   // [sources] search, as paths of the tree
  std::string config_path;                 // claimcheck.toml, or what --config names; "" when there is none
  std::vector<std::string> waiver_paths;   // waivers.toml and *.waivers.toml, sorted
  std::vector<std::string> review_paths;   // *.reviews.toml, sorted
  std::vector<Waiver> waivers;             // in file order
  std::vector<BaselineEntry> baseline;     // baseline.toml
  std::vector<std::string> unread_claims;  // claim files, and folders that hold some, that were passed over
  bool whole = true;                       // every claim file of the project was asked for
  Facts facts;
  std::vector<ReadNote> notes;                  // in file and text order
  std::vector<ast::SyntaxError> syntax_errors;  // likewise
  std::uint64_t syntax_errors_dropped = 0;
  std::vector<Finding> read_findings;         // CFG and SRC005, found while reading the configuration
  std::uint64_t config_findings_dropped = 0;  // past the limit of toml_reader.hpp, counted only
  bool config_error = false;                  // then the run ends with exit 2
  std::vector<std::string> remarks;           // what could not be read, in sentences

  const SourceFile& file(FileId id) const { return files[id]; }
  std::string_view text(const Span& span) const { return files[span.file].text(span); }
  FileId add_file(std::string path, std::string bytes);
};

/// Finds the project and reads its configuration, vocabulary and registry: findings (CFG, SRC005 …) go to
/// read_findings. Throws Failure when there is no such folder or no claim file in it.
Project open_project(const Tree& tree, const ReadOptions& options);

/// Reads and parses every claim file and resolves the claims into facts; in parallel, with the same result
/// whatever the number of jobs.
void read_facts(Project& project, const ReadOptions& options);

/// Reads the claims of one more file, which add_file() gave the project.
void read_more_facts(Project& project, FileId file);

}  // namespace claimcheck
