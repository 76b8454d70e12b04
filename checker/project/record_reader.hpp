// Waivers, baseline and sign-offs as read from their TOML files. A key nobody knows or a value of the wrong
// type is a configuration finding; a date, a name or a fingerprint that says nothing is left to whoever uses
// it.
#pragma once

#include <vector>

#include "checker/model/records.hpp"
#include "checker/project/project.hpp"
#include "checker/project/toml_tree.hpp"

namespace claimcheck {

/// The [[waiver]] tables of the file at `path`, appended to project.waivers.
void read_waivers(Project& project, const TomlNode& root, const std::string& path);
/// The [[finding]] tables of baseline.toml, into project.baseline.
void read_baseline(Project& project, const TomlNode& root);
/// The [[review]] tables of the file at `path`.
std::vector<Review> read_reviews(Project& project, const TomlNode& root, const std::string& path);
/// Every sign-off of the project, in the order of its files (Project::review_paths).
std::vector<Review> read_all_reviews(Project& project);

}  // namespace claimcheck
