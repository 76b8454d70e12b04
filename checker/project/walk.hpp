// Which files of a folder belong to a project.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/model/tree.hpp"

namespace claimcheck {

/// Files below a folder, each list sorted by path.
struct Listing {
  std::vector<std::string> claims;      // *.claims
  std::vector<std::string> registries;  // *.sources.toml
  std::vector<std::string> waivers;     // *.waivers.toml
  std::vector<std::string> reviews;     // *.reviews.toml
  std::vector<std::string> projects;    // claimcheck.toml, vocabulary.toml, sources.toml
  std::vector<std::string> unread;      // claim files, and folders that hold some, that were passed over
  std::vector<std::string> remarks;     // what was passed over and why, in sentences
};

/// Everything below `folder`. Hidden files and folders are passed over, with a remark when they hold claims.
/// Symbolic links are followed after everything else, each real folder and file once, so that a circle ends.
Listing walk(const Tree& tree, const std::string& folder);

/// Whether the name says that a file holds claims.
bool is_claim_file(std::string_view name);

}  // namespace claimcheck
