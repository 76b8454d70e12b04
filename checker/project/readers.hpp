// The readers of the three TOML files that say what the claims mean. Each files its findings in the project
// and fills in what it could read.
#pragma once

#include "checker/project/project.hpp"
#include "checker/project/toml_tree.hpp"

namespace claimcheck {

/// claimcheck.toml into project.config.
void read_config(Project& project, const TomlNode& root);
/// vocabulary.toml into project.vocabulary.
void read_vocabulary(Project& project, const TomlNode& root);
/// What only a parser of the claim language shows: identities and bounds that do not parse.
void check_vocabulary(Project& project);
/// sources.toml or a *.sources.toml into project.registry; `folder` is what its `file` paths are relative to.
void read_registry(Project& project, const TomlNode& root, const std::string& folder);
/// What only the whole registry shows: `reprints` and `supersedes` that name no source, or go in a circle.
void check_registry(Project& project);

}  // namespace claimcheck
