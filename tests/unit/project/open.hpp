// A project from files in memory, and its findings as text.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "checker/project/project.hpp"

namespace claimcheck::testing {

using Files = std::map<std::string, std::string>;

/// A project and the tree it was read from.
struct Opened {
  std::unique_ptr<Tree> tree;
  Project project;
};

/// Opens the project of `files`; one claim file is added when there is none.
Opened open(Files files, const ReadOptions& options = {});

/// "CFG002 sources.toml:2:1-7 unknown key `x` in [a] | did you mean `y`?", one finding a line.
std::string findings_of(const Project& project);

}  // namespace claimcheck::testing
