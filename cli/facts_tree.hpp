// Facts in place of claim files: what `claimcheck export` wrote, read back. The text of each claim stands in
// its record with its place, so that the files are laid out again as they were, comments apart, and
// everything after reading is the same.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checker/model/tree.hpp"

namespace claimcheck {

struct FactsTree {
  std::vector<std::string> paths;    // to open the project with
  std::optional<bool> whole;         // Project::whole, where the stream says it
  std::unique_ptr<Tree> disk_under;  // the disk without its claim files
  std::unique_ptr<Tree> tree;        // the facts' claim files over it
};

/// Reads a stream of facts; `disk` outlives the tree. Records of several exports may be concatenated and
/// their order is free. Throws Failure with the line of a record that cannot be used.
std::unique_ptr<FactsTree> make_facts_tree(const std::string& stream, const Tree& disk);

}  // namespace claimcheck
