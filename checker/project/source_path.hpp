// Where a registered document lies: beside its registry, in a search folder, or in a --source-path folder;
// never anywhere else.
#pragma once

#include <string>

#include "checker/project/project.hpp"

namespace claimcheck {

enum class SourcePathStatus : std::uint8_t { found, missing, unsafe };

struct SourcePath {
  SourcePathStatus status = SourcePathStatus::missing;
  std::string path;  // in the project's tree, when found
  std::string why;   // one sentence, when not
};

/// Looks for the source's file, links resolved and confined (SRC005).
SourcePath resolve_source_path(const Project& project, const Source& source);

}  // namespace claimcheck
