// Where a registered document lies: beside its registry, in a search folder, or in a --source-path folder;
// never anywhere else.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "checker/project/project.hpp"

namespace claimcheck {

enum class SourcePathStatus : std::uint8_t { found, missing, unsafe };

struct SourcePath {
  SourcePathStatus status = SourcePathStatus::missing;
  std::string path;                // in the project's tree, when found
  std::string why;                 // one sentence, when not
  std::vector<std::string> tried;  // where it was looked for, as shown in reports
};

/// Looks for the texts of one project's sources. The project outlives it; safe to use from several threads.
class SourceFinder {
 public:
  explicit SourceFinder(const Project& project);

  /// Looks for `source.file` in the folder of its registry, then in each [sources] search folder, then in
  /// each
  /// --source-path folder, there by its whole path and by its bare name. A text is found only if it really
  /// lies (after every symbolic link) in the claims folder or one of those folders; the first place where
  /// something is decides. A source without `file` is missing.
  SourcePath find(const Source& source) const;

 private:
  struct Candidate {
    std::string path;
    std::string folder;  // it was looked for in
  };
  std::vector<Candidate> candidates(const Source& source) const;
  bool allowed(const std::string& path) const;

  const Project& project_;
  std::vector<std::string> allowed_;  // real paths of the folders that may hold sources
};

/// For one source; SourceFinder when there are many.
SourcePath resolve_source_path(const Project& project, const Source& source);

/// Files SRC005 for every registered source whose path is unsafe.
void check_source_paths(Project& project);

}  // namespace claimcheck
